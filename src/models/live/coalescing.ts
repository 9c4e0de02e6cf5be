import type { TextEvent } from '../contract/index.ts';

/** Milliseconds for which words may be gathered before they are written down: nobody sees the difference, and the log stays small. */
const GATHERED = 30;

/**
 * The events of an answer in batches: the first words at once, later ones gathered for up to 30 ms, deltas of one kind that
 * follow each other as one. No character is ever split between two.
 */
export async function* coalesced(body: AsyncIterable<TextEvent>): AsyncGenerator<TextEvent[]> {
  const events = body[Symbol.asyncIterator]();
  let coming = events.next();
  let batch: TextEvent[] = [];
  let since = Number.NEGATIVE_INFINITY;
  let whole = false;
  try {
    for (;;) {
      const left = since + GATHERED - performance.now();
      const step = batch.length === 0 ? await coming : await soon(coming, left);
      if (step === undefined) {
        since = performance.now();
        const { ready, held } = complete(batch);
        batch = held;
        if (ready.length > 0) yield ready;
        else if (held.length > 0) add(held, await take());
        continue;
      }
      if (step.done === true) break;
      coming = events.next();
      add(batch, step.value);
    }
    whole = true;
    if (batch.length > 0) yield batch;
  } finally {
    if (!whole) await events.return?.();
  }

  async function take(): Promise<TextEvent | undefined> {
    const step = await coming;
    if (step.done === true) return undefined;
    coming = events.next();
    return step.value;
  }
}

/** What comes within so many milliseconds; undefined when nothing does. */
async function soon<Step>(coming: Promise<Step>, milliseconds: number): Promise<Step | undefined> {
  if (milliseconds <= 0) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

function add(batch: TextEvent[], event: TextEvent | undefined): void {
  if (event === undefined) return;
  const last = batch.at(-1);
  if (last?.type === 'text-delta' && event.type === 'text-delta')
    batch[batch.length - 1] = { ...last, text: last.text + event.text };
  else if (last?.type === 'tool-delta' && event.type === 'tool-delta' && last.id === event.id)
    batch[batch.length - 1] = { ...last, text: last.text + event.text };
  else if (last?.type === 'reasoning-delta' && event.type === 'reasoning-delta' && last.signature === undefined)
    batch[batch.length - 1] = { ...event, text: last.text + event.text };
  else batch.push(event);
}

/** What can be written down now, and half a character that waits for its other half. */
function complete(batch: readonly TextEvent[]): { ready: TextEvent[]; held: TextEvent[] } {
  const last = batch.at(-1);
  if (last === undefined || !('text' in last) || !/[\uD800-\uDBFF]$/.test(last.text))
    return { ready: [...batch], held: [] };
  const kept = { ...last, text: last.text.slice(0, -1) };
  const half = { ...last, text: last.text.slice(-1) };
  return { ready: [...batch.slice(0, -1), ...(kept.text === '' ? [] : [kept])], held: [half] };
}
