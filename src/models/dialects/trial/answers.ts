import fc from 'fast-check';
import { type Ending, NO_USAGE, type TextAnswer, type TextEvent, type ToolCall } from '../../contract/index.ts';

/** Cuts a text at any places; put together the pieces are the text. */
export const pieces = (text: string): fc.Arbitrary<string[]> =>
  fc.array(fc.nat({ max: text.length }), { maxLength: 6 }).map((cuts) => {
    const places = [0, ...cuts.sort((one, other) => one - other), text.length];
    return places.slice(1).map((place, index) => text.slice(places[index], place));
  });

const words = fc.string({ maxLength: 60, unit: 'binary' });
const input = fc
  .dictionary(fc.string({ minLength: 1, maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }))
  .map((value) => JSON.stringify(value, null, 1));
const call = fc
  .record({ id: fc.uuid(), name: fc.stringMatching(/^[a-z_]{1,10}$/), arguments: fc.oneof(input, fc.constant('')) })
  .map((fields): ToolCall => ({ kind: 'tool-call', ...fields }));
const usage = fc
  .tuple(fc.nat(1e6), fc.nat(1000), fc.nat(1000), fc.nat(1e6), fc.nat(1000))
  .map(([more, cacheRead, cacheWrite, output, reasoning]) => ({
    input: more + cacheRead + cacheWrite,
    cacheRead,
    cacheWrite,
    output: output + reasoning,
    reasoning,
    source: 'provider' as const,
  }));

export interface Said {
  readonly answer: TextAnswer;
  /** The same answer, event by event. */
  readonly events: readonly TextEvent[];
}

/** Any answer that ended well, and one way it can have come. */
export const said: fc.Arbitrary<Said> = fc
  .record({ text: words, reasoning: words, toolCalls: fc.array(call, { maxLength: 3 }), usage })
  .chain(({ usage: used, ...parts }) => {
    const ending: Ending = {
      outcome: 'complete',
      reason: parts.toolCalls.length > 0 ? 'tool-calls' : 'stop',
      usage: used,
    };
    const answer: TextAnswer = { engine: 'double', model: 'm', notices: [], ...parts, ending };
    return fc
      .tuple(pieces(parts.text), pieces(parts.reasoning), ...parts.toolCalls.map((one) => pieces(one.arguments)))
      .map(([texts = [], thoughts = [], ...calls]) => ({
        answer,
        events: [
          { type: 'answer-start', engine: 'double', model: 'm' },
          ...thoughts.map((text): TextEvent => ({ type: 'reasoning-delta', text })),
          ...texts.map((text): TextEvent => ({ type: 'text-delta', text })),
          ...parts.toolCalls.flatMap((one, index) => told(one, calls[index] ?? [])),
          { type: 'answer-end', ending },
        ],
      }));
  });

const told = (one: ToolCall, cut: readonly string[]): TextEvent[] => [
  { type: 'tool-start', id: one.id, name: one.name },
  ...cut.map((text): TextEvent => ({ type: 'tool-delta', id: one.id, text })),
  { type: 'tool-end', call: one },
];

/** How an answer can end that did not end well. */
export const badEndings: readonly Ending[] = [
  { outcome: 'truncated', reason: 'cut', usage: NO_USAGE },
  {
    outcome: 'truncated',
    reason: 'cut',
    usage: NO_USAGE,
    fault: { kind: 'provider', code: 'stream-cut', message: 'The connection ended.' },
  },
  {
    outcome: 'failed',
    reason: 'error',
    usage: NO_USAGE,
    fault: { kind: 'provider', code: 'answer-failed', message: 'The engine said: out of memory.' },
  },
  { outcome: 'stopped', reason: 'stopped', usage: NO_USAGE },
];
