import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawable, fontStack } from '#lettering';
import type { Cue, CueLine, CueWord } from './cue.ts';
import { letteringSize, liftOf, type Picture, SAFE_AREA } from './place.ts';

/**
 * The plate darkens a white picture to 0.30 of its value: white letters stand out 8 : 1 and the lit word 6 : 1 against
 * anything; 4.5 : 1 is what WCAG asks for.
 */
const PLATE = 'rgba(10, 10, 14, 0.7)';
const LETTERS = '#ffffff';
const LIT = '#ffe08a';
/** Around the letters, for a soft edge where the plate is thin. */
const EDGE = 'rgba(0, 0, 0, 0.75)';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

interface Placed {
  readonly line: CueLine;
  /** What is drawn of it: boxes for what no typeface of ours has. */
  readonly text: string;
  /** The middle of the line and its baseline, in pixels. */
  readonly middle: number;
  readonly baseline: number;
  readonly width: number;
  readonly rightToLeft: boolean;
}

interface Layout {
  readonly font: string;
  readonly size: number;
  readonly lines: readonly Placed[];
  readonly plate: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Cues drawn before, with the picture they were laid out for. */
const layouts = new WeakMap<Cue, { readonly picture: Picture; readonly layout: Layout }>();

/**
 * Draws a caption into the lower safe area, the word that is being spoken lit. The picture changes only when
 * `spokenWord` does.
 */
export function drawCaption(context: SKRSContext2D, cue: Cue, seconds: number, picture: Picture): void {
  const { font, size, lines, plate } = layoutOf(context, cue, picture);
  context.save();
  context.resetTransform();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = PLATE;
  context.beginPath();
  context.roundRect(plate.x, plate.y, plate.width, plate.height, size * 0.3);
  context.fill();
  context.font = font;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = Math.max(1.5, size / 16);
  context.strokeStyle = EDGE;
  const spoken = spokenWord(cue, seconds);
  for (const placed of lines) {
    context.direction = placed.rightToLeft ? 'rtl' : 'ltr';
    context.fillStyle = LETTERS;
    context.strokeText(placed.text, placed.middle, placed.baseline);
    context.fillText(placed.text, placed.middle, placed.baseline);
    if (spoken !== undefined && placed.line.words.includes(spoken)) light(context, placed, spoken, size);
  }
  context.restore();
}

/** The word spoken at a time, from its beginning until the next one's; undefined before the first and after the last has ended. */
export function spokenWord(cue: Cue, seconds: number): CueWord | undefined {
  if (seconds < cue.start || seconds >= cue.end) return undefined;
  let spoken: CueWord | undefined;
  for (const { words } of cue.lines) {
    for (const word of words) {
      if (word.start <= seconds + 1e-6 && word.end > word.start && (spoken === undefined || word.start >= spoken.start))
        spoken = word;
    }
  }
  return spoken !== undefined && seconds < spoken.end + 0.2 ? spoken : undefined;
}

/** The whole line again in the other colour, seen only where the word is: nothing moves. */
function light(
  context: SKRSContext2D,
  { line, text, middle, baseline, width, rightToLeft }: Placed,
  word: CueWord,
  size: number,
): void {
  // In a line of two directions a word is not where its neighbours' widths say.
  if (rightToLeft && /\p{Script=Latin}/u.test(line.text)) return;
  const before = context.measureText(drawable(line.text.slice(0, word.from))).width;
  const until = context.measureText(drawable(line.text.slice(0, word.to))).width;
  const left = middle - width / 2;
  context.save();
  context.beginPath();
  const [from, to] = rightToLeft ? [left + width - until, left + width - before] : [left + before, left + until];
  context.rect(from, baseline - size * 1.2, to - from, size * 1.8);
  context.clip();
  context.fillStyle = LIT;
  context.fillText(text, middle, baseline);
  context.restore();
}

function layoutOf(context: SKRSContext2D, cue: Cue, picture: Picture): Layout {
  const known = layouts.get(cue);
  if (known?.picture.width === picture.width && known.picture.height === picture.height) return known.layout;
  const layout = layOut(context, cue, picture);
  layouts.set(cue, { picture, layout });
  return layout;
}

function layOut(context: SKRSContext2D, cue: Cue, picture: Picture): Layout {
  const texts = cue.lines.map((line) => drawable(line.text));
  const text = texts.join(' ');
  const families = fontStack('caption', text);
  const widest = picture.width * (1 - 2 * SAFE_AREA);
  context.save();
  const measured = (size: number) => {
    context.font = `${size}px ${families}`;
    return texts.map((line) => context.measureText(line).width);
  };
  let size = letteringSize(picture);
  const needed = Math.max(...measured(size)) + size;
  if (needed > widest) size = Math.max(8, Math.floor((size * widest) / needed));
  const widths = measured(size);
  context.restore();
  return { font: `${size}px ${families}`, size, ...placeLines(cue, widths, size, picture) };
}

function placeLines(
  cue: Cue,
  widths: readonly number[],
  size: number,
  picture: Picture,
): Pick<Layout, 'lines' | 'plate'> {
  const [lineHeight, padding] = [Math.round(size * 1.32), Math.round(size * 0.32)];
  const middle = Math.round(picture.width / 2);
  const height = cue.lines.length * lineHeight + padding;
  const top = Math.max(0, picture.height - liftOf(picture) - height);
  const lines = cue.lines.map((line, index) => ({
    line,
    text: drawable(line.text),
    middle,
    baseline: Math.round(top + padding / 2 + index * lineHeight + size * 1.02),
    width: widths[index] ?? 0,
    rightToLeft: RIGHT_TO_LEFT.test(line.text),
  }));
  const width = Math.round(Math.max(...widths) + size);
  return { lines, plate: { x: Math.round(middle - width / 2), y: top, width, height } };
}
