import type { Film } from '#film';
import { describeReason, type Finished, type StepId } from '#graph';
import { filming, type Standing, type Studio } from '#studio';
import { type Call, type Command, text } from '../command.ts';
import { filmNamed, withStudio } from '../session.ts';

export const explain: Command = {
  name: 'explain',
  words: '<film>',
  sentence: 'Says why each step is current, stale or missing; with --step, the whole recipe of one.',
  options: {
    step: {
      type: 'string',
      value: 'STEP',
      sentence: 'One step by its name, for example segment/shot-3 or voice/line-1.',
    },
    all: { type: 'boolean', sentence: 'Current steps too.' },
  },
  examples: ['reelwright explain lighthouse.fountain', 'reelwright explain lighthouse.fountain --step film'],
  run: async (call) => await withStudio(call, async (studio) => await tell(call, studio)),
};

async function tell(call: Call, studio: Studio): Promise<number> {
  const { examineFilm } = await filming();
  const { film } = await filmNamed(studio, call.words[0]);
  const wanted = text(call, 'step');
  if (wanted !== undefined) return await tellRecipe(call, studio, film, wanted);
  const standings = await examineFilm(studio, film);
  if (call.terminal.json) {
    const steps = standings.map(({ step, reason }) => ({ step: step.id, stage: step.stage, ...reason }));
    call.terminal.data(JSON.stringify({ film: film.id, steps }));
    return 0;
  }
  const shown = standings.filter(({ reason }) => call.values['all'] === true || reason.state !== 'current');
  for (const { step, reason } of shown) call.terminal.data(`${step.id}  ${describeReason(reason)}`);
  call.terminal.tell(summary(standings));
  return 0;
}

function summary(standings: readonly Standing[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of standings) counts.set(reason.state, (counts.get(reason.state) ?? 0) + 1);
  return [...counts].map(([state, number]) => `${number} ${state}`).join(', ');
}

async function tellRecipe(call: Call, studio: Studio, film: Film, wanted: string): Promise<number> {
  const { examineFilm } = await filming();
  const made = await studio.store.memory.last(film.id, wanted as StepId);
  const standing = (await examineFilm(studio, film)).find(({ step }) => step.id === wanted);
  if (call.terminal.json) {
    call.terminal.data(
      JSON.stringify({ film: film.id, step: wanted, now: standing?.reason ?? null, made: made ?? null }),
    );
    return 0;
  }
  if (standing !== undefined) call.terminal.data(`${wanted}  ${describeReason(standing.reason)}`);
  if (made === undefined) call.terminal.data(`${wanted}  has never been made for this film`);
  else for (const line of recipe(made)) call.terminal.data(line);
  return 0;
}

function recipe({ key, outputs, ingredients, seconds, at }: Finished): string[] {
  const { name, version } = ingredients.recipe;
  return [
    `recipe   ${name} ${version}${ingredients.engine === null ? '' : `, by ${ingredients.engine}`}`,
    `made     ${new Date(at).toISOString()} in ${seconds.toFixed(2)} s; it cost nothing`,
    `key      ${key}`,
    ...ingredients.inputs.map(({ step }) => `input    ${step}`),
    ...Object.entries(outputs).map(
      ([output, { hash, size, type }]) => `output   ${output}: ${type}, ${size} bytes, ${hash}`,
    ),
    'params',
    ...JSON.stringify(ingredients.params, null, 2).split('\n'),
  ];
}
