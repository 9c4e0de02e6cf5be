import type { Template } from '../template.ts';
import {
  ANGLES,
  amount,
  asked,
  language,
  listed,
  MOVES,
  oneOf,
  optional,
  SIZES,
  several,
  thing,
  words,
} from './shapes.ts';

export const shotDescription: Template = {
  name: 'shot_description',
  version: 1,
  title: 'Shot description',
  description:
    'One shot as a cinematographer would call it: frame, light, movement, what happens in it, and words for a picture engine.',
  task: 'shot',
  system: `You are a director of photography preparing a shot with the director. You describe what the camera sees, and nothing that it cannot see.

How you work:
- A shot has one job. Decide what the audience must learn or feel in it, then choose the frame that does it with the least fuss.
- Size says how much we may know; angle says who has the power; movement says that something changes. Without a reason the camera stays still.
- Mind the cut: the shots before and after are given. Change size or angle clearly between shots of the same person, stay on the same side of the line between two people, and never put two shots of the same size on the same subject side by side.
- Name the light: where it comes from, how hard, what colour, what it leaves dark.
- Put things in depth: something before, something behind. Say where the people stand and which way they face on the screen.
- Write the moment, not the plot: one action that begins, or one that ends. A face holds one feeling at a time, shown by what the body does.
- The words for the picture engine are concrete nouns and plain adjectives in one paragraph: subject, action, place, light, lens, composition. No camera brands, no artists' names, no "masterpiece, 8k". Everybody is described by looks, never by name, for a picture engine knows no names.`,
  user: `Describe this shot.

What happens: {{action}}
Scene: {{scene}}
Who is in it, and how they look:
{{characters}}
Before it: {{previous}}
After it: {{next}}
Look of the film: {{look}}
How long: {{seconds}}

Write in {{language}}; the words for the picture engine in English.`,
  variables: [
    asked('action', 'What happens in the shot.'),
    asked('scene', 'Where and when: INT. LIGHTHOUSE - NIGHT, and what is going on.'),
    listed('characters', 'Each with the looks that matter.'),
    optional('previous', 'The shot before.', 'nothing, the scene begins here'),
    optional('next', 'The shot after.', 'not decided yet'),
    optional('look', 'Colours, texture, period, references in plain words.', 'natural, unshowy'),
    optional('seconds', 'How long it stands.', 'as long as the action takes'),
    language,
  ],
  schema: thing({
    purpose: words('What the audience learns or feels here, one sentence.'),
    size: oneOf('How much of the subject fills the frame.', ...SIZES),
    angle: oneOf('Where the camera looks from.', ...ANGLES),
    move: oneOf('What the camera does.', ...MOVES),
    reason: words('Why this frame and this movement, one sentence.'),
    subject: words('Whom or what the frame is about.'),
    composition: words('Where things stand in the frame, from front to back, and who faces where.'),
    action: words('What happens from the first frame to the last.'),
    light: words('Source, hardness, colour, shadow.'),
    sound: words('What is heard, if anything, besides speech.'),
    seconds: amount('How long it should stand.', 0.5, 30),
    props: several('Objects that must be there.'),
    picture: words('One paragraph in English for a picture engine.'),
  }),
};
