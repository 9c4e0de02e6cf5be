import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { many, several, thing, words } from './shapes.ts';

/** What a place is for. */
export const FUNCTION = thing({
  purpose: words('What it was made for, and by whom.'),
  now: words('What it is used for now, and what does not fit that any more.'),
  users: many(
    'Who comes here.',
    thing({
      who: words('A kind of person, or a name.'),
      why: words('What for.'),
      when: words('At what hours or seasons.'),
    }),
  ),
  day: several('A day of it, from opening to night, in visible events.'),
  dramatic: words('What kind of scene happens here best, and why nowhere else.'),
  props: several('Things in it that can be used in a scene.'),
});

export const locationFunction: Template = {
  name: 'location_function',
  version: 1,
  title: 'Location: function',
  description: 'What a place is for: its purpose then and now, who uses it, what it does for a scene.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Work out what this place is for.

${LOCATION_ASKS}

Begin with the purpose it was built for and how its use has drifted since. Then the people: who comes, when, for what, and who is not welcome. End with what it does for drama: which kind of scene this place makes possible that an empty room would not.

Write in {{language}}.`,
  variables: LOCATION_VARIABLES,
  schema: FUNCTION,
};
