import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Candidate } from './candidates.ts';
import type { Load, Loaded } from './load.ts';
import { cpuOf } from './process.ts';

const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

/** One load put on one candidate. */
export interface Round extends Loaded {
  /** Milliseconds of CPU for each request. */
  readonly cpu: number;
}

/** Puts a load on a candidate, from a process of its own. */
export async function round(
  candidate: Candidate,
  load: Pick<Load, 'model' | 'connections' | 'requests'>,
): Promise<Round> {
  const { port, headers, pid } = candidate;
  const before = cpuOf(pid);
  const loaded = await loadWith({ port, headers, ...load });
  return { ...loaded, cpu: ((cpuOf(pid) - before) * 1000) / load.requests };
}

const loadWith = (load: Load): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [LOAD, JSON.stringify(load)], (error, output, words) => {
      if (error === null) resolve(JSON.parse(output));
      else reject(new Error(`the load failed: ${words}`));
    });
  });

/** What a candidate did over all rounds: the middle of each figure. */
export interface Figures {
  readonly cpu: number;
  /** Requests a second. */
  readonly rate: number;
  readonly firstByte: number;
  readonly failures: number;
  readonly failure: string;
  readonly chunks: readonly [number, number];
}

export function figuresOf(rounds: readonly Round[]): Figures {
  return {
    cpu: middle(rounds.map(({ cpu }) => cpu)),
    rate: middle(rounds.map(({ requests, seconds }) => requests / seconds)),
    firstByte: middle(rounds.map(({ firstByte }) => firstByte)),
    failures: rounds.reduce((sum, { failures }) => sum + failures, 0),
    failure: rounds.find(({ failure }) => failure !== '')?.failure ?? '',
    chunks: [Math.min(...rounds.map(({ chunks }) => chunks[0])), Math.max(...rounds.map(({ chunks }) => chunks[1]))],
  };
}

/** Rounds of one load, the candidates taking turns so that a noisy moment hits all of them. */
export async function interleaved(
  candidates: readonly Candidate[],
  load: Pick<Load, 'model' | 'connections' | 'requests'>,
  rounds: number,
): Promise<Map<string, Figures>> {
  const done = new Map(candidates.map(({ name }) => [name, [] as Round[]]));
  for (let turn = 0; turn < rounds; turn++) {
    for (const candidate of candidates) done.get(candidate.name)?.push(await round(candidate, load));
  }
  return new Map([...done].map(([name, each]) => [name, figuresOf(each)]));
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
