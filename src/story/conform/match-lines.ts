import { align } from './align.ts';
import { likeness } from './likeness.ts';
import type { Links } from './links.ts';
import type { Matches } from './match.ts';
import type { Outline, OutlineLine } from './outline.ts';

/** A reworded line is the same line when this part of its words is; in its own place less is enough. */
const LIKE = 0.5;
const LIKE_IN_PLACE = 0.15;
/** Lines this short have no words to compare: `Yes.` becomes `No.` in its own place. */
const SHORT = 4;
/** A line that went to another scene must be more alike. */
const LIKE_ELSEWHERE = 0.6;
/** No more lines than these are compared with one another. */
const MOST_IN_GAP = 400;
const MOST_ELSEWHERE = 300;

/** A line's speaker under the name of the older version, so that somebody renamed still says the same lines. */
type Speaker = (line: OutlineLine) => string;

/**
 * Finds the same lines: in matched scenes word for word, then reworded; then lines that went to another scene. The
 * speaker must be the same person.
 */
export function matchLines(before: Outline, after: Outline, { people, scenes, lines: links }: Matches): void {
  const speakerBefore: Speaker = ({ person }) => String(person);
  const speakerAfter: Speaker = ({ person }) => String(people.beforeOf(person) ?? `new ${person}`);
  const keysBefore = before.lines.map((line) => `${speakerBefore(line)}\n${line.text}`);
  const keysAfter = after.lines.map((line) => `${speakerAfter(line)}\n${line.text}`);
  const linesOf = (outline: Outline) => Map.groupBy(outline.lines.keys(), (place) => outline.lines[place]?.scene ?? -1);
  const oldLines = linesOf(before);
  const newLines = linesOf(after);
  for (const [scene, now] of newLines) {
    const old = oldLines.get(scenes.beforeOf(scene) ?? -2) ?? [];
    const pairs = align(
      old.map((place) => keysBefore[place] ?? ''),
      now.map((place) => keysAfter[place] ?? ''),
    );
    for (const [one, other] of pairs) links.join(old[one] ?? -1, now[other] ?? -1);
  }
  for (const [scene, now] of newLines) {
    const old = oldLines.get(scenes.beforeOf(scene) ?? -2) ?? [];
    joinReworded(before, after, old, now, links, (one, other) => speakerBefore(one) === speakerAfter(other));
  }
  links.joinEqual(keysBefore, keysAfter);
  joinElsewhere(before, after, links, speakerBefore, speakerAfter);
}

type SameSpeaker = (one: OutlineLine, other: OutlineLine) => boolean;

/** Between two lines that were found, what is left on both sides is compared. */
function joinReworded(
  before: Outline,
  after: Outline,
  old: readonly number[],
  now: readonly number[],
  links: Links,
  sameSpeaker: SameSpeaker,
): void {
  const place = new Map(now.map((line, index) => [line, index]));
  let reached = 0;
  let gap: number[] = [];
  const settle = (until: number) => {
    const left = now.slice(reached, until).filter((line) => !links.isAfter(line));
    joinGap(before, after, gap, left, links, sameSpeaker);
    gap = [];
  };
  for (const line of old) {
    const found = place.get(links.afterOf(line) ?? -1);
    if (found === undefined) gap.push(line);
    else {
      settle(found);
      reached = found + 1;
    }
  }
  settle(now.length);
}

function joinGap(
  before: Outline,
  after: Outline,
  old: readonly number[],
  now: readonly number[],
  links: Links,
  sameSpeaker: SameSpeaker,
): void {
  const pairs: { one: number; other: number; score: number }[] = [];
  const left = old.filter((line) => !links.isBefore(line)).slice(0, MOST_IN_GAP);
  const here = now.slice(0, MOST_IN_GAP);
  const isOnly = only(left, before);
  const isOnlyNow = only(here, after);
  for (const [from, one] of left.entries()) {
    for (const [to, other] of here.entries()) {
      const was = before.lines[one];
      const is = after.lines[other];
      if (was === undefined || is === undefined || !sameSpeaker(was, is)) continue;
      const score = likeness(was.words, is.words);
      const inPlace = isOnly(was) && isOnlyNow(is);
      const short = was.words.length <= SHORT && is.words.length <= SHORT;
      const same = score >= LIKE || (inPlace && (score >= LIKE_IN_PLACE || short));
      if (same) pairs.push({ one, other, score: score - Math.abs(from - to) / 1000 });
    }
  }
  pairs.sort((a, b) => b.score - a.score || a.one - b.one);
  for (const { one, other } of pairs) links.join(one, other);
}

/** Whether a line is its speaker's only one among these. */
function only(lines: readonly number[], outline: Outline): (line: OutlineLine) => boolean {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const person = outline.lines[line]?.person ?? -1;
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return ({ person }) => counts.get(person) === 1;
}

/** Reworded and moved to another scene. */
function joinElsewhere(
  before: Outline,
  after: Outline,
  links: Links,
  speakerBefore: Speaker,
  speakerAfter: Speaker,
): void {
  const left = links.free(before.lines.length, after.lines.length);
  const waiting = Map.groupBy(left.before, (place) => speakerBefore(before.lines[place] ?? NOBODY));
  for (const other of left.after) {
    const is = after.lines[other];
    if (is === undefined || is.words.length <= SHORT) continue;
    let best = LIKE_ELSEWHERE;
    let found = -1;
    for (const one of (waiting.get(speakerAfter(is)) ?? []).slice(0, MOST_ELSEWHERE)) {
      const score = links.isBefore(one) ? 0 : likeness(before.lines[one]?.words ?? [], is.words);
      if (score > best || (score === best && found < 0)) {
        best = score;
        found = one;
      }
    }
    if (found >= 0) links.join(found, other);
  }
}

const NOBODY: OutlineLine = { scene: -1, person: -1, words: [], text: '' };
