import { createHash } from 'node:crypto';
import { type Answer, type Asked, type Figures, textOf } from '../script/index.ts';
import { isObject, jsonOr, objectIn, type Piece } from '../server/index.ts';
import { fieldIn } from './fields.ts';
import { errorOf } from './refusals.ts';

type Part = Readonly<Record<string, unknown>>;

/** `GenerateContentResponse` (ai.google.dev/api/generate-content). */
interface Response {
  readonly candidates: readonly object[];
  readonly usageMetadata?: object;
  readonly modelVersion: string;
  readonly responseId: string;
}

/** An answer in one piece. */
export function wholeContent(answer: Answer, asked: Asked): Response {
  const thoughts = showsThoughts(asked) ? answer.reasoning.join('') : '';
  const text = [...answer.text, ...answer.refusal].join('');
  const parts = [
    ...(thoughts === '' ? [] : [{ text: thoughts, thought: true }]),
    ...(text === '' ? [] : [{ text }]),
    ...callParts(answer),
  ];
  return response(answer, asked, { parts, finish: finishOf(answer), figures: usageOf(answer.figures) });
}

/** The pieces of an answer: words as they come, calls whole, the reason and the figures last. */
export function* chunks(answer: Answer, asked: Asked): Generator<readonly [Piece['part'], Response]> {
  // While it speaks it says what it has read only.
  const figures = answer.figures && { promptTokenCount: answer.figures.input, totalTokenCount: answer.figures.input };
  const chunk = (part: Part) => response(answer, asked, { parts: [part], figures });
  if (showsThoughts(asked)) for (const text of answer.reasoning) yield ['content', chunk({ text, thought: true })];
  for (const text of textOf(answer)) yield ['content', chunk({ text })];
  for (const text of answer.refusal) yield ['content', chunk({ text })];
  for (const part of callParts(answer)) yield ['tool', chunk(part)];
  const last = { parts: [{ text: '' }], finish: finishOf(answer), figures: usageOf(answer.figures) };
  yield ['finish', response(answer, asked, last)];
}

const showsThoughts = ({ body }: Asked): boolean =>
  fieldIn(objectIn(fieldIn(objectIn(fieldIn(body, 'generationConfig')), 'thinkingConfig')), 'includeThoughts') === true;

function response(
  { model }: Answer,
  { turn }: Asked,
  { parts, finish, figures }: { parts: readonly Part[]; finish?: string; figures: object | undefined },
): Response {
  return {
    candidates: [
      {
        content: { ...(parts.length === 0 ? {} : { parts }), role: 'model' },
        ...(finish === undefined ? {} : { finishReason: finish }),
        index: 0,
      },
    ],
    ...(figures === undefined ? {} : { usageMetadata: figures }),
    modelVersion: model,
    responseId: `response-${turn}`,
  };
}

/** Calls whose arguments are an object; the first is sealed. */
function callParts(answer: Answer): readonly Part[] {
  if (isMalformed(answer)) return [];
  return answer.toolCalls.map((call, index) => ({
    functionCall: { id: call.id, name: call.name, args: jsonOr(call.arguments.join('')) },
    ...(index === 0 ? { thoughtSignature: sealOf(call.name + call.arguments.join('')) } : {}),
  }));
}

const isMalformed = ({ toolCalls }: Answer): boolean =>
  toolCalls.some((call) => !isObject(jsonOr(call.arguments.join(''))));

const sealOf = (said: string): string => createHash('sha256').update(`double ${said}`).digest('base64');

/** A call is a `STOP` here; one that is no JSON never gets out. */
function finishOf(answer: Answer): string {
  if (isMalformed(answer)) return 'MALFORMED_FUNCTION_CALL';
  const reasons = { stop: 'STOP', length: 'MAX_TOKENS', 'tool-calls': 'STOP', 'content-filter': 'SAFETY' };
  return reasons[answer.finish];
}

/** Thoughts stand beside the candidates, not among them; what was cached among the prompt. */
function usageOf(figures: Figures | undefined): object | undefined {
  if (figures === undefined) return undefined;
  const { input, output, cacheRead, reasoning } = figures;
  return {
    promptTokenCount: input,
    candidatesTokenCount: output - reasoning,
    totalTokenCount: input + output,
    ...(cacheRead > 0 ? { cachedContentTokenCount: cacheRead } : {}),
    ...(reasoning > 0 ? { thoughtsTokenCount: reasoning } : {}),
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: input }],
  };
}

/** One event; its lines end as on the platform. */
export const chunkEvent = (part: Piece['part'], data: unknown): Piece => ({
  part,
  text: `data: ${JSON.stringify(data)}\r\n\r\n`,
});

export const errorEvent = (words = 'The model is overloaded. Please try again later.'): Piece =>
  chunkEvent('frame', errorOf(503, 'UNAVAILABLE', words));
