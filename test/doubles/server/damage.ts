import type { Answer } from '../script/index.ts';
import { type FaultCase, type FaultMode, isRequestFault } from './fault-modes.ts';
import type { Piece, Stream } from './protocol.ts';

/** How a body ends: in order, with the socket destroyed, not at all, or with the whole server. */
export type BodyEnd = 'end' | 'cut' | 'hang' | 'restart';
const HUGE = 10 * 1024 * 1024;
const AFTER = 2;

/** The answer as a fault wants it said: figures broken, words too large, a character or a call to break off in. */
export function damagedAnswer(answer: Answer, fault: FaultCase | undefined): Answer {
  switch (fault?.mode) {
    case 'no-usage':
      return { ...answer, figures: undefined };
    case 'usage-negative':
      return withFigures(answer, -7);
    case 'usage-nan':
    case 'usage-bare-nan':
      return withFigures(answer, Number.NaN);
    case 'huge-event':
      return { ...answer, text: [...answer.text.slice(0, 1), 'x'.repeat(HUGE), ...answer.text.slice(1)] };
    case 'cut-in-character':
      return answer.text.some((piece) => WIDE.test(piece)) ? answer : { ...answer, text: [...answer.text, ' 🎬.'] };
    case 'cut-in-tool-call':
      return { ...answer, toolCalls: [brokenCall(answer)], finish: 'tool-calls' };
    default:
      return answer;
  }
}

const WIDE = /[^\p{ASCII}]/u;

const withFigures = (answer: Answer, figure: number): Answer => ({
  ...answer,
  figures: { input: figure, output: figure, cacheRead: 0, cacheWrite: 0, reasoning: 0 },
});

/** The first call, its arguments in pieces at least: what comes in one is nothing to break off in. */
function brokenCall({ toolCalls }: Answer): Answer['toolCalls'][number] {
  const call = toolCalls[0] ?? { id: 'call_cut', name: 'look', arguments: ['{"where":"the sea","long":true}'] };
  const written = call.arguments.join('');
  const middle = Math.ceil(written.length / 2);
  return call.arguments.length > 1 ? call : { ...call, arguments: [written.slice(0, middle), written.slice(middle)] };
}

export const bodyEndOf = (mode: FaultMode | undefined): BodyEnd => {
  if (mode === 'cut' || mode === 'cut-in-character' || mode === 'cut-in-tool-call') return 'cut';
  return mode === 'restart' ? 'restart' : mode === 'hang-before-body' ? 'hang' : 'end';
};

/** The events of a stream with a fault among them. */
export function* damagedPieces(
  pieces: Iterable<Piece>,
  fault: FaultCase | undefined,
  { contentType, error }: Stream,
): Generator<string | Uint8Array> {
  switch (fault?.mode) {
    case 'hang-before-body':
      return;
    case 'cut':
    case 'restart':
    case 'ends-early':
      return yield* textsOf(until(pieces, fault));
    case 'error-inside':
      yield* textsOf(until(pieces, fault));
      return yield error(fault.words).text;
    case 'cut-in-character':
      return yield* untilCharacter(pieces);
    case 'cut-in-tool-call':
      return yield* untilCall(pieces);
    case 'malformed-json':
      return yield* broken(pieces, fault.after ?? AFTER);
    case 'done-twice':
      return yield* twice(pieces);
    case 'odd-lines':
      for (const { text } of pieces)
        yield (contentType === 'text/event-stream' ? `: still here\n\n${text}` : `\n${text}`).replace(/\r?\n/g, '\r\n');
      return;
    case 'usage-bare-nan':
      for (const { text } of pieces) yield bareNan(text);
      return;
    default:
      yield* textsOf(pieces);
  }
}

function* textsOf(pieces: Iterable<Piece>): Generator<string> {
  for (const { text } of pieces) yield text;
}

/** So many pieces of content, and no word about an end. */
function* until(pieces: Iterable<Piece>, { after = AFTER }: FaultCase): Generator<Piece> {
  let left = after;
  for (const piece of pieces) {
    const content = piece.part === 'content' || piece.part === 'tool';
    if ((content && left-- <= 0) || ['finish', 'usage', 'done'].includes(piece.part)) return;
    yield piece;
  }
}

/** Up to the middle of the first character of several bytes. */
function* untilCharacter(pieces: Iterable<Piece>): Generator<string | Uint8Array> {
  for (const { part, text } of pieces) {
    if (part === 'content' && WIDE.test(text)) return yield halfCharacter(Buffer.from(text));
    yield text;
  }
}

/** Up to the middle of a tool's arguments. */
function* untilCall(pieces: Iterable<Piece>): Generator<string> {
  let held: string | undefined;
  for (const { part, text } of pieces) {
    if (part !== 'tool' && held !== undefined) break;
    if (held !== undefined) yield held;
    held = part === 'tool' ? text : undefined;
    if (held === undefined) yield text;
  }
  if (held !== undefined) yield held.slice(0, Math.floor(held.length / 2));
}

function* broken(pieces: Iterable<Piece>, after: number): Generator<string> {
  let content = 0;
  for (const { part, text } of pieces) {
    const here = (part === 'content' || part === 'tool') && content++ === after;
    yield here ? brokenOff(text) : text;
  }
}

/** JSON that breaks off, in a line that does not. */
const brokenOff = (text: string): string => {
  const data = text.trimEnd();
  return data.slice(0, Math.ceil(data.length * 0.75)) + text.slice(data.length);
};

function* twice(pieces: Iterable<Piece>): Generator<string> {
  let last = '';
  for (const { text } of pieces) {
    yield text;
    last = text;
  }
  yield last;
}

/** A whole body with a fault in it. */
export function damagedBody(body: Buffer, mode: FaultMode | undefined): Buffer {
  if (mode === undefined || isRequestFault(mode)) return body;
  const half = Math.floor(body.length / 2);
  if (mode === 'hang-before-body') return body.subarray(0, 0);
  if (mode === 'cut-in-character') return halfCharacter(body);
  if (mode === 'usage-bare-nan') return Buffer.from(bareNan(body.toString('utf8')));
  return ['cut', 'restart', 'ends-early', 'malformed-json'].includes(mode) ? body.subarray(0, half) : body;
}

/** Up to the first byte of a character of several bytes; the first half where there is none. */
function halfCharacter(bytes: Buffer): Buffer {
  const at = bytes.findIndex((byte) => byte >= 0xc0);
  return bytes.subarray(0, at < 0 ? Math.floor(bytes.length / 2) : at + 1);
}

/** Figures as Python's json writes them when they are no numbers. */
const bareNan = (text: string): string => text.replace(/("\w*(?:tokens|TokenCount|eval_count)":)null/g, '$1NaN');
