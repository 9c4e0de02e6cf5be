import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '#chance';
import { reelwright } from '../test/support/cli.ts';
import { hashOf, killAgainAndAgain } from '../test/support/kills.ts';
import { screenplayOf } from './scripts.ts';
import { show } from './table.ts';

const KILLS = 50;
const SMALL = ['--size', '320x180'];

/** A build killed with SIGKILL at fifty random moments, against one that was left alone. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-bench-'));
  try {
    const source = join(folder, 'crash.fountain');
    writeFileSync(source, screenplayOf(3));
    const began = performance.now();
    const whole = join(folder, 'whole.mp4');
    const answer = await reelwright(['film', source, '-o', whole, ...SMALL], {
      home: join(folder, 'whole'),
      cwd: folder,
    });
    if (answer.code !== 0) throw new Error(answer.error);
    const length = performance.now() - began;
    const seed = Date.now() % 1e6;
    const next = chance(seed);
    // Early kills hit the start again and again; later ones let the build get further each time.
    const delays = Array.from({ length: KILLS }, () => 250 + next() * Math.min(length * 0.5, 4000));
    const killed = await killAgainAndAgain(source, join(folder, 'killed'), folder, SMALL, delays);
    const same = killed.film === hashOf(whole);
    show(
      {
        name: 'crash',
        machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, seed ${seed}`,
        rows: [
          {
            what: `film after ${KILLS} kills`,
            ours: same ? 'the same bytes' : 'DIFFERS',
            peer: '-',
            ratio: '-',
            goal: 'the same bytes',
            holds: same,
          },
          {
            what: 'finished steps made again',
            ours: String(killed.repeated.length),
            peer: '-',
            ratio: '-',
            goal: '0',
            holds: killed.repeated.length === 0,
          },
          {
            what: 'runs that ended before their kill',
            ours: String(killed.finished),
            peer: '-',
            ratio: '-',
            goal: '-',
            holds: true,
          },
        ],
      },
      json,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
