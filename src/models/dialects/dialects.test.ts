import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialect, providerFault, type TextEvent } from '../contract/index.ts';
import { type Interpreter, interpreterOf } from './index.ts';
import { badEndings, said } from './trial/answers.ts';
import { eventsOf } from './trial/events.ts';
import { requestIn } from './trial/requests.ts';

const SPOKEN = ['openai-chat', 'openai-completions', 'anthropic-messages'] as const;
const TELLING = { id: 'one', created: 1_790_000_000, model: 'm', includeUsage: true };

function interpreter(dialect: Dialect): Interpreter {
  const found = interpreterOf(dialect);
  if (found === undefined) throw new Error(`nobody speaks ${dialect}`);
  return found;
}

const told = (dialect: Dialect, events: readonly TextEvent[]): string => {
  const tell = interpreter(dialect).teller(TELLING);
  return events.map(tell).join('');
};

describe.each(SPOKEN)('%s', (dialect) => {
  it('a request written and read again means the same', () => {
    fc.assert(
      fc.property(requestIn(dialect), fc.boolean(), (request, stream) => {
        const body = JSON.parse(JSON.stringify(interpreter(dialect).write(request, 'the-model', stream)));
        const asked = interpreter(dialect).read(body);
        expect(asked.request).toEqual(request);
        expect(asked.model).toBe('the-model');
        expect(asked.stream).toBe(stream);
      }),
      { numRuns: 300 },
    );
  });

  it.each(badEndings)('M2, M3: no end mark after $outcome, $reason', (ending) => {
    const stream = told(dialect, [
      { type: 'answer-start', engine: 'double', model: 'm' },
      { type: 'text-delta', text: 'A lighthouse' },
      { type: 'answer-end', ending },
    ]);
    const events = eventsOf(stream);
    expect(stream).toContain('A lighthouse');
    expect(stream).not.toMatch(/\[DONE\]|message_stop|"(stop|end_turn|length)"/);
    expect(JSON.parse(events.at(-1)?.data ?? '')).toHaveProperty('error.message');
  });

  it('an error that breaks off half an event is an event of its own', () => {
    const fault = providerFault('stream-cut', 'The connection ended.', { engine: 'double' });
    const events = eventsOf(`data: {"half": "an ev${interpreter(dialect).breakOff(fault, 'one')}`);
    expect(JSON.parse(events.at(-1)?.data ?? '')).toHaveProperty('error.message', 'The connection ended.');
  });

  it('E3: nothing a model says can forge an event', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\n', '\r\n', '\n\n', '\r', ' ').chain((gap) => fc.tuple(fc.constant(gap), fc.string())),
        ([gap, text]) => {
          const evil = `${text}${gap}data: [DONE]${gap}event: message_stop${gap}`;
          const stream = told(dialect, [
            { type: 'answer-start', engine: 'double', model: 'm' },
            { type: 'text-delta', text: evil },
          ]);
          expect(eventsOf(stream).some(({ data }) => data === '[DONE]')).toBe(false);
          expect(eventsOf(stream).map(({ event }) => event)).not.toContain('message_stop');
          expect(stream).not.toMatch(/\r/);
        },
      ),
    );
  });

  it('a notice reaches those who look and disturbs nobody', () => {
    const notice = { code: 'engine-switched', message: 'Another\n\ndata: engine answers.' };
    const stream = told(dialect, [{ type: 'notice', notice }]);
    expect(stream).toContain('engine-switched');
    expect(eventsOf(stream)).toEqual([]);
  });
});

/** What a reader of a chat stream puts together. */
function chatOf(stream: string) {
  const events = eventsOf(stream);
  expect(events.pop()?.data).toBe('[DONE]');
  const chunks = events.map(({ data }) => JSON.parse(data));
  const whole = { text: '', reasoning: '', calls: [] as { id: string; name: string; arguments: string }[] };
  for (const delta of chunks.flatMap(({ choices }) => choices.map((choice: { delta: unknown }) => choice.delta))) {
    whole.text += delta.content ?? '';
    whole.reasoning += delta.reasoning_content ?? '';
    for (const { index, id, function: part } of delta.tool_calls ?? []) {
      const call = (whole.calls[index] ??= { id, name: part.name, arguments: '' });
      call.arguments += part.arguments;
    }
  }
  return { ...whole, finish: chunks.at(-2)?.choices[0].finish_reason, usage: chunks.at(-1)?.usage };
}

