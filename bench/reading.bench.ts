import { HEADINGS, judged as judgedPlace, UNTUNED_HEADINGS } from '../src/pictures/sets/heading-judge.ts';
import { judged as judgedAction, tableOf } from '../src/story/plan/action-judge.ts';
import { ACTION_LINES } from '../src/story/plan/action-lines.ts';
import { MOVEMENT_LINES } from '../src/story/plan/action-lines-movement.ts';
import { UNTUNED_LINES } from '../src/story/plan/action-lines-untuned.ts';

interface Verdict {
  readonly verdict: 'right' | 'neutral' | 'wrong';
}

/** What scene headings and action lines draw, line by line, with how many are right, neutral and wrong. */
export function run({ json }: { json: boolean }): void {
  const places = [HEADINGS, UNTUNED_HEADINGS].map((headings) => headings.map(judgedPlace));
  const actions = [ACTION_LINES, UNTUNED_LINES, MOVEMENT_LINES].map((lines) => lines.map(judgedAction));
  if (json) {
    process.stdout.write(`${JSON.stringify({ places, actions }, null, 2)}\n`);
    return;
  }
  for (const judged of places) {
    for (const { heading, drawn, verdict } of judged)
      process.stdout.write(`${verdict.padEnd(8)} ${heading.padEnd(52)} ${drawn}\n`);
    process.stdout.write(`${counted(judged)}\n\n`);
  }
  for (const judged of actions) process.stdout.write(`${tableOf(judged)}\n${counted(judged)}\n\n`);
}

function counted(verdicts: readonly Verdict[]): string {
  const count = (wanted: Verdict['verdict']) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  return `${verdicts.length} judged: ${count('right')} right, ${count('neutral')} neutral, ${count('wrong')} wrong`;
}
