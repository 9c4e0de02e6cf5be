import { SpessaSynthProcessor } from 'spessasynth_core';
import { RATE } from '../player.ts';
import { BLOCK, fade } from '../render.ts';
import { COLOURS, type Colour, type Note, type Passage, type Score } from '../score.ts';
import { FONT_TINT, Tint } from '../tint.ts';
import { bankFor } from './bank.ts';
import type { Strike } from './needed.ts';
import { BALANCE, deskFor } from './orchestra.ts';

/** Samples the synthesizer works out at a time. */
const STRIDE = 128;
/** The channel of General MIDI's drum set, and the channels of the colours: one each, without that one. */
const DRUMS = 9;
const CHANNEL = new Map<Colour, number>(COLOURS.map((colour, index) => [colour, index < DRUMS ? index : index + 1]));
/** What brings the fonts to the level of the built-in colours, measured over the twelve moods. */
const GAIN = 2;
/** MIDI controllers. */
const [VOLUME, PAN, EXPRESSION, HALL] = [7, 10, 11, 91] as const;

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
  const bank = await bankFor(path, strikesOf(score));
  const synth = new SpessaSynthProcessor(RATE, { eventsEnabled: false, effectsEnabled: true });
  synth.soundBankManager.addSoundBank(bank, 'main');
  await synth.processorInitialized;
  const happenings = happeningsOf(score);
  const total = Math.round(score.seconds * RATE);
  const [left, right] = [new Float32Array(BLOCK), new Float32Array(BLOCK)];
  const tint = new Tint(FONT_TINT, GAIN);
  let upcoming = 0;
  try {
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
  } finally {
    // What was decoded is tens of megabytes: it is let go of at once.
    synth.destroySynthProcessor();
  }
}

/** Every key the score strikes. */
function strikesOf({ notes, passages }: Score): readonly Strike[] {
  return notes.map((note) => {
    const desk = deskFor(passages[note.passage]?.mood ?? 'calm', note.colour);
    const velocity = velocityOf(note);
    return 'drum' in desk
      ? { bank: 128, program: 0, key: desk.drum, velocity }
      : { bank: 0, program: desk.program, key: note.pitch, velocity };
  });
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
    all.push(...breathOf(note, channel));
    // What is struck again at the same moment is let go first.
    all.push({ at: end, order: -1, happen: (synth) => synth.noteOff(channel, key) });
  }
  return all.toSorted((one, other) => one.at - other.at || one.order - other.order);
}

/** Who draws or blows, and can shape a note while it sounds. */
const BREATHING: ReadonlySet<Colour> = new Set(['pad', 'tremble', 'reed', 'bow', 'horn']);
/** A long note grows and lets go: MIDI expression at its start, its height and its end; seconds between two changes, and of a note worth it. */
const SWELL = { start: 106, height: 127, end: 98, every: 0.12, least: 0.9 } as const;

/** The breath of a note: nobody holds one as an organ does. */
function breathOf({ colour, start, seconds }: Note, channel: number): readonly Happening[] {
  if (!BREATHING.has(colour)) return [];
  const express = (at: number, value: number): Happening => ({
    at: Math.round(at * RATE),
    order: -1,
    happen: (synth) => synth.controllerChange(channel, EXPRESSION, Math.round(value)),
  });
  if (seconds < SWELL.least) return [express(start, SWELL.height - 6)];
  const count = Math.floor(seconds / SWELL.every);
  return Array.from({ length: count }, (_, index) => {
    const share = index / count;
    const from = share < 0.4 ? SWELL.start : SWELL.end;
    const way = share < 0.4 ? share / 0.4 : (1 - share) / 0.6;
    return express(start + index * SWELL.every, from + (SWELL.height - from) * Math.sin((Math.PI / 2) * way));
  });
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
