import {
  type Answer,
  type Capabilities,
  type EngineHealth,
  type FinishReason,
  type Json,
  type JsonObject,
  type ListedModel,
  type Message,
  providerFault,
  reportedUsage,
  type TextEvent,
  type TextRequest,
  textOf,
  type Wire,
} from '../contract/index.ts';
import { readLines, readWhole } from '../wire/index.ts';
import { answering, type Finish, type Said, stopped } from './answering.ts';
import { askJson, itemsOf, keyHeaders, named } from './asking.ts';
import type { EngineSettings } from './engine-settings.ts';
import { listed } from './listing.ts';
import { refusalFault } from './refusals.ts';

type Line = Readonly<Record<string, unknown>>;

/** Milliseconds between two lines: a model may be loading, which takes minutes. */
const QUIET = 300_000;

/** Asks Ollama over its own protocol, which alone takes the size of the context (docs/api.md of Ollama). */
export async function openOllama(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: TextRequest,
  signal: AbortSignal,
): Promise<Answer<TextEvent>> {
  const { name: engine, key } = settings;
  const connection = new AbortController();
  const hangUp = () => connection.abort();
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    if (signal.aborted) throw stopped();
    const { status, headers, body } = await wire({
      method: 'POST',
      url: `${settings.baseUrl}/api/chat`,
      headers: { 'content-type': 'application/json', ...keyHeaders(settings) },
      body: JSON.stringify(chatBody(settings, model, request)),
      signal: connection.signal,
      headTimeout: settings.timeout,
      quietTimeout: QUIET,
    });
    if (status !== 200)
      throw refusalFault({ engine, model, status, headers, text: (await readWhole(body, 1 << 20)).toString(), key });
    return await answering({ target: { engine, model }, request, signal, hangUp, said: saidIn(body, engine, model) });
  } catch (error) {
    throw signal.aborted ? stopped() : named(error, settings);
  } finally {
    signal.removeEventListener('abort', hangUp);
  }
}

async function* saidIn(body: AsyncIterable<Uint8Array>, engine: string, model: string): AsyncGenerator<Said, Finish> {
  let calls = 0;
  for await (const text of readLines(body)) {
    if (text.trim() === '') continue;
    const line = lineOf(text, engine, model);
    const { error, message, done } = line;
    if (error !== undefined)
      throw providerFault(
        'answer-failed',
        `${engine} sent an error inside its answer: ${String(error).slice(0, 500)}`,
        { engine, model },
      );
    const said = message as Line | undefined;
    if (typeof said?.['thinking'] === 'string' && said['thinking'] !== '')
      yield { type: 'reasoning-delta', text: said['thinking'] };
    if (typeof said?.['content'] === 'string' && said['content'] !== '')
      yield { type: 'text-delta', text: said['content'] };
    for (const call of itemsOf(said ?? {}, 'tool_calls')) yield* toolCall(call, calls++);
    if (done === true) {
      const usage = reportedUsage({ input: line['prompt_eval_count'] ?? 0, output: line['eval_count'] });
      return { reason: calls > 0 ? 'tool-calls' : reasonOf(line['done_reason']), usage };
    }
  }
  return { reason: undefined, usage: undefined };
}

function* toolCall(call: Line, count: number): Generator<Said> {
  const { name = '', arguments: given = {} } = (call['function'] ?? {}) as Line;
  const id = typeof call['id'] === 'string' && call['id'] !== '' ? call['id'] : `call_${count}`;
  const written = typeof given === 'string' ? given : JSON.stringify(given);
  yield { type: 'tool-start', id, name: String(name) };
  yield { type: 'tool-delta', id, text: written };
  yield { type: 'tool-end', call: { kind: 'tool-call', id, name: String(name), arguments: written } };
}

function lineOf(text: string, engine: string, model: string): Line {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === 'object' && line !== null) return line as Line;
  } catch {
    // Said below.
  }
  throw providerFault('provider-garbled', `${engine} sent a line that is not JSON.`, {
    engine,
    model,
    words: text.slice(0, 100),
  });
}

const reasonOf = (reason: unknown): FinishReason => (reason === 'length' ? 'length' : 'stop');

