import type { LanguageModelV4FinishReason, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider';
import { type FinishReason, reportedUsage, type Usage } from '../../contract/index.ts';
import type { Finish, Said } from '../answering.ts';
import { callSealIn, sealIn } from './seals.ts';

/** What the parts of a provider package's stream say. Throws what `faultOf` makes of an error inside it. */
export async function* saidIn(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  faultOf: (error: unknown, begun: boolean) => unknown,
): AsyncGenerator<Said, Finish> {
  let finish: Finish = { reason: undefined, usage: undefined };
  let begun = false;
  const calls = new Set<string>();
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return finish;
      if (value.type === 'error') throw faultOf(value.error, begun);
      if (value.type === 'finish') finish = { reason: reasonOf(value.finishReason), usage: usageOf(value.usage) };
      else
        for (const said of saidBy(value, calls)) {
          begun ||= said.type !== 'notice';
          yield said;
        }
    }
  } catch (error) {
    throw faultOf(error, begun);
  } finally {
    reader.cancel().catch(() => {});
  }
}

/** `calls`: the tool calls that have begun. */
function saidBy(part: LanguageModelV4StreamPart, calls: Set<string>): readonly Said[] {
  switch (part.type) {
    case 'text-delta':
      return part.delta === '' ? [] : [{ type: 'text-delta', text: part.delta }];
    case 'reasoning-start':
    case 'reasoning-delta':
    case 'reasoning-end':
      return thought(part);
    case 'tool-input-start':
      return part.providerExecuted === true ? [] : begin(part.id, part.toolName, part.providerMetadata, calls);
    case 'tool-input-delta':
      return part.delta === '' || !calls.has(part.id) ? [] : [{ type: 'tool-delta', id: part.id, text: part.delta }];
    case 'tool-call': {
      // What the provider runs itself is no wish of the model's.
      if (part.providerExecuted === true) return [];
      const { toolCallId: id, toolName: name, input, providerMetadata } = part;
      const call = { kind: 'tool-call', id, name, arguments: input } as const;
      const started = calls.has(id) ? [] : begin(id, name, providerMetadata, calls);
      return [...started, { type: 'tool-end', call }];
    }
    case 'file':
      return [notice('part-ignored', `The answer has a file of type ${part.mediaType} in it, which is left out.`)];
    case 'stream-start':
      return part.warnings.map((warning) => notice('option-ignored', told(warning)));
    default:
      return [];
  }
}

type Thought = Extract<LanguageModelV4StreamPart, { type: `reasoning-${'start' | 'delta' | 'end'}` }>;

function thought(part: Thought): Said[] {
  const text = part.type === 'reasoning-delta' ? part.delta : '';
  // OpenAI gives the seal at the start and, complete, at the end.
  const early = part.type === 'reasoning-start' && part.providerMetadata?.['openai'] !== undefined;
  const signature = early ? undefined : sealIn(part.providerMetadata);
  if (text === '' && signature === undefined) return [];
  return [{ type: 'reasoning-delta', text, ...(signature === undefined ? {} : { signature }) }];
}

function begin(id: string, name: string, metadata: Parameters<typeof callSealIn>[0], calls: Set<string>): Said[] {
  calls.add(id);
  const signature = callSealIn(metadata);
  return [
    ...(signature === undefined ? [] : [{ type: 'reasoning-delta', text: '', signature } as const]),
    { type: 'tool-start', id, name },
  ];
}

const notice = (code: string, message: string): Said => ({ type: 'notice', notice: { code, message } });

type Warning = Extract<LanguageModelV4StreamPart, { type: 'stream-start' }>['warnings'][number];

function told(warning: Warning): string {
  if (warning.type === 'other' || warning.type === 'deprecated') return warning.message;
  return `${warning.feature} is not supported there${warning.details === undefined ? '' : `: ${warning.details}`}.`;
}

/** Undefined where the provider did not say: the packages then say `other`, `error` or `interrupted` by themselves. */
function reasonOf({ unified, raw }: LanguageModelV4FinishReason): FinishReason | undefined {
  const vague = unified === 'other' || unified === 'interrupted' || unified === 'error';
  if (vague && raw === undefined) return undefined;
  return unified === 'other' || unified === 'interrupted' ? 'stop' : unified;
}

/** The figures each dialect cannot do without. */
const FIGURES = [
  'prompt_tokens',
  'completion_tokens',
  'input_tokens',
  'output_tokens',
  'promptTokenCount',
  'candidatesTokenCount',
] as const;

/** The provider's figures; undefined when it gave none, or none that are numbers: the packages make noughts of those. */
function usageOf({ inputTokens, outputTokens, raw }: LanguageModelV4Usage): Usage | undefined {
  if (raw === undefined || FIGURES.some((name) => raw[name] === null || Number(raw[name]) < 0)) return undefined;
  return reportedUsage({
    input: inputTokens.total,
    cacheRead: inputTokens.cacheRead ?? 0,
    cacheWrite: inputTokens.cacheWrite ?? 0,
    output: outputTokens.total,
    reasoning: outputTokens.reasoning ?? 0,
  });
}
