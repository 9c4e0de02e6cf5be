import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { many, several, thing, words } from './shapes.ts';

/** How people behave in a place. */
export const CULTURE = thing({
  people: words('Who belongs here, and how one sees it.'),
  customs: many(
    'What is done here and nowhere else.',
    thing({
      custom: words('What people do.'),
      origin: words('Where it comes from, as they tell it.'),
      breach: words('How a stranger gets it wrong.'),
    }),
  ),
  speech: several('How they talk: greetings, names for things, what is never said.'),
  values: words('What earns respect here and what costs it.'),
  quarrel: words('What people here have been divided about for years.'),
  marks: several('What the culture has left on walls, tables, clothes.'),
});

export const locationCulture: Template = {
  name: 'location_culture',
  version: 1,
  title: 'Location: culture',
  description: 'How people behave in a place: customs, speech, respect, the old quarrel.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Work out how people behave in this place.

${LOCATION_ASKS}

Culture is what everybody here does without thinking and every stranger gets wrong. Find the customs by asking what these people need from each other, and the old quarrel by asking what there is too little of. No folklore for tourists: nothing that would stand in a travel guide.

Write in {{language}}.`,
  variables: LOCATION_VARIABLES,
  schema: CULTURE,
};
