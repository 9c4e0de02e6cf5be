import { Fault } from '#fault';
import type { DecodeFacts, DecodeOptions, Decoding, Frame } from './decode.ts';
import { FilmClock } from './decode-clock.ts';
import { HeldBack } from './held-back.ts';
import { unreadable } from './input.ts';
import { NutReader } from './nut.ts';
import { type Command, type Running, start } from './process.ts';
import { Teller } from './progress.ts';
import { Spill } from './spill.ts';

/** Samples of one channel in a piece of sound. */
const PIECE = 16_384;
/** Pictures kept for one who waits for sound: files have sound up to a few seconds behind the pictures it belongs to. */
const MOST_PICTURES = { bytes: 2 ** 24, frames: 16 } as const;

/** One process, read on two sides: pictures on its standard output, sound on a pipe of its own. */
export class Decoder implements Decoding {
  readonly facts: DecodeFacts;
  readonly frames: AsyncIterable<Frame>;
  readonly sound: AsyncIterable<Float32Array> | null;
  readonly #command: Command;
  readonly #options: DecodeOptions;
  readonly #heard = new Spill();
  #running: { readonly process: Running; readonly pictures: HeldBack } | undefined;
  /** Where each side is: the process is ended when nobody reads any more. */
  #pictures: 'unread' | 'reading' | 'left' = 'unread';
  #sounds: 'unread' | 'reading' | 'left' = 'unread';
  #stopped = false;
  #words = '';
  /** What went wrong with putting sound aside. */
  #trouble: unknown;

