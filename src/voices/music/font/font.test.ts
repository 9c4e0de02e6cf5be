import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SpessaSynthProcessor } from 'spessasynth_core';
import { afterAll, describe, expect, it } from 'vitest';
import { MOODS } from '#film';
import { composeBed, findSoundfont, LoudnessMeter, PeakMeter, renderWithFont } from '../../index.ts';
import { COLOURS } from '../score.ts';
import { bankFor } from './bank.ts';
import { deskFor } from './orchestra.ts';

const folder = mkdtempSync(join(tmpdir(), 'font-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is installed on this machine; the tests that play need one. */
const installed = findSoundfont({});

describe('finding a soundfont', () => {
  it('takes the one that is named, and knows it by its content', () => {
    const path = join(folder, 'mine.sf2');
    writeFileSync(path, 'one');
    const one = findSoundfont({ REELWRIGHT_SOUNDFONT: path });
    expect(one).toMatchObject({ path, name: 'mine' });
    writeFileSync(path, 'another');
    expect(findSoundfont({ REELWRIGHT_SOUNDFONT: path })?.hash).not.toBe(one?.hash);
  });

  it('finds none where none is wanted, and says when the one that is named is not there', () => {
    expect(findSoundfont({ REELWRIGHT_SOUNDFONT: 'none' })).toBeNull();
    expect(() => findSoundfont({ REELWRIGHT_SOUNDFONT: join(folder, 'nothing.sf2') })).toThrow(
      expect.objectContaining({ code: 'soundfont-missing' }),
    );
  });

  it('refuses what is no soundfont when it is played', async () => {
    const path = join(folder, 'words.sf2');
    writeFileSync(path, 'These are words.');
    const score = composeBed([{ start: 0, seconds: 3, mood: 'calm', intensity: 0.5 }], 3, 1);
    await expect(renderWithFont(score, { path }).next()).rejects.toMatchObject({ code: 'soundfont-unreadable' });
  });
});

describe('reading a soundfont', () => {
  it.runIf(installed !== null)('takes from it what will be struck, and plays it as the whole font would', async () => {
    const path = installed?.path ?? '';
    const strikes = [
      { bank: 0, program: 48, key: 60, velocity: 70 },
      { bank: 128, program: 0, key: 37, velocity: 90 },
    ] as const;
    const play = async (bank: Awaited<ReturnType<typeof bankFor>>) => {
      const synth = new SpessaSynthProcessor(48_000, { eventsEnabled: false, effectsEnabled: true });
      synth.soundBankManager.addSoundBank(bank, 'main');
      await synth.processorInitialized;
      const sides = [new Float32Array(12_800), new Float32Array(12_800)] as const;
      synth.programChange(0, 48);
      synth.noteOn(0, 60, 70);
      synth.noteOn(9, 37, 90);
      for (let at = 0; at < 12_800; at += 128) synth.process(...sides, at, 128);
      return sides;
    };
    const few = await bankFor(path, strikes);
    const all = await bankFor(path, [
      { bank: 0, program: 127, key: 200, velocity: 1 },
      { ...strikes[0], bank: 128, program: 126 },
    ]);
    const heavy = (bank: typeof few) => bank.samples.filter((sample) => sample.getRawData(true).length > 0).length;
    expect(heavy(few)).toBeLessThan(20);
    expect(heavy(all)).toBeGreaterThan(500);
    const [one, other] = [await play(few), await play(all)];
    expect(one[0].some((sample) => Math.abs(sample) > 0.001)).toBe(true);
    expect(one).toEqual(other);
  });
});

describe('the orchestra of a soundfont', () => {
  it('has somebody for every colour in every mood', () => {
    for (const mood of MOODS) {
      for (const colour of COLOURS) {
        const desk = deskFor(mood, colour);
        const number = 'program' in desk ? desk.program : desk.drum;
        expect(number >= 0 && number < 128, `${mood} ${colour}`).toBe(true);
      }
    }
  });

  it.runIf(installed !== null).each(['tense', 'warm', 'comic'] as const)(
    'plays %s at the level of the built-in colours, twice the same, and is silent in a silence',
    async (mood) => {
      const path = installed?.path ?? '';
      const cue = { start: 0, seconds: 8, mood, intensity: 0.5, silences: [{ start: 4, seconds: 1.6 }] };
      const play = async () => {
        const meter = new LoudnessMeter(2);
        const peaks = new PeakMeter(2);
        const blocks: number[] = [];
        for await (const block of renderWithFont(composeBed([cue], 9.5, 4), { path })) {
          meter.hear(block);
          peaks.hear(block);
          blocks.push(block[0].reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
        }
        return { loud: meter.loudness().integrated ?? -99, peak: peaks.truePeak() ?? 0, blocks };
      };
      const once = await play();
      expect(once.loud).toBeGreaterThan(-31);
      expect(once.loud).toBeLessThan(-19);
      expect(once.peak).toBeLessThan(-3);
      expect(once.blocks.length).toBe(95);
      // What rang when the silence began has died away before it ends.
      const before = Math.max(...once.blocks.slice(30, 40));
      expect(Math.max(...once.blocks.slice(53, 56))).toBeLessThan(before / 5);
      expect(Math.max(...once.blocks.slice(93))).toBeLessThan(0.005);
      expect((await play()).blocks).toEqual(once.blocks);
    },
    20_000,
  );
});
