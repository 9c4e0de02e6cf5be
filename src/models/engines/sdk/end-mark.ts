import type { EngineKind } from '../../contract/index.ts';

const CHAT = ['"finish_reason":"', '"finish_reason": "', '[DONE]'];
/** What stands in the last events of a whole answer, and in no other. */
const MARKS: Readonly<Record<EngineKind, readonly string[]>> = {
  openai: CHAT,
  'openai-compatible': CHAT,
  vllm: CHAT,
  'openai-responses': ['response.completed', 'response.incomplete', 'response.failed'],
  anthropic: ['message_stop'],
  gemini: ['"finishReason"', '"blockReason"'],
  ollama: ['"done":true'],
  llama: [],
};
/** An error ends a stream as well, and is read by the package. */
const ERRORS = ['"error"'];
/** One byte less than the longest mark: a mark may be cut in two. */
const CARRIED = 24;

/** Looks for the end mark of a stream in the bytes that go by. */
export class EndMark {
  readonly #marks: readonly Buffer[];
  #carried = Buffer.alloc(0);
  #seen = false;
  #events = false;

  constructor(kind: EngineKind) {
    this.#marks = [...MARKS[kind], ...ERRORS].map((mark) => Buffer.from(mark));
  }

  look(piece: Uint8Array): void {
    if (this.#seen) return;
    const bytes = Buffer.concat([this.#carried, piece]);
    this.#events ||= bytes.includes('data:');
    this.#seen = this.#marks.some((mark) => bytes.includes(mark));
    this.#carried = bytes.subarray(Math.max(0, bytes.length - CARRIED));
  }

  /** True when there was a stream of events and nothing in it said that it is over. */
  get missing(): boolean {
    return this.#events && !this.#seen;
  }
}
