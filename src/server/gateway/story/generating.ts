import type { Context } from 'hono';
import { Fault } from '#fault';
import { type Asking, breakOf, message, type TextRequest } from '#models';
import type { Caller, GatewayDoor } from '../door.ts';
import { answerHeaders } from '../identity.ts';
import type { Options, Turn } from './schema.ts';

/** What is asked, in the gateway's words. */
export interface Wanted {
  readonly request: TextRequest;
  readonly asking: Omit<Asking, 'signal'>;
}

export async function wanted(
  door: GatewayDoor,
  caller: Caller,
  operation: string,
  turns: readonly Turn[],
  options: Options,
  id: string,
): Promise<Wanted> {
  const model = await modelOf(door, options);
  return {
    request: {
      messages: turns.map(({ role, content }) => message(role, content)),
      ...(options.max_tokens === undefined ? {} : { maxTokens: options.max_tokens }),
      ...(options.temperature === undefined ? {} : { temperature: options.temperature }),
    },
    asking: {
      ...(model === undefined ? {} : { model }),
      attribution: { user: caller.user, operation, ...(caller.key ? { key: caller.key } : {}) },
      cache: options.use_cache ? 'use' : 'skip',
      id,
    },
  };
}

/** A provider alone means the first model of it that writes text. */
async function modelOf({ gateway }: GatewayDoor, { model, provider }: Options): Promise<string | undefined> {
  if (provider === undefined) return model;
  if (model !== undefined) return model.startsWith(`${provider}/`) ? model : `${provider}/${model}`;
  const models = await gateway.models();
  const found = models.find(({ engine, capabilities }) => engine === provider && capabilities.text !== false);
  if (found !== undefined) return `${provider}/${found.model}`;
  const names = [...new Set(models.map(({ engine }) => engine))];
  throw new Fault('not-found', 'provider-unknown', `There is no provider ${provider} with a model that writes text.`, {
    facts: { field: 'provider', names },
    hint: names.length === 0 ? 'Set one up first.' : `There are: ${names.join(', ')}.`,
  });
}

/** The whole answer. One that breaks off is an error: it never looks complete (M2). */
export async function generate(context: Context, door: GatewayDoor, { request, asking }: Wanted, began: number) {
  const answer = await door.gateway.generate(request, { ...asking, signal: context.req.raw.signal });
  const fault = breakOf(answer.ending);
  if (fault !== undefined) throw fault;
  const { input, output } = answer.ending.usage;
  for (const [name, value] of Object.entries(answerHeaders(asking.id ?? '', answer))) context.header(name, value);
  return context.json({
    text: answer.text,
    model: answer.model,
    provider: answer.engine,
    usage: {
      prompt_tokens: input,
      completion_tokens: output,
      total_tokens: input + output,
      // US dollars; null where nobody knows the price.
      estimated_cost: answer.cost === null ? null : answer.cost / 1e6,
    },
    cached: answer.cached,
    latency_ms: Math.max(0, Math.round(door.now() - began)),
  });
}