function chatBody(settings: EngineSettings, model: string, request: TextRequest): JsonObject {
  const { format, tools, toolChoice, reasoning, extra = {} } = request;
  const { keep_alive, think, options = {}, ...others } = extra;
  const context = settings.options['contextTokens'];
  return {
    model,
    stream: true,
    messages: request.messages.flatMap(messageFor),
    ...(tools === undefined || toolChoice === 'none'
      ? {}
      : {
          tools: tools.map(({ name, description, parameters }) => ({
            type: 'function',
            function: { name, description, parameters },
          })),
        }),
    ...(format === undefined || format.kind === 'text'
      ? {}
      : { format: format.kind === 'json' ? 'json' : format.schema }),
    ...(think !== undefined
      ? { think }
      : reasoning === undefined
        ? {}
        : { think: reasoning === 'none' ? false : thinking(reasoning) }),
    ...(keep_alive === undefined ? {} : { keep_alive }),
    options: {
      ...(typeof context === 'number' ? { num_ctx: context } : {}),
      ...(request.maxTokens === undefined ? {} : { num_predict: request.maxTokens }),
      ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
      ...(request.topP === undefined ? {} : { top_p: request.topP }),
      ...(request.topK === undefined ? {} : { top_k: request.topK }),
      ...(request.seed === undefined ? {} : { seed: request.seed }),
      ...(request.stop === undefined ? {} : { stop: request.stop }),
      ...(request.presencePenalty === undefined ? {} : { presence_penalty: request.presencePenalty }),
      ...(request.frequencyPenalty === undefined ? {} : { frequency_penalty: request.frequencyPenalty }),
      ...others,
      ...(typeof options === 'object' && options !== null && !Array.isArray(options) ? (options as JsonObject) : {}),
    },
  };
}

const thinking = (effort: string): Json => (effort === 'minimal' ? 'low' : effort);

function messageFor({ role, parts }: Message): JsonObject[] {
  if (role === 'tool')
    return parts.flatMap((part) =>
      part.kind === 'tool-result' ? [{ role, content: part.text, tool_name: part.name, tool_call_id: part.id }] : [],
    );
  const images = parts.flatMap((part) =>
    part.kind === 'media' && part.media.source.kind === 'bytes'
      ? [Buffer.from(part.media.source.bytes).toString('base64')]
      : [],
  );
  const calls = parts.flatMap((part) =>
    part.kind === 'tool-call' ? [{ function: { name: part.name, arguments: argumentsOf(part.arguments) } }] : [],
  );
  const thought = parts.map((part) => (part.kind === 'reasoning' ? part.text : '')).join('');
  return [
    {
      role,
      content: textOf({ parts }),
      ...(thought === '' ? {} : { thinking: thought }),
      ...(images.length === 0 ? {} : { images }),
      ...(calls.length === 0 ? {} : { tool_calls: calls }),
    },
  ];
}

function argumentsOf(written: string): Json {
  try {
    return JSON.parse(written);
  } catch {
    return { text: written };
  }
}

/** What Ollama has, with what it says of each model. */
export async function listOllama(
  settings: EngineSettings,
  wire: Wire,
  signal: AbortSignal,
): Promise<readonly ListedModel[]> {
  const answer = await askJson(settings, wire, { path: '/api/tags', signal });
  return await Promise.all(
    itemsOf(answer, 'models').map(async (item) => {
      const model = String(item['name'] ?? item['model']);
      const shown = await askJson(settings, wire, { path: '/api/show', body: { model }, model, signal }).catch(
        () => ({}),
      );
      return listed(settings, model, capabilitiesOf(shown));
    }),
  );
}

function capabilitiesOf(shown: Line): Capabilities {
  const said = Array.isArray(shown['capabilities']) ? shown['capabilities'] : undefined;
  const info = (shown['model_info'] ?? {}) as Line;
  const context = Object.entries(info).find(([name]) => name.endsWith('.context_length'))?.[1];
  const window = Number.isSafeInteger(context) ? { contextWindow: Number(context) } : {};
  if (said === undefined) return window;
  const text = said.includes('completion');
  return {
    text,
    embedding: said.includes('embedding'),
    tools: said.includes('tools'),
    image: said.includes('vision'),
    reasoning: said.includes('thinking'),
    // Constrained by grammar in the server, whatever the model.
    json: text,
    jsonSchema: text,
    ...window,
  };
}

export async function healthOfOllama(settings: EngineSettings, wire: Wire, signal: AbortSignal): Promise<EngineHealth> {
  const { version } = await askJson(settings, wire, { path: '/api/version', signal });
  return { state: 'ready', words: `Ollama ${String(version)}.` };
}
