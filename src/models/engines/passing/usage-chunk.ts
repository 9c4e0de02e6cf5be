import { objectIn } from './figures.ts';

/** What stands in the one event an OpenAI-style engine sends only because we asked for usage. */
const EMPTY_CHOICES = [Buffer.from('"choices":[]'), Buffer.from('"choices": []')];
/** An empty line, as streams write it. */
const ENDS = [Buffer.from('\n\n'), Buffer.from('\n\r\n')];
/** Bytes that are held until their event is whole; an event of usage is never so long. */
const LONGEST = 16 << 20;
const LINE_FEED = 0x0a;

/**
 * Takes the usage event out of a stream whose caller did not ask for it, however the network cut it. Everything else passes as
 * it came, whole events at a time.
 */
export class UsageChunkFilter {
  #held: Buffer[] = [];
  #bytes = 0;

  /** What of a piece is to be handed on; undefined for nothing. */
  pass(piece: Buffer): Buffer | undefined {
    const before = this.#held.at(-1);
    // An empty line may be cut in two.
    const seam = before === undefined ? 0 : Math.min(2, before.length);
    const looked = before === undefined ? piece : Buffer.concat([before.subarray(before.length - seam), piece]);
    const end = endOfEvents(looked) - seam;
    if (end <= 0 && this.#bytes + piece.length <= LONGEST) {
      this.#held.push(piece);
      this.#bytes += piece.length;
      return undefined;
    }
    const whole = end <= 0 ? piece : end === piece.length ? piece : piece.subarray(0, end);
    const events = this.#held.length === 0 ? whole : Buffer.concat([...this.#held, whole]);
    const rest = piece.subarray(whole.length);
    this.#held = rest.length === 0 ? [] : [rest];
    this.#bytes = rest.length;
    return shown(events);
  }

  /** What was held when the stream ended. */
  rest(): Buffer | undefined {
    const held = Buffer.concat(this.#held);
    this.#held = [];
    return shown(held);
  }
}

/** Where the last whole event ends; 0 where none does. */
function endOfEvents(bytes: Buffer): number {
  if (bytes.at(-1) === LINE_FEED && bytes.at(-2) === LINE_FEED) return bytes.length;
  return Math.max(
    0,
    ...ENDS.map((end) => {
      const at = bytes.lastIndexOf(end);
      return at < 0 ? 0 : at + end.length;
    }),
  );
}

/** Whole events without the one of usage; undefined when nothing is left. */
function shown(events: Buffer): Buffer | undefined {
  if (events.length === 0) return undefined;
  if (!EMPTY_CHOICES.some((mark) => events.includes(mark))) return events;
  const kept = events
    .toString('latin1')
    .split(/(?<=\n\r?\n)/)
    .filter((event) => !isUsage(event));
  return kept.length === 0 ? undefined : Buffer.from(kept.join(''), 'latin1');
}

function isUsage(event: string): boolean {
  const data = /^data:(.*)$/m.exec(event)?.[1];
  const { choices, usage } = (data === undefined ? undefined : objectIn(data)) ?? {};
  return Array.isArray(choices) && choices.length === 0 && typeof usage === 'object' && usage !== null;
}
