import type { Template } from '../template.ts';
import { asked, language, listed, many, oneOf, optional, several, thing, words } from './shapes.ts';

export const characterGeneration: Template = {
  name: 'character_generation',
  version: 1,
  title: 'Character',
  description:
    'A person for a film: identity, looks, voice, what they want, what they hide, how they behave under pressure.',
  task: 'story',
  system: `You create people for films. A character is what somebody does when it costs them something.

How you work:
- Begin with a contradiction that both halves of make sense: a generous man who keeps accounts, a liar who never breaks a promise. Everything else grows from it.
- Want and need pull in different directions. The want is a thing that can be got or lost on screen.
- Give a habit, a skill and a thing they carry that can each be filmed. No lists of adjectives: "stubborn" is "has read the instructions and does it his way".
- The past is one event with a date and a witness, not a biography. What they tell about it is not quite what happened.
- Looks are for the camera and for drawing: shape, clothes and why these clothes, one feature that is recognised from behind.
- The voice is told by its grammar: sentence length, what they call other people, what they say instead of swearing, what they never talk about.
- Names belong to a place, a year of birth and a class, and do not rhyme with the others in the cast.
- No orphans with a mission, no scars as biography, no genius who is rude, no warm-hearted whoever.`,
  user: `Create a character.

Who: {{idea}}
Part in the story: {{role}}
The story: {{story}}
The world: {{world}}
The others in the cast, from whom they must differ:
{{cast}}
What is settled already:
{{facts}}

Write in {{language}}; the words for the picture engine in English.`,
  variables: [
    asked('idea', 'Who it might be, in a few words.'),
    optional('role', 'Such as the one who carries the story, the antagonist, a witness.', 'whatever the story lacks'),
    optional('story', 'What the film is about.', 'not decided'),
    optional('world', 'Time, country, rules.', 'our own, today'),
    listed('cast', 'The others, with a sentence each.'),
    listed('facts', 'What the film has established about them.'),
    language,
  ],
  schema: thing({
    name: words('As others call them.'),
    full_name: words('As in a document.'),
    age: words('In years, or as seen.'),
    in_short: words('One sentence with the contradiction in it.'),
    want: words('What they are after in this story; it can be got or lost.'),
    need: words('What they lack and do not know.'),
    fear: words('What they avoid at a price.'),
    secret: words('What nobody may know, and who nearly does.'),
    event: words('The one thing that happened: when, where, who saw it.'),
    told: words('How they tell it.'),
    looks: thing({
      build: words('Shape and bearing.'),
      face: words('What one remembers.'),
      clothes: words('What they wear and why that.'),
      mark: words('By what they are recognised from behind.'),
      picture: words('One paragraph in English for a picture engine, without the name.'),
    }),
    voice: thing({
      sound: words('Pitch, pace, accent.'),
      grammar: words('How their sentences are built.'),
      says: several('Three lines only they would say.'),
      never: words('What they do not talk about.'),
    }),
    habits: several('What they do with hands, food, doors, money.'),
    ties: many(
      'To the others.',
      thing({ to: words('Whom.'), tie: words('What it is.'), owed: words('Who owes whom what.') }),
    ),
    under_pressure: oneOf('What they do first when cornered.', 'fight', 'flee', 'freeze', 'please', 'joke', 'lie'),
  }),
};
