import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { directly, startFloor, startOurs, startPortkey, startUpstream } from './gateway/candidates.ts';
import type { Running } from './gateway/process.ts';
import { interleaved } from './gateway/rounds.ts';
import {
  absent,
  type Company,
  chunksRow,
  compared,
  cutRow,
  firstByteRow,
  floorRow,
  leavingRow,
  MANY,
  memoryRow,
  soakRow,
} from './gateway/rows.ts';
import { CHUNKS } from './gateway/story.ts';
import { type Row, show } from './table.ts';

/** Times each load is put on each, in turns. */
const ROUNDS = 5;
/**
 * The gateway with everything on, against a peer and against the least a proxy can do, before the same provider.
 * `npm run bench -- gateway [--minutes 10] [--json]`: minutes are those of the soak, 1 by default.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-bench-'));
  const started: Running[] = [];
  const kept = <One extends Running>(one: One): One => {
    started.push(one);
    return one;
  };
  try {
    const upstream = kept(await startUpstream());
    const ours = kept(await startOurs(upstream, folder));
    const floor = kept(await startFloor(upstream));
    const portkey = await startPortkey(upstream);
    if (portkey !== undefined) kept(portkey);
    const rows = await measured({ upstream, ours, floor, portkey });
    show({ name: 'gateway', machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`, rows }, json);
  } finally {
    for (const one of started.reverse()) await one.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(company: Company): Promise<Row[]> {
  const { upstream, ours, floor, portkey } = company;
  const peers = portkey === undefined ? [] : [portkey];
  const all = [ours, ...peers, floor];
  await interleaved(all, { model: 'short', connections: MANY, requests: 1000 }, 1);
  const short = await interleaved(all, { model: 'short', connections: MANY, requests: 3000 }, ROUNDS);
  const long = await interleaved(all, { model: 'long', connections: MANY, requests: 600 }, ROUNDS);
  const drip = await interleaved(all, { model: 'drip', connections: MANY, requests: 128 }, 2);
  const alone = await interleaved(
    [...all, directly(upstream)],
    { model: 'long', connections: 1, requests: 100 },
    ROUNDS,
  );
  return [
    ...(portkey === undefined ? [absent()] : []),
    ...compared('whole answers', short, true),
    ...compared(`streams of ${CHUNKS} chunks, as fast as they come`, long, false),
    ...compared(`streams of ${CHUNKS} chunks, 20 ms apart`, drip, undefined),
    memoryRow(company),
    firstByteRow(alone),
    chunksRow(long),
    await leavingRow(company),
    await cutRow(company),
    await soakRow(ours),
    floorRow(floor, [short, long, drip]),
  ];
}
