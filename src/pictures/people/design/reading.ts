import type { Appearance } from '#film';
import type { Colour } from '../../paper/index.ts';
import { entry } from '../entry.ts';
import { ANIMAL_WORDS } from './beings.ts';
import { EXTRA_WORDS, GARMENT_WORDS, HAIR_WORDS, HAT_WORDS } from './clothes-words.ts';
import { COLOUR_WORDS, HAIR_COLOURS, TRADE_COLOURS } from './colours.ts';
import { kindOf, ROBOT } from './kind.ts';
import { inEnglish } from './other-tongues.ts';
import { CHILD, FEMININE, MASCULINE } from './person-words.ts';
import { tellsOfPeople } from './upright.ts';

/** What the words about somebody say of their looks. What they do not say is absent. */
export interface Reading {
  readonly kind: Appearance['kind'];
  readonly species: string;
  readonly presents: Appearance['presents'] | undefined;
  readonly age: Appearance['age'] | undefined;
  readonly build: number | undefined;
  readonly tallness: number;
  readonly hairStyle: Appearance['hair']['style'] | undefined;
  readonly hairColour: Colour | undefined;
  readonly beard: Appearance['beard'] | undefined;
  readonly garmentStyle: Appearance['garment']['style'] | undefined;
  readonly garmentColour: Colour | undefined;
  readonly hat: Appearance['hat'] | undefined;
  readonly hatColour: Colour | undefined;
  readonly scarfColour: Colour | undefined;
  readonly skin: Colour | undefined;
  /** The colour an animal or thing itself is said to have. */
  readonly coat: Colour | undefined;
  /** An animal that goes about as people do. */
  readonly upright: boolean;
  /** A garment without sleeves. */
  readonly waistcoat: boolean;
  readonly extras: readonly string[];
}

const OLD =
  /\b(old|elderly|aged|ancient|grandmother|grandfather|grandma|grandpa|granny|gramps|retired|wrinkled|weathered|white-haired|grey-haired|veteran|vecchi[ao]|anzian[ao]|nonn[ao]|vieux|vieille|alte[rn]?|viej[ao]|sixties|seventies|eighties|nineties)\b/i;

const YOUNG = /\b(young|teen|teenage|teenager|student|twenties|adolescent|youth|lad|giovane|jeune|jung[er]?|joven)\b/i;

const STOUT =
  /\b(fat|stout|plump|heavy|heavyset|round(?! (?:glasses|spectacles|eyes|face|hat|cap))|portly|burly|big|broad|large|chubby|stocky|huge|enormous)\b/i;

const THIN = /\b(thin|slim|slender|skinny|lean|gaunt|lanky|wiry|bony|slight|frail)\b/i;

const TALL = /\b(tall|towering|giant|gigantic|lanky|huge|enormous)\b/i;

const SHORT = /\b(short|small|tiny|little|petite)\b/i;

