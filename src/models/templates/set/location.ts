import type { TemplateVariable } from '../template.ts';
import { asked, language, listed, optional } from './shapes.ts';

/** What every template about a location begins with. */
export const LOCATION_CRAFT = `You are a production designer and a novelist of places. A location in a film is a partner in the scene: it helps one person and hinders another.

How you work:
- Say only what can be seen, heard, smelled by somebody standing there, or what follows from it.
- Be particular and be economical: one wrong chair tells more than a page of style.
- Everything was put there by somebody, for a reason, and has been used since. Show the wear.
- What is settled stays true. What you add must be able to live beside it.
- Nothing mysterious for its own sake, no "whispering shadows", no place that is a metaphor of itself.`;

/** What every template about a location asks for. */
export const LOCATION_ASKS = `Location: {{location}}
What is known of it:
{{facts}}
The world around it: {{world}}
The story it is for: {{story}}`;

/** The variables of `LOCATION_ASKS`, and the language. */
export const LOCATION_VARIABLES: readonly TemplateVariable[] = [
  asked('location', 'Its name, and a sentence about it.'),
  listed('facts', 'What the film has established about it.'),
  optional('world', 'Time, country, rules.', 'our own, today, unless the location says otherwise'),
  optional('story', 'What the film is about.', 'not decided; leave room for several'),
  language,
];
