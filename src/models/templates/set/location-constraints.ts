import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { many, oneOf, several, thing, words } from './shapes.ts';

/** What a place does not let people do. */
export const CONSTRAINTS = thing({
  space: words('Measures and layout: how far one sees, how many fit, what is in the way.'),
  ways: several('Ways in and out, with what bars them.'),
  limits: many(
    'What cannot be done here.',
    thing({
      limit: words('What is not possible, or not allowed.'),
      kind: oneOf('Where it comes from.', 'physical', 'social', 'legal', 'supernatural'),
      broken: words('What happens to whoever does it all the same.'),
      scene: words('How it makes a scene harder, and so better.'),
    }),
  ),
  senses: words('What can be heard and seen from where; where two people can speak unheard.'),
  hours: words('How light, tide, opening hours or weather change it through the day.'),
});

export const locationConstraints: Template = {
  name: 'location_constraints',
  version: 1,
  title: 'Location: constraints',
  description: 'What a place does not let people do: space, sight and hearing, rules, hours.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Work out what this place does not let people do.

${LOCATION_ASKS}

Think like somebody who has to stage a scene here: where people can stand, what they can see and overhear, which door is the only one. Then the rules of whoever is in charge, and the price of breaking them. A limit that could never matter in a scene is left out.

Write in {{language}}.`,
  variables: LOCATION_VARIABLES,
  schema: CONSTRAINTS,
};
