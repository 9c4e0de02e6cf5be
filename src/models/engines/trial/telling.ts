import type { EngineKind } from '../../contract/index.ts';

export interface Call {
  readonly id: string;
  readonly name: string;
  readonly arguments: string;
}

/** What a small server is to say, in nobody's dialect. */
export interface Tale {
  readonly thought?: string;
  readonly words?: readonly string[];
  readonly calls?: readonly Call[];
  readonly end?: 'stop' | 'length' | 'filter' | 'none';
}

type Spoken = Exclude<EngineKind, 'llama'>;

/** The same tale as the servers of each kind stream it. Arguments of calls come in pieces of 5 characters where the dialect cuts them. */
export function telling(kind: Spoken, tale: Tale): string[] {
  if (kind === 'anthropic') return anthropic(tale);
  if (kind === 'gemini') return gemini(tale);
  if (kind === 'ollama') return ollama(tale);
  if (kind === 'openai-responses') return responses(tale);
  return chat(tale, kind !== 'openai');
}

const event = (data: object, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;
const inPieces = (text: string): string[] => text.match(/[^]{1,5}/g) ?? [];
const hasCalls = ({ calls = [] }: Tale): boolean => calls.length > 0;

function chat(tale: Tale, thinks: boolean): string[] {
  const { thought = '', words = [], calls = [], end = 'stop' } = tale;
  const said = (delta: object, finish_reason: string | null = null) =>
    event({
      id: 'c1',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'm',
      choices: [{ index: 0, delta, finish_reason }],
    });
  const reason = { stop: hasCalls(tale) ? 'tool_calls' : 'stop', length: 'length', filter: 'content_filter' };
  return [
    said({ role: 'assistant', content: '' }),
    ...(thinks ? inPieces(thought).map((reasoning_content) => said({ reasoning_content })) : []),
    ...words.map((content) => said({ content })),
    ...calls.flatMap(({ id, name, arguments: all }, index) => [
      said({ tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] }),
      ...inPieces(all).map((text) => said({ tool_calls: [{ index, function: { arguments: text } }] })),
    ]),
    ...(end === 'none'
      ? []
      : [
          said({}, reason[end]),
          event({
            id: 'c1',
            object: 'chat.completion.chunk',
            created: 1,
            model: 'm',
            choices: [],
            usage: {
              prompt_tokens: 20,
              completion_tokens: 9,
              total_tokens: 29,
              completion_tokens_details: { reasoning_tokens: thought === '' ? 0 : 3 },
            },
          }),
          'data: [DONE]\n\n',
        ]),
  ];
}

function anthropic(tale: Tale): string[] {
  const { thought = '', words = [], calls = [], end = 'stop' } = tale;
  let index = 0;
  const block = (content: object, deltas: readonly object[]) => {
    const at = index++;
    return [
      event({ type: 'content_block_start', index: at, content_block: content }, 'content_block_start'),
      ...deltas.map((delta) => event({ type: 'content_block_delta', index: at, delta }, 'content_block_delta')),
      event({ type: 'content_block_stop', index: at }, 'content_block_stop'),
    ];
  };
  const usage = { input_tokens: 20, cache_read_input_tokens: 0, cache_creation_input_tokens: 0, output_tokens: 1 };
  const message = { id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content: [], usage };
  const reason = { stop: hasCalls(tale) ? 'tool_use' : 'end_turn', length: 'max_tokens', filter: 'refusal' };
  const thinking = inPieces(thought).map((text) => ({ type: 'thinking_delta', thinking: text }));
  return [
    event({ type: 'message_start', message: { ...message, stop_reason: null, stop_sequence: null } }, 'message_start'),
    ...(thought === ''
      ? []
      : block({ type: 'thinking', thinking: '', signature: '' }, [
          ...thinking,
          { type: 'signature_delta', signature: 'SEAL' },
        ])),
    ...(words.length === 0
      ? []
      : block(
          { type: 'text', text: '' },
          words.map((text) => ({ type: 'text_delta', text })),
        )),
    ...calls.flatMap(({ id, name, arguments: all }) =>
      block(
        { type: 'tool_use', id, name, input: {} },
        inPieces(all).map((partial_json) => ({ type: 'input_json_delta', partial_json })),
      ),
    ),
    ...(end === 'none'
      ? []
      : [
          event(
            {
              type: 'message_delta',
              delta: { stop_reason: reason[end], stop_sequence: null },
              usage: { output_tokens: 9 },
            },
            'message_delta',
          ),
          event({ type: 'message_stop' }, 'message_stop'),
        ]),
  ];
}

