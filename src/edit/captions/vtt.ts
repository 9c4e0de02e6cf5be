import { readBlocks } from './blocks.ts';
import { clockText, readClock } from './clock.ts';
import type { Cue, CueLine, CueWord } from './cue.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};
const unescaped = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Cues as a WebVTT file, with who speaks and when each word is spoken. */
export function toVtt(cues: readonly Cue[], options: { readonly language?: string } = {}): string {
  const head = options.language === undefined ? 'WEBVTT\n\n' : `WEBVTT\nLanguage: ${options.language}\n\n`;
  const blocks = cues.map((cue, index) => {
    const span = `${clockText(cue.start, '.')} --> ${clockText(cue.end, '.')}`;
    return `${index + 1}\n${span}\n${payload(cue)}\n\n`;
  });
  return head + blocks.join('');
}

function payload(cue: Cue): string {
  // Times inside a cue may only grow, and must lie inside it.
  let last = Math.round(cue.start * 1000);
  const stamp = ({ start }: CueWord) => {
    const time = Math.round(start * 1000);
    if (time <= last || time >= Math.round(cue.end * 1000)) return '';
    last = time;
    return `<${clockText(start, '.')}>`;
  };
  return cue.lines.map((line, index) => voiced(line, cue.lines[index - 1]?.speaker, stamp)).join('\n');
}

function voiced(
  { text, speaker, words }: CueLine,
  before: string | undefined,
  stamp: (word: CueWord) => string,
): string {
  let marked = '';
  let at = 0;
  for (const word of words) {
    marked += escaped(text.slice(at, word.from)) + stamp(word) + escaped(text.slice(word.from, word.to));
    at = word.to;
  }
  marked += escaped(text.slice(at));
  const name = escaped(speaker.replace(/\s+/g, ' ').trim());
  return name === '' || speaker === before ? marked : `<v ${name}>${marked}`;
}

/** The cues of a WebVTT file in order; words are timed where the file says when they are spoken. */
export function parseVtt(text: string): Cue[] {
  return readBlocks(text).map(({ start, end, lines }) => {
    let speaker = '';
    const read = lines.map((line) => {
      const voice = /<v(?:\.[^\s>]*)?\s+([^>]*)>/.exec(line)?.[1];
      if (voice !== undefined) speaker = unescaped(voice);
      return { speaker, line };
    });
    return { start, end, lines: timedLines(read, start, end) };
  });
}

function timedLines(read: readonly { speaker: string; line: string }[], start: number, end: number): CueLine[] {
  let begins = start;
  const spans = read.map(({ speaker, line }) => {
    let text = '';
    const starts: { from: number; start: number }[] = [{ from: 0, start: begins }];
    for (const part of line.split(/(<[^>]*>)/)) {
      const time = part.startsWith('<') ? readClock(part.slice(1, -1)) : undefined;
      if (time !== undefined) {
        begins = time;
        if (text === '') starts.length = 0;
        starts.push({ from: text.length, start: time });
      } else if (!part.startsWith('<')) text += unescaped(part);
    }
    return { speaker, text, starts };
  });
  const all = spans.flatMap(({ starts }) => starts.map((span) => span.start));
  let next = 0;
  return spans.map(({ speaker, text, starts }) => ({
    speaker,
    text,
    words: starts.map((span, index) => {
      next += 1;
      return { ...span, to: starts[index + 1]?.from ?? text.length, end: all[next] ?? end };
    }),
  }));
}
