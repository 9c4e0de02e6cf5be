import type { CallSize, Capabilities, Message, Part, TextRequest, Tool } from '../contract/index.ts';
import { type Counted, countTokens } from './count.ts';
import { COMMON_OVERHEAD, familyOf } from './families.ts';
import { mediaTokens } from './media.ts';

/** The size of a call, with what makes some tokens dearer than others. */
export interface Size extends CallSize {
  /** Of `inputAtMost`: sound. */
  readonly audioAtMost?: number;
  /** True when parts may be written to a cache that is kept for an hour. */
  readonly longCache?: boolean;
}

/** Tokens an answer may have where neither the request nor the model says. */
export const OUTPUT_DEFAULT = 4_096;

/**
 * What no provider is known to exceed besides the bytes of the texts: hidden words around a request (Grok 4 has 683), each
 * message, for having tools at all (Claude has 549) and for each tool. From ai-tokenizer 1.0.6, rounded up.
 */
const AT_MOST = { request: 96, hiddenRequest: 800, message: 64, tools: 640, tool: 96 };

interface Sum {
  expected: number;
  atMost: number;
  audioAtMost: number;
}

/**
 * How large a call can become. Only bytes are measured (0.1 ms for 62 kB), unless the model's encoding has been loaded.
 *
 * @param outputDefault tokens of an answer where neither the request nor the model limits it; `limited` then sends it along
 */
export function sizeOf(
  request: TextRequest,
  capabilities: Capabilities,
  { model = '', outputDefault = OUTPUT_DEFAULT }: { readonly model?: string; readonly outputDefault?: number } = {},
): Size {
  const overhead = familyOf(model)?.overhead ?? COMMON_OVERHEAD;
  const tools = request.tools ?? [];
  const sum: Sum = {
    expected: overhead.request + (tools.length > 0 ? overhead.tools : 0),
    atMost: (/grok/i.test(model) ? AT_MOST.hiddenRequest : AT_MOST.request) + (tools.length > 0 ? AT_MOST.tools : 0),
    audioAtMost: 0,
  };
  for (const each of request.messages) addMessage(sum, each, model, capabilities.contextWindow, overhead.message);
  for (const tool of tools) addText(sum, toolText(tool), model, overhead.tool, AT_MOST.tool);
  if (request.format?.kind === 'json-schema')
    addText(sum, JSON.stringify(request.format.schema), model, overhead.tool, AT_MOST.tools);
  if (request.format?.kind === 'json') addText(sum, '', model, overhead.tool, AT_MOST.tool);
  return {
    input: Math.min(sum.expected, sum.atMost),
    inputAtMost: sum.atMost,
    outputAtMost: request.maxTokens ?? capabilities.maxOutput ?? outputDefault,
    ...(sum.audioAtMost > 0 ? { audioAtMost: sum.audioAtMost } : {}),
  };
}

/** The same request with a limit for its answer where neither it nor the model has one, so that its size is true. */
export function limited(
  request: TextRequest,
  capabilities: Capabilities,
  outputDefault: number = OUTPUT_DEFAULT,
): TextRequest {
  const known = request.maxTokens !== undefined || capabilities.maxOutput !== undefined;
  return known ? request : { ...request, maxTokens: outputDefault };
}

/** The tokens of a whole request as they most likely are; `counted` when nothing in it had to be estimated. */
export function countRequest(request: TextRequest, model: string): Counted {
  const texts = [
    ...request.messages.flatMap(({ parts }) => parts.map(textOfPart)),
    ...(request.tools ?? []).map(toolText),
  ];
  const media = request.messages.some(({ parts }) => parts.some(({ kind }) => kind === 'media'));
  const counted = !media && texts.every((text) => countTokens(text, model).source === 'counted');
  return { tokens: sizeOf(request, {}, { model }).input, source: counted ? 'counted' : 'estimated' };
}

function addMessage(sum: Sum, { parts }: Message, model: string, window: number | undefined, overhead: number): void {
  sum.expected += overhead;
  sum.atMost += AT_MOST.message;
  for (const part of parts) {
    if (part.kind === 'media') {
      const { expected, atMost, audioAtMost } = mediaTokens(model, part.media, window);
      sum.expected += expected;
      sum.atMost += atMost;
      sum.audioAtMost += audioAtMost;
    } else addText(sum, textOfPart(part), model, 0, part.kind === 'text' ? 1 : AT_MOST.tool);
  }
}

function addText(sum: Sum, text: string, model: string, expected: number, atMost: number): void {
  sum.expected += expected + countTokens(text, model).tokens;
  sum.atMost += atMost + Buffer.byteLength(text);
}

function textOfPart(part: Part): string {
  if (part.kind === 'text' || part.kind === 'reasoning') return part.text;
  if (part.kind === 'tool-call') return `${part.id}${part.name}${part.arguments}`;
  return part.kind === 'tool-result' ? `${part.id}${part.name}${part.text}` : (part.name ?? '');
}

const toolText = ({ name, description, parameters }: Tool): string =>
  `${name}${description}${JSON.stringify(parameters)}`;
