import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { type Dialect, providerFault } from '../contract/index.ts';
import { type Interpreter, interpreterOf } from './index.ts';
import { requestIn } from './trial/requests.ts';

function interpreter(dialect: Dialect): Interpreter {
  const found = interpreterOf(dialect);
  if (found === undefined) throw new Error(`nobody speaks ${dialect}`);
  return found;
}

describe('a request', () => {
  const chat = (more: object) => () =>
    interpreter('openai-chat').read({ model: 'm', messages: [{ role: 'user', content: 'Hello' }], ...more });
  const messages = (more: object) => () =>
    interpreter('anthropic-messages').read({
      model: 'm',
      max_tokens: 9,
      messages: [{ role: 'user', content: 'Hello' }],
      ...more,
    });

  it.each([
    ['temperature', chat({ temperature: 7 })],
    ['messages', chat({ messages: undefined })],
    ['messages', chat({ messages: [] })],
    ['messages[0].content', chat({ messages: [{ role: 'user', content: 7 }] })],
    ['messages[0].role', chat({ messages: [{ role: 'wizard', content: 'x' }] })],
    [
      'messages[0].content[1].image_url.url',
      chat({
        messages: [
          {
            role: 'user',
            content: [
              { type: 'text', text: '' },
              { type: 'image_url', image_url: { url: 'file:///etc/passwd' } },
            ],
          },
        ],
      }),
    ],
    [
      'messages[1].tool_call_id',
      chat({
        messages: [
          { role: 'user', content: 'x' },
          { role: 'tool', tool_call_id: 'none', content: 'y' },
        ],
      }),
    ],
    ['n', chat({ n: 3 })],
    ['functions', chat({ functions: [] })],
    ['tools[0].type', chat({ tools: [{ type: 'web_search' }] })],
    ['max_tokens', messages({ max_tokens: undefined })],
    ['temperature', messages({ temperature: 1.5 })],
    ['messages[0].content[0].type', messages({ messages: [{ role: 'user', content: [{ type: 'server_tool_use' }] }] })],
    ['tools[0].type', messages({ tools: [{ type: 'bash_20250124', name: 'bash' }] })],
  ])('that is wrong at %s says so', (field, read) => {
    expect(read).toThrow(Fault);
    try {
      read();
    } catch (error) {
      expect((error as Fault).kind).toBe('usage');
      expect((error as Fault).facts['field']).toBe(field);
      expect((error as Fault).message).toContain(`\`${field}\``);
    }
  });

  it('that is no object at all is refused as one', () => {
    for (const body of [null, 7, 'x', [], [[]]]) {
      expect(() => interpreter('openai-chat').read(body)).toThrow(Fault);
      expect(() => interpreter('anthropic-messages').read(body)).toThrow(Fault);
    }
  });

  it('says null where it means nothing', () => {
    const { request, stream } = chat({ stop: null, temperature: null, tools: null, stream: null })();
    expect(request).toEqual({ messages: [{ role: 'user', parts: [{ kind: 'text', text: 'Hello' }] }] });
    expect(stream).toBe(false);
  });

  it('hands on what nobody here knows', () => {
    expect(chat({ logit_bias: { 7: -100 }, mirostat: 2 })().request.extra).toEqual({
      logit_bias: { 7: -100 },
      mirostat: 2,
    });
  });

  it('from one dialect can be written in the other', () => {
    fc.assert(
      fc.property(requestIn('anthropic-messages'), (request) => {
        const { extra: _, extraFrom: __, ...shared } = request;
        const body = JSON.parse(JSON.stringify(interpreter('openai-chat').write(shared, 'm', false)));
        const failed = (part: object) => ('failed' in part ? { ...part, failed: false } : part);
        const wanted = {
          ...shared,
          messages: shared.messages.map(({ role, parts }) => ({ role, parts: parts.map(failed) })),
        };
        expect(interpreter('openai-chat').read(body).request).toEqual(wanted);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a refusal', () => {
  const facts = { engine: 'double', retryAfter: 1.2, status: 422 };
  it.each([
    [new Fault('authentication', 'key-missing', 'No key.'), 401, 'invalid_api_key', 401, 'authentication_error'],
    [new Fault('limit', 'rate-limited', 'Too fast.', { facts }), 429, 'rate_limit_exceeded', 429, 'rate_limit_error'],
    [new Fault('limit', 'budget-exceeded', 'Spent.'), 429, 'insufficient_quota', 402, 'billing_error'],
    [providerFault('provider-refused', 'No.', facts), 422, 'provider-refused', 422, 'invalid_request_error'],
    [
      providerFault('provider-refused', 'No.', { engine: 'double', status: 403 }),
      400,
      'provider-refused',
      400,
      'invalid_request_error',
    ],
    [providerFault('provider-key', 'No.', facts), 502, 'provider-key', 502, 'api_error'],
    [providerFault('provider-overloaded', 'No.', facts), 503, 'provider-overloaded', 529, 'overloaded_error'],
    [providerFault('provider-timeout', 'No.', facts), 504, 'provider-timeout', 504, 'timeout_error'],
    [providerFault('model-unknown', 'No.', facts), 404, 'model_not_found', 404, 'not_found_error'],
    [providerFault('context-too-long', 'No.', facts), 400, 'context_length_exceeded', 400, 'invalid_request_error'],
    [new Error('secret /etc/path'), 500, 'unexpected', 500, 'api_error'],
  ])('A20: %s is never 2xx and never says too much', (error, status, code, otherStatus, type) => {
    const openai = interpreter('openai-chat').refuse(error, 'one');
    expect(openai.status).toBe(status);
    expect(openai.body).toMatchObject({ error: { code } });
    const anthropic = interpreter('anthropic-messages').refuse(error, 'one');
    expect(anthropic.status).toBe(otherStatus);
    expect(anthropic.body).toMatchObject({ type: 'error', error: { type }, request_id: 'one' });
    expect(JSON.stringify([openai, anthropic])).not.toMatch(/secret|passwd|at \w+ \(/);
  });

  it('says when to come back, rounded up', () => {
    const { headers } = interpreter('openai-chat').refuse(new Fault('limit', 'rate-limited', 'x', { facts }), 'one');
    expect(headers).toMatchObject({ 'retry-after': '2', 'x-should-retry': 'true' });
  });
});
