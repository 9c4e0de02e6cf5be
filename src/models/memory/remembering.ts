import type { Answer, Ending, Opener, TextEvent } from '../contract/index.ts';
import { rebodied } from '../layers/rebodied.ts';
import type { AnswerShelf } from './shelf.ts';

/** How the items of a body become bytes that can be kept, and items again. */
export interface Codec<Item> {
  encode(items: readonly Item[], ending: Ending): Uint8Array;
  /** Undefined for bytes that are not what they should be. */
  decode(bytes: Uint8Array): { readonly items: readonly Item[]; readonly ending: Ending } | undefined;
}

export interface Remembering<Item> {
  readonly shelf: AnswerShelf;
  readonly codec: Codec<Item>;
  /** How long an answer is good for; 3,600 by default. */
  readonly seconds?: number;
  /** Bytes; larger answers are not kept; 4 MB by default. */
  readonly largest?: number;
  /** True for a call that is to be asked again and its new answer kept. */
  readonly refresh?: (id: string) => boolean;
}

/** An answer from memory: nobody was asked, nothing was spent. */
export interface Remembered<Item> extends Answer<Item> {
  readonly cached: true;
}

/** Gives the same answer to the same question while it is fresh. Only complete answers are kept, and only when they were read to their end. */
export function remembering<Request, Item>(
  options: Remembering<Item>,
  next: Opener<Request, Item>,
): Opener<Request, Item> {
  const { shelf, codec, seconds = 3600, largest = 4 << 20, refresh } = options;
  return async (call) => {
    const key = call.fingerprint();
    if (key === null) return await next(call);
    const found = refresh?.(call.id) === true ? undefined : await shelf.get(key);
    const known = found === undefined ? undefined : codec.decode(found.value);
    if (known !== undefined) return replay(call.target, known.items, known.ending);
    const answer = await next(call);
    const items: Item[] = [];
    return rebodied(
      answer,
      heard(answer.body, items, () => void keep(answer, items)),
    );

    async function keep({ ending }: Answer<Item>, heardItems: readonly Item[]): Promise<void> {
      const end = await ending;
      if (end.outcome !== 'complete') return;
      const value = codec.encode(heardItems, end);
      if (value.byteLength <= largest) await shelf.put(key ?? '', value, { seconds });
    }
  };
}

async function* heard<Item>(body: AsyncIterable<Item>, items: Item[], ended: () => void): AsyncGenerator<Item> {
  for await (const item of body) {
    items.push(item);
    yield item;
  }
  ended();
}

/** A remembered answer, as if it came. */
export function replay<Item>(
  target: { engine: string; model: string },
  items: readonly Item[],
  ending: Ending,
): Remembered<Item> {
  const done = Promise.withResolvers<Ending>();
  const body = (async function* () {
    let whole = false;
    try {
      yield* items;
      whole = true;
    } finally {
      done.resolve(whole ? ending : { ...ending, outcome: 'stopped', reason: 'stopped' });
    }
  })();
  return { ...target, body, ending: done.promise, cached: true };
}

/** Parsed answers, as lines of JSON. */
export const eventCodec: Codec<TextEvent> = {
  encode: (items, ending) => Buffer.from(JSON.stringify({ items, ending })),
  decode: (bytes) => parsed(bytes) as { items: TextEvent[]; ending: Ending } | undefined,
};

/** Bytes handed through, with the pieces they came in. */
export const pieceCodec: Codec<Uint8Array> = {
  encode: (items, ending) =>
    Buffer.from(JSON.stringify({ items: items.map((item) => Buffer.from(item).toString('base64')), ending })),
  decode(bytes) {
    const kept = parsed(bytes) as { items: string[]; ending: Ending } | undefined;
    return kept === undefined
      ? undefined
      : { items: kept.items.map((item) => Buffer.from(item, 'base64')), ending: kept.ending };
  },
};

/** What somebody else may have written into a shared memory is no answer of ours. */
function parsed(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const whole =
      typeof value === 'object' &&
      value !== null &&
      'items' in value &&
      Array.isArray(value.items) &&
      'ending' in value;
    return whole ? value : undefined;
  } catch {
    return undefined;
  }
}
