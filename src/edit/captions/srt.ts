import { type Block, readBlocks } from './blocks.ts';
import { clockText } from './clock.ts';
import type { Cue } from './cue.ts';

/** Cues as a SubRip file, which every player reads. */
export function toSrt(cues: readonly Cue[]): string {
  return cues
    .map(({ start, end, lines }, index) => {
      const span = `${clockText(start, ',')} --> ${clockText(end, ',')}`;
      return `${index + 1}\n${span}\n${lines.map(({ text }) => text).join('\n')}\n\n`;
    })
    .join('');
}

/** The captions of a SubRip file in order; throws `captions-unreadable` naming the line. */
export function parseSrt(text: string): Block[] {
  return readBlocks(text);
}
