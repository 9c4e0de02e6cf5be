import type {
  LanguageModelV4CallOptions,
  LanguageModelV4FilePart,
  LanguageModelV4Message,
  LanguageModelV4TextPart,
} from '@ai-sdk/provider';
import { Fault } from '#fault';
import { type EngineKind, type Message, type Part, type TextRequest, type Tool, textOf } from '../../contract/index.ts';
import { callSeal, sealFor } from './seals.ts';

/** A request as the package of that kind of engine takes it. */
export function callOptions(request: TextRequest, kind: EngineKind, signal: AbortSignal): LanguageModelV4CallOptions {
  const { maxTokens, temperature, topP, topK, seed, stop, presencePenalty, frequencyPenalty, reasoning } = request;
  // These take it in the body, under a name their package does not know.
  const packaged = kind === 'anthropic' || kind === 'gemini' || kind === 'openai' || kind === 'openai-responses';
  return {
    prompt: request.messages.map((message) => messageFor(message, kind)),
    abortSignal: signal,
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(topK === undefined || !packaged ? {} : { topK }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined ? {} : { stopSequences: [...stop] }),
    ...(presencePenalty === undefined ? {} : { presencePenalty }),
    ...(frequencyPenalty === undefined ? {} : { frequencyPenalty }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...formatFor(request),
    ...toolsFor(request),
    ...optionsFor(request, kind),
  };
}

function messageFor({ role, parts }: Message, kind: EngineKind): LanguageModelV4Message {
  if (role === 'system') return { role, content: textOf({ parts }) };
  if (role === 'user') return { role, content: parts.flatMap(shownFor) };
  if (role === 'tool') {
    return {
      role,
      content: parts.flatMap((part) =>
        part.kind !== 'tool-result'
          ? []
          : [
              {
                type: 'tool-result' as const,
                toolCallId: part.id,
                toolName: part.name,
                output: { type: part.failed ? ('error-text' as const) : ('text' as const), value: part.text },
              },
            ],
      ),
    };
  }
  return { role, content: parts.flatMap((part, at) => spokenFor(part, parts[at - 1], kind)) };
}

function shownFor(part: Part): (LanguageModelV4TextPart | LanguageModelV4FilePart)[] {
  if (part.kind === 'text') return [{ type: 'text', text: part.text }];
  if (part.kind !== 'media') return [];
  const { type, source } = part.media;
  const data =
    source.kind === 'bytes'
      ? { type: 'data' as const, data: source.bytes }
      : { type: 'url' as const, url: addressOf(source.url) };
  return [{ type: 'file', mediaType: type, data, ...(part.name === undefined ? {} : { filename: part.name }) }];
}

function addressOf(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  throw new Fault('usage', 'media-address', `${url.slice(0, 100)} is no address of a picture or sound.`, {
    hint: 'Send the bytes, or an address that begins with https://.',
  });
}

type Spoken = Extract<LanguageModelV4Message, { role: 'assistant' }>['content'][number];

/** `before`: the part in front of it, which may hold the seal of a call. */
function spokenFor(part: Part, before: Part | undefined, kind: EngineKind): Spoken[] {
  if (part.kind === 'text') return [{ type: 'text', text: part.text }];
  if (part.kind === 'reasoning') {
    const { text, signature } = part;
    const providerOptions = signature === undefined ? undefined : sealFor(signature, kind);
    if (text === '' && providerOptions === undefined) return [];
    return [{ type: 'reasoning', text, ...(providerOptions === undefined ? {} : { providerOptions }) }];
  }
  if (part.kind === 'tool-call') {
    const seal =
      before?.kind === 'reasoning' && before.signature !== undefined ? callSeal(before.signature, kind) : undefined;
    const { id: toolCallId, name: toolName } = part;
    const providerOptions = seal === undefined ? {} : { providerOptions: seal };
    return [{ type: 'tool-call', toolCallId, toolName, input: parsed(part.arguments), ...providerOptions }];
  }
  return shownFor(part);
}

/** What a model wrote as arguments; what is no JSON goes back as the text it was. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function formatFor({ format }: TextRequest): Pick<LanguageModelV4CallOptions, 'responseFormat'> {
  if (format === undefined || format.kind === 'text') return {};
  if (format.kind === 'json') return { responseFormat: { type: 'json' } };
  const schema = format.schema as NonNullable<
    Extract<LanguageModelV4CallOptions['responseFormat'], { type: 'json' }>['schema']
  >;
  return { responseFormat: { type: 'json', name: format.name, schema } };
}

function toolsFor({ tools, toolChoice }: TextRequest): Pick<LanguageModelV4CallOptions, 'tools' | 'toolChoice'> {
  if (tools === undefined || tools.length === 0) return {};
  if (toolChoice === undefined) return { tools: tools.map(toolFor) };
  const choice =
    typeof toolChoice === 'string' ? { type: toolChoice } : { type: 'tool' as const, toolName: toolChoice.name };
  return { tools: tools.map(toolFor), toolChoice: choice };
}

function optionsFor(
  { tools, parallelTools }: TextRequest,
  kind: EngineKind,
): Pick<LanguageModelV4CallOptions, 'providerOptions'> {
  const parallel = tools !== undefined && tools.length > 0 ? parallelTools : undefined;
  if (kind === 'anthropic' && parallel !== undefined)
    return { providerOptions: { anthropic: { disableParallelToolUse: !parallel } } };
  if (kind !== 'openai' && kind !== 'openai-responses') return {};
  const openai = {
    ...(parallel === undefined ? {} : { parallelToolCalls: parallel }),
    // The provider need not keep the conversation: we send it whole each time, thoughts under their seal.
    ...(kind === 'openai-responses' ? { store: false } : {}),
  };
  return Object.keys(openai).length === 0 ? {} : { providerOptions: { openai } };
}

const toolFor = ({ name, description, parameters }: Tool) => ({
  type: 'function' as const,
  name,
  description,
  inputSchema: parameters as NonNullable<ToolSchema>,
});
type ToolSchema = Extract<
  NonNullable<LanguageModelV4CallOptions['tools']>[number],
  { type: 'function' }
>['inputSchema'];
