import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Written } from './look.ts';

/** Letters that stand alone are drawn one by one; scripts that join their letters stay whole. */
const SEPARATE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Cyrillic}\p{Script=Greek}]*$/u;
const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A letter, or a whole row that must not be taken apart, with its middle at `x`. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly alone: boolean;
}

/** A row letter by letter in the context's present font; `gap` is what is added between two, as a share of their size. */
export function letterPieces(context: SKRSContext2D, row: Written, gap: number): Piece[] {
  const alone = SEPARATE.test(row.text);
  const texts = alone ? [...clusters.segment(row.text)].map((part) => part.segment) : [row.text];
  const between = alone ? row.size * gap : 0;
  const widths = texts.map((text) => context.measureText(text).width + between);
  let left = row.x - (widths.reduce((sum, width) => sum + width, 0) - between) / 2;
  return texts.map((text, index) => {
    const width = widths[index] ?? 0;
    const x = left + (width - between) / 2;
    left += width;
    return { text, x, alone };
  });
}
