import { setPriority } from 'node:os';
import {
  type ChatHistoryItem,
  type ChatModelFunctions,
  getLlama,
  type Llama,
  LlamaChat,
  type LlamaContextSequence,
  type LlamaGrammar,
  type LlamaModel,
} from 'node-llama-cpp';
import type { Message, TextRequest } from '../../src/models/index.ts';
import type { LlamaOptions, Order, Word } from './talk.ts';

/** A context as large as a model allows can take more memory than the model: this many tokens unless asked otherwise. */
const USUAL_CONTEXT = 8192;

const say = (word: Word): void => void process.send?.(word);

/** The weights, loaded once, and one sequence that answers one request at a time. */
class Inference {
  readonly #options: LlamaOptions;
  readonly #llama: Llama;
  readonly #model: LlamaModel;
  readonly #sequence: LlamaContextSequence;
  readonly #chat: LlamaChat;

  constructor(options: LlamaOptions, llama: Llama, model: LlamaModel, sequence: LlamaContextSequence) {
    this.#options = options;
    this.#llama = llama;
    this.#model = model;
    this.#sequence = sequence;
    this.#chat = new LlamaChat({ contextSequence: sequence });
  }

  static async load(options: LlamaOptions): Promise<Inference> {
    const gpu = options.gpuLayers === 0 ? false : 'auto';
    // What is not there as a package is not downloaded and not compiled.
    const llama = await getLlama({
      gpu,
      build: 'never',
      skipDownload: true,
      maxThreads: options.threads,
      progressLogs: false,
    });
    const model = await llama.loadModel({
      modelPath: options.modelPath,
      ...(options.gpuLayers === undefined ? {} : { gpuLayers: options.gpuLayers }),
      onLoadProgress: (progress) => say({ type: 'loading', progress }),
    });
    const contextSize = options.contextTokens ?? { max: Math.min(USUAL_CONTEXT, model.trainContextSize) };
    const context = await model.createContext({ contextSize, threads: options.threads });
    say({ type: 'ready', contextTokens: context.contextSize, trainedTokens: model.trainContextSize });
    return new Inference(options, llama, model, context.getSequence());
  }

  async answer(id: number, request: TextRequest, signal: AbortSignal): Promise<void> {
    const before = this.#sequence.tokenMeter.getState();
    const shape = await this.#grammar(request);
    const functions = shape === undefined ? functionsOf(request) : undefined;
    const { functionCalls, metadata } = await this.#chat.generateResponse(historyOf(request.messages), {
      ...samplingOf(request),
      ...(shape === undefined ? { ...(functions === undefined ? {} : { functions }) } : { grammar: shape }),
      signal,
      stopOnAbortSignal: true,
      onResponseChunk: (chunk) =>
        say({ type: chunk.segmentType === 'thought' ? 'reasoning' : 'text', id, text: chunk.text }),
    } as Parameters<LlamaChat['generateResponse']>[1]);
    const calls: readonly { functionName: string; params: unknown }[] = functionCalls ?? [];
    calls.forEach(({ functionName, params }, index) =>
      say({
        type: 'tool',
        id,
        call: {
          kind: 'tool-call',
          id: `call-${id}-${index}`,
          name: functionName,
          arguments: JSON.stringify(params ?? {}),
        },
      }),
    );
    const { usedOutputTokens: output } = this.#sequence.tokenMeter.diff(before);
    // What stands in the sequence is all that was read and written; what of it had been read before was not computed again.
    const input = Math.max(0, this.#sequence.nextTokenIndex - output);
    const computed = this.#sequence.tokenMeter.diff(before).usedInputTokens;
    say({
      type: 'answered',
      id,
      reason: reasonOf(metadata.stopReason),
      usage: {
        input,
        cacheRead: Math.max(0, input - computed),
        cacheWrite: 0,
        output,
        reasoning: 0,
        source: 'counted',
      },
    });
  }

  async embed(id: number, texts: readonly string[]): Promise<void> {
    const context = await this.#model.createEmbeddingContext({ threads: this.#options.threads });
    try {
      const vectors: number[][] = [];
      let tokens = 0;
      for (const text of texts) {
        const written = this.#model.tokenize(text);
        tokens += written.length;
        vectors.push([...(await context.getEmbeddingFor(written)).vector]);
      }
      say({ type: 'embedded', id, vectors, tokens });
    } finally {
      await context.dispose();
    }
  }

  async #grammar({ format }: TextRequest): Promise<LlamaGrammar | undefined> {
    if (format === undefined || format.kind === 'text') return undefined;
    if (format.kind === 'json') return await this.#llama.getGrammarFor('json');
    return await this.#llama.createGrammarForJsonSchema(
      format.schema as Parameters<Llama['createGrammarForJsonSchema']>[0],
    );
  }
}

