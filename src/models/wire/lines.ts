import { providerFault } from '../contract/index.ts';

/** Characters of one line; larger than any picture inside an event. */
export const LONGEST_LINE = 16 << 20;

const ENDS = /\r\n|\n|\r/;

/**
 * Lines without their ends (CR, LF or both), in whole characters however the network cut them, without a byte order mark. A
 * last line without an end is given as well. Throws `provider-garbled` for a line of more than 16 MB.
 */
export async function* readLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  // A line that has not ended is kept in its pieces: joined anew with each of them, a long one would take quadratic time.
  let held: string[] = [];
  let size = 0;
  let afterReturn = false;
  for await (const piece of body) {
    const text = decoder.decode(piece, { stream: true });
    if (text === '') continue;
    const lines = (afterReturn && text.startsWith('\n') ? text.slice(1) : text).split(ENDS);
    afterReturn = text.endsWith('\r');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      lines[0] = held.join('') + lines[0];
      yield* lines;
      held = [];
      size = 0;
    }
    held.push(last);
    size += last.length;
    if (size > LONGEST_LINE) throw tooLarge();
  }
  const rest = held.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** Values of a stream that has one JSON value on each line; blank lines are left out. Throws `provider-garbled` for anything else. */
export async function* readJsonLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  for await (const line of readLines(body)) {
    if (line.trim() !== '') yield valueOf(line);
  }
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw providerFault('provider-garbled', 'The provider sent a line that is not JSON.', {
      engine: '',
      words: line.slice(0, 100),
      cause,
    });
  }
}

export const tooLarge = () =>
  providerFault('provider-garbled', 'The provider sent a single line of more than 16 MB.', { engine: '' });
