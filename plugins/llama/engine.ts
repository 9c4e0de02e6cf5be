import { type ChildProcess, fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type {
  Answer,
  Embedded,
  EmbedRequest,
  Ending,
  EngineHealth,
  EngineKit,
  ListedModel,
  TextEngine,
  TextEvent,
  TextRequest,
} from '../../src/models/index.ts';
import { type GgufHead, readGgufHead } from './gguf.ts';
import { Stream } from './stream.ts';
import type { LlamaOptions, Order, Word } from './talk.ts';

/** What waits for words from the process that computes. */
interface Waiting {
  hear(word: Word): void;
  lost(): void;
}

/** A GGUF file as an engine. It computes in a process of its own: what happens there cannot take the studio down. */
export class LlamaEngine implements TextEngine {
  readonly name: string;
  readonly kind = 'llama';
  readonly local = true;
  readonly dialects = [] as const;
  readonly #options: LlamaOptions;
  readonly #kit: EngineKit;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | undefined;
  #health: EngineHealth = { state: 'loading', words: 'It has not been loaded yet.', progress: 0 };
  #contextTokens: number | undefined;
  #ready: Promise<void> | undefined;
  #next = 1;

  constructor(name: string, options: LlamaOptions, kit: EngineKit) {
    this.name = name;
    this.#options = options;
    this.#kit = kit;
  }

  get model(): string {
    return basename(this.#options.modelPath).replace(/\.gguf$/i, '');
  }

  async models(): Promise<readonly ListedModel[]> {
    const { chat, contextLength } = this.#head();
    const contextWindow = this.#contextTokens ?? this.#options.contextTokens ?? contextLength;
    const capabilities = {
      text: true,
      embedding: true,
      tools: chat,
      json: true,
      jsonSchema: true,
      image: false,
      audio: false,
      ...(contextWindow === undefined ? {} : { contextWindow }),
    };
    return [{ model: this.model, capabilities }];
  }

  async health(): Promise<EngineHealth> {
    return this.#health;
  }

  /** Begins to load and returns at once. */
  load(): void {
    this.#loaded().catch(() => {});
  }

  async open(_model: string, request: TextRequest, signal: AbortSignal): Promise<Answer<TextEvent>> {
    await this.#loaded();
    const id = this.#next++;
    const { promise, resolve: end } = Promise.withResolvers<Ending>();
    const stream = new Stream<TextEvent>();
    const begun = Promise.withResolvers<void>();
    const stop = () => this.#send({ type: 'stop', id });
    const finish = (ending: Ending) => {
      this.#waiting.delete(id);
      signal.removeEventListener('abort', stop);
      stream.put({ type: 'answer-end', ending });
      stream.close();
      end(ending);
      begun.resolve();
    };
    stream.put({ type: 'answer-start', engine: this.name, model: this.model });
    this.#waiting.set(id, {
      hear: (word) => this.#heard(word, stream, finish, begun),
      lost: () => {
        begun.reject(this.#gone());
        finish(ended('failed', this.#gone()));
      },
    });
    signal.addEventListener('abort', stop, { once: true });
    this.#send({ type: 'answer', id, request });
    if (signal.aborted) stop();
    await begun.promise;
    stream.onLeave = stop;
    return { engine: this.name, model: this.model, body: stream, ending: promise };
  }

  async embed(_model: string, { texts }: EmbedRequest, signal: AbortSignal): Promise<Embedded> {
    await this.#loaded();
    signal.throwIfAborted();
    const id = this.#next++;
    return await new Promise((settle, refuse) => {
      this.#waiting.set(id, {
        hear: (word) => {
          this.#waiting.delete(id);
          if (word.type === 'embedded') {
            const usage = {
              input: word.tokens,
              cacheRead: 0,
              cacheWrite: 0,
              output: 0,
              reasoning: 0,
              source: 'counted',
            } as const;
            settle({ vectors: word.vectors, usage });
          } else if (word.type === 'failed') refuse(this.#failure(word.code, word.message));
        },
        lost: () => refuse(this.#gone()),
      });
      this.#send({ type: 'embed', id, texts });
    });
  }

  async close(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const gone = new Promise<void>((done) => child.once('exit', () => done()));
    child.disconnect();
    const hard = setTimeout(() => child.kill('SIGKILL'), 2000);
    await gone;
    clearTimeout(hard);
  }

  #heard(
    word: Word,
    stream: Stream<TextEvent>,
    finish: (ending: Ending) => void,
    begun: { resolve(): void; reject(error: unknown): void },
  ): void {
    if (word.type === 'text' && word.text !== '') stream.put({ type: 'text-delta', text: word.text });
    else if (word.type === 'reasoning' && word.text !== '') stream.put({ type: 'reasoning-delta', text: word.text });
    else if (word.type === 'tool') {
      stream.put({ type: 'tool-start', id: word.call.id, name: word.call.name });
      stream.put({ type: 'tool-delta', id: word.call.id, text: word.call.arguments });
      stream.put({ type: 'tool-end', call: word.call });
    } else if (word.type === 'answered') {
      const outcome = word.reason === 'length' ? 'truncated' : word.reason === 'stopped' ? 'stopped' : 'complete';
      finish({ outcome, reason: word.reason, usage: word.usage });
    } else if (word.type === 'failed') {
      const fault = this.#failure(word.code, word.message);
      begun.reject(fault);
      finish(ended('failed', fault));
    }
    if (word.type === 'text' || word.type === 'reasoning' || word.type === 'tool') begun.resolve();
  }

  #loaded(): Promise<void> {
    this.#ready ??= this.#start().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  async #start(): Promise<void> {
    this.#head();
    const child = fork(new URL('./inference.ts', import.meta.url), [], {
      serialization: 'advanced',
      execArgv: [],
      env: spareEnvironment(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    this.#health = { state: 'loading', words: `Loading ${this.model}.`, progress: 0 };
    await new Promise<void>((ready, refuse) => {
      child.on('message', (word: Word) => {
        if (word.type === 'loading') this.#health = { ...this.#health, progress: word.progress };
        else if (word.type === 'ready') {
          this.#contextTokens = word.contextTokens;
          this.#health = {
            state: 'ready',
            words: `${this.model} with ${word.contextTokens} tokens of context, ${this.#options.threads} threads.`,
          };
          ready();
        } else if (word.type === 'load-failed') {
          this.#health = { state: 'unreachable', words: `${this.model} could not be loaded: ${word.message}` };
          refuse(this.#unloadable(word.message));
        } else this.#waiting.get(word.id)?.hear(word);
      });
      child.once('exit', () => {
        if (this.#child === child) this.#child = undefined;
        this.#ready = undefined;
        if (this.#health.state !== 'unreachable')
          this.#health = { state: 'unreachable', words: 'Its process ended; the next call loads it again.' };
        for (const waiting of [...this.#waiting.values()]) waiting.lost();
        refuse(this.#gone());
      });
      this.#send({ type: 'load', options: this.#options });
    });
  }

  #send(order: Order): void {
    if (this.#child?.connected === true) this.#child.send(order);
  }

  #head(): GgufHead {
    const path = resolve(this.#options.modelPath);
    try {
      if (!statSync(path).isFile()) throw new Error('it is no file');
      return readGgufHead(path);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#health = { state: 'unreachable', words: `${path} cannot be used: ${message}` };
      throw this.#unloadable(message);
    }
  }

  #unloadable(message: string) {
    return this.#kit.providerFault(
      'model-unknown',
      `The model ${this.#options.modelPath} cannot be loaded: ${message}.`,
      {
        engine: this.name,
        hint: 'MODEL_PATH names the GGUF file; LLM_N_CTX, LLM_N_GPU_LAYERS and LLM_N_THREADS say how it is loaded.',
      },
    );
  }

  #failure(code: 'context-too-long' | 'answer-failed' | 'provider-refused', words: string) {
    return this.#kit.providerFault(code, `${this.model} could not answer: ${words}`, {
      engine: this.name,
      model: this.model,
      words,
    });
  }

  #gone() {
    return this.#kit.providerFault('provider-unreachable', `The process that computes ${this.model} ended.`, {
      engine: this.name,
      hint: 'There may have been too little memory: try a smaller model or a smaller LLM_N_CTX.',
    });
  }
}

const ended = (outcome: 'failed', { kind, code, message }: ReturnType<EngineKit['providerFault']>): Ending => ({
  outcome,
  reason: 'error',
  usage: { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, reasoning: 0, source: 'estimated' },
  fault: { kind, code, message },
});

/** No key of any provider reaches the process that computes. */
const spareEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(PATH|HOME|LANG|LC_.*|TMPDIR|LD_LIBRARY_PATH|CUDA.*|GGML_.*|NODE_COMPILE_CACHE)$/.test(name),
    ),
  );