function samplingOf(request: TextRequest) {
  const { maxTokens, temperature, topP, topK, seed, stop } = request;
  return {
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(topK === undefined ? {} : { topK }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined ? {} : { customStopTriggers: [...stop] }),
  };
}

const reasonOf = (reason: string) =>
  reason === 'maxTokens'
    ? ('length' as const)
    : reason === 'abort'
      ? ('stopped' as const)
      : reason === 'functionCalls'
        ? ('tool-calls' as const)
        : ('stop' as const);

function functionsOf({ tools, toolChoice }: TextRequest): ChatModelFunctions | undefined {
  if (tools === undefined || tools.length === 0 || toolChoice === 'none') return undefined;
  return Object.fromEntries(
    tools.map(({ name, description, parameters }) => [
      name,
      { description, params: parameters as ChatModelFunctions[string]['params'] },
    ]),
  );
}

/** The conversation as llama.cpp's chat templates take it: answers of tools stand inside the turn that asked for them. */
function historyOf(messages: readonly Message[]): ChatHistoryItem[] {
  const results = new Map(
    messages.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'tool-result' ? [[part.id, part.text] as const] : [])),
    ),
  );
  const history: ChatHistoryItem[] = [];
  for (const { role, parts } of messages) {
    const text = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    if (role === 'system') history.push({ type: 'system', text });
    else if (role === 'user') history.push({ type: 'user', text });
    else if (role === 'assistant') history.push({ type: 'model', response: responseOf(parts, results) });
  }
  // The model speaks next: its turn stands open at the end.
  const last = history.at(-1);
  if (last === undefined || last.type !== 'model') history.push({ type: 'model', response: [] });
  return history;
}

type Response = Extract<ChatHistoryItem, { type: 'model' }>['response'];

function responseOf(parts: Message['parts'], results: ReadonlyMap<string, string>): Response {
  return parts.flatMap((part): Response => {
    if (part.kind === 'text') return [part.text];
    if (part.kind !== 'tool-call') return [];
    return [
      { type: 'functionCall', name: part.name, params: parsed(part.arguments), result: results.get(part.id) ?? '' },
    ];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** One after the other: a second request waits until the first has been answered. */
let turn: Promise<void> = Promise.resolve();
let inference: Inference | undefined;
const stops = new Map<number, AbortController>();

function inTurn(id: number, work: (on: Inference, signal: AbortSignal) => Promise<void>): void {
  const stop = new AbortController();
  stops.set(id, stop);
  turn = turn.then(async () => {
    try {
      if (inference === undefined) throw new Error('the model has not been loaded');
      await work(inference, stop.signal);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      say({ type: 'failed', id, code: codeOf(message), message });
    } finally {
      stops.delete(id);
    }
  });
}

const codeOf = (message: string) =>
  /context size|too long|compress/i.test(message)
    ? ('context-too-long' as const)
    : /grammar|schema|does not support/i.test(message)
      ? ('provider-refused' as const)
      : ('answer-failed' as const);

process.on('message', (order: Order) => {
  if (order.type === 'stop') stops.get(order.id)?.abort();
  else if (order.type === 'answer') inTurn(order.id, (on, signal) => on.answer(order.id, order.request, signal));
  else if (order.type === 'embed') inTurn(order.id, (on) => on.embed(order.id, order.texts));
  else
    Inference.load(order.options).then(
      (loaded) => {
        inference = loaded;
      },
      (error: unknown) => {
        say({ type: 'load-failed', message: error instanceof Error ? error.message : String(error) });
        process.exit(1);
      },
    );
});
process.on('disconnect', () => process.exit(0));
// The machine stays usable while a model computes.
setPriority(10);
