import type { Template } from '../template.ts';
import { amount, asked, language, listed, many, numbered, optional, several, thing, words } from './shapes.ts';

export const narrativeSequence: Template = {
  name: 'narrative_sequence',
  version: 1,
  title: 'Sequence',
  description: 'A run of scenes with one aim: what each shows, turns and hands to the next.',
  task: 'story',
  system: `You plan sequences: runs of scenes with an aim of their own, a shape of their own and a door at the end that closes behind the audience.

How you work:
- Name the aim of the sequence in one sentence that starts with a person: who tries to do what.
- Each scene is one attempt. It succeeds and makes things worse, or fails and leaves one way open. Never the same kind of obstacle twice.
- Scenes touch: the last image or sound of one asks the question the first image of the next answers.
- Vary: loud after quiet, outside after inside, two people after many. The longest scene is where the choice is made.
- Plant before you pay: whatever decides the end has been seen before, unremarkably.
- If two scenes do the same work, keep the one with less talk.
- Seconds are real: about a second for two and a half spoken words; an arrival takes three seconds, a realisation two.`,
  user: `Plan this sequence.

What it has to do: {{aim}}
The story so far: {{story}}
People:
{{characters}}
Places that can be used:
{{places}}
It begins right after: {{start}}
It must end with: {{end}}
Length: about {{seconds}} seconds
Scenes, about: {{scenes}}

Write in {{language}}. The seconds of the scenes add up to the length.`,
  variables: [
    asked('aim', 'What the sequence is for.'),
    optional('story', 'What has happened.', 'this is the beginning'),
    listed('characters', 'Who can be in it.'),
    listed('places', 'Where it can happen.'),
    optional('start', 'The moment before.', 'nothing; the film opens here'),
    optional('end', 'The moment after which nothing is as before.', 'find it'),
    numbered('seconds', 'How long it is.', 90),
    numbered('scenes', 'How many scenes.', 4),
    language,
  ],
  schema: thing({
    aim: words('Who tries to do what.'),
    scenes: many(
      'In order.',
      thing({
        heading: words('INT. or EXT., the place, the time: INT. LIGHTHOUSE - NIGHT.'),
        who: several('Who is in it.'),
        attempt: words('What is tried.'),
        happens: words('What we see, present tense.'),
        turn: words('What is different afterwards.'),
        from_last: words('The image or sound it takes over.'),
        plants: several('What is shown here and needed later.'),
        seconds: amount('How long.', 1, 600),
      }),
    ),
    climax: words('The choice, and whose it is.'),
    door: words('What cannot be undone afterwards.'),
  }),
};
