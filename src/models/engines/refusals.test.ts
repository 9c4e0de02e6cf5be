import { describe, expect, it } from 'vitest';
import { worthRetrying, worthSwitching } from '../contract/index.ts';
import { errorEventFault } from './error-events.ts';
import { Secret } from './index.ts';
import { refusalFault, retryAfterOf } from './refusals.ts';

const key = new Secret('sk-canary-0123456789');
const refused = (status: number, text: string, headers: Record<string, string> = {}) =>
  refusalFault({ engine: 'e', model: 'm', status, headers, text, key });

/** What the providers really say; collected from their documentation and from reports of their users. */
const SAYINGS: [string, number, string, string][] = [
  [
    'OpenAI',
    429,
    '{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":"insufficient_quota"}}',
    'provider-balance',
  ],
  [
    'OpenAI',
    429,
    '{"error":{"message":"Rate limit reached for gpt-4o","type":"tokens","code":"rate_limit_exceeded"}}',
    'provider-rate-limited',
  ],
  [
    'OpenAI',
    404,
    '{"error":{"message":"The model `gpt-9` does not exist or you do not have access to it.","code":"model_not_found"}}',
    'model-unknown',
  ],
  [
    'OpenAI',
    400,
    '{"error":{"message":"This model\'s maximum context length is 128000 tokens. However, your messages resulted in 130000 tokens.","code":"context_length_exceeded"}}',
    'context-too-long',
  ],
  [
    'OpenAI',
    400,
    '{"error":{"message":"Invalid prompt: your prompt was flagged as potentially violating our usage policy.","code":"invalid_prompt"}}',
    'content-filtered',
  ],
  [
    'OpenAI',
    400,
    '{"error":{"message":"Unsupported value: \'temperature\' does not support 0.5 with this model. Only the default (1) value is supported.","param":"temperature"}}',
    'provider-refused',
  ],
  ['OpenAI', 400, '{"error":{"message":"Invalid value for safety_identifier: it is too long."}}', 'provider-refused'],
  [
    'Azure',
    400,
    '{"error":{"message":"The response was filtered due to the prompt triggering Azure OpenAI\'s content management policy.","code":"content_filter"}}',
    'content-filtered',
  ],
  [
    'Anthropic',
    400,
    '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}',
    'provider-balance',
  ],
  [
    'Anthropic',
    400,
    '{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 209015 tokens > 200000 maximum"}}',
    'context-too-long',
  ],
  [
    'Anthropic',
    404,
    '{"type":"error","error":{"type":"not_found_error","message":"model: claude-x"}}',
    'model-unknown',
  ],
  [
    'Anthropic',
    413,
    '{"type":"error","error":{"type":"request_too_large","message":"Request exceeds the maximum allowed number of bytes."}}',
    'context-too-long',
  ],
  [
    'Anthropic',
    529,
    '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    'provider-overloaded',
  ],
  [
    'Gemini',
    400,
    '{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT","details":[{"reason":"API_KEY_INVALID"}]}}',
    'provider-key',
  ],
  [
    'Gemini',
    429,
    '[{"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details.","status":"RESOURCE_EXHAUSTED"}}]',
    'provider-rate-limited',
  ],
  [
    'Gemini',
    404,
    '{"error":{"code":404,"message":"models/x is not found for API version v1beta, or is not supported for generateContent.","status":"NOT_FOUND"}}',
    'model-unknown',
  ],
  [
    'Gemini',
    400,
    '{"error":{"code":400,"message":"The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).","status":"INVALID_ARGUMENT"}}',
    'context-too-long',
  ],
  ['DeepSeek', 402, '{"error":{"message":"Insufficient Balance"}}', 'provider-balance'],
  ['DeepSeek', 400, '{"error":{"message":"Model Not Exist"}}', 'model-unknown'],
  [
    'vLLM',
    404,
    '{"error":{"message":"The model `x` does not exist.","type":"NotFoundError","code":404}}',
    'model-unknown',
  ],
  [
    'vLLM',
    400,
    '{"object":"error","message":"This model\'s maximum context length is 4096 tokens.","type":"BadRequestError","code":400}',
    'context-too-long',
  ],
  [
    'llama.cpp',
    400,
    '{"error":{"code":400,"message":"the request exceeds the available context size (4096 tokens), try increasing it","type":"exceed_context_size_error"}}',
    'context-too-long',
  ],
  [
    'llama.cpp',
    503,
    '{"error":{"code":503,"message":"Loading model","type":"unavailable_error"}}',
    'provider-overloaded',
  ],
  ['Ollama', 404, '{"error":"model \\"x\\" not found, try pulling it first"}', 'model-unknown'],
  ['Ollama', 400, '{"error":"\\"x\\" does not support chat"}', 'provider-refused'],
  ['a wrong address', 404, '<html><body>404 page not found</body></html>', 'provider-refused'],
  ['a wrong address', 405, 'Method Not Allowed', 'provider-refused'],
  ['a proxy', 504, '<html>Gateway Time-out</html>', 'provider-timeout'],
  ['a proxy', 503, 'no available server', 'provider-overloaded'],
];