function gemini(tale: Tale): string[] {
  const { thought = '', words = [], calls = [], end = 'stop' } = tale;
  const said = (parts: object[], more: object = {}) =>
    event({ candidates: [{ content: { parts, role: 'model' }, index: 0, ...more }], modelVersion: 'm' });
  const reason = { stop: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY' };
  return [
    ...(thought === '' ? [] : [said([{ text: thought, thought: true, thoughtSignature: 'SEAL' }])]),
    ...words.map((text) => said([{ text }])),
    ...calls.map(({ name, arguments: all }) => said([{ functionCall: { name, args: JSON.parse(all) } }])),
    ...(end === 'none'
      ? []
      : [
          event({
            candidates: [{ content: { parts: [], role: 'model' }, index: 0, finishReason: reason[end] }],
            usageMetadata: {
              promptTokenCount: 20,
              candidatesTokenCount: thought === '' ? 9 : 6,
              thoughtsTokenCount: thought === '' ? 0 : 3,
              totalTokenCount: 29,
            },
          }),
        ]),
  ];
}

function ollama(tale: Tale): string[] {
  const { thought = '', words = [], calls = [], end = 'stop' } = tale;
  const line = (message: object, more: object = { done: false }) =>
    `${JSON.stringify({ model: 'm', created_at: '2026-11-21T00:00:00Z', message: { role: 'assistant', content: '', ...message }, ...more })}\n`;
  return [
    ...inPieces(thought).map((thinking) => line({ thinking })),
    ...words.map((content) => line({ content })),
    ...(calls.length === 0
      ? []
      : [
          line({
            tool_calls: calls.map(({ id, name, arguments: all }, index) => ({
              id,
              function: { index, name, arguments: JSON.parse(all) },
            })),
          }),
        ]),
    ...(end === 'none'
      ? []
      : [
          line(
            {},
            {
              done: true,
              done_reason: end === 'length' ? 'length' : 'stop',
              prompt_eval_count: 20,
              eval_count: 9,
            },
          ),
        ]),
  ];
}

function responses(tale: Tale): string[] {
  const { thought = '', words = [], calls = [], end = 'stop' } = tale;
  let number = 0;
  let output_index = 0;
  const told = (type: string, more: object) => event({ type, sequence_number: number++, ...more }, type);
  const response = (status: string, more: object = {}) => ({
    response: { id: 'resp_1', object: 'response', created_at: 1, model: 'm', status, output: [], ...more },
  });
  const item = (added: object, between: (at: { output_index: number }) => string[], done: object) => {
    const at = { output_index: output_index++ };
    return [
      told('response.output_item.added', { ...at, item: added }),
      ...between(at),
      told('response.output_item.done', { ...at, item: done }),
    ];
  };
  const reasoning = { type: 'reasoning', id: 'rs_1', summary: [] };
  const message = { type: 'message', id: 'msg_1', role: 'assistant', content: [] };
  const usage = {
    input_tokens: 20,
    output_tokens: 9,
    total_tokens: 29,
    output_tokens_details: { reasoning_tokens: thought === '' ? 0 : 3 },
  };
  return [
    told('response.created', response('in_progress')),
    ...(thought === ''
      ? []
      : item(
          { ...reasoning, encrypted_content: null },
          (at) => [
            told('response.reasoning_summary_part.added', {
              ...at,
              item_id: 'rs_1',
              summary_index: 0,
              part: { type: 'summary_text', text: '' },
            }),
            ...inPieces(thought).map((delta) =>
              told('response.reasoning_summary_text.delta', { ...at, item_id: 'rs_1', summary_index: 0, delta }),
            ),
            told('response.reasoning_summary_part.done', {
              ...at,
              item_id: 'rs_1',
              summary_index: 0,
              part: { type: 'summary_text', text: thought },
            }),
          ],
          { ...reasoning, summary: [{ type: 'summary_text', text: thought }], encrypted_content: 'SEAL' },
        )),
    ...(words.length === 0
      ? []
      : item(
          { ...message, status: 'in_progress' },
          (at) =>
            words.map((delta) =>
              told('response.output_text.delta', { ...at, item_id: 'msg_1', content_index: 0, delta }),
            ),
          { ...message, status: 'completed' },
        )),
    ...calls.flatMap(({ id, name, arguments: all }, at) => {
      const call = { type: 'function_call', id: `fc_${at}`, call_id: id, name };
      return item(
        { ...call, arguments: '', status: 'in_progress' },
        (place) =>
          inPieces(all).map((delta) =>
            told('response.function_call_arguments.delta', { ...place, item_id: `fc_${at}`, delta }),
          ),
        { ...call, arguments: all, status: 'completed' },
      );
    }),
    ...(end === 'none'
      ? []
      : [
          end === 'stop'
            ? told('response.completed', response('completed', { usage }))
            : told(
                'response.incomplete',
                response('incomplete', {
                  usage,
                  incomplete_details: { reason: end === 'length' ? 'max_output_tokens' : 'content_filter' },
                }),
              ),
        ]),
  ];
}
