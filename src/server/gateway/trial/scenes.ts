import { Fault } from '#fault';
import { type Ending, providerFault, type TextEvent, type ToolCall, type Usage } from '#models';
import { dollars, type MicroDollars } from '#operation';

/** What the double does when a model of this name is asked. */
export interface Scene {
  readonly events: readonly TextEvent[];
  /** Thrown before anything was said. */
  readonly refusal?: Fault;
  /** Milliseconds before each event. */
  readonly pace?: number;
  readonly cost?: MicroDollars;
  readonly cached?: boolean;
}

const usage: Usage = { input: 30, cacheRead: 10, cacheWrite: 5, output: 12, reasoning: 2, source: 'provider' };
const start: TextEvent = { type: 'answer-start', engine: 'double', model: 'm' };
const say = (...texts: readonly string[]): TextEvent[] => texts.map((text) => ({ type: 'text-delta', text }));
const end = (ending: Partial<Ending>): TextEvent => ({
  type: 'answer-end',
  ending: { outcome: 'complete', reason: 'stop', usage, ...ending },
});

export const TEXT = 'A lighthouse 🗼 at night,\n\ndata: [DONE]\n"alone".';
export const ARGUMENTS = '{"shot": "wide", "seconds": 4.5, "who": ["Mara", "Jón"]}';
const call: ToolCall = { kind: 'tool-call', id: 'call_1', name: 'add_shot', arguments: ARGUMENTS };
const second: ToolCall = { kind: 'tool-call', id: 'call_2', name: 'list_shots', arguments: '' };

const refusing = (refusal: Fault): Scene => ({ events: [], refusal });

export const SCENES: Readonly<Record<string, Scene>> = {
  // Cut inside the tower's surrogate pair, as a careless network of characters would.
  shot: {
    events: [start, ...say(TEXT.slice(0, 14), TEXT.slice(14, 20), TEXT.slice(20)), end({})],
    cost: dollars(0.0125),
    cached: true,
  },
  tool: {
    events: [
      start,
      { type: 'reasoning-delta', text: 'I need a shot.' },
      ...say('Adding it.'),
      { type: 'tool-start', id: call.id, name: call.name },
      ...[...ARGUMENTS].map((text): TextEvent => ({ type: 'tool-delta', id: call.id, text })),
      { type: 'tool-end', call },
      { type: 'tool-start', id: second.id, name: second.name },
      { type: 'tool-end', call: second },
      end({ reason: 'tool-calls' }),
    ],
  },
  long: { events: [start, ...say('And then'), end({ outcome: 'truncated', reason: 'length' })] },
  switched: {
    events: [
      start,
      { type: 'notice', notice: { code: 'engine-switched', message: 'Another answers.' } },
      ...say('Yes.'),
      end({}),
    ],
  },
  cut: {
    events: [
      start,
      ...say('A light'),
      end({
        outcome: 'truncated',
        reason: 'cut',
        fault: { kind: 'provider', code: 'stream-cut', message: 'The connection to the engine ended.' },
      }),
    ],
  },
  failing: {
    events: [
      start,
      ...say('A light'),
      end({
        outcome: 'failed',
        reason: 'error',
        fault: { kind: 'provider', code: 'answer-failed', message: 'Out of memory.' },
      }),
    ],
  },
  drip: { events: [start, ...say(...Array.from({ length: 500 }, () => 'drop ')), end({})], pace: 10 },
  flood: { events: [start, ...say(...Array.from({ length: 2000 }, () => 'x'.repeat(10_000))), end({})] },
  keyless: refusing(new Fault('authentication', 'key-missing', 'There is no such key.')),
  hurried: refusing(new Fault('limit', 'rate-limited', 'Too many requests.', { facts: { retryAfter: 7 } })),
  wrong: refusing(providerFault('provider-refused', 'The engine refused it.', { engine: 'double', status: 400 })),
  broken: refusing(providerFault('provider-overloaded', 'The engine is down.', { engine: 'double', status: 500 })),
};