/** Reads a name and a description for everything that can be seen. */
export function readLooks(name: string, description: string): Reading {
  const said = withoutName(name, description).toLowerCase();
  const text = inEnglish(said);
  const words = text.match(/[\p{L}'-]+|[,;.()]/gu) ?? [];
  const known = `${name} ${description}`;
  const { kind, species } = kindOf(name, description, said);
  const age = ageOf(known);
  return {
    kind,
    species,
    presents: FEMININE.test(known)
      ? MASCULINE.test(known)
        ? firstOf(known)
        : 'feminine'
      : MASCULINE.test(known)
        ? 'masculine'
        : undefined,
    age,
    build: STOUT.test(text) ? 1.28 : THIN.test(text) ? 0.8 : undefined,
    tallness: tallnessOf(text),
    hairStyle: found(text.replace(/\b(long|short)(?: [\p{L}-]+){1,2} hair\b/u, '$1 hair'), HAIR_WORDS),
    hairColour: hairColourOf(text, words),
    beard: beardOf(text),
    garmentStyle: found(text, GARMENT_WORDS) ?? found(name.toLowerCase(), GARMENT_WORDS),
    garmentColour:
      colourBefore(words, GARMENT_WORDS) ?? found(text, TRADE_COLOURS) ?? found(name.toLowerCase(), TRADE_COLOURS),
    hat: hatOf(name, text),
    hatColour: colourBefore(words, HAT_WORDS),
    scarfColour: colourBefore(words, SCARVES),
    skin: skinOf(text),
    coat: kind === 'person' ? undefined : coatOf(words, species),
    upright: kind === 'animal' && tellsOfPeople(name, text, species),
    waistcoat: /\b(waistcoat|vest)\b/.test(text),
    extras: [
      ...new Set(Object.entries(EXTRA_WORDS).flatMap(([word, extra]) => (says(text, word) ? [extra] : []))),
    ].sort(),
  };
}

const SCARVES = { scarf: true, muffler: true, neckerchief: true, tie: true, ribbon: true } as const;

/** How much taller or shorter than usual a person is, as a share; animals and robots differ more. */
function tallnessOf(text: string): number {
  if (TINY.test(text)) return -0.16;
  return (TALL.test(text) ? 0.12 : 0) - (SHORT.test(text.replace(/short(-haired| hair)/g, '')) ? 0.1 : 0);
}
const TINY = /\b(tiny|minute|miniature)\b/i;

/** `DAISY, a white horse, drinks`: what she is comes after her name and, where it is said, her age. */
function withoutName(name: string, description: string): string {
  if (!description.toLowerCase().startsWith(name.toLowerCase())) return description;
  const rest = /^\s*[,(:–—-]+\s*(?:(?:aged?\s+)?\d{1,3}s?\s*[,)]+\s*)*/u.exec(description.slice(name.length));
  return rest === null ? description : description.slice(name.length + rest[0].length) || description;
}

const says = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(text);

/** The longest known word or phrase of the text. */
export function found<Value>(text: string, table: Readonly<Record<string, Value>>): Value | undefined {
  const hits = Object.keys(table).filter((word) => says(text, word));
  const best = hits.sort((a, b) => b.length - a.length)[0];
  return best === undefined ? undefined : table[best];
}

/** Where both kinds of words occur the first decides: `her father` is rare as a first word about somebody. */
function firstOf(text: string): Appearance['presents'] {
  return text.search(FEMININE) <= text.search(MASCULINE) ? 'feminine' : 'masculine';
}

function ageOf(text: string): Appearance['age'] | undefined {
  const years = /\b(\d{1,3})(?:s|[ -]years?[ -]old)?\b/.exec(text)?.[1] ?? /\((\d{1,3})\)/.exec(text)?.[1];
  if (years !== undefined) {
    const count = Number(years);
    if (count >= 2 && count <= 110) return count < 14 ? 'child' : count < 27 ? 'young' : count < 60 ? 'adult' : 'old';
  }
  if (OLD.test(text)) return 'old';
  if (CHILD.test(text)) return 'child';
  return YOUNG.test(text) ? 'young' : undefined;
}

function hairColourOf(text: string, words: readonly string[]): Colour | undefined {
  for (const [index, word] of words.entries()) {
    if (!/^(hair|haired|braids?|curls|plaits|pigtails|bun|bob|beard|ponytail|afro|mohawk|dreadlocks)$/.test(word))
      continue;
    let beside = true;
    for (const before of words.slice(Math.max(0, index - 3), index).reverse()) {
      if (/^[,;.()]$/.test(before)) beside = false;
      // `Black, curly hair` is black; in `green scrubs, hair tied back` it is the scrubs that are green.
      const colour = entry(HAIR_COLOURS, before) ?? (beside ? entry(DYED, before) : undefined);
      if (colour) return colour;
    }
  }
  return Object.entries(HAIR_COLOURS).find(
    ([word]) => /(blond|ginger|redhead|auburn|brunette|-haired)/.test(word) && says(text, word),
  )?.[1];
}

/** Colours no hair grows in. */
const DYED: Readonly<Record<string, Colour>> = {
  green: '#4f9a63',
  blue: '#4a78b8',
  pink: '#dd7f9c',
  purple: '#7d57a0',
  violet: '#7d57a0',
  turquoise: '#3fa5a6',
};

function beardOf(text: string): Appearance['beard'] | undefined {
  if (/\b(clean-shaven|beardless)\b/.test(text)) return 'none';
  if (/\b(beard|bearded|barba|barbe|bart)\b/.test(text)) return 'full';
  if (/\b(mustache|moustache|moustached|baffi)\b/.test(text)) return 'moustache';
  return /\b(stubble|stubbled|unshaven|scruffy)\b/.test(text) ? 'stubble' : undefined;
}

/** `a black cat`, `a rusty robot`: the colour just before what it is, or what birds of that name always are. */
function coatOf(words: readonly string[], species: string): Colour | undefined {
  const at = words.findIndex((word) => word === species || entry(ANIMAL_WORDS, word) === species || ROBOT.test(word));
  const before = words.slice(Math.max(0, at - 3), Math.max(0, at)).reverse();
  for (const word of before) {
    const colour = entry(COATS, word) ?? entry(COLOUR_WORDS, word);
    if (colour) return colour;
  }
  return at < 0 ? undefined : entry(COATS, words[at] ?? '');
}

/** Colours of fur, feathers and metal that differ from those of cloth, and animals whose name says theirs. */
const COATS: Readonly<Record<string, Colour>> = {
  black: '#3a3742',
  white: '#efe8dc',
  brown: '#8a5a3a',
  ginger: '#e0964a',
  red: '#b5522d',
  grey: '#8d909b',
  gray: '#8d909b',
  golden: '#d9a85a',
  rusty: '#a8633f',
  crow: '#33323e',
  raven: '#2d2c38',
  blackbird: '#33323e',
  dove: '#f0ece2',
  gull: '#efece4',
  seagull: '#efece4',
  swan: '#f3efe6',
  robin: '#b5533a',
  canary: '#f0c94a',
  goldfish: '#ee8a34',
  pony: '#b98250',
  rooster: '#b5533a',
};

/** Hair that is spoken of is there to be seen: then a trade alone (`a sailor`) puts no hat on it. */
function hatOf(name: string, text: string): Appearance['hat'] | undefined {
  const hat = found(text, HAT_WORDS) ?? found(name.toLowerCase(), HAT_WORDS);
  const spoken = found(text, HAIR_WORDS) !== undefined || /\b(hair|haired|blond|blonde|redhead|ginger)\b/.test(text);
  const worn = /\b(hat|cap|beanie|hood|helmet|crown|headscarf|bonnet|beret|fedora|kerchief)\b/.test(text);
  const soft = hat === 'knit' || hat === 'cap' || hat === 'brim';
  return spoken && soft && !worn ? undefined : hat;
}

/** The colour word that stands at most three words before a garment (or hat). */
function colourBefore(words: readonly string[], table: Readonly<Record<string, unknown>>): Colour | undefined {
  for (const [index, word] of words.entries()) {
    if (entry(table, word) === undefined) continue;
    for (const before of words.slice(Math.max(0, index - 3), index).reverse()) {
      if (/^(and|with|[,;.()])$/.test(before)) break;
      const colour = entry(COLOUR_WORDS, before);
      if (colour) return colour;
    }
  }
  return undefined;
}

function skinOf(text: string): Colour | undefined {
  if (
    /\b(dark-skinned|black (man|woman|girl|boy|lady|child|kid|teenager|student|nurse|doctor|teacher|detective|soldier|sailor|singer)|dark skin)\b/.test(
      text,
    )
  )
    return '#6b4434';
  if (/\b(brown-skinned|brown skin)\b/.test(text)) return '#a96f4e';
  if (/\b(olive skin|tanned|sunburnt|weather-beaten|weathered)\b/.test(text)) return '#d09670';
  return /\b(pale|fair-skinned|pale-skinned)\b/.test(text) ? '#f3d2ba' : undefined;
}