  constructor(command: Command, facts: DecodeFacts, options: DecodeOptions) {
    this.facts = facts;
    this.#command = command;
    this.#options = options;
    this.frames = { [Symbol.asyncIterator]: () => this.#showFrames() };
    this.sound = facts.sound === null ? null : { [Symbol.asyncIterator]: () => this.#playSound() };
  }

  complaints(): string {
    return this.#words;
  }

  async stop(): Promise<void> {
    this.#pictures = 'left';
    this.#sounds = 'left';
    await this.#leave();
  }

  #check(what: string, state: string): void {
    if (state !== 'unread') throw over(`The ${what} of one decoding can be read once.`);
    if (this.#stopped) throw over(`This decoding has ended, and with it its ${what}.`);
  }

  #start(): { readonly process: Running; readonly pictures: HeldBack } {
    if (this.#running !== undefined) return this.#running;
    const process = start(this.#command);
    process.input.end();
    const most = Math.max(MOST_PICTURES.bytes, MOST_PICTURES.frames * this.facts.bytes);
    this.#running = { process, pictures: new HeldBack(process.output, most) };
    if (process.second !== undefined) this.#hear(process.second);
    return this.#running;
  }

  /** Takes sound away as it comes, whoever reads it and whenever, so that pictures never wait for it. */
  #hear(second: AsyncIterable<Buffer>): void {
    const hearing = async () => {
      for await (const bytes of second) if (this.#sounds !== 'left') await this.#heard.put(bytes);
    };
    hearing()
      .catch((trouble: unknown) => {
        if (!this.#stopped) this.#trouble ??= trouble;
        this.#running?.process.stop();
      })
      .finally(() => this.#heard.end());
  }

  /** Ends the process unless another side is still read. */
  async #leave(): Promise<void> {
    if (this.#pictures === 'reading' || this.#sounds === 'reading') return;
    this.#stopped = true;
    const process = this.#running?.process;
    process?.stop();
    process?.output.destroy();
    process?.second?.destroy();
    await this.#heard.close();
  }

  async *#showFrames(): AsyncGenerator<Frame> {
    this.#check('frames', this.#pictures);
    this.#pictures = 'reading';
    const { pictures } = this.#start();
    try {
      yield* this.#cutFrames(pictures);
      this.#pictures = 'left';
      if (this.#sounds === 'left') await this.#leave();
    } catch (cause) {
      // Sound that ends early must say why.
      this.#trouble ??= cause;
      this.#sounds = 'left';
      throw cause;
    } finally {
      if (this.#pictures === 'reading') {
        this.#pictures = 'left';
        pictures.throwAway();
        await this.#leave();
      }
    }
  }

  async *#cutFrames(pictures: HeldBack): AsyncGenerator<Frame> {
    const nut = new NutReader();
    const clock = new FilmClock(this.facts);
    const teller = new Teller(this.#options.onProgress, this.facts.seconds);
    const place = places(this.#options, this.facts.bytes);
    const from = this.#options.from ?? 0;
    let index = 0;
    let seconds = 0;
    for (let piece = await pictures.next(); piece !== undefined; piece = await pictures.next()) {
      nut.push(piece);
      for (let head = nut.next(); head !== undefined; head = nut.next()) {
        if (head.bytes !== this.facts.bytes) throw cut(this.#options.path, index);
        const pixels = place();
        nut.take(pixels);
        seconds = clock.secondsOf(head.ticks, nut.timeBase);
        teller.come(index + 1, seconds - from);
        yield { index, seconds, pixels };
        index += 1;
      }
    }
    await this.#end();
    if (this.#stopped) return;
    if (!nut.empty) throw cut(this.#options.path, index);
    const { path, from: begin, to } = this.#options;
    if (index === 0 && begin === undefined && to === undefined) {
      throw unreadable(path, 'none of its pictures can be decoded', this.#words);
    }
    teller.come(index, this.facts.seconds === null ? seconds - from : this.facts.seconds, true);
  }

  async #end(): Promise<void> {
    this.#words = (await this.#running?.process.ended) ?? '';
    if (this.#trouble !== undefined) throw this.#trouble;
  }

  async *#playSound(): AsyncGenerator<Float32Array> {
    this.#check('sound', this.#sounds);
    this.#sounds = 'reading';
    this.#start();
    try {
      yield* this.#cutSound((this.facts.sound?.channels ?? 1) * 4);
      await this.#withPictures(this.#end());
    } finally {
      this.#sounds = 'left';
      await this.#leave();
    }
  }

  /** Waits for sound without being held up by pictures that come before it and that nobody reads just now. */
  #withPictures<Value>(sound: Promise<Value>): Promise<Value> {
    const pictures = this.#running?.pictures;
    return new Promise<Value>((resolve, reject) => {
      sound.then(resolve, reject);
      pictures?.press(() => {
        // Somebody who reads them, however slowly, makes room.
        if (this.#pictures === 'unread') reject(picturesUnread());
      });
    }).finally(() => pictures?.ease());
  }

  /** Pieces of whole samples. */
  async *#cutSound(sample: number): AsyncGenerator<Float32Array> {
    let kept = new Uint8Array(PIECE * sample);
    let filled = 0;
    const next = () => this.#withPictures(this.#heard.next());
    for (let bytes = await next(); bytes !== undefined; bytes = await next()) {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + kept.length - filled);
        kept.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled < kept.length) continue;
        yield new Float32Array(kept.buffer);
        kept = new Uint8Array(PIECE * sample);
        filled = 0;
      }
    }
    const whole = Math.floor(filled / sample) * sample;
    if (whole > 0) yield new Float32Array(kept.buffer, 0, whole / 4);
  }
}

/** Where frames go: a ring of our own, or where the caller says. */
function places({ keep = 2, into }: DecodeOptions, bytes: number): () => Uint8Array {
  if (into !== undefined) {
    return () => {
      const place = into(bytes);
      if (place.length === bytes) return place;
      if (place.length > bytes) return place.subarray(0, bytes);
      const sentence = `A frame of ${bytes} bytes does not fit in ${place.length}.`;
      throw new Fault('usage', 'place-too-small', sentence, { facts: { bytes, given: place.length } });
    };
  }
  const ring = Array.from({ length: keep }, () => new Uint8Array(bytes));
  let next = 0;
  return () => {
    const place = ring[next % keep] ?? new Uint8Array(bytes);
    next += 1;
    return place;
  };
}

function cut(path: string, frame: number): Fault {
  return new Fault('failure', 'frame-cut', `Frame ${frame} of ${path} did not come whole.`, { facts: { path, frame } });
}

function over(sentence: string): Fault {
  return new Fault('usage', 'decoding-over', sentence, { hint: 'Open the film again with decodeFrames.' });
}

function picturesUnread(): Fault {
  const sentence = 'Sound is read beside the pictures or after them, and nobody has begun to read the pictures.';
  return new Fault('usage', 'frames-not-read', sentence, { hint: 'Read both at once, or use readAudio.' });
}
