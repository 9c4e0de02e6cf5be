import type { EngineKind } from '../../contract/index.ts';

/** What a small server of one dialect writes, piece by piece, for the same answer: `Hello there.`, then a tool is called. */
export interface Script {
  readonly path: RegExp;
  readonly type: string;
  /** Text in three pieces, then how it ended and what it used: 12 read (4 of them from a cache), 7 written. */
  readonly text: readonly string[];
  /** A tool `look` with `{"where":"the sea"}`, its arguments in pieces. */
  readonly tool: readonly string[];
  /** An error inside the answer, after the first piece. */
  readonly error: readonly string[];
  /** A whole body for a request that is refused because it is too long. */
  readonly tooLong: { readonly status: number; readonly body: unknown };
}

const event = (data: unknown, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;
const WORDS = ['Hel', 'lo th', 'ere.'];

const chunk = (delta: object, finish: string | null = null): string =>
  event({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
const chatUsage = event({
  id: 'c1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'm',
  choices: [],
  usage: { prompt_tokens: 12, completion_tokens: 7, total_tokens: 19, prompt_tokens_details: { cached_tokens: 4 } },
});
const DONE = 'data: [DONE]\n\n';
const call = (text: string, first = false) =>
  chunk({
    tool_calls: [
      {
        index: 0,
        ...(first ? { id: 'call_1', type: 'function' } : {}),
        function: { ...(first ? { name: 'look' } : {}), arguments: text },
      },
    ],
  });

const CHAT: Script = {
  path: /\/chat\/completions$/,
  type: 'text/event-stream',
  text: [
    chunk({ role: 'assistant', content: '' }),
    ...WORDS.map((content) => chunk({ content })),
    chunk({}, 'stop'),
    chatUsage,
    DONE,
  ],
  tool: [call('', true), call('{"where":'), call('"the sea"}'), chunk({}, 'tool_calls'), chatUsage, DONE],
  error: [chunk({ content: 'Hel' }), event({ error: { message: 'The server had an error', type: 'server_error' } })],
  tooLong: {
    status: 400,
    body: {
      error: { message: "This model's maximum context length is 8192 tokens.", code: 'context_length_exceeded' },
    },
  },
};

const anthropicStart = event(
  {
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'm',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 8, cache_read_input_tokens: 4, cache_creation_input_tokens: 0, output_tokens: 1 },
    },
  },
  'message_start',
);
const block = (content: object) =>
  event({ type: 'content_block_start', index: 0, content_block: content }, 'content_block_start');
const part = (delta: object) => event({ type: 'content_block_delta', index: 0, delta }, 'content_block_delta');
const closing = (reason: string) => [
  event({ type: 'content_block_stop', index: 0 }, 'content_block_stop'),
  event(
    { type: 'message_delta', delta: { stop_reason: reason, stop_sequence: null }, usage: { output_tokens: 7 } },
    'message_delta',
  ),
  event({ type: 'message_stop' }, 'message_stop'),
];

const ANTHROPIC: Script = {
  path: /\/messages$/,
  type: 'text/event-stream',
  text: [
    anthropicStart,
    event({ type: 'ping' }, 'ping'),
    block({ type: 'text', text: '' }),
    ...WORDS.map((text) => part({ type: 'text_delta', text })),
    ...closing('end_turn'),
  ],
  tool: [
    anthropicStart,
    block({ type: 'tool_use', id: 'call_1', name: 'look', input: {} }),
    part({ type: 'input_json_delta', partial_json: '{"where":' }),
    part({ type: 'input_json_delta', partial_json: '"the sea"}' }),
    ...closing('tool_use'),
  ],
  error: [
    anthropicStart,
    block({ type: 'text', text: '' }),
    part({ type: 'text_delta', text: 'Hel' }),
    event({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }, 'error'),
  ],
  tooLong: {
    status: 400,
    body: {
      type: 'error',
      error: { type: 'invalid_request_error', message: 'prompt is too long: 209015 tokens > 200000 maximum' },
    },
  },
};

const candidate = (parts: object[], finish?: string) =>
  event({
    candidates: [
      { content: { parts, role: 'model' }, index: 0, ...(finish === undefined ? {} : { finishReason: finish }) },
    ],
    usageMetadata: { promptTokenCount: 12, cachedContentTokenCount: 4, candidatesTokenCount: 7, totalTokenCount: 19 },
    modelVersion: 'm',
  });

const GEMINI: Script = {
  path: /:streamGenerateContent/,
  type: 'text/event-stream',
  text: [...WORDS.map((text) => candidate([{ text }])), candidate([{ text: '' }], 'STOP')],
  tool: [candidate([{ functionCall: { name: 'look', args: { where: 'the sea' } } }], 'STOP')],
  error: [
    candidate([{ text: 'Hel' }]),
    event({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } }),
  ],
  tooLong: {
    status: 400,
    body: {
      error: {
        code: 400,
        message: 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048576).',
        status: 'INVALID_ARGUMENT',
      },
    },
  },
};

