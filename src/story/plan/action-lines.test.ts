import { expect, it } from 'vitest';
import { judged, tableOf } from './action-judge.ts';
import { ACTION_LINES } from './action-lines.ts';
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
