import type { Attribution } from '#operation';
import type { Call, PassedRequest, Target, TextRequest } from '../contract/index.ts';
import { fingerprint, fingerprintOfBytes } from '../memory/index.ts';
import { limited, type Size, sizeOf, sizeOfPassed } from '../tokens/index.ts';
import type { AskedCalls } from './asked.ts';
import type { Engines } from './engines.ts';
import type { Asking } from './gateway.ts';

/** A call before anything is known of its target but the name. */
export function callOf<Request>(
  id: string,
  { attribution, signal }: Asking,
  request: Request,
  target: Target,
): Call<Request> {
  return {
    id,
    target,
    request,
    signal,
    attribution,
    size: () => ({ input: 0, inputAtMost: 0, outputAtMost: 0 }),
    fingerprint: () => null,
  };
}

/** Calls as they are for one target: their limits, their size, their fingerprint, each worked out when it is first asked for. */
export class Calls {
  readonly #engines: Engines;
  readonly #asked: AskedCalls;
  readonly #maxTokens: number;

  /** `maxTokens` is what an answer may have where nothing else says. */
  constructor(engines: Engines, asked: AskedCalls, maxTokens: number) {
    this.#engines = engines;
    this.#asked = asked;
    this.#maxTokens = maxTokens;
  }

  /** A call for an answer in text. */
  text(call: Call<TextRequest>, target: Target): Call<TextRequest> {
    const request = limited(call.request, this.#engines.capabilitiesOf(target), this.#maxTokens);
    return {
      ...call,
      target,
      request,
      size: once(() => this.sizeOf(request, target)),
      fingerprint: once(() => (this.#skips(call) ? null : fingerprint(target, request, saltOf(call.attribution)))),
    };
  }

  /** A call whose bytes are handed through as they are. */
  bytes(call: Call<PassedRequest>): Call<PassedRequest> {
    const { target, request, attribution } = call;
    return {
      ...call,
      size: once(() =>
        sizeOfPassed(request.parsed, this.#engines.capabilitiesOf(target), {
          model: target.model,
          outputDefault: this.#maxTokens,
        }),
      ),
      fingerprint: once(() =>
        this.#skips(call) ? null : fingerprintOfBytes(target, request.dialect, request.body, saltOf(attribution)),
      ),
    };
  }

  sizeOf(request: TextRequest, target: Target): Size {
    return sizeOf(request, this.#engines.capabilitiesOf(target), {
      model: target.model,
      outputDefault: this.#maxTokens,
    });
  }

  #skips({ id }: Call): boolean {
    return this.#asked.of(id)?.cache === 'skip';
  }
}

/** Nobody is given what was made for somebody else. */
const saltOf = ({ user, key }: Attribution): string => JSON.stringify([user, key ?? null]);

/** Works something out when it is first asked for, and not again. */
function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