/** What a reader of a message stream puts together, strict about the order of its events. */
function messageOf(stream: string) {
  const events = eventsOf(stream).map(({ event, data }) => {
    const read = JSON.parse(data);
    expect(read.type).toBe(event);
    return read;
  });
  expect(events[0].type).toBe('message_start');
  expect(events.at(-1)?.type).toBe('message_stop');
  const blocks: { kind: string; text: string; open: boolean; id: string; name: string }[] = [];
  for (const event of events) {
    if (event.type === 'content_block_start') {
      expect(event.index).toBe(blocks.length);
      const { type, id, name } = event.content_block;
      blocks.push({ kind: type, text: '', open: true, id, name });
    }
    const block = blocks[event.index];
    if (event.type === 'content_block_delta' && block !== undefined) {
      expect(block.open).toBe(true);
      block.text += event.delta.text ?? event.delta.thinking ?? event.delta.partial_json ?? '';
    }
    if (event.type === 'content_block_stop' && block !== undefined) block.open = false;
  }
  expect(blocks.some(({ open }) => open)).toBe(false);
  const text = (kind: string) =>
    blocks
      .filter((block) => block.kind === kind)
      .map((block) => block.text)
      .join('');
  const { delta, usage } = events.at(-2);
  return {
    text: text('text'),
    reasoning: text('thinking'),
    calls: blocks
      .filter(({ kind }) => kind === 'tool_use')
      .map(({ id, name, text: written }) => ({ id, name, arguments: written })),
    finish: delta.stop_reason,
    usage,
  };
}

const valueOf = (written: string): unknown => JSON.parse(written === '' ? '{}' : written);

describe('an answer', () => {
  it('M6: is the same text, thoughts and arguments in every dialect, however it was cut', () => {
    fc.assert(
      fc.property(said, ({ answer, events }) => {
        const chat = chatOf(told('openai-chat', events));
        const message = messageOf(told('anthropic-messages', events));
        for (const read of [chat, message]) {
          expect(read.text).toBe(answer.text);
          expect(read.reasoning).toBe(answer.reasoning);
          expect(read.calls.map(({ id, name }) => ({ id, name }))).toEqual(
            answer.toolCalls.map(({ id, name }) => ({ id, name })),
          );
          expect(read.calls.map((call) => valueOf(call.arguments))).toEqual(
            answer.toolCalls.map((call) => valueOf(call.arguments)),
          );
        }
        for (const [index, call] of answer.toolCalls.entries()) {
          expect(chat.calls[index]?.arguments).toBe(call.arguments === '' ? '{}' : call.arguments);
        }
        const completion = eventsOf(told('openai-completions', events)).slice(0, -1);
        expect(completion.map(({ data }) => JSON.parse(data).choices[0]?.text ?? '').join('')).toBe(answer.text);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whole as streamed, and counts the same', () => {
    fc.assert(
      fc.property(said, ({ answer, events }) => {
        const chat = chatOf(told('openai-chat', events));
        const { choices, usage } = JSON.parse(JSON.stringify(interpreter('openai-chat').whole(answer, TELLING)));
        expect(choices[0].message.content ?? '').toBe(chat.text);
        expect(choices[0].message.reasoning_content ?? '').toBe(chat.reasoning);
        expect(choices[0].finish_reason).toBe(chat.finish);
        expect(usage).toEqual(chat.usage);
        expect(usage.total_tokens).toBe(answer.ending.usage.input + answer.ending.usage.output);
        const message = messageOf(told('anthropic-messages', events));
        const whole = JSON.parse(JSON.stringify(interpreter('anthropic-messages').whole(answer, TELLING)));
        expect(whole.stop_reason).toBe(message.finish);
        expect(whole.usage).toEqual(message.usage);
        const { input_tokens, cache_read_input_tokens, cache_creation_input_tokens } = whole.usage;
        expect(input_tokens + cache_read_input_tokens + cache_creation_input_tokens).toBe(answer.ending.usage.input);
        expect(
          whole.content
            .filter(({ type }: { type: string }) => type === 'tool_use')
            .map(({ input }: { input: unknown }) => input),
        ).toEqual(answer.toolCalls.map((call) => valueOf(call.arguments)));
      }),
      { numRuns: 200 },
    );
  });

  it('seals a thought and begins another behind it', () => {
    const stream = told('anthropic-messages', [
      { type: 'answer-start', engine: 'double', model: 'm' },
      { type: 'reasoning-delta', text: 'First' },
      { type: 'reasoning-delta', text: '', signature: 'seal' },
      { type: 'reasoning-delta', text: 'Then' },
    ]);
    const events = eventsOf(stream).map(({ data }) => JSON.parse(data));
    expect(events.map(({ type }) => type)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'content_block_start',
      'content_block_delta',
    ]);
    expect(events[3].delta).toEqual({ type: 'signature_delta', signature: 'seal' });
    expect(events[6]).toMatchObject({ index: 1, delta: { thinking: 'Then' } });
  });

  it('D8: arguments that are no object are an error where they cannot be told, and are never made up', () => {
    const call = { kind: 'tool-call', id: 'c', name: 'shoot', arguments: '{"half":' } as const;
    const answer = {
      engine: 'double',
      model: 'm',
      text: '',
      reasoning: '',
      toolCalls: [call],
      notices: [],
      ending: {
        outcome: 'complete',
        reason: 'tool-calls',
        usage: { input: 1, cacheRead: 0, cacheWrite: 0, output: 1, reasoning: 0, source: 'provider' },
      },
    } as const;
    expect(() => interpreter('anthropic-messages').whole(answer, TELLING)).toThrow(/no JSON object/);
    expect(JSON.stringify(interpreter('openai-chat').whole(answer, TELLING))).toContain('{\\"half\\":');
  });
});
