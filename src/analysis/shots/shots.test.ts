import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { chance } from '#chance';
import { Fault } from '#fault';
import { COLUMNS, type Column, lookAt, type Signals } from '../index.ts';
import { findShots, type ShotList } from './index.ts';
import { cutFilm, fadedFilm, joinedFilm } from './trial/joined.ts';
import { judge, type Verdict } from './trial/judging.ts';
import { labelled } from './trial/labelled.ts';
import { make } from './trial/making.ts';
import { type Recipe, truthOf } from './trial/recipe.ts';
import { scoreOf } from './trial/scores.ts';
import { haveSources } from './trial/sources.ts';
import { blackFilm, roomFilm, trapFilm } from './trial/traps.ts';

/** Signals of no film at all: numbers by chance, and here and there a jump in all of them. */
function anySignals(seed: number, frames: number): Signals {
  const next = chance(seed);
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Float32Array(frames)])) as Record<
    Column,
    Float32Array
  >;
  let levels = COLUMNS.map(() => next() * 200);
  for (let frame = 0; frame < frames; frame++) {
    const jump = next() < 0.05;
    if (jump) levels = levels.map(() => next() * 200);
    COLUMNS.forEach((name, index) => {
      columns[name][frame] = (levels[index] ?? 0) + next() * 4;
    });
    columns.contrast[frame] = 20 + next() * 30;
    columns.residual[frame] = jump ? 30 : next() * 3;
    columns.similarity[frame] = jump ? 0.2 : 0.9;
    columns.histogram[frame] = jump ? 0.6 : 0.02;
  }
  const seconds = Float64Array.from({ length: frames }, (_, frame) => frame / 25);
  return { ...columns, frames, seconds, width: 256, height: 144 };
}

const anyFilm = fc.record({ seed: fc.integer(), frames: fc.integer({ min: 1, max: 200 }) });

function wholeAndInOrder(list: ShotList): void {
  let next = 0;
  for (const shot of list.shots) {
    expect(shot.start).toBe(next);
    expect(shot.end).toBeGreaterThan(shot.start);
    expect(shot.endSeconds).toBeGreaterThanOrEqual(shot.startSeconds);
    expect(shot.keyFrames.length).toBeGreaterThan(0);
    for (const frame of shot.keyFrames) {
      expect(frame).toBeGreaterThanOrEqual(shot.start);
      expect(frame).toBeLessThan(shot.end);
    }
    next = shot.end;
  }
  expect(next).toBe(list.frames);
  list.boundaries.forEach((boundary, index) => {
    expect(boundary.to).toBeGreaterThan(boundary.from);
    expect(boundary.confidence).toBeGreaterThanOrEqual(0);
    expect(boundary.confidence).toBeLessThanOrEqual(1);
    expect(boundary.from).toBeGreaterThanOrEqual(list.boundaries[index - 1]?.to ?? 0);
  });
}

