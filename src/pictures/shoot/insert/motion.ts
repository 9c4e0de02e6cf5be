import { subjectOf } from '../../props/index.ts';
import { PhraseBook, wordsOf } from '../../words/index.ts';

/** What a thing does by itself while it is looked at. */
export type Doing =
  | 'ring'
  | 'tick'
  | 'steam'
  | 'flame'
  | 'screen'
  | 'tremble'
  | 'turn'
  | 'spin'
  | 'flip'
  | 'knob'
  | 'well'
  | 'gleam'
  | 'fuse';

/** English, then Italian, French, German, Spanish; singular, no accents. The last word that names one counts. */
const DOINGS: Readonly<Record<Doing, string>> = {
  ring: 'phone, telephone, cellphone, smartphone, mobile, alarm clock, receiver, telefono, sveglia, telefon, handy, movil',
  tick: 'clock, watch, pocket watch, stopwatch, orologio, horloge, montre, uhr, reloj',
  steam:
    'cup, mug, tea, coffee, teacup, teapot, soup, kettle, pot, tazza, caffe, zuppa, tasse, kaffee, taza, cafe, sopa',
  gleam:
    'coins, ring, knife, gun, pistol, sword, dagger, necklace, diamond, crown, spoon, fork, mirror, glass, magnifying glass, broken glass, shard, pearl, star, badge, bottle, razor, medal, locket, trophy, scissors, anello, coltello, bague, couteau, messer, anillo, cuchillo',
  flip: 'coin, moneta, munze, moneda, penny, dime',
  knob: 'doorknob, door knob, door handle, doorhandle, handle, knob, maniglia, poignee, turknauf, klinke, pomo',
  well: 'water, puddle, pool, spring, acqua, pozza, eau, flaque, wasser, pfutze, agua, charco',
  flame: 'candle, lantern, match, torch, lighter, oil lamp, candela, lanterna, bougie, lanterne, kerze, laterne, vela',
  screen:
    'television, tv, laptop, computer, screen, tablet, monitor, radio, remote, schermo, ecran, bildschirm, pantalla',
  tremble:
    'letter, note, paper, page, telegram, postcard, photo, photograph, picture, ticket, newspaper, feather, card, lettera, foglio, lettre, brief, carta',
  turn: 'key, compass, chiave, cle, schlussel, llave, bussola',
  spin: 'button, bottone, bouton, knopf, boton',
  fuse: 'bomb, dynamite, fuse, miccia, dinamite, bombe, meche, zundschnur, mecha',
};

const book = new PhraseBook<Doing>(
  (Object.entries(DOINGS) as [Doing, string][]).flatMap(([meaning, words]) =>
    words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning })),
  ),
);

/** What the thing of a word does; undefined for one that just lies there. */
export const doingOf = (phrase: string): Doing | undefined => book.read(wordsOf(subjectOf(phrase))).at(-1)?.meaning;

/** How a thing stands at a moment: beside and over its place in shares of its height, turned in radians, as wide as `wide` and as tall as `tall`. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly wide: number;
  readonly tall: number;
}

/** A phone rings for this long, and again after as long again, seconds. */
const RING = 1.1;
export const rings = (seconds: number): boolean => Math.floor(seconds / RING) % 2 === 0;

/** How a thing just put down still rocks at a moment, radians: gone within a second and a half. */
const rocking = (seconds: number): number => 0.022 * Math.exp(-2.6 * seconds) * Math.cos(seconds * 9);

/** Seconds until a coin has spun down. */
const SPUN = 2.6;

/** Seconds a coin spins on its edge, and takes to fall over. */
const EDGE = { spins: 2, falls: 0.35 } as const;
/** How high a coin lying flat looks, in shares of its height standing. */
const FLAT = 0.34;

/** A coin that spins on its edge, slower and slower, falls over and rings out. */
function flipped(seconds: number): Pose {
  const left = Math.max(0, 1 - seconds / EDGE.spins);
  const side = Math.cos(22 * (seconds - (seconds * seconds) / (2.4 * EDGE.spins)));
  const spinning = Math.max(0.12, Math.abs(side));
  const over = Math.min(1, Math.max(0, (seconds - EDGE.spins) / EDGE.falls));
  const rest = Math.max(0, seconds - EDGE.spins - EDGE.falls);
  const rattle = 0.16 * Math.exp(-3.2 * rest) * Math.cos(rest * 26);
  const drop = over * over;
  return {
    x: 0.3 * left * Math.sin(seconds * 2.2),
    y: 0,
    turn: (0.1 * side * (1 - over) + rattle) * (over === 0 || rest > 0 ? 1 : 0.4),
    wide: spinning + (1.12 - spinning) * drop,
    tall: 1 + (FLAT + Math.abs(rattle) - 1) * drop,
  };
}

/** Where a thing is at a moment of the shot. */
export function poseAt(doing: Doing | undefined, seconds: number): Pose {
  const rest: Pose = { x: 0, y: 0, turn: rocking(seconds), wide: 1, tall: 1 };
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
      tall: 1,
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
      tall: 1,
    };
  }
  if (doing === 'flip') return flipped(seconds);
  if (doing === 'tick') return { ...rest, turn: rest.turn + 0.006 * Math.exp(-9 * (seconds % 1)) };
  return rest;
}
