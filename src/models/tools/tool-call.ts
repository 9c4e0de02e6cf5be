import { Fault } from '#fault';
import type { Effect } from '#operation';
import type { Json, JsonObject, Tool, ToolCall } from '../contract/index.ts';

/** A tool that can really be run. */
export interface RunnableTool {
  readonly tool: Tool;
  /** What it does to the world: `read` runs when a model asks for it, everything else only when a person agrees. */
  readonly effect: Effect;
  /** Checks the arguments and returns what runs them; throws a fault that says what is wrong where. Nothing is done yet. */
  prepare(input: JsonObject): (signal: AbortSignal) => Promise<unknown>;
}

/** What a person is asked to agree to: exactly what would be run. */
export interface Wish {
  readonly name: string;
  readonly description: string;
  readonly effect: Effect;
  readonly input: JsonObject;
}

/** What a tool said to the model. */
export interface ToolResult {
  readonly id: string;
  readonly name: string;
  /** JSON, or a sentence that says why it failed. */
  readonly text: string;
  readonly failed: boolean;
}

/** Characters of a result a model is shown: about 6,000 tokens. */
const LONGEST_RESULT = 24_000;

/** A call that may be run: its tool exists and its arguments fit. */
export interface Ready {
  readonly wish: Wish;
  readonly run: (signal: AbortSignal) => Promise<unknown>;
}

/** Looks a call over without doing anything (M21); throws `tool-unknown`, `tool-arguments`, or the tool's own fault. */
export function readied({ name, arguments: written }: ToolCall, tools: readonly RunnableTool[]): Ready {
  const found = tools.find(({ tool }) => tool.name === name);
  if (found === undefined) {
    const names = tools.map(({ tool }) => tool.name).join(', ');
    throw new Fault('usage', 'tool-unknown', `There is no tool ${name}. There are: ${names}.`, { facts: { name } });
  }
  const input = argumentsIn(written, name);
  const { tool, effect } = found;
  return { wish: { name, description: tool.description, effect, input }, run: found.prepare(input) };
}

function argumentsIn(written: string, name: string): JsonObject {
  let value: Json | undefined;
  try {
    value = JSON.parse(written.trim() === '' ? '{}' : written);
  } catch (error) {
    throw new Fault('usage', 'tool-arguments', `The arguments of ${name} are not JSON: ${String(error)}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new Fault('usage', 'tool-arguments', `The arguments of ${name} are not an object.`);
}

export function succeeded({ id, name }: ToolCall, value: unknown): ToolResult {
  const whole = JSON.stringify(value ?? null);
  const rest = whole.length - LONGEST_RESULT;
  const text = rest > 0 ? `${whole.slice(0, LONGEST_RESULT)} ... and ${rest} more characters` : whole;
  return { id, name, text, failed: false };
}

export function failed({ id, name }: ToolCall, error: unknown): ToolResult {
  const text = error instanceof Fault ? [error.message, error.hint ?? ''].join(' ').trim() : `${name} failed.`;
  return { id, name, text, failed: true };
}
