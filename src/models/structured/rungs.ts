import {
  type Capabilities,
  type JsonObject,
  type Message,
  message,
  type Part,
  type TextAnswer,
  type TextRequest,
} from '../contract/index.ts';

/**
 * The ways to ask for data, the surest first: the provider keeps to the schema; it keeps to JSON; it fills in the arguments of
 * a tool; it writes text and we look for JSON in it.
 */
export const RUNGS = ['json-schema', 'json', 'tool', 'text'] as const;
export type Rung = (typeof RUNGS)[number];

/** What is asked for, on every rung. */
export interface Wanted {
  /** Letters, digits, `_` and `-`; at most 64. */
  readonly name: string;
  /** Of an object: no provider takes anything else at the top. */
  readonly schema: JsonObject;
}

/** The rungs worth trying with a model, in order: from the first it can do, or may be able to do. */
export function rungsFor({ jsonSchema, json, tools }: Capabilities): readonly Rung[] {
  const can: Record<Rung, boolean | undefined> = { 'json-schema': jsonSchema, json, tool: tools, text: true };
  return RUNGS.filter((rung) => can[rung] !== false);
}

/** The request as it is sent on a rung. */
export function onRung(rung: Rung, request: TextRequest, { name, schema }: Wanted): TextRequest {
  if (rung === 'json-schema') return { ...request, format: { kind: 'json-schema', name, schema } };
  if (rung === 'tool') {
    const tool = { name, description: 'Hands in the answer. Call it once, with the whole answer.', parameters: schema };
    return { ...request, tools: [...(request.tools ?? []), tool], toolChoice: { name }, format: { kind: 'text' } };
  }
  const words =
    `Answer with one JSON object and nothing else: no remarks before or after it, no Markdown. ` +
    `It must fit this JSON Schema:\n${JSON.stringify(schema)}`;
  const format = rung === 'json' ? ({ kind: 'json' } as const) : ({ kind: 'text' } as const);
  return { ...request, messages: withWords(request.messages, words), format };
}

/** The answer as text, wherever the rung puts it. */
export function answerOn(rung: Rung, { text, toolCalls }: TextAnswer, { name }: Wanted): string {
  const call = rung === 'tool' ? toolCalls.find((each) => each.name === name) : undefined;
  return call?.arguments ?? text;
}

/** Words for the model at the end of the last message, so that everything before it stays as it is in the provider's cache. */
function withWords(messages: readonly Message[], words: string): readonly Message[] {
  const last = messages.at(-1);
  if (last?.role !== 'user') return [...messages, message('user', words)];
  const part: Part = { kind: 'text', text: `\n\n${words}` };
  return [...messages.slice(0, -1), { ...last, parts: [...last.parts, part] }];
}
