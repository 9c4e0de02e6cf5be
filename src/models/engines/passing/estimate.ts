import { objectIn } from './figures.ts';

/** What the dialects call the words of an answer, thoughts and arguments of tools among them. */
const WORDS = new Set([
  'content',
  'reasoning_content',
  'reasoning',
  'refusal',
  'text',
  'thinking',
  'partial_json',
  'arguments',
  'delta',
]);
/** What stands around the data of an event: its field, its end. */
const AROUND = 8;

/**
 * Which part of the bytes of a stream are words of the answer, from some of its events: for an estimate of its tokens where
 * the provider gives no figures. An event that says everything once more is none of them.
 */
export function textShare(lines: readonly string[]): number {
  let words = 0;
  let all = 0;
  for (const line of lines) {
    all += Buffer.byteLength(line) + AROUND;
    const event = objectIn(line);
    if (event !== undefined && !('response' in event)) words += wordsIn(event);
  }
  return all === 0 ? 0 : words / all;
}

/** Bytes of the words in an event or a whole answer. */
export function wordsIn(value: unknown, name = ''): number {
  if (typeof value === 'string') return WORDS.has(name) ? Buffer.byteLength(value) : 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + wordsIn(item, name), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [field, item]) => sum + wordsIn(item, field), 0);
}
