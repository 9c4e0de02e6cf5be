import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinSegments, openVideoEncoder } from '#media';
import type { Cue } from '../captions/index.ts';
import { type Check, checkFilm, describeReport, type ExpectedFilm } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const [width, height] = [128, 72];
const frameRate = { num: 12, den: 1 };

/** A picture of its own for each tint: stripes, and a dot that moves every frame unless it is told to stay. */
function picture(tint: number, frame: number, dot = true): Uint8Array {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const stripe = Math.floor((x + y * (tint % 3)) / (6 + tint)) % 2 === 0;
      const here = dot && Math.abs(x - ((frame * 3) % width)) < 3 && Math.abs(y - 40) < 3;
      pixels.set(
        here ? [255, 255, 255] : stripe ? [40 + tint * 25, 90, 60] : [90, 60, 40 + tint * 30],
        (y * width + x) * 4,
      );
    }
  }
  return pixels;
}
const black = new Uint8Array(width * height * 4).map((_, index) => (index % 4 === 3 ? 255 : 0));

type Draw = (frame: number) => Uint8Array;

async function film(name: string, frames: number, draw: Draw, sound: Float32Array | undefined): Promise<string> {
  const encoder = openVideoEncoder({ path: at(`${name}-part.mp4`), width, height, frameRate, frames });
  for (let frame = 0; frame < frames; frame++) await encoder.write(draw(frame));
  await encoder.finish();
  if (sound !== undefined) writeFileSync(at(`${name}.f32`), new Uint8Array(sound.buffer));
  const raw = [
    '-y',
    '-v',
    'error',
    '-f',
    'f32le',
    '-ar',
    '48000',
    '-ac',
    '1',
    '-i',
    at(`${name}.f32`),
    at(`${name}.wav`),
  ];
  if (sound !== undefined) execFileSync('ffmpeg', raw);
  const segments = [{ path: at(`${name}-part.mp4`), frames }];
  const audio = sound === undefined ? {} : { audio: at(`${name}.wav`) };
  await joinSegments({ segments, frameRate, output: at(`${name}.mp4`), ...audio });
  return at(`${name}.mp4`);
}

const tone = (seconds: number, gain: number) =>
  Float32Array.from(
    { length: seconds * 48_000 },
    (_, index) => gain * Math.sin(index * 0.13) * Math.sin(index * 0.0021),
  );
const shots: Draw = (frame) => picture(1 + Math.floor(frame / 20), frame);
const cuts = [20, 40, 60].map((frame) => ({ frame, transition: 0 }));
const plan: ExpectedFilm = { width, height, frameRate, frames: 80, cuts };

const named = (checks: readonly Check[], name: string) => checks.find(({ check }) => check === name);
const bad = (checks: readonly Check[]) =>
  checks.filter(({ verdict }) => verdict === 'failed').map(({ check }) => check);