describe('a shot list', () => {
  it('S1: its shots follow one another without a gap, boundaries do not overlap, key frames lie in their shots', () => {
    fc.assert(fc.property(anyFilm, ({ seed, frames }) => wholeAndInOrder(findShots(anySignals(seed, frames)))));
  });

  it('S2: is the same for the same signals and options', () => {
    fc.assert(
      fc.property(anyFilm, fc.double({ min: 0, max: 1, noNaN: true }), ({ seed, frames }, sensitivity) => {
        expect(findShots(anySignals(seed, frames), { sensitivity })).toEqual(
          findShots(anySignals(seed, frames), { sensitivity }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('S3: holds what was asked for: kinds, the shortest shot, nothing less sure than the sensitivity allows', () => {
    fc.assert(
      fc.property(anyFilm, fc.integer({ min: 1, max: 30 }), ({ seed, frames }, shortest) => {
        const { boundaries } = findShots(anySignals(seed, frames), { kinds: ['cut'], shortest, sensitivity: 0.4 });
        for (const { kind, confidence } of boundaries) expect([kind, confidence >= 0.6]).toEqual(['cut', true]);
        boundaries.slice(1).forEach((boundary, index) => {
          expect(boundary.to - (boundaries[index]?.to ?? 0)).toBeGreaterThanOrEqual(shortest);
        });
      }),
    );
  });

  it('S4: of no frame holds nothing, of one frame one shot', () => {
    expect(findShots(anySignals(1, 0))).toMatchObject({ frames: 0, boundaries: [], shots: [] });
    expect(findShots(anySignals(1, 1)).shots).toMatchObject([{ start: 0, end: 1, keyFrames: [0] }]);
  });

  it('S5: answers another threshold on ten minutes in less than 50 ms', () => {
    const signals = anySignals(7, 15_000);
    findShots(signals);
    const times = [0.3, 0.6, 0.7].map((sensitivity) => {
      const began = performance.now();
      findShots(signals, { sensitivity });
      return performance.now() - began;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it.each([{ sensitivity: 1.1 }, { sensitivity: Number.NaN }, { shortest: 0 }, { shortest: 1.5 }])(
    'U1: refuses %o',
    (options) => {
      expect(() => findShots(anySignals(1, 3), options)).toThrow(
        expect.objectContaining({ code: 'shot-options-invalid' }),
      );
      expect(() => findShots(anySignals(1, 3), options)).toThrow(Fault);
    },
  );
});

const folder = mkdtempSync(join(tmpdir(), 'shots-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verdictOf(recipe: Recipe) {
  const { signals } = await lookAt({ path: make(folder, recipe) });
  const list = findShots(signals);
  wholeAndInOrder(list);
  return { list, verdict: judge(list.boundaries, truthOf(recipe).truth) };
}

const real = haveSources() ? describe : describe.skip;

real('real clips (where they lie beside the repository)', () => {
  it('S6: clips that people labelled: F1 of cuts from 0.99, of all from 0.97, and nothing in those of one shot', async () => {
    const clips = labelled().filter(({ name }) => name !== 'montage_720p');
    const [all, hard] = [[], []] as [Verdict[], Verdict[]];
    for (const { path, truth, optional } of clips) {
      const { boundaries } = findShots((await lookAt({ path })).signals);
      const slow = truth.filter(({ kind }) => kind !== 'cut').map(({ from, to }) => [from, to] as const);
      all.push(judge(boundaries, truth, { optional }));
      const cuts = truth.filter(({ kind }) => kind === 'cut');
      hard.push(
        judge(
          boundaries.filter(({ kind }) => kind === 'cut'),
          cuts,
          { optional: [...optional, ...slow] },
        ),
      );
    }
    expect(scoreOf(hard).f1).toBeGreaterThanOrEqual(0.99);
    expect(scoreOf(all).f1).toBeGreaterThanOrEqual(0.97);
    expect(all.flatMap((verdict) => verdict.missed)).toEqual([]);
  }, 60_000);

  it.each([
    joinedFilm('dissolve', 2),
    joinedFilm('wipe, straight', 10),
    joinedFilm('through black', 1),
    joinedFilm('through white', 2),
    fadedFilm(3),
    cutFilm('cuts', 1),
    roomFilm(1),
    blackFilm(1),
  ])(
    'S7: finds every boundary of $name, of the right kind and within three frames, and no other',
    async (recipe) => {
      const { verdict } = await verdictOf(recipe);
      expect({ missed: verdict.missed, false: verdict.false }).toEqual({ missed: [], false: [] });
      for (const { rightKind, off } of verdict.hits) expect([rightKind, off <= 3]).toEqual([true, true]);
    },
    30_000,
  );

  it.each([
    trapFilm('flashes in a row', 1),
    trapFilm('strobe', 1),
    trapFilm('whip pan', 3),
    trapFilm('crossing', 3),
    trapFilm('exposure runs', 1),
    trapFilm('subtitles', 1),
  ])(
    'S8: finds no boundary in $name',
    async (recipe) => {
      const { list, verdict } = await verdictOf(recipe);
      expect(verdict.false).toEqual([]);
      for (const frame of recipe.flashes ?? []) {
        const told = list.flashes.some(({ from, to }) => from - 1 <= frame && frame <= to + 1);
        expect([frame, told]).toEqual([frame, true]);
      }
    },
    30_000,
  );
});
