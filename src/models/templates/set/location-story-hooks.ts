import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { many, numbered, oneOf, thing, words } from './shapes.ts';

/** Stories that wait in a place. */
export const HOOKS = many(
  'The strongest first.',
  thing({
    hook: words('One sentence: who wants what here, and what stands against it.'),
    first_image: words('What we see first.'),
    question: words('What the audience wants to know from then on.'),
    why_here: words('Why it could happen nowhere else.'),
    size: oneOf('How much it carries.', 'moment', 'scene', 'short film', 'series'),
  }),
);

export const locationStoryHooks: Template = {
  name: 'location_story_hooks',
  version: 1,
  title: 'Location: story hooks',
  description: 'Stories that wait in a place and could happen nowhere else.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Find the stories that wait in this place.

${LOCATION_ASKS}
How many: {{how_many}}

A hook is a person in a situation, not a subject: somebody arrives, leaves, hides, returns a thing, is found where they should not be. It must use what this place is and forbids, so that moving it elsewhere would break it. Give them different sizes and different tempers, among them a funny one and a quiet one. No bodies in the cellar, no old diaries, no treasure.

Write in {{language}}.`,
  variables: [...LOCATION_VARIABLES, numbered('how_many', 'How many hooks.', 5)],
  schema: thing({ hooks: HOOKS }),
};
