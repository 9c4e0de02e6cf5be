import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { glyphsOf } from './glyphs.ts';

/** One file of a typeface, and the characters it can draw. */
export interface Face {
  /** The name the canvas knows it by, unique to this file. */
  readonly family: string;
  readonly path: string;
  covers(codePoint: number): boolean;
}

const resolve = createRequire(import.meta.url).resolve;

function parseRanges(text: string): readonly (readonly [number, number])[] {
  return text.split(',').map((part) => {
    const [from, to] = part.trim().replace(/^U\+/i, '').split('-');
    const first = Number.parseInt(from ?? '', 16);
    return [first, to === undefined ? first : Number.parseInt(to, 16)] as const;
  });
}

/**
 * The files of one stylesheet of a font package, in its own order. Such packages cut a typeface into files by script and say in
 * the stylesheet which characters each may hold; whether it does, the file itself says.
 */
export function facesOf(stylesheet: string): readonly Face[] {
  const sheet = resolve(stylesheet);
  const css = readFileSync(sheet, 'utf8');
  const faces: Face[] = [];
  for (const [block] of css.matchAll(/@font-face\s*\{[^}]*\}/g)) {
    const file = /url\(\.\/(files\/[^)]+\.woff2)\)/.exec(block)?.[1];
    if (file === undefined) continue;
    const path = join(dirname(sheet), file);
    let glyphs: ((codePoint: number) => boolean) | undefined;
    const ranges = parseRanges(/unicode-range:\s*([^;]+);/.exec(block)?.[1] ?? 'U+0-10FFFF');
    faces.push({
      family: `Reel ${file.slice('files/'.length, -'.woff2'.length)}`,
      path,
      covers(codePoint) {
        if (!ranges.some(([from, to]) => codePoint >= from && codePoint <= to)) return false;
        glyphs ??= glyphsOf(path);
        return glyphs(codePoint);
      },
    });
  }
  return faces;
}
