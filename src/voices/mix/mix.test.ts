import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chance } from '#chance';
import {
  composeBed,
  integratedLoudness,
  type MixPlan,
  mixFilm,
  PeakMeter,
  readWav,
  recordAmbience,
  recordBed,
  type Score,
  writeWav,
} from '../index.ts';
import { duckingAt, spokenStretches } from './ducking.ts';
import { Limiter } from './limiter.ts';

const RATE = 48_000;
const never = new AbortController().signal;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mix-'));
  sea.path = output('sea-loop');
  await recordAmbience({ kind: 'sea', seed: 1, seconds: 24, muffled: false }, sea.path, never);
});
afterAll(() => rm(folder, { recursive: true }));

/** Something like speech: syllables of a buzzing tone. */
function line(seconds: number, peak: number): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => {
    const at = index / RATE;
    const buzz = [1, 2, 3, 5, 8].reduce((sum, number) => sum + Math.sin(2 * Math.PI * 140 * number * at) / number, 0);
    return peak * 0.5 * buzz * Math.max(0, Math.sin(2 * Math.PI * 3.5 * at)) ** 2;
  });
}

async function voice(start: number, seconds: number, peak = 0.3, pan = 0) {
  const path = join(folder, `line-${seconds}-${peak}.wav`);
  if (!existsSync(path)) await writeWav(path, [line(seconds, peak)], RATE, 's16');
  return { path, start, gainDb: 0, pan };
}

const PLAN: MixPlan = {
  seconds: 8,
  voices: [],
  music: [],
  ambience: [],
  effects: [],
  loudness: { integrated: -16, truePeak: -1 },
};
const scoreOf = (seconds: number) => composeBed([{ start: 0, seconds, mood: 'hopeful', intensity: 0.6 }], seconds, 1);
const recorded = async (score: Score, name: string) => {
  await recordBed(score, output(name), never);
  return [{ path: output(name), start: 0, gainDb: 0 }];
};
const music = (seconds: number) => recorded(scoreOf(seconds), `music-${seconds}`);
const sea = { path: '', start: 0, seconds: 8, gainDb: 0 };
const output = (name: string) => join(folder, `${name}.wav`);

