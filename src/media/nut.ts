import { Fault } from '#fault';
import { ByteQueue } from './bytes.ts';

/**
 * Reads NUT, ffmpeg's own container, from a pipe: raw pictures with their exact times between them. After
 * https://ffmpeg.org/~michael/nut.txt, as far as one stream that ffmpeg writes needs it: no index, no side data.
 */

const FILE_HEAD = 'nut/multimedia container\0';
/** Every packet that is no frame begins with an N; no frame code is one. */
const STARTS_PACKET = 0x4e;
const MAIN = '4e4d7a561f5f04ad';
const STREAM = '4e5311405bf2f9db';
const SYNCPOINT = '4e4be4adeeca4569';

const HAS_CODED_TIME = 8;
const HAS_STREAM = 16;
const HAS_SIZE = 32;
const HAS_CHECKSUM = 64;
const HAS_RESERVED = 128;
const HAS_SIDE_DATA = 256;
const HAS_HEADER_INDEX = 1024;
const HAS_MATCH = 2048;
const HAS_CODED_FLAGS = 4096;
const INVALID = 8192;

/** Longer than any head of a frame, and than what tells how long a packet is. */
const LONGEST_HEAD = 128;
/** A packet of words (the file's title, say) is refused beyond this. */
const LONGEST_PACKET = 2 ** 20;

/** What a frame that begins with a certain byte is like. */
interface FrameCode {
  readonly flags: number;
  readonly ticks: number;
  readonly sizeFactor: number;
  readonly size: number;
  readonly reserved: number;
  /** Which of the agreed beginnings is left out; 0 for none. */
  readonly beginning: number;
}

export interface NutFrame {
  /** When it is shown, in ticks of `timeBase`. */
  readonly ticks: number;
  readonly bytes: number;
}

/** Numbers one after another out of bytes. Reading beyond the end gives 0 and sets `short`. */
class Numbers {
  readonly #bytes: Uint8Array;
  at = 0;
  short = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.at];
    this.at += 1;
    if (value === undefined) this.short = true;
    return value ?? 0;
  }

  /** Seven bits a byte, the highest bit saying that more follow. Exact up to 2^53. */
  value(): number {
    for (let value = 0, read = 0; read < 10; read++) {
      const byte = this.byte();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw broken('a number is longer than 64 bits');
  }

  /** A length, then as many bytes. */
  bytes(): Uint8Array {
    const length = this.value();
    const bytes = this.#bytes.subarray(this.at, this.at + length);
    this.at += length;
    if (bytes.length < length) this.short = true;
    return bytes;
  }

  signed(): number {
    const value = this.value() + 1;
    return value % 2 === 1 ? -(value - 1) / 2 : value / 2;
  }
}

const broken = (why: string) =>
  new Fault('failure', 'frames-unread', `The pictures ffmpeg sent cannot be read: ${why}.`, { facts: { why } });

export class NutReader {
  readonly #queue = new ByteQueue();
  #begun = false;
  #codes: readonly FrameCode[] = [];
  /** Bytes short frames often begin with: they are told once and then left out. The first is empty. */
  #beginnings: readonly Uint8Array[] = [];
  #beginning: Uint8Array = new Uint8Array(0);
  #bases: { num: number; den: number }[] = [];
  #shift = 0;
  #last = 0;
  #base: { readonly num: number; readonly den: number } = { num: 0, den: 1 };

  /** Seconds of one tick as a fraction; known before the first frame. */
  get timeBase(): { readonly num: number; readonly den: number } {
    return this.#base;
  }

  push(piece: Uint8Array): void {
    this.#queue.push(piece);
  }

