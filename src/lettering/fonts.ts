import { GlobalFonts } from '@napi-rs/canvas';
import { type Face, facesOf } from './faces.ts';

/** What the lettering is for; each has its own typeface. */
export type Lettering = 'title' | 'serif' | 'italic' | 'caption' | 'sans' | 'mono';

/** Tried in this order for every character: the typeface itself, then the scripts it lacks. All come from packages. */
const OWN: Record<Lettering, readonly string[]> = {
  title: ['@fontsource/londrina-solid/900.css'],
  serif: ['@fontsource/fraunces/600.css'],
  italic: ['@fontsource/fraunces/600-italic.css'],
  caption: ['@fontsource/noto-sans/600.css'],
  sans: ['@fontsource/noto-sans/400.css'],
  mono: ['@fontsource/courier-prime/400.css'],
};
const OTHER_SCRIPTS = [
  '@fontsource/noto-sans/600.css',
  '@fontsource/noto-sans-arabic/600.css',
  '@fontsource/noto-sans-hebrew/600.css',
  '@fontsource/noto-sans-devanagari/600.css',
  '@fontsource-variable/noto-sans-jp/index.css',
  '@fontsource/noto-emoji/400.css',
] as const;

const sheets = new Map<string, readonly Face[]>();
const registered = new Set<string>();

function faces(stylesheet: string): readonly Face[] {
  const known = sheets.get(stylesheet);
  if (known !== undefined) return known;
  const read = facesOf(stylesheet);
  sheets.set(stylesheet, read);
  return read;
}

function faceFor(codePoint: number, stylesheets: readonly string[]): Face | undefined {
  for (const stylesheet of stylesheets) {
    const face = faces(stylesheet).find((candidate) => candidate.covers(codePoint));
    if (face !== undefined) return face;
  }
  return undefined;
}

function register(face: Face): void {
  if (registered.has(face.family)) return;
  GlobalFonts.registerFromPath(face.path, face.family);
  registered.add(face.family);
}

const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** Code points of `text` that need a glyph. */
function drawn(text: string): Set<number> {
  const points = new Set<number>();
  for (const character of text) if (!INVISIBLE.test(character)) points.add(character.codePointAt(0) ?? 0);
  return points;
}

/**
 * The families to write `text` with, as the family part of a canvas `font`. Registers just the files this text needs,
 * and depends on the text and the lettering alone, so that every machine draws the same.
 */
export function fontStack(lettering: Lettering, text = ''): string {
  const stylesheets = [...OWN[lettering], ...OTHER_SCRIPTS];
  const families = new Set<string>();
  for (const codePoint of [0x61, ...drawn(text)]) {
    const face = faceFor(codePoint, stylesheets);
    if (face === undefined) continue;
    register(face);
    families.add(face.family);
  }
  return [...families].map((family) => `"${family}"`).join(', ');
}

/** What stands for a character no typeface of ours can draw. */
const STAND_IN = '□';

/**
 * The text with a box for every character no typeface of ours can draw. Left to itself the canvas takes such a character from
 * whatever typefaces the machine has (even where it was told to load none), and the picture would differ from machine to machine.
 */
export function drawable(text: string): string {
  const missing = new Set(undrawable(text));
  return missing.size === 0 ? text : [...text].map((one) => (missing.has(one) ? STAND_IN : one)).join('');
}

/** The characters of `text` no typeface of ours can draw; `drawable` shows them as empty boxes, and whoever draws them should say so. */
export function undrawable(text: string): readonly string[] {
  const stylesheets = [...OWN.caption, ...OTHER_SCRIPTS];
  return [...drawn(text)]
    .filter((point) => faceFor(point, stylesheets) === undefined)
    .map((point) => String.fromCodePoint(point));
}
