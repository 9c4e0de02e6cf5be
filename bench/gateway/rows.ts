import type { Row } from '../table.ts';
import { type Candidate, PEER } from './candidates.ts';
import { cutLooks, untilLeft } from './manners.ts';
import { peakOf, type Running } from './process.ts';
import type { Figures } from './rounds.ts';
import { soak } from './soak.ts';
import { CHUNKS } from './story.ts';

/** Callers at the same time. */
export const MANY = 64;

/** Everybody who is there. */
export interface Company {
  readonly upstream: Running;
  readonly ours: Candidate;
  readonly floor: Candidate;
  readonly portkey: Candidate | undefined;
}

export const absent = (): Row => ({
  what: 'Portkey 1.15.2',
  ours: '-',
  peer: `ABSENT: ${PEER} names no folder that has it`,
  ratio: '-',
  goal: '-',
  holds: false,
});

const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const times = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(2)}x` : '-');

/** CPU and, where asked for, requests a second; `rated` tells whether the goal holds for these answers or they are only shown. */
export function compared(what: string, figures: ReadonlyMap<string, Figures>, rated: boolean | undefined): Row[] {
  const [ours, peer] = [figures.get('ours'), figures.get('Portkey')];
  if (ours === undefined) throw new Error('ours was not measured');
  if (ours.failures > 0) throw new Error(`ours failed ${ours.failures} times: ${ours.failure}`);
  const there = peer !== undefined && peer.failures === 0;
  const beside = peer === undefined ? 'absent' : `FAILED ${peer.failures} times: ${peer.failure.slice(0, 80)}`;
  const cpu = there ? ours.cpu / peer.cpu : Number.NaN;
  const cpuRow: Row = {
    what: `${what}, ${MANY} at once: CPU of each`,
    ours: milliseconds(ours.cpu),
    peer: there ? milliseconds(peer.cpu) : beside,
    ratio: times(cpu),
    goal: '<= 0.5x',
    holds: cpu <= 0.5,
  };
  if (rated === undefined) return [cpuRow];
  const rate = there ? ours.rate / peer.rate : Number.NaN;
  const rateRow: Row = {
    what: `${what}, ${MANY} at once: answers a second${rated ? '' : ' (the provider is on the same cores)'}`,
    ours: ours.rate.toFixed(0),
    peer: there ? peer.rate.toFixed(0) : beside,
    ratio: times(rate),
    goal: rated ? '>= 2x' : '-',
    holds: rated ? rate >= 2 : true,
  };
  return [cpuRow, rateRow];
}

export function memoryRow({ ours, portkey }: Company): Row {
  const [mine, theirs] = [peakOf(ours.pid), portkey === undefined ? Number.NaN : peakOf(portkey.pid)];
  return {
    what: 'peak memory after all of that',
    ours: megabytes(mine),
    peer: portkey === undefined ? 'absent' : megabytes(theirs),
    ratio: times(mine / theirs),
    goal: '<= 0.5x',
    holds: mine / theirs <= 0.5,
  };
}

export function firstByteRow(alone: ReadonlyMap<string, Figures>): Row {
  const added = (name: string): number =>
    (alone.get(name)?.firstByte ?? Number.NaN) - (alone.get('nobody')?.firstByte ?? Number.NaN);
  const [mine, theirs] = [added('ours'), added('Portkey')];
  return {
    what: 'first byte of a stream, 1 at a time: added to the provider’s own',
    ours: milliseconds(mine),
    peer: Number.isNaN(theirs) ? 'absent' : milliseconds(theirs),
    ratio: times(mine / theirs),
    goal: '<= 3 ms',
    holds: mine <= 3,
  };
}

export function chunksRow(long: ReadonlyMap<string, Figures>): Row {
  const told = (name: string): string => long.get(name)?.chunks.join(' to ') ?? 'absent';
  const [least, most] = long.get('ours')?.chunks ?? [0, 0];
  return {
    what: `chunks that arrive, ${MANY} at once`,
    ours: told('ours'),
    peer: told('Portkey'),
    ratio: '-',
    goal: `${CHUNKS} of ${CHUNKS}`,
    holds: least === CHUNKS && most === CHUNKS,
  };
}

export async function leavingRow({ ours, portkey, upstream }: Company): Promise<Row> {
  const told = (after: number | undefined): string => (after === undefined ? 'never' : `${after} ms`);
  const mine = await untilLeft(ours, upstream);
  return {
    what: 'the caller leaves: until the provider is left',
    ours: told(mine),
    peer: portkey === undefined ? 'absent' : told(await untilLeft(portkey, upstream)),
    ratio: '-',
    goal: '<= 200 ms',
    holds: mine !== undefined && mine <= 200,
  };
}

export async function cutRow({ ours, portkey }: Company): Promise<Row> {
  const mine = await cutLooks(ours);
  return {
    what: 'the provider’s connection dies: the answer looks',
    ours: mine,
    peer: portkey === undefined ? 'absent' : await cutLooks(portkey),
    ratio: '-',
    goal: 'never complete',
    holds: mine !== 'complete',
  };
}

export async function soakRow(ours: Candidate): Promise<Row> {
  const at = process.argv.indexOf('--minutes');
  const minutes = at < 0 ? 1 : Number(process.argv[at + 1]);
  if (!(minutes > 0)) throw new Error('--minutes takes a number');
  const { growth, requests, failures } = await soak(ours, minutes);
  return {
    what: `${minutes} min of streams, ${requests} answers, ${failures} failed: memory`,
    ours: `${growth.toFixed(2)} MiB a minute`,
    peer: '-',
    ratio: '-',
    goal: '< 1 MiB a minute',
    holds: growth < 1 && failures === 0,
  };
}

/** What no gateway can be below: bytes through, and nothing else. */
export function floorRow(floor: Candidate, loads: readonly ReadonlyMap<string, Figures>[]): Row {
  const cpu = loads.map((figures) => milliseconds(figures.get('floor')?.cpu ?? Number.NaN)).join(', ');
  return {
    what: 'for comparison, a proxy that does nothing: CPU of each of these answers; memory',
    ours: '-',
    peer: `${cpu}; ${megabytes(peakOf(floor.pid))}`,
    ratio: '-',
    goal: '-',
    holds: true,
  };
}
