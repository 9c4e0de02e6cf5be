import { Fault } from '#fault';
import { type Answer, type Ending, providerFault, type Target, type TextEvent } from '../contract/index.ts';
import { brokenEnding, endOf, type Finish, type Spoken, stoppedEnding } from './endings.ts';

export type { Finish } from './endings.ts';

/** What an engine's stream says between its beginning and its end. */
export type Said = Exclude<TextEvent, { type: 'answer-start' | 'answer-end' }>;

export interface Speaking extends Omit<Spoken, 'written'> {
  /** Of whoever asks. */
  readonly signal: AbortSignal;
  /** Closes the connection to the engine. */
  readonly hangUp: () => void;
  /** What the engine says; returns how it finished, throws what went wrong. */
  readonly said: AsyncGenerator<Said, Finish>;
}

type Step = IteratorResult<Said, Finish>;

/**
 * Makes an answer of what an engine says, with the laws every answer keeps (M1 to M5): it begins when the engine has said
 * something, ends once, and says truly how. Rejects with what went wrong before that. A notice of our own is no beginning.
 */
export async function answering(speaking: Speaking): Promise<Answer<TextEvent>> {
  const { target, said, signal } = speaking;
  const stop = () => speaking.hangUp();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const notices: Said[] = [];
    let first = await said.next();
    while (first.done !== true && first.value.type === 'notice') {
      notices.push(first.value);
      first = await said.next();
    }
    if (signal.aborted) throw stopped();
    if (first.done === true && first.value.reason === undefined) throw silent(target);
    const speech = new Speech(speaking, notices, first);
    return { ...target, body: speech, ending: speech.ending };
  } catch (error) {
    if (signal.aborted) throw stopped();
    // Cut before there was anything: the same can be asked again.
    throw error instanceof Fault && error.code === 'stream-cut' ? silent(target, error) : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

type Settle = (result: IteratorResult<TextEvent>) => void;

/**
 * The body of an answer. Not a generator: whoever leaves one while it waits is made to wait as well, and the connection with
 * them.
 */
class Speech implements AsyncIterableIterator<TextEvent> {
  readonly ending: Promise<Ending>;
  readonly #speaking: Speaking;
  readonly #ready: TextEvent[];
  readonly #resolve: (ending: Ending) => void;
  #finish: Finish | undefined;
  #written = '';
  #over = false;
  #waiting: Settle | undefined;

  constructor(speaking: Speaking, notices: readonly Said[], first: Step) {
    const { promise, resolve } = Promise.withResolvers<Ending>();
    this.ending = promise;
    this.#resolve = resolve;
    this.#speaking = speaking;
    this.#ready = [{ type: 'answer-start', ...speaking.target }, ...notices];
    if (first.done === true) this.#finish = first.value;
    else this.#ready.push(this.#noted(first.value));
    speaking.signal.addEventListener('abort', this.#stopped, { once: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<TextEvent>> {
    const ready = this.#ready.shift();
    if (ready !== undefined) return Promise.resolve({ done: false, value: ready });
    if (this.#over) return Promise.resolve({ done: true, value: undefined });
    if (this.#finish !== undefined) return Promise.resolve(this.#end(endOf(this.#finish, this.#spoken)));
    return new Promise((settle) => {
      this.#waiting = settle;
      this.#speaking.said.next().then(
        (step) =>
          this.#give(() =>
            step.done === true
              ? this.#end(endOf(step.value, this.#spoken))
              : { done: false, value: this.#noted(step.value) },
          ),
        (error) => this.#give(() => this.#end(brokenEnding(error, this.#spoken))),
      );
    });
  }

  /** Whoever leaves before the end stops it, at once. */
  return(): Promise<IteratorResult<TextEvent>> {
    this.#ready.length = 0;
    if (!this.#over) {
      this.#end(stoppedEnding(this.#spoken));
      this.#speaking.hangUp();
      this.#letGo();
    }
    this.#give(() => ({ done: true, value: undefined }));
    return Promise.resolve({ done: true, value: undefined });
  }

  get #spoken(): Spoken {
    return { ...this.#speaking, written: this.#written };
  }

  readonly #stopped = (): void => {
    this.#speaking.hangUp();
    const last = this.#end(stoppedEnding(this.#spoken));
    if (this.#waiting === undefined) this.#ready.push(last.value);
    else this.#give(() => last);
  };

  #noted(event: Said): Said {
    if (event.type === 'text-delta' || event.type === 'reasoning-delta') this.#written += event.text;
    else if (event.type === 'tool-end') this.#written += event.call.name + event.call.arguments;
    return event;
  }

  /** Answers whoever waits; what comes when nobody does any more is left. */
  #give(result: () => IteratorResult<TextEvent>): void {
    const settle = this.#waiting;
    this.#waiting = undefined;
    if (settle !== undefined) settle(result());
  }

  #end(ending: Ending): IteratorYieldResult<TextEvent> {
    this.#over = true;
    this.#speaking.signal.removeEventListener('abort', this.#stopped);
    this.#resolve(ending);
    return { done: false, value: { type: 'answer-end', ending } };
  }

  #letGo(): void {
    this.#speaking.said.return({ reason: undefined, usage: undefined }).catch(() => {});
  }
}

const silent = ({ engine, model }: Target, cause?: unknown): Fault =>
  providerFault('provider-garbled', `${engine} sent an answer with nothing in it.`, { engine, model, cause });

export const stopped = (): Fault => new Fault('cancelled', 'stopped', 'The answer was stopped before it began.');
