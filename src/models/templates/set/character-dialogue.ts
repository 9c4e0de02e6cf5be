import type { Template } from '../template.ts';
import { asked, EMOTIONS, language, many, numbered, oneOf, optional, thing, words } from './shapes.ts';

export const characterDialogue: Template = {
  name: 'character_dialogue',
  version: 1,
  title: 'Dialogue',
  description: 'The lines of a scene, each in its speaker’s own voice, with what is meant under what is said.',
  task: 'dialogue',
  system: `You write dialogue for the screen. People talk to get something; what they say is rarely what they mean.

How you work:
- Before a line, know what its speaker wants from the other this very moment, and what they would rather not say. Write the line that tries to get the one and hides the other.
- Nobody tells the other what both know. Facts arrive as weapons, excuses or gifts.
- Nobody names their own feelings. "I'm fine" is better than "I'm hurt", and putting the kettle on is better than both.
- Each voice is told apart with the names covered: length of sentence, favourite words, what they joke about, how they dodge, what they never say.
- People interrupt, answer another question, repeat themselves when they lie, fall silent. Silence is a line: give it as an action.
- Short. On the screen a speech of more than three sentences has to be earned. Enter late, leave before it is over.
- Spoken words only: no ellipses as decoration, no "well", "look" and "you know" as filler, no names in every line, no quips that any character could make.
- A parenthetical only where the words would be played wrongly without it.`,
  user: `Write the dialogue of this scene.

Scene: {{scene}}
Who speaks, with what each wants and how each talks:
{{characters}}
What has happened before: {{before}}
What must have changed by the end: {{turn}}
What must not be said aloud: {{unsaid}}
Lines, about: {{lines}}

Write in {{language}}. Use the names exactly as given.`,
  variables: [
    asked('scene', 'Where, when, what is going on.'),
    { name: 'characters', type: 'list', description: 'Name, what they want here, how they talk.', required: true },
    optional('before', 'What the audience knows already.', 'this is the first we see of them'),
    optional('turn', 'What is different after the scene.', 'find it: something between them must have shifted'),
    optional('unsaid', 'The secret, the love, the guilt.', 'whatever matters most to each of them'),
    numbered('lines', 'How many lines.', 12),
    language,
  ],
  schema: thing({
    lines: many(
      'In order.',
      thing({
        speaker: words('As given.'),
        text: words('The spoken words, nothing else.'),
        parenthetical: words('How it is said, two or three words; empty where the words say it.'),
        emotion: oneOf('What the voice carries.', ...EMOTIONS),
        meant: words('What is meant by it, a few words.'),
        action: words('What we see before or while it is said; empty where nothing.'),
      }),
    ),
    turn: words('What has shifted, one sentence.'),
  }),
};
