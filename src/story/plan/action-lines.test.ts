import { expect, it } from 'vitest';
import { judged, tableOf } from './action-judge.ts';
import { ACTION_LINES } from './action-lines.ts';
import { MOVEMENT_LINES } from './action-lines-movement.ts';
import { UNTUNED_LINES } from './action-lines-untuned.ts';

const counted = (verdicts: readonly ReturnType<typeof judged>[]) => ({
  right: verdicts.filter(({ verdict }) => verdict === 'right').length,
  wrong: verdicts.filter(({ verdict }) => verdict === 'wrong').length,
});

it('draws who acts, what they do and what with, in nine of ten action lines', () => {
  const verdicts = ACTION_LINES.map(judged);
  const { right, wrong } = counted(verdicts);
  expect(verdicts).toHaveLength(100);
  expect(right, tableOf(verdicts)).toBeGreaterThanOrEqual(95);
  expect(wrong, tableOf(verdicts)).toBe(0);
});

it('draws what is false in few of the lines nobody tuned it to', () => {
  const verdicts = UNTUNED_LINES.map(judged);
  const { right, wrong } = counted(verdicts);
  expect(verdicts).toHaveLength(40);
  expect(right, tableOf(verdicts)).toBeGreaterThanOrEqual(28);
  expect(wrong, tableOf(verdicts)).toBeLessThanOrEqual(5);
});

// First tried with the words of the verbs alone, 9 of the 20 were right, 5 neutral and 6 wrong; the phrases around them made it 19.
it('moves people as lines about movement say', () => {
  const verdicts = MOVEMENT_LINES.map(judged);
  const { right, wrong } = counted(verdicts);
  expect(verdicts).toHaveLength(20);
  expect(right, tableOf(verdicts)).toBeGreaterThanOrEqual(18);
  expect(wrong, tableOf(verdicts)).toBe(0);
});
