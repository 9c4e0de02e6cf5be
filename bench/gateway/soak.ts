import type { Candidate } from './candidates.ts';
import { residentOf } from './process.ts';
import { round } from './rounds.ts';

/** What a server's memory did under a steady load. */
export interface Soaked {
  /** MiB a minute: the slope of the line through what was resident, the first third left out. */
  readonly growth: number;
  readonly requests: number;
  readonly failures: number;
}

/** Streams answers for so many minutes. */
export async function soak(candidate: Candidate, minutes: number): Promise<Soaked> {
  const began = performance.now();
  const end = began + minutes * 60_000;
  const samples: [number, number][] = [];
  let [requests, failures] = [0, 0];
  while (performance.now() < end) {
    const loaded = await round(candidate, {
      model: requests % 2 === 0 ? 'long' : 'short',
      connections: 16,
      requests: 499,
    });
    requests += loaded.requests;
    failures += loaded.failures;
    samples.push([(performance.now() - began) / 60_000, residentOf(candidate.pid) / 2 ** 20]);
  }
  return { growth: slope(samples.slice(Math.floor(samples.length / 3))), requests, failures };
}

/** The slope of the line with the least squares. */
function slope(samples: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(([at]) => at)), mean(samples.map(([, value]) => value))];
  const up = samples.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  return up / samples.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}
