import type {
  LanguageModelV4CallOptions,
  LanguageModelV4FilePart,
  LanguageModelV4Message,
  LanguageModelV4Prompt,
  LanguageModelV4TextPart,
} from '@ai-sdk/provider';
import { type Message, type Part, type TextRequest, type Tool, textOf } from '../../contract/index.ts';

/** A request as the provider packages take it. */
export function callOptions(request: TextRequest, signal: AbortSignal): LanguageModelV4CallOptions {
  const { maxTokens, temperature, topP, topK, seed, stop, presencePenalty, frequencyPenalty, reasoning } = request;
  return {
    prompt: request.messages.map(messageFor) as LanguageModelV4Prompt,
    abortSignal: signal,
    ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(topK === undefined ? {} : { topK }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined ? {} : { stopSequences: [...stop] }),
    ...(presencePenalty === undefined ? {} : { presencePenalty }),
    ...(frequencyPenalty === undefined ? {} : { frequencyPenalty }),
    ...(reasoning === undefined ? {} : { reasoning }),
    ...formatFor(request),
    ...toolsFor(request),
  };
}

function messageFor({ role, parts }: Message): LanguageModelV4Message {
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
  return { role, content: parts.flatMap(spokenFor) };
}

function shownFor(part: Part): (LanguageModelV4TextPart | LanguageModelV4FilePart)[] {
  if (part.kind === 'text') return [{ type: 'text', text: part.text }];
  if (part.kind !== 'media') return [];
  const { type, source } = part.media;
  const data =
    source.kind === 'bytes'
      ? { type: 'data' as const, data: source.bytes }
      : { type: 'url' as const, url: new URL(source.url) };
  return [{ type: 'file', mediaType: type, data, ...(part.name === undefined ? {} : { filename: part.name }) }];
}

type Spoken = Extract<LanguageModelV4Message, { role: 'assistant' }>['content'][number];

function spokenFor(part: Part): Spoken[] {
  if (part.kind === 'text') return [{ type: 'text', text: part.text }];
  if (part.kind === 'reasoning') {
    const { text, signature } = part;
    // The seal goes back to whoever gave it; others never look under these names.
    const providerOptions =
      signature === undefined
        ? {}
        : { providerOptions: { anthropic: { signature }, google: { thoughtSignature: signature } } };
    return [{ type: 'reasoning', text, ...providerOptions }];
  }
  if (part.kind === 'tool-call')
    return [{ type: 'tool-call', toolCallId: part.id, toolName: part.name, input: parsed(part.arguments) }];
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

type ToolsFor = Pick<LanguageModelV4CallOptions, 'tools' | 'toolChoice' | 'providerOptions'>;

function toolsFor({ tools, toolChoice, parallelTools }: TextRequest): ToolsFor {
  if (tools === undefined || tools.length === 0) return {};
  return {
    tools: tools.map(toolFor),
    ...(toolChoice === undefined
      ? {}
      : {
          toolChoice:
            typeof toolChoice === 'string' ? { type: toolChoice } : { type: 'tool', toolName: toolChoice.name },
        }),
    ...(parallelTools === undefined
      ? {}
      : {
          providerOptions: {
            openai: { parallelToolCalls: parallelTools },
            anthropic: { disableParallelToolUse: !parallelTools },
          },
        }),
  };
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
