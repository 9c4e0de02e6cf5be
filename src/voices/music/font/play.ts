import { readFile } from 'node:fs/promises';
import { type BasicSoundBank, SoundBankLoader, SpessaSynthProcessor } from 'spessasynth_core';
import { Fault } from '#fault';
import { RATE } from '../player.ts';
import { BLOCK, fade } from '../render.ts';
import { COLOURS, type Colour, type Note, type Passage, type Score } from '../score.ts';
import { FONT_TINT, Tint } from '../tint.ts';
import { BALANCE, deskFor } from './orchestra.ts';

/** Samples the synthesizer works out at a time. */
const STRIDE = 128;
/** The channel of General MIDI's drum set, and the channels of the colours: one each, without that one. */
const DRUMS = 9;
const CHANNEL = new Map<Colour, number>(COLOURS.map((colour, index) => [colour, index < DRUMS ? index : index + 1]));
/** What brings the fonts to the level of the built-in colours, measured over the twelve moods. */
const GAIN = 1.9;
/** MIDI controllers. */
const [VOLUME, PAN, HALL] = [7, 10, 91] as const;

/** Reads a font. It is not kept: reading takes a tenth of a second, and it fills memory that pictures need. */
async function bankOf(path: string): Promise<BasicSoundBank> {
  try {
    const bytes = await readFile(path);
    const whole = bytes.byteLength === bytes.buffer.byteLength;
    return SoundBankLoader.fromArrayBuffer(whole ? bytes.buffer : new Uint8Array(bytes).buffer);
  } catch (cause) {
    throw new Fault('dependency', 'soundfont-unreadable', `${path} is no soundfont that can be played.`, {
      facts: { path },
      hint: 'Name another SF2 or SF3 file in REELWRIGHT_SOUNDFONT, or set it to `none`.',
      cause,
    });
  }
}

/** Something that happens on the clock of samples. */
interface Happening {
  readonly at: number;
  readonly order: number;
  readonly happen: (synth: SpessaSynthProcessor) => void;
}

/**
 * Plays a score with a soundfont: stereo at 48 kHz in blocks of 100 ms, as `renderBed` does with its own colours. Notes begin on
 * their own sample. The same score and font give the same samples. Throws `soundfont-unreadable`.
 */
export async function* renderWithFont(
  score: Score,
  { path }: { readonly path: string },
): AsyncGenerator<readonly [Float32Array, Float32Array]> {
  const bank = await bankOf(path);
  const synth = new SpessaSynthProcessor(RATE, { eventsEnabled: false, effectsEnabled: true });
  synth.soundBankManager.addSoundBank(bank, 'main');
  await synth.processorInitialized;
  const happenings = happeningsOf(score);
  const total = Math.round(score.seconds * RATE);
  const [left, right] = [new Float32Array(BLOCK), new Float32Array(BLOCK)];
  const tint = new Tint(FONT_TINT, GAIN);
  let upcoming = 0;
  for (let start = 0; start < total; start += BLOCK) {
    const length = Math.min(BLOCK, total - start);
    left.fill(0);
    right.fill(0);
    for (let from = 0; from < length; ) {
      for (let one = happenings[upcoming]; one !== undefined && one.at <= start + from; one = happenings[++upcoming])
        one.happen(synth);
      const next = (happenings[upcoming]?.at ?? total) - start;
      const count = Math.min(STRIDE, length - from, Math.max(1, next - from));
      synth.process(left, right, from, count);
      const gain = fadeAt(score.passages, (start + from) / RATE);
      for (let index = from; index < from + count; index++) {
        left[index] = (left[index] ?? 0) * gain;
        right[index] = (right[index] ?? 0) * gain;
      }
      from += count;
    }
    tint.apply({ left, right }, length);
    yield length === BLOCK ? [left, right] : [left.subarray(0, length), right.subarray(0, length)];
  }
}

/** The fade of the passage that is playing, or of the last one while it rings. */
function fadeAt(passages: readonly Passage[], now: number): number {
  const passage = passages.findLast(({ start }) => start <= now + 0.001);
  return passage === undefined ? 0 : fade(passage, now);
}

function happeningsOf({ notes, passages }: Score): readonly Happening[] {
  const all: Happening[] = passages.flatMap(({ start, mood }, index) =>
    COLOURS.map(
      (colour): Happening => ({
        at: Math.round(start * RATE),
        order: index,
        happen: (synth) => seat(synth, mood, colour),
      }),
    ),
  );
  for (const [index, note] of notes.entries()) {
    const mood = passages[note.passage]?.mood ?? 'calm';
    const desk = deskFor(mood, note.colour);
    const [channel, key] = 'drum' in desk ? [DRUMS, desk.drum] : [CHANNEL.get(note.colour) ?? 0, note.pitch];
    const at = Math.round(note.start * RATE);
    const order = passages.length + index;
    all.push({ at, order, happen: (synth) => synth.noteOn(channel, key, velocityOf(note)) });
    const end = Math.max(at + 1, Math.round((note.start + note.seconds) * RATE) - 1);
    // What is struck again at the same moment is let go first.
    all.push({ at: end, order: -1, happen: (synth) => synth.noteOff(channel, key) });
  }
  return all.toSorted((one, other) => one.at - other.at || one.order - other.order);
}

/** Puts a colour's player in its chair. */
function seat(synth: SpessaSynthProcessor, mood: Passage['mood'], colour: Colour): void {
  const desk = deskFor(mood, colour);
  const channel = 'drum' in desk ? DRUMS : (CHANNEL.get(colour) ?? 0);
  const [volume, hall] = BALANCE[colour];
  if ('program' in desk) synth.programChange(channel, desk.program);
  synth.controllerChange(channel, VOLUME, volume);
  synth.controllerChange(channel, HALL, hall);
  synth.controllerChange(channel, PAN, PLACES[colour]);
}

/** Where each desk sits: 0 left, 64 middle, 127 right. */
const PLACES: Readonly<Record<Colour, number>> = {
  pad: 64,
  tremble: 58,
  keys: 72,
  pluck: 42,
  bell: 46,
  reed: 70,
  bow: 56,
  horn: 84,
  bass: 76,
  drum: 64,
  tick: 80,
  hit: 64,
};

/** Soft playing is not silent playing: the fonts lose their body below about 40. */
function velocityOf({ strength }: Note): number {
  return Math.round(Math.min(122, 34 + 88 * strength));
}
