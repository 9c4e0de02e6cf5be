import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPTIONS, CHECK, SOUND, TIMELINE } from '#compiler';
import { type Cue, parseSrt, parseVtt } from '#edit';
import type { Artifact, BuildResult, StepId } from '#graph';
import { likeness, unlikeness } from './support/likeness.ts';
import { folder, inStudio, type Made, make } from './support/studio.ts';

const EXAMPLES = ['lighthouse', 'umbrella', 'chase', 'recipe'] as const;
/** Small enough to be quick, large enough to see: everything but sharpness is as at full size. */
const SIZE = { width: 640, height: 360 };
/** Bits of 64 a chosen frame may differ; fonts and drawing come from packages, only rounding differs between machines. */
const TOLERANCE = 6;

/** What is known of an example, written with `UPDATE_GOLDEN=1 npm test` and read by a person before it is kept. */
interface Golden {
  readonly seconds: number;
  readonly shots: readonly { readonly shot: string; readonly seconds: number; readonly likeness: string }[];
}

describe.each(EXAMPLES)('examples/%s', (name) => {
  it('is the film it was', { timeout: 240_000 }, async () => {
    using home = folder();
    await inStudio(home.path, async (studio) => {
      const text = readFileSync(`examples/${name}/${name}.fountain`, 'utf8');
      const made = await make(studio, `/examples/${name}.fountain`, text, SIZE);
      const read = async (step: StepId, output: string) =>
        await studio.store.artifacts.read(artifact(made.result, step, output));

      const check = JSON.parse(String(Buffer.from(await read(CHECK, 'report'))));
      expect(check.checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([]);
      const mix = JSON.parse(String(Buffer.from(await read(SOUND, 'report'))));
      expect(mix.integrated).toBeCloseTo(-16, 0);
      expect(mix.truePeak).toBeLessThanOrEqual(-1);

      const captions = parseSrt(String(Buffer.from(await read(CAPTIONS, 'srt'))));
      expect(captions.length).toBeGreaterThanOrEqual(made.imported.film.lines.length);

      const timed: Timed = JSON.parse(String(Buffer.from(await read(TIMELINE, 'timeline'))));
      const rate = made.imported.film.settings.frameRate;
      const errors = wordErrors(parseVtt(String(Buffer.from(await read(CAPTIONS, 'vtt')))), timed, rate.num / rate.den);
      expect(errors.length).toBeGreaterThan(15);
      expect(median(errors)).toBeLessThanOrEqual(0.04);

      const golden = await facts(made, read);
      expect(golden.seconds).toBeGreaterThan(20);
      expect(golden.seconds).toBeLessThan(90);
      compare(golden, `test/golden/${name}.json`);
    });
  });
});

function artifact(result: BuildResult, step: StepId, output: string): Artifact {
  const found = result.outputs.get(step)?.[output];
  if (found === undefined) throw new Error(`${step} made no ${output}`);
  return found;
}

interface Timed {
  readonly placement: {
    readonly shots: readonly { readonly lines: readonly { readonly line: string; readonly start: number }[] }[];
  };
  readonly lines: Readonly<Record<string, { readonly words: readonly { readonly start: number }[] }>>;
}

/** How far each captioned word's start is from where the voice engine says it, in seconds. */
function wordErrors(cues: readonly Cue[], timed: Timed, framesPerSecond: number): number[] {
  const said = timed.placement.shots
    .flatMap(({ lines }) => lines)
    .flatMap(({ line, start }) => (timed.lines[line]?.words ?? []).map((word) => start / framesPerSecond + word.start))
    .sort((one, other) => one - other);
  const shown = cues.flatMap(({ lines }) => lines).flatMap(({ words }) => words.map(({ start }) => start));
  return shown.map((start) => Math.min(...said.map((one) => Math.abs(one - start))));
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

async function facts(
  { imported: { film } }: Made,
  read: (step: StepId, output: string) => Promise<Uint8Array>,
): Promise<Golden> {
  const { placement } = JSON.parse(String(Buffer.from(await read(TIMELINE, 'timeline'))));
  const rate = film.settings.frameRate.num / film.settings.frameRate.den;
  const shots: Golden['shots'][number][] = [];
  for (const { shot: id, frames } of placement.shots) {
    const shot = film.shots.find((one) => one.id === id);
    const said = [shot?.number, shot?.size, shot?.framing, shot?.move, shot?.subjects.join('+')].join(' ');
    shots.push({
      shot: said,
      seconds: frames / rate,
      likeness: await likeness(await read(`segment/${id}` as StepId, 'panel')),
    });
  }
  return { seconds: placement.frames / rate, shots };
}

function compare(golden: Golden, path: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(path)) {
    if (process.env['CI'] !== undefined) throw new Error(`${path} is missing`);
    writeFileSync(path, `${JSON.stringify(golden, null, 1)}\n`);
    return;
  }
  const known: Golden = JSON.parse(readFileSync(path, 'utf8'));
  expect(golden.shots.map(({ shot }) => shot)).toEqual(known.shots.map(({ shot }) => shot));
  expect(Math.abs(golden.seconds - known.seconds)).toBeLessThan(0.5);
  for (const [index, { shot, seconds, likeness: seen }] of golden.shots.entries()) {
    const then = known.shots[index];
    expect(Math.abs(seconds - (then?.seconds ?? 0)), shot).toBeLessThan(0.25);
    expect(unlikeness(seen, then?.likeness ?? '0'), `${shot} looks different`).toBeLessThanOrEqual(TOLERANCE);
  }
}
