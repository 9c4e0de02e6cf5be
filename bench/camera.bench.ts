import { cpus } from 'node:os';
import { allCases } from '../src/analysis/camera/trial/cases.ts';
import { errorOf, type Judged, picturesForTrials, tryCase } from '../src/analysis/camera/trial/trial.ts';
import { type Row, show } from './table.ts';

/**
 * Known moves over still pictures, filmed, encoded and described. `npm run bench -- camera [--json] [--misses] [--only WORD]`:
 * with `--misses` every case that was told wrong is named on standard error.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
  const pictures = picturesForTrials();
  const judged: Judged[] = [];
  for (const one of allCases().filter((each) => only === undefined || each.name.includes(only))) {
    const result = await tryCase(one, pictures);
    judged.push(result);
    if (process.argv.includes('--misses')) tellMisses(result);
  }
  const kinds = [...new Set(judged.map(({ case: one }) => one.kind))].filter((kind) => !kind.startsWith('still'));
  const rows = [
    ...kinds.flatMap((kind) =>
      rowsOf(
        kind,
        judged.filter(({ case: one }) => one.kind === kind),
      ),
    ),
    ...rowsOf('all', judged),
    stillRow(judged),
  ];
  show({ name: 'camera', machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`, rows }, json);
}

function tellMisses({ case: one, picture, shot, told, invented }: Judged): void {
  const wrong = told.filter((each) => !each.found || errorOf(each) > 0.1);
  if (wrong.length + invented.length === 0) return;
  const said = wrong.map(
    ({ channel, truth, said: rate }) => `${channel} ${truth.toPrecision(3)} told as ${rate.toPrecision(3)}`,
  );
  process.stderr.write(
    `${one.name} over ${picture} (${shot.style}): ${[...said, ...invented.map((one) => `invented: ${one}`)].join('; ')}\n`,
  );
}

function rowsOf(kind: string, judged: readonly Judged[]): Row[] {
  const told = judged.flatMap((one) => one.told);
  if (told.length === 0) return [];
  const found = told.filter((one) => one.found);
  const errors = found.map(errorOf).sort((a, b) => a - b);
  const near = errors.filter((error) => error <= 0.1).length / told.length;
  const right = found.length / told.length;
  const invented = judged.reduce((sum, one) => sum + one.invented.length, 0);
  const middle = errors[errors.length >> 1] ?? 1;
  return [
    row(`${kind}: direction right, of ${told.length}`, percent(right), '>= 98 %', right >= 0.98),
    row(`${kind}: amount within 10 %`, percent(near), '>= 95 %', near >= 0.95),
    row(`${kind}: middle error of the amount`, percent(middle), '<= 3 %', middle <= 0.03),
    row(
      `${kind}: moves told that are none, of ${judged.length} clips`,
      String(invented),
      `<= ${Math.ceil(judged.length / 50)}`,
      invented <= Math.ceil(judged.length / 50),
    ),
  ];
}

function stillRow(judged: readonly Judged[]): Row {
  const still = judged.filter(({ told, case: one }) => told.length === 0 && one.shake === undefined);
  const right = still.filter(({ shot }) => shot.style === 'static').length;
  return row('cameras that stand still told as static', `${right} of ${still.length}`, 'all', right === still.length);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function row(what: string, ours: string, goal: string, holds: boolean): Row {
  return { what, ours, peer: '-', ratio: '-', goal, holds };
}
