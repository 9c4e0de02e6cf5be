import type { Context } from 'hono';
import { type Asking, type Dialect, type Interpreter, interpreterOf } from '#models';
import { readJson } from './body.ts';
import type { GatewayDoor } from './door.ts';
import { requestId } from './identity.ts';
import { type Outlet, outletOf } from './outlet.ts';
import { handThrough } from './passing.ts';
import { type Speaking, tell } from './telling.ts';

/** Headers a dialect defines that go on to an engine of the same dialect. */
const HEADERS: Readonly<Record<Dialect, readonly string[]>> = {
  'openai-chat': ['openai-organization', 'openai-project', 'openai-beta'],
  'openai-completions': ['openai-organization', 'openai-project', 'openai-beta'],
  'openai-responses': ['openai-organization', 'openai-project', 'openai-beta'],
  'anthropic-messages': ['anthropic-beta', 'anthropic-version'],
};

/**
 * Answers a request in a dialect: bytes through where the engine speaks it too, by an interpreter otherwise. Everything
 * that goes wrong is said in the dialect; after the head is out, as its error event, and never with its end mark.
 */
export async function converse(context: Context, door: GatewayDoor, dialect: Dialect): Promise<Response> {
  const interpreter = interpreterOf(dialect);
  if (interpreter === undefined) return context.notFound();
  const outlet = outletOf(context);
  const id = requestId(context);
  answer(context, door, { interpreter, outlet, id }).catch((error) => giveUp(error, interpreter, outlet, id));
  return outlet.response;
}

async function answer(context: Context, door: GatewayDoor, speaking: Omit<Speaking, 'created'>): Promise<void> {
  const { interpreter, outlet } = speaking;
  const { dialect } = interpreter;
  const caller = await door.whoIs(context);
  const { bytes, parsed } = await readJson(context, door.limits.bodyBytes);
  const { model } = parsed;
  const asking: Asking = {
    ...(typeof model === 'string' ? { model } : {}),
    attribution: { user: caller.user, operation: `gateway.${dialect}`, ...(caller.key ? { key: caller.key } : {}) },
    signal: outlet.signal,
    cache: cacheOf(context),
  };
  const stream = parsed['stream'] === true;
  const passed = await door.gateway.pass(
    { dialect, body: bytes, parsed, stream, headers: dialectHeaders(context, dialect) },
    asking,
  );
  if (passed !== undefined) return handThrough(passed, speaking);
  return tell(door, interpreter.read(parsed), asking, { ...speaking, created: Math.floor(door.now() / 1000) });
}

function giveUp(error: unknown, interpreter: Interpreter, outlet: Outlet, id: string): void {
  if (outlet.begun) {
    outlet.end(interpreter.breakOff(error, id));
    return;
  }
  const { status, headers, body } = interpreter.refuse(error, id);
  outlet.whole(status, { 'content-type': 'application/json', 'x-request-id': id, ...headers }, JSON.stringify(body));
}

/** Callers of these doors expect to be answered anew, unless they say otherwise. */
function cacheOf(context: Context): NonNullable<Asking['cache']> {
  const wish = context.req.header('x-reelwright-cache');
  return wish === 'use' || wish === 'refresh' ? wish : 'skip';
}

function dialectHeaders(context: Context, dialect: Dialect): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of HEADERS[dialect]) {
    const value = context.req.header(name);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
