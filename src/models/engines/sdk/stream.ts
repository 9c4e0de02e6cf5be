import type { LanguageModelV4FinishReason, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider';
import { type FinishReason, reportedUsage, type Usage } from '../../contract/index.ts';
import type { Finish, Said } from '../answering.ts';

/** What the parts of a provider package's stream say. Throws what `faultOf` makes of an error inside it. */
export async function* saidIn(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  faultOf: (error: unknown) => unknown,
): AsyncGenerator<Said, Finish> {
  let finish: Finish = { reason: undefined, usage: undefined };
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return finish;
      if (value.type === 'error') throw faultOf(value.error);
      if (value.type === 'finish') finish = { reason: reasonOf(value.finishReason), usage: usageOf(value.usage) };
      else yield* saidBy(value);
    }
  } catch (error) {
    throw faultOf(error);
  } finally {
    reader.cancel().catch(() => {});
  }
}

function* saidBy(part: LanguageModelV4StreamPart): Generator<Said> {
  if (part.type === 'text-delta') {
    if (part.delta !== '') yield { type: 'text-delta', text: part.delta };
  } else if (part.type === 'reasoning-delta' || part.type === 'reasoning-end') {
    const text = part.type === 'reasoning-delta' ? part.delta : '';
    const signature = signatureOf(part.providerMetadata);
    if (text !== '' || signature !== undefined)
      yield { type: 'reasoning-delta', text, ...(signature === undefined ? {} : { signature }) };
  } else if (part.type === 'tool-input-start') yield { type: 'tool-start', id: part.id, name: part.toolName };
  else if (part.type === 'tool-input-delta') {
    if (part.delta !== '') yield { type: 'tool-delta', id: part.id, text: part.delta };
  } else if (part.type === 'tool-call')
    yield {
      type: 'tool-end',
      call: { kind: 'tool-call', id: part.toolCallId, name: part.toolName, arguments: part.input },
    };
  else if (part.type === 'stream-start')
    for (const warning of part.warnings)
      yield { type: 'notice', notice: { code: 'option-ignored', message: told(warning) } };
}

type Warning = Extract<LanguageModelV4StreamPart, { type: 'stream-start' }>['warnings'][number];

function told(warning: Warning): string {
  if (warning.type === 'other' || warning.type === 'deprecated') return warning.message;
  return `${warning.feature} is not supported there${warning.details === undefined ? '' : `: ${warning.details}`}.`;
}

function signatureOf(metadata: Readonly<Record<string, unknown>> | undefined): string | undefined {
  for (const maker of ['anthropic', 'google']) {
    const held = metadata?.[maker];
    if (typeof held !== 'object' || held === null) continue;
    const signature =
      'signature' in held ? held.signature : 'thoughtSignature' in held ? held.thoughtSignature : undefined;
    if (typeof signature === 'string' && signature !== '') return signature;
  }
  return undefined;
}

/** Undefined where the provider did not say: the packages then say `other`, `error` or `interrupted` by themselves. */
function reasonOf({ unified, raw }: LanguageModelV4FinishReason): FinishReason | undefined {
  const vague = unified === 'other' || unified === 'interrupted' || unified === 'error';
  if (vague && raw === undefined) return undefined;
  return unified === 'other' || unified === 'interrupted' ? 'stop' : unified;
}

const usageOf = ({ inputTokens, outputTokens }: LanguageModelV4Usage): Usage | undefined =>
  reportedUsage({
    input: inputTokens.total,
    cacheRead: inputTokens.cacheRead ?? 0,
    cacheWrite: inputTokens.cacheWrite ?? 0,
    output: outputTokens.total,
    reasoning: outputTokens.reasoning ?? 0,
  });
