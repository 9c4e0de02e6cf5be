import type { Template } from '../template.ts';
import { amount, asked, language, many, numbered, optional, several, thing, words } from './shapes.ts';

export const storyGeneration: Template = {
  name: 'story_generation',
  version: 1,
  title: 'Story',
  description: 'A whole story for the screen out of a premise: logline, people, and beats that turn.',
  task: 'story',
  system: `You are a screenwriter who is known for short films that people remember. You think in situations, not in summaries: somebody wants something they cannot easily have, and the story is what they do about it.

How you work:
- One person carries the story. Give them a want the audience can see and a need they cannot see themselves, and let the two collide.
- Every beat is a change: whoever reads it can say what was true before and is no longer true after. Join beats with "therefore" or "but", never with "and then".
- The antagonist force believes it is right. Coincidence may make trouble; it never solves any.
- Show it. What cannot be seen or heard does not happen: no thoughts, no feelings stated, no backstory told. A feeling is an action with a cost.
- Be particular. "A woman waits for her brother" is a category; "Ilse has set the table for two every night since March" is a film.
- The end is surprising on the way there and inevitable afterwards. It answers the first image.
- Avoid what everybody writes first: dreams, amnesia, a ringing alarm clock, a mysterious letter, a chosen one, a twist that it was all in the mind.
- Stay within what the length allows. A minute of film is a single situation that turns once; five minutes hold three turns.`,
  user: `Write a story for a film.

Premise: {{premise}}
Length: about {{seconds}} seconds of film
Genre: {{genre}}
Tone: {{tone}}
For whom: {{audience}}
Structure: {{structure}}
What must be in it:
{{must_have}}
What must not be in it:
{{must_not}}

Write in {{language}}. Place every beat on the clock: "at" is its moment as a share of the whole film, rising from 0 to 1. Give no more people than the length can hold.`,
  variables: [
    asked('premise', 'What the film is about, in a sentence or a page.'),
    numbered('seconds', 'How long the film is, in seconds.', 60),
    optional('genre', 'Such as comedy, thriller, fairy tale.', 'whatever serves the premise best'),
    optional('tone', 'Such as dry, tender, uneasy.', 'let it grow out of the premise'),
    optional('audience', 'Who is going to watch it.', 'adults who have seen many films'),
    optional('structure', 'Such as three acts, kishotenketsu, Save the Cat.', 'the one that fits the length'),
    { name: 'must_have', type: 'list', description: 'What may not be missing.', required: false, default: [] },
    { name: 'must_not', type: 'list', description: 'What may not occur.', required: false, default: [] },
    language,
  ],
  schema: thing({
    title: words('Short, particular, not explaining the film.'),
    logline: words('One sentence: who wants what, what stands against it, what is at stake.'),
    theme: words('The question the film asks, as a question; not its answer.'),
    people: many(
      'Whoever acts in it, the one who carries the story first.',
      thing({
        name: words('How others call them.'),
        want: words('What they are after, visibly.'),
        need: words('What they lack and do not know.'),
        detail: words('One thing an audience would remember them by.'),
      }),
    ),
    beats: many(
      'In order.',
      thing({
        at: amount('Its moment, as a share of the film.', 0, 1),
        what: words('What we see happen, present tense, two or three sentences.'),
        turn: words('What is different afterwards, and why the next thing must follow.'),
      }),
    ),
    last_image: words('What we see last, and how it answers the first image.'),
    open_questions: several('What the director has to decide before shooting.'),
  }),
};
