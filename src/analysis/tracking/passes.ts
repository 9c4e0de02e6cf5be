import { decodeFrames, type MediaFacts, type Progress } from '#media';
import { type Chase, SHORT } from './chase.ts';

/** Most bytes of frames that are held at once to go through them backward, and how much of a film at most; seconds. */
const HELD = 64 * 2 ** 20;
const LONGEST = 10;
const MILLISECONDS = 100;

/** What passes through the same film have in common. */
export interface Reading {
  readonly path: string;
  readonly media: MediaFacts;
  readonly width: number;
  readonly signal: AbortSignal | undefined;
}

interface Window {
  readonly from: number;
  readonly to: number | undefined;
}

/** Tells at most ten times a second how far all passes together have come, and at the end. */
export class Telling {
  readonly #tell: ((progress: Progress) => void) | undefined;
  readonly #of: number | null;
  #frames = 0;
  #seconds = 0;
  #before = 0;
  #next = 0;

  constructor(tell: ((progress: Progress) => void) | undefined, of: number | null) {
    this.#tell = tell;
    this.#of = of;
  }

  /** One more frame; `seconds` of film into this pass. */
  come(seconds: number): void {
    this.#frames++;
    this.#seconds = this.#before + seconds;
    const now = performance.now();
    if (now < this.#next) return;
    this.#next = now + MILLISECONDS;
    this.#say();
  }

  /** Another pass begins. */
  turn(): void {
    this.#before = this.#seconds;
  }

  end(): void {
    this.#say();
  }

  #say(): void {
    this.#tell?.({ frames: this.#frames, seconds: this.#seconds, of: this.#of });
  }
}

async function open({ signal, ...reading }: Reading, { from, to }: Window, chase: Chase) {
  const given = { ...(to === undefined ? {} : { to }), ...(signal === undefined ? {} : { signal }) };
  const decoding = await decodeFrames({ ...reading, from, ...given });
  chase.width = decoding.facts.size.width;
  chase.height = decoding.facts.size.height;
  return decoding;
}

/** One frame behind: which is being shown at a moment is known when the next one comes. */
export async function forward(reading: Reading, window: Window, chase: Chase, tell: Telling): Promise<void> {
  const decoding = await open(reading, window, chase);
  let before: { readonly pixels: Uint8Array; readonly seconds: number } | undefined;
  for await (const { pixels, seconds } of decoding.frames) {
    if (before !== undefined) chase.see(before.pixels, before.seconds, (box) => box.seconds + SHORT < seconds);
    before = { pixels, seconds };
    tell.come(seconds - window.from);
  }
  if (before !== undefined) chase.see(before.pixels, before.seconds, () => true);
  tell.turn();
}

/** Piece by piece, the last one first; each is held and gone through from its end. */
export async function backward(
  reading: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  chase: Chase,
  tell: Telling,
): Promise<void> {
  let length = 0.5;
  for (let end = to; end > from; ) {
    const begin = Math.max(from, end - length);
    const decoding = await open(reading, { from: begin, to: end }, chase);
    const frames: { pixels: Uint8Array; seconds: number }[] = [];
    for await (const { pixels, seconds } of decoding.frames) {
      frames.push({ pixels: pixels.slice(0, decoding.facts.bytes), seconds });
    }
    for (const { pixels, seconds } of frames.reverse()) {
      chase.see(pixels, seconds, (box) => seconds <= box.seconds + SHORT);
      tell.come(to - seconds);
    }
    const held = Math.max(1, frames.length) * decoding.facts.bytes;
    length = Math.min(LONGEST, ((end - begin) * HELD) / held, 4 * length);
    end = begin;
  }
  tell.turn();
}
