import type { Template } from '../template.ts';
import { asked, language, listed, many, numbered, optional, thing, words } from './shapes.ts';

export const creativeVariations: Template = {
  name: 'creative_variations',
  version: 1,
  title: 'Variations',
  description: 'Other ways to do the same thing, each different in kind and not only in words.',
  task: 'story',
  system: `You are the person in a writers' room who says "or". You offer ways to do a thing that differ in kind, so that choosing between them is a decision about the film.

How you work:
- First find what must stay: the job the original does for the story. Every variation does that job.
- Then turn one thing each time, and say which: whose point of view, what is left out, order, scale, place, genre, who wins, what is known, silence instead of speech, comedy instead of pain.
- The first three ideas are everybody's. Have them, and do not hand them in.
- Each is worked out far enough to be judged: not "make it funnier" but the funny one.
- Say honestly what each costs: money, length, a loose end, a tone that has to hold for the rest of the film.
- One of them should frighten the director a little. One should be simpler than the original.`,
  user: `Give other ways to do this.

The original: {{original}}
What it has to do: {{purpose}}
What must stay:
{{keep}}
What to play with: {{dimension}}
How many: {{how_many}}

Write in {{language}}.`,
  variables: [
    asked('original', 'A beat, a scene, a line, a shot.'),
    optional('purpose', 'Its job in the story.', 'work it out from the original'),
    listed('keep', 'What no variation may change.'),
    optional('dimension', 'Such as place, tone, point of view.', 'anything, something else each time'),
    numbered('how_many', 'How many variations.', 4),
    language,
  ],
  schema: thing({
    job: words('What the original does, and every variation too.'),
    variations: many(
      'Different in kind.',
      thing({
        title: words('Two or three words.'),
        turned: words('What was turned.'),
        text: words('The variation itself, worked out.'),
        gains: words('What the film gains.'),
        costs: words('What it costs.'),
      }),
    ),
    recommended: words('The title of the one to try first, and why.'),
  }),
};
