import { COLOUR } from './colours.ts';
import { Hall } from './hall.ts';
import { type Bus, type Player, RATE } from './player.ts';
import type { Note, Passage, Score } from './score.ts';
import { OWN_TINT, Tint } from './tint.ts';

/** Samples in a block that is handed out. */
export const BLOCK = 4800;
/** Makes up for what the tint takes. */
const OWN_GAIN = 1.35;
/** Samples between two looks at the fades and at what begins. */
const STRIDE = 48;

interface Playing {
  readonly note: Note;
  readonly player: Player;
  readonly room: number;
}

/**
 * Plays a score: stereo at 48 kHz in blocks of 100 ms (the last one shorter) until the score's seconds are full. The block
 * handed out is used again for the next one. Deterministic; memory does not grow with the film.
 */
export function* renderBed(score: Score): Generator<readonly [Float32Array, Float32Array]> {
  const total = Math.round(score.seconds * RATE);
  const dry: Bus = { left: new Float32Array(BLOCK), right: new Float32Array(BLOCK) };
  const sent: Bus = { left: new Float32Array(BLOCK), right: new Float32Array(BLOCK) };
  const scratch: Bus = { left: new Float32Array(STRIDE), right: new Float32Array(STRIDE) };
  const hall = new Hall();
  const tint = new Tint(OWN_TINT, OWN_GAIN);
  let playing: Playing[] = [];
  let upcoming = 0;
  for (let start = 0; start < total; start += BLOCK) {
    const length = Math.min(BLOCK, total - start);
    for (const bus of [dry, sent]) {
      bus.left.fill(0);
      bus.right.fill(0);
    }
    for (let from = 0; from < length; from += STRIDE) {
      const now = (start + from) / RATE;
      for (let note = score.notes[upcoming]; note !== undefined && note.start < now + STRIDE / RATE; ) {
        const colour = COLOUR[note.colour];
        playing.push({ note, player: colour.play(note), room: colour.room });
        note = score.notes[++upcoming];
      }
      const to = Math.min(from + STRIDE, length);
      playing = playing.filter((one) => playStride(one, score.passages, now, scratch, dry, sent, from, to));
    }
    hall.answer(sent, dry, 0, length);
    tint.apply(dry, length);
    yield length === BLOCK ? [dry.left, dry.right] : [dry.left.subarray(0, length), dry.right.subarray(0, length)];
  }
}

/** Plays one stride of one note onto the buses; false once it is over. */
function playStride(
  { note, player, room }: Playing,
  passages: readonly Passage[],
  now: number,
  scratch: Bus,
  dry: Bus,
  sent: Bus,
  from: number,
  to: number,
): boolean {
  // A note begins between two looks: the first stride starts at its own sample.
  const first = Math.max(0, Math.round((note.start - now) * RATE));
  const length = to - from;
  if (first >= length) return true;
  scratch.left.fill(0);
  scratch.right.fill(0);
  const passage = passages[note.passage];
  const sounding = player.play(scratch, first, length, passage === undefined ? 1 : fade(passage, now));
  for (let index = first; index < length; index++) {
    const left = scratch.left[index] ?? 0;
    const right = scratch.right[index] ?? 0;
    dry.left[from + index] = (dry.left[from + index] ?? 0) + left;
    dry.right[from + index] = (dry.right[from + index] ?? 0) + right;
    sent.left[from + index] = (sent.left[from + index] ?? 0) + left * room;
    sent.right[from + index] = (sent.right[from + index] ?? 0) + right * room;
  }
  return sounding;
}

/** The gain of a passage at a time: in and out along half a cosine; what still rings afterwards is gone after the fade. */
export function fade({ start, seconds, fadeIn, fadeOut }: Passage, now: number): number {
  const rising = Math.min(1, Math.max(0, (now - start) / fadeIn + 0.05));
  const falling = Math.min(1, Math.max(0, (start + seconds - now) / fadeOut));
  return Math.sin((Math.PI / 2) * rising) * (0.04 + 0.96 * Math.sin((Math.PI / 2) * falling));
}
