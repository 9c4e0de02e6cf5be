import { align, type Pair } from './align.ts';
import { likeness } from './likeness.ts';
import { Links } from './links.ts';
import { matchLines } from './match-lines.ts';
import type { Outline, OutlineScene } from './outline.ts';

/** What of an older version is what of a newer one. */
export interface Matches {
  readonly people: Links;
  readonly scenes: Links;
  readonly lines: Links;
}

/** Scenes less alike than this are not the same scene: a heading alone is just enough. */
const SCENE_LIKENESS = 0.4;
const HEADING_WEIGHT = 0.4;
const PLACE_WEIGHT = 0.25;
/** What a scene must have more of when it also moved. */
const MOVED_MORE = 0.15;
/** So much of the words in common is the same scene under whatever heading. */
const SAME_CONTENT = 0.6;
const IN_ORDER_BONUS = 0.1;
/** Somebody renamed says at least this part of the words they said before. */
const RENAMED_SHARE = 0.6;
/** Up to so many pairs of scenes are compared word by word; beyond, only those under the same heading. */
const MOST_COMPARED = 40_000;

/** Nothing found yet. */
export const noMatches = (): Matches => ({ people: new Links(), scenes: new Links(), lines: new Links() });

/** Finds the same people, scenes and lines in two versions of a story, besides those already known. */
export function match(before: Outline, after: Outline, known: Matches = noMatches()): Matches {
  matchPeople(before, after, known.people);
  matchScenes(before.scenes, after.scenes, known.scenes);
  matchLines(before, after, known);
  return known;
}

/** By name; then those who were renamed, by what they say; then the silent, by how they are introduced. */
function matchPeople(before: Outline, after: Outline, links: Links): void {
  const byName = new Map(before.people.flatMap(({ keys }, index) => keys.map((key) => [key, index] as const)));
  after.people.forEach(({ keys }, index) => {
    for (const key of keys) {
      const old = byName.get(key);
      if (old !== undefined) links.join(old, index);
    }
  });
  for (const [old, now] of renamed(before, after, links)) links.join(old, now);
  after.people.forEach(({ description }, index) => {
    if (links.isAfter(index) || description === '') return;
    const old = before.people.findIndex(
      (person, place) => !links.isBefore(place) && person.description === description,
    );
    if (old >= 0) links.join(old, index);
  });
}

function renamed(before: Outline, after: Outline, links: Links): Pair[] {
  const speakers = new Map<string, number[]>();
  const said = new Map<number, number>();
  for (const { person, text } of before.lines) {
    if (links.isBefore(person) || person < 0) continue;
    said.set(person, (said.get(person) ?? 0) + 1);
    speakers.set(text, [...(speakers.get(text) ?? []), person]);
  }
  const common = new Map<number, Map<number, number>>();
  const saysNow = new Map<number, number>();
  for (const { person, text } of after.lines) {
    if (links.isAfter(person)) continue;
    saysNow.set(person, (saysNow.get(person) ?? 0) + 1);
    const counts = common.get(person) ?? new Map<number, number>();
    common.set(person, counts);
    const old = speakers.get(text)?.shift();
    if (old !== undefined) counts.set(old, (counts.get(old) ?? 0) + 1);
  }
  const pairs: { pair: Pair; count: number }[] = [];
  for (const [now, counts] of common) {
    for (const [old, count] of counts) {
      const fewest = Math.min(said.get(old) ?? 1, saysNow.get(now) ?? 1);
      if (count >= fewest * RENAMED_SHARE) pairs.push({ pair: [old, now], count });
    }
  }
  return pairs.sort((one, other) => other.count - one.count).map(({ pair }) => pair);
}

/** Word for word and in order; word for word but moved; then by likeness, the surest first. */
function matchScenes(before: readonly OutlineScene[], after: readonly OutlineScene[], links: Links): void {
  const keys = (scenes: readonly OutlineScene[], by: (scene: OutlineScene) => string) => scenes.map(by);
  const whole = ({ heading, words }: OutlineScene) => `${heading}\n${words.join(' ')}`;
  const content = ({ words }: OutlineScene) => words.join(' ');
  for (const [old, now] of align(keys(before, whole), keys(after, whole))) links.join(old, now);
  links.joinEqual(keys(before, whole), keys(after, whole));
  links.joinEqual(keys(before, content), keys(after, content), (key) => key.length > 12);
  for (const { pair } of likely(before, after, links)) links.join(...pair);
}

interface Likely {
  readonly pair: Pair;
  readonly score: number;
}

function likely(before: readonly OutlineScene[], after: readonly OutlineScene[], links: Links): Likely[] {
  const left = links.free(before.length, after.length);
  const all = left.before.length * left.after.length <= MOST_COMPARED;
  const inOrder = links.order(before.length, after.length);
  const pairs: Likely[] = [];
  for (const old of left.before) {
    for (const now of left.after) {
      const one = before[old];
      const other = after[now];
      if (one === undefined || other === undefined || (!all && one.heading !== other.heading)) continue;
      const score = sceneLikeness(one, other, inOrder(old, now));
      if (score > 0) pairs.push({ pair: [old, now], score });
    }
  }
  return pairs.sort(
    (one, other) => other.score - one.score || one.pair[0] - other.pair[0] || one.pair[1] - other.pair[1],
  );
}

/** 0 for scenes that are not the same. A heading is not enough for a scene that also moved. */
function sceneLikeness(one: OutlineScene, other: OutlineScene, inOrder: boolean): number {
  const heading = one.heading === other.heading ? HEADING_WEIGHT : one.place === other.place ? PLACE_WEIGHT : 0;
  const content = likeness(one.words, other.words);
  const score = heading + content * (1 - HEADING_WEIGHT);
  const enough = score >= (inOrder ? SCENE_LIKENESS : SCENE_LIKENESS + MOVED_MORE) || content >= SAME_CONTENT;
  return enough ? score + (inOrder ? IN_ORDER_BONUS : 0) : 0;
}
