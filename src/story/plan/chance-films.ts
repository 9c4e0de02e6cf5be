import fc from 'fast-check';
import { EMOTIONS, MOODS } from '#film';
import type { FilmNotes, SceneNotes } from './fixture.ts';

/** Films made by chance, for tests of laws: any mix of people, moods, action, talk, voices and transitions. */

/** Everybody such a film may name. */
export const NAMES = ['MARA', 'JONAS', 'OLD MAN', 'PIA', 'OTTO', 'DR. WEISS'];
const PRESENTS = { MARA: 'feminine', JONAS: 'masculine', PIA: 'feminine', OTTO: 'masculine' } as const;
const PLACES = [
  'INT. KITCHEN - DAY',
  'EXT. STREET - NIGHT',
  'INT. LAMP ROOM - NIGHT',
  'EXT. BEACH - DAWN',
  'INT. KITCHEN - NIGHT',
];
const DEEDS = [
  '{A} picks up the {P}.',
  '{A} puts down the {P}.',
  '{A} hands {B} the {P}.',
  '{A} walks in with a {P}.',
  '{A} runs off.',
  '{A} chases {B}.',
  '{A} hugs {B} and smiles.',
  '{A} looks out of the window.',
  '{A} stares at {B}.',
  'She turns. He sits down.',
  'They dance.',
  'He throws it away.',
  "{A}'s hand reaches for the {P}.",
  '{A} and {B} climb the stairs.',
  '{A} collapses.',
  '{A} realises that the {P} is gone!',
  'A {P} lies on the floor.',
  'A RED {P} falls from the shelf.',
  'Rain beats against the glass.',
  'The door opens.',
  'Silence.',
  'A long beat.',
  'Far away a ship passes, without lights, as if nobody had ever been aboard.',
  'Everyone freezes.',
  '{A}, soaked, stands in the doorway. The {P} slips from their fingers.',
  'Mr. {B} kneels... and prays.',
  '窓の外は雨。誰もいない。',
];
const THINGS = ['letter', 'lantern', 'cup', 'key', 'radio', 'table', 'knife', 'book'];
const WORDS = 'no yes why now light never the sea was mine you came too late and we waited all night long for it'.split(
  ' ',
);
const TRANSITIONS = ['CUT TO:', 'DISSOLVE TO:', 'FADE OUT.', 'FADE IN:', 'MATCH CUT TO:', 'SMASH CUT TO:'];
const NOTES = [
  'CU',
  'MS | eye | dolly-in | 3.5s',
  '2S',
  'OTS | low',
  'POV',
  'INSERT letter',
  'EWS | crane-up',
  'ECU | 2s',
  'group shot',
  'nonsense',
];

const sentences = fc
  .array(
    fc.record({
      deed: fc.constantFrom(...DEEDS),
      a: fc.constantFrom('Mara', 'JONAS', 'the old man', 'Pia', 'Otto'),
      b: fc.constantFrom('Jonas', 'Mara', 'Otto'),
      thing: fc.constantFrom(...THINGS),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((deeds) =>
    deeds
      .map(({ deed, a, b, thing }) =>
        deed
          .replaceAll('{A}', a)
          .replaceAll('{B}', b)
          .replaceAll('RED {P}', `RED ${thing.toUpperCase()}`)
          .replaceAll('{P}', thing),
      )
      .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
      .join(' '),
  );

const words = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 45 }), fc.constantFrom('.', '!', '?', '...'))
  .map(([said, end]) => said.join(' ') + end);

const speech = fc
  .record({
    name: fc.constantFrom(...NAMES),
    voice: fc.constantFrom('', '', '', '', '', ' (V.O.)', ' (O.S.)', ' ^'),
    emotion: fc.constantFrom(...EMOTIONS),
    words,
  })
  .map(({ name, voice, emotion, words: said }) => `${name}${voice}: [${emotion}] ${said}`);

/** One thing after another; `notes` also writes `[[shot: ...]]` notes. */
function beat(notes: boolean): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: sentences },
    { weight: 6, arbitrary: speech },
    { weight: 1, arbitrary: fc.constantFrom(...TRANSITIONS) },
    ...(notes ? [{ weight: 2, arbitrary: fc.constantFrom(...NOTES).map((note) => `[[shot: ${note}]]`) }] : []),
  );
}

function scene(notes: boolean): fc.Arbitrary<SceneNotes> {
  return fc.record({
    heading: fc.constantFrom(...PLACES),
    mood: fc.constantFrom(...MOODS),
    beats: fc.array(beat(notes), { maxLength: 14 }),
  });
}

/** Notes of a whole film; without `[[shot: ...]]` notes unless asked for. */
export function filmNotes(notes = false): fc.Arbitrary<FilmNotes> {
  return fc.record({
    title: fc.constantFrom('', 'A Film'),
    author: fc.constantFrom('', 'Somebody'),
    language: fc.constantFrom('en-US', 'it-IT', 'ja'),
    presents: fc.constant(PRESENTS),
    silent: fc.constantFrom([], ['MARA', 'JONAS', 'OLD MAN']),
    narrators: fc.constantFrom([], ['DR. WEISS']),
    scenes: fc.array(scene(notes), { minLength: 0, maxLength: 4 }),
  });
}
