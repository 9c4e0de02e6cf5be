import { open, rm } from 'node:fs/promises';
import { Fault } from '#fault';
import { LoudnessMeter, PeakMeter } from '#media';
import { MIX_RATE } from '../finish/voice.ts';
import { createWav, wavFrom, wavInto } from '../wav/index.ts';
import { DUCKING, type Stretch, spokenStretches } from './ducking.ts';
import { levelled, settingFor } from './level.ts';
import type { MixPlan, MixReport } from './plan.ts';
import { premix } from './premix.ts';
import { type Entrance, entrances, stretchOf } from './voices.ts';

/** LUFS a film of nothing but ambience and effects is brought to at most: raised to full level, a quiet room would roar. */
const AMBIENCE_ONLY = -32;

/**
 * Mixes a film's sound into a WAV at `output`: stereo, 48 kHz, 24 bits, as long as the plan says, at the plan's loudness and
 * under its true peak. Works in blocks, with the same small memory for every length; nothing but `output` is written, and
 * not even that remains when it fails. A film without any sound becomes silence, and the report says so. Throws `wav-missing`,
 * `wav-unreadable`, `voice-unfinished` or `mix-cancelled`.
 */
export async function mixFilm(plan: MixPlan, output: string, signal: AbortSignal): Promise<MixReport> {
  const alive = () => {
    if (signal.aborted)
      throw new Fault('cancelled', 'mix-cancelled', 'The mix was cancelled.', { cause: signal.reason });
  };
  try {
    const voices = await entrances(plan.voices);
    const spoken = spokenStretches(voices.map(stretchOf));
    const effects = await entrances(plan.effects);
    const raw = await writePremix(plan, { voices, effects, spoken }, output, alive);
    return { ...(await levelInPlace(plan, raw, output, alive)), ducking: duckingOf(plan, spoken) };
  } catch (cause) {
    await rm(output, { force: true });
    throw cause;
  }
}

/** What is heard once, by when it is heard. */
interface Parts {
  readonly voices: readonly Entrance[];
  readonly effects: readonly Entrance[];
  readonly spoken: readonly Stretch[];
}

interface Raw {
  readonly integrated: number | null;
  readonly peak: number | null;
}

/** Writes the mix as it is, in floats, to where the levelled one will be. */
async function writePremix(plan: MixPlan, parts: Parts, output: string, alive: () => void): Promise<Raw> {
  const wav = await createWav(output, { channels: 2, sampleRate: MIX_RATE, sample: 'float' });
  const meter = new LoudnessMeter(2);
  const peaks = new PeakMeter(2);
  try {
    for await (const { channels, count } of premix(plan, parts.voices, parts.effects, parts.spoken)) {
      alive();
      meter.hear(channels, count);
      peaks.hear(channels, count);
      await wav.write(channels, count);
    }
  } finally {
    await wav.close();
  }
  return { integrated: meter.loudness().integrated, peak: peaks.truePeak() };
}

/**
 * Levels the file where it is. A frame of 24-bit samples is smaller than one of floats, so what is written never reaches
 * what is still to be read.
 */
async function levelInPlace(
  plan: MixPlan,
  { integrated, peak }: Raw,
  output: string,
  alive: () => void,
): Promise<Omit<MixReport, 'ducking'>> {
  const file = await open(output, 'r+');
  const source = await wavFrom(file);
  const into = wavInto(file, { channels: 2, sampleRate: MIX_RATE, sample: 's24' });
  try {
    const quiet = plan.voices.length === 0 && plan.music.length === 0;
    const target = quiet ? Math.min(AMBIENCE_ONLY, plan.loudness.integrated) : plan.loudness.integrated;
    const { truePeak } = plan.loudness;
    const heard = integrated !== null && peak !== null;
    const setting = heard
      ? await settingFor(source, { integrated, peak }, { target, truePeak }, alive)
      : { gain: 0, ceiling: truePeak };
    const result = await levelled(source, setting, (channels, count) => into.write(channels, count), alive);
    return { seconds: source.frames / MIX_RATE, silent: peak === null, target, gain: setting.gain, ...result };
  } finally {
    await into.close();
  }
}

function duckingOf({ music, ambience }: MixPlan, spoken: readonly Stretch[]): MixReport['ducking'] {
  const beds = music.length > 0 || ambience.length > 0;
  return {
    depth: DUCKING.music,
    passages: beds ? spoken.length : 0,
    seconds: beds ? spoken.reduce((sum, { start, end }) => sum + end - start, 0) : 0,
  };
}
