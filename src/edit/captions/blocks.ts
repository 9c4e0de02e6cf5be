import { Fault } from '#fault';
import { readClock } from './clock.ts';

/** A block of a subtitle file: a time span and the lines under it. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** More cues than any film has; a file with more was made to be a burden. */
const MOST_CUES = 100_000;

/** Cuts a SubRip or WebVTT file into its timed blocks. Throws `captions-unreadable` with the number of the line at fault. */
export function readBlocks(text: string): Block[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!(lines[at] ?? '').includes('-->')) continue;
    const span = readSpan(lines[at] ?? '', at + 1);
    const body: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? '').trim() !== '') {
      at += 1;
      body.push(lines[at] ?? '');
    }
    if (blocks.length === MOST_CUES) throw unreadable(at + 1, `there are more than ${MOST_CUES} captions`);
    blocks.push({ ...span, lines: body });
  }
  return blocks.sort((one, other) => one.start - other.start);
}

function readSpan(line: string, number: number): { start: number; end: number } {
  const [from = '', rest = ''] = line.split('-->');
  const start = readClock(from);
  // WebVTT may place the cue after the time.
  const end = readClock(rest.trim().split(/\s/)[0] ?? '');
  if (start === undefined || end === undefined)
    throw unreadable(number, `"${line.trim().slice(0, 80)}" is no time span`);
  if (end < start) throw unreadable(number, 'the caption ends before it begins');
  return { start, end };
}

function unreadable(line: number, why: string): Fault {
  return new Fault('usage', 'captions-unreadable', `The captions cannot be read at line ${line}: ${why}.`, {
    facts: { line, why },
  });
}
