import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSet } from './index.ts';

/** A scene heading with what a reader would expect to see: see the table beside this file. */
interface Expected {
  readonly heading: string;
  readonly action: string;
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
}

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The rows of a table beside this file, as cells. */
const tableOf = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const TABLE: readonly Expected[] = tableOf('headings.txt').map(([heading = '', action = '', kinds, parts]) => ({
  heading,
  action,
  kinds: listed(kinds),
  parts: listed(parts),
}));

/** The place of a heading without what stands before and after it: `INT. KITCHEN - DAY` is the kitchen. */
function placeOf(heading: string): string {
  const place = heading.replace(/^\S+\s+/, '');
  const time = /\s-\s[^-]*$/.exec(place);
  return time === null ? place : place.slice(0, time.index);
}

function judged({ heading, action, kinds, parts }: Expected) {
  const place = placeOf(heading);
  const set = describeSet(`${place}. ${action}`, !heading.startsWith('EXT'), place);
  const verdict = set.kind === 'abstract' ? 'neutral' : kinds.includes(set.kind) ? 'right' : 'wrong';
  return { heading, drawn: set.kind, verdict, lacks: parts.filter((part) => !set.features.includes(part)) };
}

const rows = TABLE.map(judged);

describe('a hundred and sixty scene headings', () => {
  it('are a hundred and sixty, some of them with words of action', () => {
    expect(TABLE).toHaveLength(160);
    expect(TABLE.filter(({ action }) => action !== '').length).toBeGreaterThanOrEqual(25);
  });

  it('draw no wrong place', () => {
    expect(rows.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('draw the right place nine times in ten, and something neutral else', () => {
    expect(rows.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(150);
  });

  it('show what the action names', () => {
    expect(rows.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
  });
});

describe('forty headings nobody chose words for', () => {
  const unseen = tableOf('headings-untuned.txt').map(([heading = '', kinds]) =>
    judged({ heading, action: '', kinds: listed(kinds), parts: [] }),
  );

  it('draw the right place two times in three, and hardly ever a wrong one', () => {
    expect(unseen).toHaveLength(40);
    expect(unseen.filter(({ verdict }) => verdict === 'right').length).toBeGreaterThanOrEqual(27);
    expect(unseen.filter(({ verdict }) => verdict === 'wrong').length).toBeLessThanOrEqual(3);
  });
});

describe('the state a place is in', () => {
  const stateOf = (place: string, action: string) => describeSet(`${place}. ${action}`, true, `7/${place}`).features;

  it.each([
    ['abandoned factory', '', 'abandoned'],
    ['library', 'The shelves are overgrown, the windows boarded up.', 'abandoned'],
    ['grand hotel lobby', '', 'grand'],
    ['old kitchen', '', 'old'],
    ['modern apartment', '', 'modern'],
    ['poor farmhouse kitchen', '', 'poor'],
    ['village hall', 'Garlands and streamers everywhere.', 'festive'],
    ['casa abbandonata', '', 'abandoned'],
  ])('%s (%s): %s', (place, action, state) => {
    expect(stateOf(place, action)).toContain(state);
  });

  it('is not read from what is said of people', () => {
    const said = 'An old man and a poor modern painter with a broken arm. He looks grand.';
    expect(stateOf('kitchen', said).filter((word) => ['old', 'poor', 'modern', 'grand'].includes(word))).toEqual([]);
  });
});

/** What is said in a scene, and where it nevertheless plays. */
const ELSEWHERE: readonly [side: 'in' | 'out', place: string, action: string, kind: string][] = [
  ['out', 'house', 'a car pulls up tom gets out and looks at the road', 'garden'],
  ['in', 'house', 'she crosses the hallway and opens the kitchen door', 'living-room'],
  ['in', 'hotel', 'he steps into the elevator', 'lobby'],
  ['out', 'city', 'children run from the park to the river', 'street'],
  ['in', 'hospital', 'a nurse hurries down the corridor to the office', 'hospital'],
  ['in', 'school', 'the bell in the library silence', 'classroom'],
  ['out', 'road', 'a train passes beyond the forest', 'road'],
  ['out', 'castle', 'the moon over the sea a boat below the bridge', 'castle'],
];

describe('words of action', () => {
  it.each(ELSEWHERE)('%s %s: do not move the scene (%s)', (side, place, action, kind) => {
    expect(describeSet(`${place} ${action}`, side === 'in', `7/${place}`).kind).toBe(kind);
  });

  it('say where we are when the heading does not', () => {
    expect(describeSet('where it all began the waves roll onto the beach', false, '7/where it all began').kind).toBe(
      'shore',
    );
  });
});
