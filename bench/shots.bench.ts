import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMNS, type Column, lookAt, type Signals } from '../src/analysis/index.ts';
import { findShots } from '../src/analysis/shots/index.ts';
import { bed } from '../src/analysis/shots/trial/bed.ts';
import { judge, type Verdict } from '../src/analysis/shots/trial/judging.ts';
import { labelled } from '../src/analysis/shots/trial/labelled.ts';
import { make } from '../src/analysis/shots/trial/making.ts';
import { truthOf } from '../src/analysis/shots/trial/recipe.ts';
import { type Score, scoreOf } from '../src/analysis/shots/trial/scores.ts';
import { haveSources } from '../src/analysis/shots/trial/sources.ts';
import { type Row, show } from './table.ts';

/** Shots of clips that people labelled, and of hundreds of transitions and traps made of real clips. */
export async function run({ json }: { json: boolean }): Promise<void> {
  if (!haveSources()) {
    process.stdout.write('shots: there are no real clips beside the repository\n');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-shots-'));
  try {
    const rows = [...(await real()), ...(await made(folder))];
    show({ name: 'shots', machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`, rows }, json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function real(): Promise<Row[]> {
  const rows: Row[] = [];
  const verdicts: { hard: Verdict; all: Verdict }[] = [];
  for (const { name, path, truth, optional } of labelled()) {
    const { signals } = await lookAt({ path });
    const { boundaries } = findShots(signals);
    const all = judge(boundaries, truth, { optional });
    const cuts = truth.filter(({ kind }) => kind === 'cut');
    const slow = truth.filter(({ kind }) => kind !== 'cut').map(({ from, to }) => [from, to] as const);
    const hard = judge(
      boundaries.filter(({ kind }) => kind === 'cut'),
      cuts,
      { optional: [...optional, ...slow] },
    );
    verdicts.push({ hard, all });
    rows.push(found(name, scoreOf([all]), { goal: 1, exactly: false }));
  }
  rows.push(f1('labelled clips, cuts', scoreOf(verdicts.map(({ hard }) => hard)), 0.99));
  rows.push(f1('labelled clips, all', scoreOf(verdicts.map(({ all }) => all)), 0.97));
  return rows;
}

async function made(folder: string): Promise<Row[]> {
  const verdicts = new Map<string, Verdict[]>();
  let last: Signals | undefined;
  for (const recipe of bed()) {
    const path = make(folder, recipe);
    const { signals } = await lookAt({ path });
    rmSync(path);
    last = signals;
    verdicts.set(recipe.about, [
      ...(verdicts.get(recipe.about) ?? []),
      judge(findShots(signals).boundaries, truthOf(recipe).truth),
    ]);
  }
  const rows = [...verdicts].map(([about, some]) =>
    found(`made: ${about} (${some.length} films)`, scoreOf(some), { goal: 0.95, exactly: true }),
  );
  return last === undefined ? rows : [...rows, ...speed(last)];
}

/** Ten minutes of signals: how long the first answer takes, and one to another threshold. */
function speed(signals: Signals): Row[] {
  const frames = 15_000;
  const longer = Object.fromEntries(
    COLUMNS.map((name) => {
      const column = signals[name];
      return [name, Float32Array.from({ length: frames }, (_, at) => column[at % column.length] ?? 0)];
    }),
  ) as Record<Column, Float32Array>;
  const seconds = Float64Array.from({ length: frames }, (_, at) => at / 25);
  const film: Signals = { ...longer, frames, seconds, width: signals.width, height: signals.height };
  const first = time(() => findShots(film));
  const again = time(() => findShots(film, { sensitivity: 0.6 }));
  return [
    {
      what: 'ten minutes, first answer',
      ours: `${first.toFixed(0)} ms`,
      peer: '-',
      ratio: '-',
      goal: '-',
      holds: true,
    },
    {
      what: 'ten minutes, another threshold',
      ours: `${again.toFixed(1)} ms`,
      peer: '-',
      ratio: '-',
      goal: '< 50 ms',
      holds: again < 50,
    },
  ];
}

function time(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`);

/** Exactly: of the right kind and both ends within three frames; labels by eye are not that exact. */
function found(what: string, score: Score, { goal, exactly }: { goal: number; exactly: boolean }): Row {
  const { wanted, hits, wrong, rightKind, rightEnds, rightAll } = score;
  const ours =
    wanted === 0
      ? `${wrong} false`
      : `${hits}/${wanted} found, ${wrong} false, kind ${percent(rightKind, wanted)}, ends ${percent(rightEnds, wanted)}, both ${percent(rightAll, wanted)}`;
  const holds = (exactly ? rightAll : hits) >= goal * wanted && wrong === 0;
  return { what, ours, peer: '-', ratio: '-', goal: wanted === 0 ? '0 false' : `${goal * 100} %, 0 false`, holds };
}

function f1(what: string, score: Score, goal: number): Row {
  const ours = `P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)} F1 ${score.f1.toFixed(3)}`;
  return { what, ours, peer: '-', ratio: '-', goal: `F1 >= ${goal}`, holds: score.f1 >= goal };
}