  /** The next frame, once all of it is here; its bytes must be taken before the one after it is asked for. */
  next(): NutFrame | undefined {
    if (!this.#begun && !this.#begin()) return undefined;
    for (;;) {
      const head = this.#queue.peek(LONGEST_HEAD);
      if (head.length === 0) return undefined;
      if (head[0] !== STARTS_PACKET) return this.#frame(head);
      if (!this.#packet(head)) return undefined;
    }
  }

  /** Takes the bytes of the frame `next` has just told of. */
  take(target: Uint8Array): void {
    target.set(this.#beginning);
    this.#queue.take(target.subarray(this.#beginning.length));
  }

  /** True when nothing is left over: the stream ended between frames. */
  get empty(): boolean {
    return this.#queue.length === 0;
  }

  #begin(): boolean {
    if (this.#queue.length < FILE_HEAD.length) return false;
    const head = new Uint8Array(FILE_HEAD.length);
    this.#queue.take(head);
    if (Buffer.from(head).toString('latin1') !== FILE_HEAD) throw broken('they do not begin as they should');
    this.#begun = true;
    return true;
  }

  /** Reads a packet that is no frame; false when it is not all here. */
  #packet(head: Uint8Array): boolean {
    const numbers = new Numbers(head);
    numbers.at = 8;
    const length = numbers.value();
    if (length > 4096) numbers.at += 4;
    if (numbers.short) return false;
    if (length > LONGEST_PACKET) throw broken('a packet is too long');
    if (this.#queue.length < numbers.at + length) return false;
    const name = Buffer.from(head.subarray(0, 8)).toString('hex');
    const packet = new Uint8Array(numbers.at + length);
    this.#queue.take(packet);
    const body = new Numbers(packet.subarray(numbers.at));
    if (name === MAIN) this.#main(body);
    else if (name === STREAM) this.#stream(body);
    else if (name === SYNCPOINT) this.#syncpoint(body);
    if (body.short) throw broken('a packet is shorter than it says');
    return true;
  }

  #main(body: Numbers): void {
    const version = body.value();
    if (version !== 3) throw broken(`version ${version} is not known`);
    if (body.value() !== 1) throw broken('there is more than one stream');
    body.value();
    this.#bases = Array.from({ length: Math.min(body.value(), 16) }, () => ({ num: body.value(), den: body.value() }));
    this.#codes = frameCodes(body);
    this.#beginnings = [new Uint8Array(0), ...Array.from({ length: Math.min(body.value(), 127) }, () => body.bytes())];
  }

  #stream(body: Numbers): void {
    for (let field = 0; field < 2; field++) body.value();
    body.bytes();
    this.#base = this.#bases[body.value()] ?? { num: 0, den: 1 };
    this.#shift = 2 ** body.value();
  }

  /** The clock is told anew now and then. */
  #syncpoint(body: Numbers): void {
    const told = body.value();
    const base = this.#bases[told % this.#bases.length] ?? this.#base;
    const ticks = Math.floor(told / this.#bases.length);
    this.#last = Math.floor((ticks * base.num * this.#base.den) / (base.den * this.#base.num));
  }

  #frame(head: Uint8Array): NutFrame | undefined {
    const numbers = new Numbers(head);
    const code = this.#codes[numbers.byte()];
    if (code === undefined || (code.flags & INVALID) !== 0) throw broken('a frame begins with a byte no frame has');
    const flags = (code.flags & HAS_CODED_FLAGS) === 0 ? code.flags : code.flags ^ numbers.value();
    if ((flags & HAS_SIDE_DATA) !== 0) throw broken('a frame has side data');
    if ((flags & HAS_STREAM) !== 0) numbers.value();
    const coded = (flags & HAS_CODED_TIME) === 0 ? undefined : numbers.value();
    const bytes = code.size + ((flags & HAS_SIZE) === 0 ? 0 : numbers.value() * code.sizeFactor);
    if ((flags & HAS_MATCH) !== 0) numbers.value();
    const left = (flags & HAS_HEADER_INDEX) === 0 ? code.beginning : numbers.value();
    const reserved = (flags & HAS_RESERVED) === 0 ? code.reserved : numbers.value();
    for (let field = 0; field < Math.min(reserved, LONGEST_HEAD); field++) numbers.value();
    if ((flags & HAS_CHECKSUM) !== 0) numbers.at += 4;
    // Only short frames have their beginning left out (4096 bytes, by the specification).
    const beginning = this.#beginnings[bytes > 4096 ? 0 : left];
    if (numbers.short) return undefined;
    if (beginning === undefined || beginning.length > bytes) throw broken('a frame leaves out what nobody knows');
    if (this.#queue.length < numbers.at + bytes - beginning.length) return undefined;
    this.#queue.skip(numbers.at);
    this.#beginning = beginning;
    this.#last = coded === undefined ? this.#last + code.ticks : this.#whole(coded);
    return { ticks: this.#last, bytes };
  }

  /** A time is told whole, or as its lowest bits only: then it is the nearest to the time before. */
  #whole(coded: number): number {
    if (coded >= this.#shift) return coded - this.#shift;
    const earliest = this.#last - Math.floor((this.#shift - 1) / 2);
    const ahead = (coded - earliest) % this.#shift;
    return earliest + (ahead < 0 ? ahead + this.#shift : ahead);
  }
}

/** The table of what the first byte of a frame says, itself told in runs. */
function frameCodes(body: Numbers): FrameCode[] {
  const codes: FrameCode[] = [];
  let [ticks, sizeFactor] = [0, 1];
  while (codes.length < 256) {
    const flags = body.value();
    const fields = body.value();
    if (fields > 0) ticks = body.signed();
    if (fields > 1) sizeFactor = body.value();
    if (fields > 2) body.value();
    const size = fields > 3 ? body.value() : 0;
    const reserved = fields > 4 ? body.value() : 0;
    const count = fields > 5 ? body.value() : sizeFactor - size;
    if (fields > 6) body.value();
    const beginning = fields > 7 ? body.value() : 0;
    for (let field = 8; field < fields; field++) body.value();
    if (body.short || count < 1) throw broken('its table of frames is broken');
    for (let run = 0; run < count && codes.length < 256; run++) {
      if (codes.length === STARTS_PACKET) {
        codes.push({ flags: INVALID, ticks: 0, sizeFactor: 1, size: 0, reserved: 0, beginning: 0 });
        run -= 1;
      } else codes.push({ flags, ticks, sizeFactor, size: size + run, reserved, beginning });
    }
  }
  return codes;
}
