import { cpus } from 'node:os';
import { cleanClips } from '../src/analysis/coherence/trial/clips.ts';
import { PLANTS } from '../src/analysis/coherence/trial/faults.ts';
import { allTrials, type Judged, tryTrial } from '../src/analysis/coherence/trial/trial.ts';
import { type Row, show } from './table.ts';

/**
 * Faults planted in clips that have none. Missing frames are planted only where the camera moves evenly: where nothing moves,
 * nobody can see them. `npm run bench -- coherence [--json] [--misses] [--only WORD]`: with `--misses` every case that was told
 * wrong is named on standard error.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
  const judged: Judged[] = [];
  for (const trial of allTrials(cleanClips(), 2)) {
    if (only !== undefined && (trial.plant ?? 'clean') !== only) continue;
    const result = await tryTrial(trial);
    judged.push(result);
    if (process.argv.includes('--misses')) tellMisses(result);
  }
  const rows = [...PLANTS.flatMap((kind) => rowsOf(kind, judged)), ...cleanRows(judged)];
  show({ name: 'coherence', machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`, rows }, json);
}

function tellMisses(one: Judged): void {
  const { trial, told, found, findings } = one;
  if ((found || trial.plant === undefined) && one.false.length === 0) return;
  const said = findings.map((each) => `${each.kind}: ${each.sentence}`).join('; ') || 'nothing';
  process.stderr.write(
    `${found ? 'more' : 'MISSED'} ${trial.plant ?? 'clean'} (${told}) in ${trial.clip.name}: ${said}\n`,
  );
}

function rowsOf(kind: string, judged: readonly Judged[]): Row[] {
  const planted = judged.filter(({ trial }) => trial.plant === kind);
  if (planted.length === 0) return [];
  const found = planted.filter((one) => one.found).length / planted.length;
  const more = planted.filter((one) => one.false.length > 0).length;
  return [
    row(`${kind}: found, of ${planted.length}`, percent(found), '>= 99 %', found >= 0.99),
    row(
      `${kind}: clips with something else told`,
      String(more),
      `<= ${Math.ceil(planted.length / 50)}`,
      more <= Math.ceil(planted.length / 50),
    ),
  ];
}

function cleanRows(judged: readonly Judged[]): Row[] {
  const clean = judged.filter(({ trial }) => trial.plant === undefined);
  if (clean.length === 0) return [];
  const wrong = clean.filter((one) => one.false.length > 0).length;
  const frames = clean.reduce((sum, { trial }) => sum + trial.clip.fps * 2.5, 0);
  const share = clean.reduce((sum, one) => sum + one.false.length, 0) / frames;
  return [
    row(`clean clips with a finding, of ${clean.length}`, String(wrong), '0', wrong === 0),
    row(`findings for each clean frame, of ${frames}`, percent(share), '<= 1 %', share <= 0.01),
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function row(what: string, ours: string, goal: string, holds: boolean): Row {
  return { what, ours, peer: '-', ratio: '-', goal, holds };
}