describe('refusals', () => {
  it.each(SAYINGS)('D2: %s, %i: %s is %s', (_who, status, text, code) => {
    const fault = refused(status, text);
    expect(fault).toMatchObject({ code, facts: { engine: 'e', model: 'm', status } });
    expect(fault.message).not.toMatch(/<|\{/);
  });

  it('a wrong address says where to look', () => {
    expect(refused(404, 'Not Found').hint).toContain('baseUrl');
    expect(refused(301, '', { location: '/v1/' }).message).toContain('/v1/');
  });

  it('M8: how long to wait is read from seconds, milliseconds, dates and Gemini’s body', () => {
    const now = Date.parse('2026-11-21T10:00:00Z');
    expect(retryAfterOf({ 'retry-after': '7' }, now)).toBe(7);
    expect(retryAfterOf({ 'retry-after': '0.5' }, now)).toBe(0.5);
    expect(retryAfterOf({ 'retry-after-ms': '1500', 'retry-after': '2' }, now)).toBe(1.5);
    expect(retryAfterOf({ 'retry-after': 'Sat, 21 Nov 2026 10:01:00 GMT' }, now)).toBe(60);
    expect(retryAfterOf({ 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }, now)).toBe(0);
    expect(retryAfterOf({ 'retry-after': '-3' }, now)).toBe(0);
    for (const nothing of ['', 'soon', 'NaN', '1e999'])
      expect(retryAfterOf({ 'retry-after': nothing }, now)).toBeUndefined();
    const body =
      '{"error":{"message":"quota","details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"37s"}]}}';
    expect(refused(429, body).facts['retryAfter']).toBe(37);
    expect(refused(400, body).facts['retryAfter']).toBeUndefined();
  });

  it('M20: keys are cut out of the provider’s words, ours and others', () => {
    const said = refused(
      401,
      '{"error":{"message":"Incorrect key sk-canary-0123456789, sk-proj-abcdefghijk or AIzaSyA1234567890abcdefghijklmnopqrs, Bearer abc.def-ghi"}}',
    );
    expect(JSON.stringify(said)).not.toMatch(/canary|abcdefghijk|AIza|abc\.def/);
  });

  it('words are at most 500 characters, on one line', () => {
    const words = String(
      refused(400, `{"error":{"message":${JSON.stringify('so\n'.repeat(100_000))}}}`).facts['words'],
    );
    expect(words.length).toBeLessThanOrEqual(500);
    expect(words).not.toContain('\n');
  });
});

describe('errors inside streams', () => {
  const target = { engine: 'e', model: 'm' };
  const early: [unknown, string][] = [
    [{ type: 'overloaded_error', message: 'Overloaded' }, 'provider-overloaded'],
    [{ type: 'rate_limit_error', message: 'slow down' }, 'provider-rate-limited'],
    [{ code: 503, message: 'busy', status: 'UNAVAILABLE' }, 'provider-overloaded'],
    [{ type: 'insufficient_quota', code: 'insufficient_quota', message: 'no money' }, 'provider-balance'],
    [{ error: { type: 'authentication_error', message: 'who are you' } }, 'provider-key'],
    [{ type: 'invalid_request_error', message: 'prompt is too long: 2 > 1' }, 'context-too-long'],
    [{ type: 'error', code: 'server_error', message: 'oops' }, 'provider-overloaded'],
    ['an error was encountered while running the model', 'provider-overloaded'],
    [{}, 'provider-overloaded'],
  ];

  it.each(early)('M7: %j before anything is %s, so that the layers know what to do', (error, code) => {
    const fault = errorEventFault({ target, key, error, begun: false });
    expect(fault).toMatchObject({ code });
    const hopeless = code === 'context-too-long';
    expect([worthSwitching(fault), worthRetrying(fault)]).toEqual([
      !hopeless,
      code === 'provider-overloaded' || code === 'provider-rate-limited',
    ]);
  });

  it.each(early)('M3: %j inside an answer has failed, and is not asked for again', (error) => {
    const fault = errorEventFault({ target, key, error, begun: true });
    expect([fault.code, worthRetrying(fault), worthSwitching(fault)]).toEqual(['answer-failed', false, false]);
  });
});
