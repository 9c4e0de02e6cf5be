import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { flag, many, thing, words } from './shapes.ts';

/** What is said of a place. */
export const REPUTATION = thing({
  said: words('What everybody says of it, in the words they use.'),
  voices: many(
    'What different people say.',
    thing({
      who: words('Who says it.'),
      says: words('In their own words, as spoken.'),
      because: words('What they have seen, lost or gained there.'),
      true: flag('Whether it is so.'),
    }),
  ),
  truth: words('What is really the matter with it.'),
  gap: words('What somebody who knows only the rumours will do wrong on arriving.'),
  past: words('The one event the reputation comes from, and who was there.'),
});

export const locationReputation: Template = {
  name: 'location_reputation',
  version: 1,
  title: 'Location: reputation',
  description: 'What is said of a place, by whom, and what is true of it.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Work out what is said of this place.

${LOCATION_ASKS}

A reputation is a story people tell for their own reasons. Give several voices that contradict each other and each make sense from where the speaker stands; at least one is wrong and at least one is right for the wrong reason. The gap between what is said and what is so must be able to cost somebody something.

Write in {{language}}. Let the voices speak as people talk.`,
  variables: LOCATION_VARIABLES,
  schema: REPUTATION,
};
