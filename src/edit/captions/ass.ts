import type { Cue, CueLine } from './cue.ts';
import { letteringSize, liftOf } from './place.ts';

export interface AssFormat {
  readonly width: number;
  readonly height: number;
  readonly title?: string;
}

/** Cues as an Advanced SubStation file: placed in the safe area, outlined, each word lit as it is spoken. */
export function toAss(cues: readonly Cue[], format: AssFormat): string {
  const { width, height } = format;
  const margin = Math.round(width * 0.05);
  const size = letteringSize(format);
  // Name, font, size; spoken, to be spoken, outline and shadow colours (AABBGGRR); bold; outline, shadow; place; margins.
  const style = `Style: Caption,Noto Sans SemiBold,${size},&H00FFFFFF,&H00B4B4B4,&H00101010,&H80000000,0,0,0,0,100,100,0,0,1,${Math.max(2, Math.round(size / 12))},1,2,${margin},${margin},${Math.round(liftOf(format))},1`;
  const head = [
    ...['[Script Info]', `Title: ${(format.title ?? 'Captions').replace(/\s+/g, ' ')}`, 'ScriptType: v4.00+'],
    ...[`PlayResX: ${width}`, `PlayResY: ${height}`, 'WrapStyle: 2', 'ScaledBorderAndShadow: yes', ''],
    '[V4+ Styles]',
    'Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding',
    ...[style, '', '[Events]'],
    'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text',
  ];
  const events = cues.map((cue) => {
    const speakers = [...new Set(cue.lines.map(({ speaker }) => speaker.replace(/[,\s]+/g, ' ').trim()))].join(' / ');
    return `Dialogue: 0,${assClock(cue.start)},${assClock(cue.end)},Caption,${speakers},0,0,0,,${karaoke(cue)}`;
  });
  return `${[...head, ...events].join('\n')}\n`;
}

const centiseconds = (seconds: number) => Math.max(0, Math.round(seconds * 100));

function assClock(seconds: number): string {
  const all = centiseconds(seconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(all / 360_000)}:${two((all / 6000) % 60)}:${two((all / 100) % 60)}.${two(all % 100)}`;
}

/**
 * Each word behind how long it lasts; lengths add up from the cue's start, so that rounding never drifts. Where two speak
 * at once, words cannot be lit one after the other, and all are.
 */
function karaoke(cue: Cue): string {
  const starts = cue.lines.flatMap(({ words }) => words.map(({ start }) => start));
  if (starts.some((start, index) => start < (starts[index - 1] ?? 0)))
    return cue.lines.map(({ text }) => shown(text)).join('\\N');
  let told = centiseconds(cue.start);
  let word = 0;
  const lit = (line: CueLine) => {
    let text = '';
    let at = 0;
    for (const { from, to } of line.words) {
      word += 1;
      const until = Math.max(told, centiseconds(starts[word] ?? cue.end));
      text += `${shown(line.text.slice(at, from))}{\\k${until - told}}${shown(line.text.slice(from, to))}`;
      told = until;
      at = to;
    }
    return text + shown(line.text.slice(at));
  };
  return cue.lines.map(lit).join('\\N');
}

/** Nothing a person wrote is taken for a command: an unseen joiner parts a backslash from what follows it. */
function shown(text: string): string {
  return text
    .replaceAll('\\', '\\\u2060')
    .replaceAll('{', '\\{')
    .replaceAll('}', '\\}')
    .replace(/[\r\n]+/g, '\\N');
}