const line = (value: object): string =>
  `${JSON.stringify({ model: 'm', created_at: '2026-11-21T00:00:00Z', ...value })}\n`;
const counted = { done: true, prompt_eval_count: 12, eval_count: 7 };

const OLLAMA: Script = {
  path: /\/api\/chat$/,
  type: 'application/x-ndjson',
  text: [
    ...WORDS.map((content) => line({ message: { role: 'assistant', content }, done: false })),
    line({ message: { role: 'assistant', content: '' }, done_reason: 'stop', ...counted }),
  ],
  tool: [
    line({
      message: {
        role: 'assistant',
        content: '',
        tool_calls: [{ function: { name: 'look', arguments: { where: 'the sea' } } }],
      },
      done: false,
    }),
    line({ message: { role: 'assistant', content: '' }, done_reason: 'stop', ...counted }),
  ],
  error: [
    line({ message: { role: 'assistant', content: 'Hel' }, done: false }),
    `${JSON.stringify({ error: 'an error was encountered while running the model' })}\n`,
  ],
  tooLong: { status: 400, body: { error: 'the input length exceeds the context length' } },
};

const responses = (type: string, more: object) => event({ type, sequence_number: 1, ...more }, type);
const response = (status: string, more: object = {}) => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  model: 'm',
  status,
  output: [],
  ...more,
});
const responsesUsage = {
  usage: {
    input_tokens: 12,
    input_tokens_details: { cached_tokens: 4 },
    output_tokens: 7,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 19,
  },
};

const RESPONSES: Script = {
  path: /\/responses$/,
  type: 'text/event-stream',
  text: [
    responses('response.created', { response: response('in_progress') }),
    responses('response.output_item.added', {
      output_index: 0,
      item: { type: 'message', id: 'msg_1', status: 'in_progress', role: 'assistant', content: [] },
    }),
    ...WORDS.map((delta) =>
      responses('response.output_text.delta', { item_id: 'msg_1', output_index: 0, content_index: 0, delta }),
    ),
    responses('response.output_item.done', {
      output_index: 0,
      item: {
        type: 'message',
        id: 'msg_1',
        status: 'completed',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'Hello there.', annotations: [] }],
      },
    }),
    responses('response.completed', { response: response('completed', responsesUsage) }),
  ],
  tool: [
    responses('response.created', { response: response('in_progress') }),
    responses('response.output_item.added', {
      output_index: 0,
      item: {
        type: 'function_call',
        id: 'fc_1',
        call_id: 'call_1',
        name: 'look',
        arguments: '',
        status: 'in_progress',
      },
    }),
    responses('response.function_call_arguments.delta', { item_id: 'fc_1', output_index: 0, delta: '{"where":' }),
    responses('response.function_call_arguments.delta', { item_id: 'fc_1', output_index: 0, delta: '"the sea"}' }),
    responses('response.output_item.done', {
      output_index: 0,
      item: {
        type: 'function_call',
        id: 'fc_1',
        call_id: 'call_1',
        name: 'look',
        arguments: '{"where":"the sea"}',
        status: 'completed',
      },
    }),
    responses('response.completed', { response: response('completed', responsesUsage) }),
  ],
  error: [
    responses('response.created', { response: response('in_progress') }),
    responses('response.output_item.added', {
      output_index: 0,
      item: { type: 'message', id: 'msg_1', status: 'in_progress', role: 'assistant', content: [] },
    }),
    responses('response.output_text.delta', { item_id: 'msg_1', output_index: 0, content_index: 0, delta: 'Hel' }),
    responses('error', { code: 'server_error', message: 'The server had an error', param: null }),
  ],
  tooLong: CHAT.tooLong,
};

export const SCRIPTS: Readonly<Record<Exclude<EngineKind, 'llama'>, Script>> = {
  openai: CHAT,
  'openai-compatible': CHAT,
  vllm: CHAT,
  'openai-responses': RESPONSES,
  anthropic: ANTHROPIC,
  gemini: GEMINI,
  ollama: OLLAMA,
};
