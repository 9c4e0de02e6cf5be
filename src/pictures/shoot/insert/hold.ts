import { type Prop, propFor, subjectOf } from '../../props/index.ts';
import { PhraseBook, wordsOf } from '../../words/index.ts';

/**
 * How a hand is at a thing: `pinch` has a sheet between thumb and fingers, `fist` goes round a stem, `palm` carries what is
 * small, `finger` goes along it. Undefined where a hand would cover it, or could not lift it.
 */
export type Hold = 'pinch' | 'fist' | 'palm' | 'finger';

const SHEETS =
  'letter, envelope, note, postcard, telegram, paper, page, card, playing card, photo, photograph, picture, ticket, train ticket, boarding pass, ' +
  'passport, document, contract, newspaper, list, drawing, poem, badge, label, lettera, busta, biglietto, foglio, carta, lettre, brief, sobre';
const MAPS = 'map, treasure map, mappa, cartina, carte au tresor, karte, landkarte, mapa';
/** A hand holds those that are upright in it; the others stand on a table and are left there. */
const HANDSETS = 'phone, telephone, smartphone, cellphone, mobile, telefono, telefon, handy, movil';
const LEFT_ALONE =
  'doorknob, door knob, door handle, doorhandle, handle, knob, latch, lock, keyhole, doorbell, door bell, light switch, switch, button panel, control panel, maniglia, poignee, turknauf, klinke, pomo, screen, monitor, television, tv, clock, alarm clock, radio';

const book = new PhraseBook<Hold | 'handset' | 'none'>(
  (
    [
      ['pinch', SHEETS],
      ['finger', MAPS],
      ['handset', HANDSETS],
      ['none', LEFT_ALONE],
    ] as const
  ).flatMap(([meaning, words]) => words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning }))),
);

/** Wider than this a thing is not carried on a palm, centimetres. */
const CARRIED = 32;
/** Taller than this many times its width a thing has a stem to go round. */
const STEMMED = 1.6;

export function holdOf(
  phrase: string,
  { width, height, ground }: Pick<Prop, 'width' | 'height' | 'ground'>,
): Hold | undefined {
  const said = book.read(wordsOf(subjectOf(phrase))).at(-1)?.meaning;
  if (said === 'none') return undefined;
  if (said === 'handset') return height > width ? 'pinch' : undefined;
  if (said !== undefined) return said;
  if (ground === true || width > CARRIED || propFor(phrase).words === '') return undefined;
  return height > width * STEMMED ? 'fist' : 'palm';
}