describe('a mixed film', () => {
  const plans: Readonly<Record<string, () => Promise<MixPlan>>> = {
    'voices alone': async () => ({ ...PLAN, voices: [await voice(0.5, 2), await voice(4, 3)] }),
    'music alone': async () => ({ ...PLAN, music: await music(8) }),
    everything: async () => ({
      ...PLAN,
      voices: [await voice(1, 2), await voice(5, 2)],
      music: await music(8),
      ambience: [sea],
    }),
    'a whisper and a shout': async () => ({
      ...PLAN,
      voices: [await voice(0.5, 2, 0.01), await voice(4, 3, 0.9, -0.6)],
      ambience: [sea],
    }),
    'short sharp peaks': async () => ({
      ...PLAN,
      voices: [await voice(0.2, 0.15, 0.95), await voice(6, 0.15, 0.95, 1)],
      music: await music(8),
    }),
    'a very quiet line': async () => ({ ...PLAN, voices: [await voice(1, 4, 0.004)] }),
  };

  it.each(Object.keys(plans))('with %s has the loudness and the peak asked for', async (name) => {
    const plan = await plans[name]?.();
    if (plan === undefined) throw new Error(name);
    const report = await mixFilm(plan, output('plan'), never);
    const { channels, sampleRate } = await readWav(output('plan'));
    const peaks = new PeakMeter(2);
    peaks.hear(channels);
    expect(sampleRate).toBe(RATE);
    expect(channels[0]?.length).toBe(8 * RATE);
    expect(Math.abs((integratedLoudness(channels) ?? 0) + 16)).toBeLessThan(0.5);
    expect(peaks.truePeak() ?? 0).toBeLessThanOrEqual(-1);
    expect(report.integrated).toBeCloseTo(integratedLoudness(channels) ?? 0, 1);
    expect(report.truePeak).toBeCloseTo(peaks.truePeak() ?? 0, 1);
    expect(report.silent).toBe(false);
  });

  it('is the same bytes for the same plan', async () => {
    const plan = { ...PLAN, voices: [await voice(1, 2)], music: await music(8), ambience: [sea] };
    await mixFilm(plan, output('one'), never);
    await mixFilm(plan, output('other'), never);
    expect((await readFile(output('one'))).equals(await readFile(output('other')))).toBe(true);
  });

  it('plays lines in time and on their side', async () => {
    await mixFilm({ ...PLAN, voices: [await voice(3, 1, 0.3, -1)] }, output('side'), never);
    const { channels } = await readWav(output('side'));
    const [left = new Float32Array(0), right = new Float32Array(0)] = channels;
    const first = left.findIndex((sample) => Math.abs(sample) > 0.001);
    expect(first / RATE).toBeGreaterThan(2.995);
    expect(first / RATE).toBeLessThan(3.05);
    expect(Math.max(...right.subarray(3 * RATE, 4 * RATE).map(Math.abs))).toBeLessThan(0.001);
  });

  it('plays effects in time and on their side, a little lower while somebody speaks', async () => {
    const click = { path: output('click'), start: 2, gainDb: 0, pan: 1 };
    await writeWav(
      click.path,
      [new Float32Array(RATE / 2).map((_, index) => 0.2 * Math.sin((Math.PI * index) / 48))],
      RATE,
      's16',
    );
    const silentLine = { path: output('unheard'), start: 5, gainDb: 0, pan: 0 };
    await writeWav(silentLine.path, [new Float32Array(2 * RATE)], RATE, 's16');
    const effects = [click, { ...click, start: 6 }];
    await mixFilm({ ...PLAN, voices: [silentLine], effects }, output('clicks'), never);
    const [left = new Float32Array(0), right = new Float32Array(0)] = (await readWav(output('clicks'))).channels;
    const loudest = (samples: Float32Array, from: number, to: number) =>
      samples.subarray(from * RATE, to * RATE).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(loudest(right, 1.5, 1.99)).toBeLessThan(loudest(right, 2.02, 2.4) / 8);
    expect(loudest(left, 2.05, 2.4)).toBeLessThan(loudest(right, 2.05, 2.4) / 8);
    const down = 20 * Math.log10(loudest(right, 6.05, 6.4) / loudest(right, 2.05, 2.4));
    expect(down).toBeGreaterThan(-5);
    expect(down).toBeLessThan(-3);
  });

  it('lets the music make way for a voice by about 12 dB', async () => {
    const silentLine = { path: output('hush'), start: 3, gainDb: 0, pan: 0 };
    await writeWav(silentLine.path, [new Float32Array(2 * RATE)], RATE, 's16');
    const steady = {
      ...scoreOf(8),
      passages: scoreOf(8).passages.map((passage) => ({ ...passage, fadeIn: 0.01, fadeOut: 0.01 })),
    };
    const bed = await recorded(steady, 'steady');
    await mixFilm({ ...PLAN, music: bed }, output('open'), never);
    const report = await mixFilm({ ...PLAN, music: bed, voices: [silentLine] }, output('ducked'), never);
    const [open, down] = [await readWav(output('open')), await readWav(output('ducked'))];
    const level = (sound: typeof open, from: number, to: number) => {
      const part = sound.channels[0]?.subarray(from * RATE, to * RATE) ?? new Float32Array(0);
      return 10 * Math.log10(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
    };
    const before = level(down, 0.5, 2.5) - level(open, 0.5, 2.5);
    const during = level(down, 3.2, 4.8) - level(open, 3.2, 4.8);
    expect(during - before).toBeGreaterThan(-13);
    expect(during - before).toBeLessThan(-11);
    expect(report.ducking).toMatchObject({ depth: -12, passages: 1 });
  });

  it('of nothing is honest silence', async () => {
    const report = await mixFilm(PLAN, output('nothing'), never);
    expect(report).toMatchObject({ silent: true, integrated: null, truePeak: null, seconds: 8 });
    const { channels } = await readWav(output('nothing'));
    expect(channels.every((channel) => channel.length === 8 * RATE && channel.every((sample) => sample === 0))).toBe(
      true,
    );
  });

  it('of ambience alone stays quiet', async () => {
    const report = await mixFilm({ ...PLAN, ambience: [sea] }, output('sea'), never);
    expect(report.target).toBe(-32);
    expect(Math.abs((report.integrated ?? 0) + 32)).toBeLessThan(0.5);
  });

  it('leaves nothing behind when it is cancelled or fails', async () => {
    const giveUp = new AbortController();
    const film = mixFilm({ ...PLAN, seconds: 300, music: await music(30) }, output('cancelled'), giveUp.signal);
    setTimeout(() => giveUp.abort(), 60);
    await expect(film).rejects.toMatchObject({ kind: 'cancelled', code: 'mix-cancelled' });
    expect(existsSync(output('cancelled'))).toBe(false);
    const missing = { path: output('nowhere'), start: 0, gainDb: 0, pan: 0 };
    await expect(mixFilm({ ...PLAN, voices: [missing] }, output('failed'), never)).rejects.toMatchObject({
      code: 'wav-missing',
    });
    await writeWav(output('wrong'), [new Float32Array(10)], 22_050);
    const wrong = { ...missing, path: output('wrong') };
    await expect(mixFilm({ ...PLAN, voices: [wrong] }, output('failed'), never)).rejects.toMatchObject({
      code: 'voice-unfinished',
    });
    expect(existsSync(output('failed'))).toBe(false);
  });
});

describe('the limiter', () => {
  it('lets no peak through, whatever comes, and leaves quiet sound alone', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.double({ min: 0.2, max: 8, noNaN: true }),
        fc.integer({ min: 50, max: 3000 }),
        (seed, gain, size) => {
          const next = chance(seed);
          const limiter = new Limiter(-1.05);
          const peaks = new PeakMeter(2);
          let burst = 0;
          let tone = 0.1;
          for (let at = 0; at < RATE / 3; at += size) {
            const block = [0, 1].map(() =>
              Float32Array.from({ length: size }, (_, index) => {
                if (next() < 0.001) [burst, tone] = [gain * next(), next() * 2.4];
                burst *= 0.999;
                return burst * Math.sin((at + index) * tone) + 0.02 * (next() - 0.5);
              }),
            );
            const [left = new Float32Array(0), right = new Float32Array(0)] = block;
            limiter.limit(left, right, size);
            peaks.hear([left, right]);
          }
          // What is still inside comes out when silence follows.
          const [left, right] = [new Float32Array(2000), new Float32Array(2000)];
          limiter.limit(left, right, 2000);
          peaks.hear([left, right]);
          expect(peaks.truePeak() ?? 0).toBeLessThanOrEqual(-1);
        },
      ),
      { numRuns: 25, examples: [[788874529, 4.76902633711966, 464]] },
    );
    const quiet = Float32Array.from({ length: 2000 }, (_, index) => 0.3 * Math.sin(index / 9));
    const [left, right] = [quiet.slice(), quiet.slice()];
    new Limiter(-1).limit(left, right, 2000);
    expect(left.subarray(Limiter.DELAY)).toEqual(quiet.subarray(0, 2000 - Limiter.DELAY));
  });
});

describe('the ducking', () => {
  const stretches = fc.array(
    fc.record({
      start: fc.double({ min: 0, max: 50, noNaN: true }),
      seconds: fc.double({ min: 0.1, max: 5, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('is all the way down under every word, all the way up far from them, and never jumps', () => {
    fc.assert(
      fc.property(stretches, (drafts) => {
        const lines = drafts.map(({ start, seconds }) => ({ start, end: start + seconds }));
        const joined = spokenStretches(lines);
        const depthAt = duckingAt(joined);
        let before = depthAt(-1);
        for (let at = -1; at < 60; at += 0.01) {
          const depth = depthAt(at);
          if (Math.abs(depth - before) >= 0.08) throw new Error(`a jump at ${at}`);
          if (lines.some(({ start, end }) => at >= start && at <= end)) expect(depth).toBeCloseTo(1, 9);
          if (lines.every(({ start, end }) => at < start - 1.5 || at > end + 1.5)) expect(depth).toBe(0);
          before = depth;
        }
      }),
      { numRuns: 20 },
    );
  });
});
