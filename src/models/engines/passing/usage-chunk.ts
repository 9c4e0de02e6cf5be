/** The one event an OpenAI-style engine sends only because we asked for usage: no choices, and the figures. */
const EMPTY_CHOICES = [Buffer.from('"choices":[]'), Buffer.from('"choices": []')];
const END = Buffer.from('\n\n');

/**
 * Takes the usage event out of a stream whose caller did not ask for it. Only pieces with an event without choices in them are
 * looked at; everything else passes as it came.
 */
export class UsageChunkFilter {
  #held: Buffer | undefined;

  /** What of a piece is to be handed on; undefined for nothing. */
  pass(piece: Buffer): Buffer | undefined {
    const joined = this.#held === undefined ? piece : Buffer.concat([this.#held, piece]);
    this.#held = undefined;
    const found = EMPTY_CHOICES.map((mark) => joined.indexOf(mark)).filter((at) => at >= 0);
    if (found.length === 0) return joined;
    const at = Math.min(...found);
    const before = joined.lastIndexOf(END, at);
    const start = before < 0 ? 0 : before + END.length;
    const after = joined.indexOf(END, at);
    if (after < 0) {
      // The event goes on in the next piece: what is before it need not wait.
      this.#held = joined.subarray(start);
      return start === 0 ? undefined : joined.subarray(0, start);
    }
    const rest = Buffer.concat([joined.subarray(0, start), joined.subarray(after + END.length)]);
    return rest.length === 0 ? undefined : rest;
  }

  /** What was held when the stream ended. */
  rest(): Buffer | undefined {
    return this.#held;
  }
}
