import { Fault } from '#fault';
import {
  type Answer,
  type Asking,
  type Dialect,
  type EmbedRequest,
  type Ending,
  type Gateway,
  interpreterOf,
  type PassedRequest,
  providerFault,
  type TextAnswer,
  type TextEvent,
  type TextRequest,
  type Told,
} from '#models';
import type { MicroDollars } from '#operation';
import type { GatewayDoor } from '../door.ts';
import { SCENES, type Scene } from './scenes.ts';

type Doors = GatewayDoor['gateway'];

/**
 * A gateway whose one engine answers by the model's name (`scenes.ts`) and, if told to, speaks a dialect itself. It stands
 * for the real one in tests of the doors; what was asked of it can be read afterwards.
 */
export class GatewayDouble implements Doors {
  readonly #speaks: Dialect | undefined;
  /** Every request that was translated, and how it was asked. */
  readonly asked: { readonly request: TextRequest; readonly asking: Asking }[] = [];
  /** Every request that was handed through. */
  readonly passed: PassedRequest[] = [];
  /** When answers were stopped from outside, by `performance.now()`. */
  readonly stopped: number[] = [];

  constructor(speaks?: Dialect) {
    this.#speaks = speaks;
  }

  async open(request: TextRequest, asking: Asking): Promise<Answer<TextEvent> & Told> {
    this.asked.push({ request, asking });
    const scene = sceneOf(asking.model);
    return { ...this.#play(scene, asking.signal, (event) => event), cached: false };
  }

  async generate(request: TextRequest, asking: Asking): Promise<TextAnswer & Told & { cost: MicroDollars | null }> {
    const answer = await this.open(request, asking);
    let whole = {
      text: '',
      reasoning: '',
      toolCalls: [] as TextAnswer['toolCalls'],
      notices: [] as TextAnswer['notices'],
    };
    for await (const event of answer.body) {
      if (event.type === 'text-delta') whole = { ...whole, text: whole.text + event.text };
      if (event.type === 'reasoning-delta') whole = { ...whole, reasoning: whole.reasoning + event.text };
      if (event.type === 'tool-end') whole = { ...whole, toolCalls: [...whole.toolCalls, event.call] };
      if (event.type === 'notice') whole = { ...whole, notices: [...whole.notices, event.notice] };
    }
    const ending = await answer.ending;
    if (ending.outcome === 'failed' && ending.fault !== undefined) {
      throw new Fault(ending.fault.kind, ending.fault.code, ending.fault.message);
    }
    const scene = sceneOf(asking.model);
    return { ...whole, engine: 'double', model: 'm', ending, cached: scene.cached ?? false, cost: scene.cost ?? null };
  }

  async pass(request: PassedRequest, asking: Asking) {
    if (request.dialect !== this.#speaks) return undefined;
    this.passed.push(request);
    const scene = sceneOf(asking.model);
    const interpreter = interpreterOf(request.dialect);
    if (interpreter === undefined) throw new Error(`nobody speaks ${request.dialect}`);
    const telling = { id: 'passed', created: 1_790_000_000, model: 'm', includeUsage: true };
    const encoder = new TextEncoder();
    if (!request.stream) {
      const { body, ending } = this.#play(scene, asking.signal, (event) => event);
      const toolCalls: TextAnswer['toolCalls'][number][] = [];
      let text = '';
      for await (const event of body) {
        if (event.type === 'text-delta') text += event.text;
        if (event.type === 'tool-end') toolCalls.push(event.call);
      }
      const whole = { engine: 'double', model: 'm', text, reasoning: '', toolCalls, notices: [], ending: await ending };
      const bytes = encoder.encode(JSON.stringify(interpreter.whole(whole, telling)));
      async function* halves(): AsyncGenerator<Uint8Array> {
        yield bytes.subarray(0, bytes.length >> 1);
        yield bytes.subarray(bytes.length >> 1);
      }
      return { engine: 'double', model: 'm', contentType: 'application/json', body: halves(), ending, cached: false };
    }
    const teller = interpreter.teller(telling);
    const spoken = this.#play(scene, asking.signal, (event) => {
      // A provider whose connection breaks says nothing more; one that fails says so itself.
      const cut = event.type === 'answer-end' && event.ending.reason === 'cut';
      return encoder.encode(cut ? 'data: {"half' : teller(event));
    });
    return { ...spoken, contentType: 'text/event-stream', cached: false };
  }

  async embed({ texts }: EmbedRequest) {
    const usage = {
      input: texts.length,
      cacheRead: 0,
      cacheWrite: 0,
      output: 0,
      reasoning: 0,
      source: 'provider',
    } as const;
    return { vectors: texts.map((text) => [text.length, 0.5, -0.25]), usage, engine: 'double', model: 'm' };
  }

  async models() {
    return ['shot', 'tool'].map((model) => ({ engine: 'double', model, capabilities: { text: true } }));
  }

  resolve: Gateway['resolve'] = async (model) => ({ engine: 'double', model: model ?? 'shot' });

  #play<Item>(scene: Scene, signal: AbortSignal, map: (event: TextEvent) => Item): Answer<Item> {
    if (scene.refusal !== undefined) throw scene.refusal;
    const ending = Promise.withResolvers<Ending>();
    const stopped = this.stopped;
    signal.addEventListener('abort', () => stopped.push(performance.now()), { once: true });
    async function* play(): AsyncGenerator<Item> {
      for (const event of scene.events) {
        if (scene.pace !== undefined) await new Promise((resolve) => setTimeout(resolve, scene.pace));
        if (signal.aborted) break;
        if (event.type === 'answer-end') ending.resolve(event.ending);
        yield map(event);
      }
    }
    return { engine: 'double', model: 'm', body: play(), ending: ending.promise };
  }
}

function sceneOf(model: string | undefined): Scene {
  const name = model?.split('/').at(-1) ?? 'shot';
  const scene = SCENES[name];
  if (scene === undefined) throw providerFault('model-unknown', `There is no model ${name}.`, { engine: 'double' });
  return scene;
}
