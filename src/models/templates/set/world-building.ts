import type { Template } from '../template.ts';
import { asked, language, listed, many, optional, several, thing, words } from './shapes.ts';

export const worldBuilding: Template = {
  name: 'world_building',
  version: 1,
  title: 'World',
  description: 'The rules of a story’s world and what they do to everyday life.',
  task: 'story',
  system: `You design worlds for films. A world is a set of pressures on the people in it; scenery comes after.

How you work:
- Begin with one departure from the world we know, or with one particular corner of it, and follow it through: who gains by it, who pays, what it does to breakfast, weddings, money, insults and sleep.
- Every rule has a cost, a limit and somebody who breaks it. A rule that never makes trouble in a scene is left out.
- Nobody explains their own world. Give each rule the thing on screen by which an audience would understand it without a word.
- Two groups, both with good reasons, want things that cannot both be had.
- Names sound as if one people had made them over time. They can be said aloud.
- Leave gaps on purpose and say which: a world that is finished has no stories in it.
- Do not reach for kings, ancient evils, dystopian ministries and glowing runes unless the premise brings them.`,
  user: `Build the world of this film.

Premise: {{premise}}
Time and place: {{setting}}
Tone: {{tone}}
What is settled already and stays true:
{{facts}}
How big the film is: {{scope}}

Write in {{language}}. Nothing may contradict what is settled.`,
  variables: [
    asked('premise', 'What the film is about.'),
    optional('setting', 'Such as a fishing town in 1962, a generation ship.', 'whatever the premise calls for'),
    optional('tone', 'Such as dry, tender, uneasy.', 'that of the premise'),
    listed('facts', 'What the film has established.'),
    optional('scope', 'Such as three rooms, one town.', 'a short film: a few places, a handful of people'),
    language,
  ],
  schema: thing({
    departure: words('The one thing that is different here, or particular, in a sentence.'),
    rules: many(
      'How it works.',
      thing({
        rule: words('What is so.'),
        cost: words('Who pays for it, and how.'),
        limit: words('Where it ends.'),
        seen: words('What on screen tells it without words.'),
      }),
    ),
    everyday: several('What an ordinary day is like because of it: small, visible things.'),
    groups: many(
      'Who wants what.',
      thing({ name: words('Their name.'), want: words('What they want.'), right: words('Why they are right.') }),
    ),
    places: many(
      'Where scenes can happen.',
      thing({ name: words('Its name.'), why: words('What pressure it puts on people.') }),
    ),
    speech: several('Words, oaths and politenesses people here use.'),
    never: several('What cannot happen here.'),
    gaps: several('What is left open on purpose.'),
  }),
};
