import type { Template } from '../template.ts';
import { LOCATION_ASKS, LOCATION_CRAFT, LOCATION_VARIABLES } from './location.ts';
import { many, numbered, oneOf, thing, words } from './shapes.ts';

/** What follows from everything else. */
export const DETAILS = many(
  'Each follows from at least two things that are known.',
  thing({
    detail: words('What one sees, hears or smells. One sentence.'),
    follows: words('From which two facts it follows.'),
    sense: oneOf('How it is noticed.', 'sight', 'sound', 'smell', 'touch', 'taste'),
    when: words('In which light or at which hour it shows.'),
    use: words('What a scene could do with it.'),
  }),
);

export const locationEmergentDetails: Template = {
  name: 'location_emergent_details',
  version: 1,
  title: 'Location: emergent details',
  description: 'Small true things about a place that follow from what is known of it.',
  task: 'story',
  system: LOCATION_CRAFT,
  user: `Find the details of this place that nobody would invent and everybody would believe.

${LOCATION_ASKS}
How many: {{how_many}}

Each detail is a consequence: take two things that are known, put them next to each other, and say what must be there because both are true. The damp and the choir make hymn books that have swollen in their racks. If it follows from one fact alone it is a description; if it follows from none it is decoration. Neither is wanted. Not everything is sight.

Write in {{language}}.`,
  variables: [...LOCATION_VARIABLES, numbered('how_many', 'How many details.', 8)],
  schema: thing({ details: DETAILS }),
};
