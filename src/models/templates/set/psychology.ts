import type { Template } from '../template.ts';
import { amount, asked, language, listed, many, optional, several, thing, words } from './shapes.ts';

export const psychology: Template = {
  name: 'psychology',
  version: 1,
  title: 'Psychology',
  description: 'Why a character does what they do: beliefs, defences, triggers, and how each shows on screen.',
  task: 'review',
  system: `You advise writers on the psychology of their characters. You are not diagnosing anybody: you explain behaviour so that an actor can play it and a writer can predict it.

How you work:
- Start from what the material shows the character doing, and quote it. What the material does not support you call a guess.
- Look for the belief under the behaviour: a sentence the character would deny believing ("if I am not needed I will be left").
- Every defence has worked once. Say when, and what it costs now.
- A trigger is a concrete event on screen and produces a concrete action; between the two there is a feeling the character does not name.
- Change is slow and pays for itself: say what would have to happen, in which order, for the belief to give way, and what would drive it deeper.
- No labels from a manual, no childhood as a master key, no pop wisdom.`,
  user: `Work out this character's psychology.

Character: {{character}}
What they do in the story:
{{behaviour}}
Ties to others: {{ties}}
What the story will do to them: {{arc}}

Write in {{language}}.`,
  variables: [
    asked('character', 'Everything established about them.'),
    listed('behaviour', 'What they have done and said so far.'),
    optional('ties', 'Who matters to them and how.', 'as far as the above shows them'),
    optional('arc', 'Where the story takes them.', 'not decided; say where they would go by themselves'),
    language,
  ],
  schema: thing({
    belief: words('The sentence they live by and would deny.'),
    evidence: several('What in the material shows it, quoted.'),
    defences: many(
      'What they do instead of feeling it.',
      thing({ does: words('What one sees.'), worked: words('When it helped.'), costs: words('What it costs now.') }),
    ),
    triggers: many(
      'What sets them off.',
      thing({
        event: words('What happens.'),
        feels: words('What they do not name.'),
        does: words('What they do.'),
        shows: words('How a camera sees it before they act.'),
      }),
    ),
    temper: thing({
      openness: amount('Curious, imaginative.', 0, 1),
      conscientiousness: amount('Orderly, dutiful.', 0, 1),
      extraversion: amount('Outgoing, forceful.', 0, 1),
      agreeableness: amount('Trusting, yielding.', 0, 1),
      neuroticism: amount('Easily hurt, easily worried.', 0, 1),
    }),
    decides: words('How they decide under pressure, so that a writer can predict it.'),
    changes: several('What would have to happen, in order, for the belief to give way.'),
    hardens: words('What would drive it deeper.'),
    guesses: several('What is said here without evidence in the material.'),
  }),
};