describe('a film as planned', () => {
  let path = '';
  beforeAll(async () => {
    path = await film('good', 80, shots, tone(7, 0.3));
  });

  it('passes, and the page says so', async () => {
    const report = await checkFilm({ path, expected: plan });
    expect(bad(report.checks)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(named(report.checks, 'cuts')?.measured).toBe('3 clear, 0 soft, 0 missing');
    const page = describeReport(report);
    expect(page).toMatch(/^The film is as planned/);
    expect(page).toContain(path);
  });

  it.each<[string, Partial<ExpectedFilm>, string[]]>([
    ['a frame more', { frames: 81 }, ['frames']],
    ['another size', { width: 130 }, ['size']],
    ['another rate', { frameRate: { num: 24, den: 1 } }, ['frame rate', 'frame times']],
    ['silence', { silent: true }, ['loudness']],
    ['a louder sound', { loudness: { integrated: -5 } }, ['loudness']],
    ['lower peaks', { loudness: { integrated: -15, tolerance: 20, truePeak: -20 } }, ['true peak']],
    ['a subtitle track', { subtitles: true }, ['subtitle track']],
    ['a cut two frames later', { cuts: [{ frame: 22, transition: 0 }] }, ['cuts', 'cut at 22']],
    ['a cut a frame earlier', { cuts: [{ frame: 19, transition: 0 }] }, ['cuts', 'cut at 19']],
    ['a cut after the end', { cuts: [{ frame: 95, transition: 0 }] }, ['cuts', 'cut at 95']],
  ])('fails when the plan has %s', async (_, change, wanted) => {
    const report = await checkFilm({ path, expected: { ...plan, ...change } });
    expect(bad(report.checks)).toEqual(wanted);
    expect(report.ok).toBe(false);
    expect(describeReport(report)).toMatch(/checks failed/);
  });

  it('says where a displaced cut is', async () => {
    const report = await checkFilm({ path, expected: { ...plan, cuts: [{ frame: 42, transition: 0 }] } });
    expect(named(report.checks, 'cut at 42')?.note).toBe('It is at frame 40, 2 early.');
  });

  it('calls a planned cut between equal pictures soft', async () => {
    const report = await checkFilm({
      path,
      expected: {
        ...plan,
        cuts: [
          { frame: 30, transition: 0 },
          { frame: 50, transition: 6 },
        ],
      },
    });
    expect(report.ok).toBe(true);
    expect(named(report.checks, 'cut at 30')).toMatchObject({ verdict: 'soft', ok: true });
    expect(named(report.checks, 'transition at 50')).toMatchObject({ verdict: 'soft' });
    expect(describeReport(report)).toMatch(/2 are worth a look/);
  });

  it('looks at captions', async () => {
    const cue = (start: number, end: number, text = 'Words'): Cue => ({
      start,
      end,
      lines: [{ text, speaker: '', words: [] }],
    });
    const checked = async (cues: Cue[]) => (await checkFilm({ path, expected: { ...plan, cues } })).checks;
    expect(bad(await checked([cue(0, 1), cue(1.1, 2)]))).toEqual([]);
    expect(bad(await checked([cue(6, 7)]))).toEqual(['captions']);
    expect(bad(await checked([cue(0, 2), cue(1, 3)]))).toEqual(['captions']);
    expect(named(await checked([cue(0, 1, 'x'.repeat(60))]), 'reading')).toMatchObject({
      verdict: 'soft',
      note: expect.stringContaining('xxx'),
    });
  });

  it('can be cancelled, and says what cannot be watched', async () => {
    await expect(checkFilm({ path, expected: plan, signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    writeFileSync(at('junk.mp4'), 'junk');
    await expect(checkFilm({ path: at('junk.mp4'), expected: plan })).rejects.toMatchObject({
      code: 'media-unreadable',
    });
  });
});

describe('a film with faults', () => {
  it('shows black, planned or not', async () => {
    const path = await film('black', 80, (frame) => (frame >= 30 && frame < 33 ? black : shots(frame)), undefined);
    const expected = { ...plan, silent: true };
    const report = await checkFilm({ path, expected });
    expect(bad(report.checks)).toEqual(['black']);
    expect(named(report.checks, 'black')?.measured).toBe('2.50 s to 2.75 s');
    expect((await checkFilm({ path, expected: { ...expected, blackRanges: [[30, 33]] } })).ok).toBe(true);
    expect((await checkFilm({ path, expected: { ...expected, cuts: [{ frame: 29, transition: 6 }] } })).ok).toBe(true);
  });

  it('shows a picture that got stuck, planned or not', async () => {
    const stuck: Draw = (frame) => (frame >= 20 && frame < 72 ? picture(5, 0, true) : picture(2, frame));
    const path = await film('stuck', 90, stuck, tone(8, 0.3));
    const expected = {
      ...plan,
      frames: 90,
      cuts: [
        { frame: 20, transition: 0 },
        { frame: 72, transition: 0 },
      ],
    };
    const report = await checkFilm({ path, expected });
    expect(bad(report.checks)).toEqual(['frozen']);
    expect(named(report.checks, 'frozen')?.measured).toBe('1.67 s to 6.00 s');
    expect((await checkFilm({ path, expected: { ...expected, stillRanges: [[20, 72]] } })).ok).toBe(true);
  });

  it('sees a dissolve that goes where it should', async () => {
    const mix: Draw = (frame) => {
      const share = Math.max(0, Math.min(1, (frame - 30 + 1) / 9));
      const [one, other] = [picture(1, frame), picture(6, frame)];
      return one.map((value, index) => Math.round(value * (1 - share) + (other[index] ?? 0) * share));
    };
    const path = await film('mix', 60, mix, undefined);
    const expected = { ...plan, frames: 60, silent: true, cuts: [{ frame: 30, transition: 8 }] };
    expect(named((await checkFilm({ path, expected })).checks, 'cuts')?.measured).toBe('1 clear, 0 soft, 0 missing');
  });

  it('hears that there is no sound, and sees a header at the end', async () => {
    const path = await film('mute', 80, shots, new Float32Array(7 * 48_000));
    expect(bad((await checkFilm({ path, expected: plan })).checks)).toEqual(['loudness']);
    expect(bad((await checkFilm({ path, expected: { ...plan, silent: true } })).checks)).toEqual([]);
    const part = at('mute-part.mp4');
    expect(bad((await checkFilm({ path: part, expected: plan })).checks)).toEqual(['starts at once', 'sound']);
    // Cut off on the way: the header promises what is not there.
    const whole = readFileSync(path);
    writeFileSync(at('cut.mp4'), whole.subarray(0, Math.round(whole.length * 0.6)));
    const report = await checkFilm({ path: at('cut.mp4'), expected: plan });
    expect(bad(report.checks)).toContain('frames');
  });
});
