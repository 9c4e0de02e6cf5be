import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { CONSTRAINTS } from './location-constraints.ts';
import { CULTURE } from './location-culture.ts';
import { DETAILS } from './location-emergent-details.ts';
import { FUNCTION } from './location-function.ts';
import { REPUTATION } from './location-reputation.ts';
import { HOOKS } from './location-story-hooks.ts';
import { thing, words } from './shapes.ts';

export const locationFullGeneration: Template = {
  name: 'location_full_generation',
  version: 1,
  title: 'Location: everything',
  description:
    'A whole location at once: function, constraints, culture, reputation, details, hooks, and how it looks on screen.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Work this place out completely.

${LOCATION_ASKS}

Go in this order, each step out of the ones before: what it is for; what it does not let people do; how people therefore behave here; what is said of it and what is so; the details that follow from two of these at once; the stories that wait in it. If a later step shows that an earlier one was commonplace, make the earlier one better instead of adding more.

End with how it looks: one paragraph in English that a picture engine can draw from, with light, materials, wear and the one thing that is out of place; no people in it.

Write everything else in {{language}}.`,
  variables: LOCATION_VARIABLES,
  schema: thing({
    name: words('Its name.'),
    in_short: words('Two sentences a location scout would write.'),
    function: FUNCTION,
    constraints: CONSTRAINTS,
    culture: CULTURE,
    reputation: REPUTATION,
    details: DETAILS,
    hooks: HOOKS,
    picture: words('One paragraph in English for a picture engine.'),
  }),
};
