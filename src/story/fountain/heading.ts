import { plainText } from './emphasis.ts';
import { CODED, SPELLED, sidesOf } from './heading-marks.ts';
import { inTime } from './time-words.ts';

/** What a scene heading says. `place` and `time` are as written, `time` empty when the heading names none. */
export interface Heading {
  readonly interior: boolean;
  readonly exterior: boolean;
  readonly place: string;
  readonly time: string;
}

/** Between the parts of a heading: a dash with a blank at one side at least, or a long dash. */
const DASH = /\s+-+\s*|\s*-+\s+|\s*[–—]+\s*/;
/** What may follow the time without being a part of the place. */
const REMARK =
  /^(?:rain|raining|snow|snowing|fog|storm|flashback|flash ?forward|present( day)?|dream|establishing|montage|intercut|pioggia|neve|nebbia|tempesta|sogno|presente|pluie|neige|regen|schnee|lluvia|nieve|\d{4})$/i;

/**
 * Reads `INT. SHIP - BRIDGE - NIGHT`: the last part is the time only if it is like a time, everything before is the
 * place. Also `EST. SPIAGGIA. ALBA`, `INT./EXT. CAR, DAY`, `I/E HOUSE-NIGHT`.
 */
export function parseHeading(text: string): Heading {
  const row = plainText(text).replace(/\s+/g, ' ').replace(/-{3,}/g, '--').trim();
  const mark = CODED.exec(row) ?? SPELLED.exec(row);
  const sides = mark === null ? { interior: false, exterior: false } : sidesOf(mark[1] ?? '');
  const rest = row.slice(mark?.[0].length ?? 0).trim();
  return { ...sides, ...splitTime(rest) };
}

function splitTime(rest: string): { place: string; time: string } {
  if (inTime(rest) !== null) return { place: '', time: rest };
  const parts = rest
    .split(DASH)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  let end = parts.length;
  while (end > 1 && REMARK.test(parts[end - 1] ?? '')) end--;
  let start = end;
  while (start > 1 && inTime(parts[start - 1] ?? '') !== null) start--;
  if (start < end) return { place: parts.slice(0, start).join(' - '), time: parts.slice(start).join(' - ') };
  return splitAtPunctuation(parts.join(' - '));
}

/** `CUCINA. NOTTE.`, `KITCHEN, NIGHT` and `HOUSE-NIGHT`. */
function splitAtPunctuation(rest: string): { place: string; time: string } {
  const bare = rest.replace(/[.,]$/, '');
  const at = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','), bare.lastIndexOf('-'), bare.lastIndexOf('/'));
  const time = bare.slice(at + 1).trim();
  if (at > 0 && inTime(time) !== null) return { place: bare.slice(0, at).trim(), time };
  return { place: rest, time: '' };
}
