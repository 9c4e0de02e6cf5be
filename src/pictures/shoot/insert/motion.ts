import { PhraseBook, wordsOf } from '../../words/index.ts';

/** What a thing does by itself while it is looked at. */
export type Doing = 'ring' | 'tick' | 'steam' | 'flame' | 'screen' | 'tremble' | 'turn' | 'spin' | 'gleam' | 'fuse';

/** English, then Italian, French, German, Spanish; singular, no accents. The last word that names one counts. */
const DOINGS: Readonly<Record<Doing, string>> = {
  ring: 'phone, telephone, cellphone, smartphone, mobile, alarm clock, receiver, telefono, sveglia, telefon, handy, movil',
  tick: 'clock, watch, pocket watch, stopwatch, orologio, horloge, montre, uhr, reloj',
  steam:
    'cup, mug, tea, coffee, teacup, teapot, soup, kettle, pot, tazza, caffe, zuppa, tasse, kaffee, taza, cafe, sopa',
  flame: 'candle, lantern, match, torch, lighter, oil lamp, candela, lanterna, bougie, lanterne, kerze, laterne, vela',
  screen:
    'television, tv, laptop, computer, screen, tablet, monitor, radio, remote, schermo, ecran, bildschirm, pantalla',
  tremble:
    'letter, note, paper, page, telegram, postcard, photo, photograph, picture, ticket, newspaper, feather, card, lettera, foglio, lettre, brief, carta',
  turn: 'key, compass, chiave, cle, schlussel, llave, bussola',
  spin: 'button, bottone, bouton, knopf, boton',
  gleam:
    'coin, moneta, munze, moneda, ring, knife, gun, pistol, sword, dagger, necklace, diamond, crown, spoon, fork, mirror, glass, bottle, razor, medal, locket, trophy, scissors, anello, coltello, bague, couteau, messer, anillo, cuchillo',
  fuse: 'bomb, dynamite, fuse, miccia, dinamite, bombe, meche, zundschnur, mecha',
};

const book = new PhraseBook<Doing>(
  (Object.entries(DOINGS) as [Doing, string][]).flatMap(([meaning, words]) =>
    words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning })),
  ),
);

/** What the thing of a word does; undefined for one that just lies there. */
export const doingOf = (word: string): Doing | undefined => book.read(wordsOf(word)).at(-1)?.meaning;

/** How a thing stands at a moment: beside and over its place in shares of its height, turned in radians, as wide as `wide`. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly wide: number;
}

/** A phone rings for this long, and again after as long again, seconds. */
const RING = 1.1;
export const rings = (seconds: number): boolean => Math.floor(seconds / RING) % 2 === 0;

/** How a thing just put down still rocks at a moment, radians: gone within a second and a half. */
const rocking = (seconds: number): number => 0.022 * Math.exp(-2.6 * seconds) * Math.cos(seconds * 9);

/** Seconds until a coin has spun down. */
const SPUN = 2.6;

/** Where a thing is at a moment of the shot. */
export function poseAt(doing: Doing | undefined, seconds: number): Pose {
  const rest: Pose = { x: 0, y: 0, turn: rocking(seconds), wide: 1 };
  if (doing === 'ring' && rings(seconds)) {
    const beat = Math.sin(seconds * 75);
    return { ...rest, x: 0.016 * beat, y: -0.012 * Math.abs(beat), turn: 0.022 * beat };
  }
  if (doing === 'tremble') {
    const up = Math.min(1, seconds / 0.9);
    const lifted = up * up * (3 - 2 * up);
    return {
      x: 0.006 * Math.sin(seconds * 11),
      y: -0.16 * lifted - 0.014 * Math.sin(seconds * 2.1),
      turn: 0.012 * Math.sin(seconds * 13) + 0.05 * Math.sin(seconds * 1.3) * lifted,
      wide: 1,
    };
  }
  if (doing === 'turn') return { ...rest, turn: rest.turn + 0.16 * Math.sin(seconds * 1.5) };
  if (doing === 'spin' && seconds < SPUN) {
    const slow = 1 - seconds / SPUN;
    const side = Math.cos(26 * (seconds - (seconds * seconds) / (2 * SPUN * 1.1)));
    return {
      x: 0.05 * slow * Math.sin(seconds * 4),
      y: 0,
      turn: 0.12 * slow * side,
      wide: Math.max(0.1, Math.abs(side)),
    };
  }
  if (doing === 'tick') return { ...rest, turn: rest.turn + 0.006 * Math.exp(-9 * (seconds % 1)) };
  return rest;
}
