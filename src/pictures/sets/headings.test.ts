import { describe, expect, it } from 'vitest';
import { HEADINGS, judged, UNTUNED_HEADINGS } from './heading-judge.ts';
import { describeSet } from './index.ts';

const rows = HEADINGS.map(judged);

describe('a hundred and sixty scene headings', () => {
  it('are a hundred and sixty, some of them with words of action', () => {
    expect(HEADINGS).toHaveLength(160);
    expect(HEADINGS.filter(({ action }) => action !== '').length).toBeGreaterThanOrEqual(25);
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
  const unseen = UNTUNED_HEADINGS.map(judged);

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
