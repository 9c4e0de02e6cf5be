import {
  type Json,
  type JsonObject,
  type Message,
  type Part,
  providerFault,
  type Target,
  type TextRequest,
  textOf,
} from '../../contract/index.ts';
import type { EngineSettings } from '../engine-settings.ts';

/** What stands beside the messages; everything else an asker adds is an option of the model. */
const BESIDE = new Set(['keep_alive', 'think', 'truncate', 'shift', 'logprobs', 'top_logprobs', 'format']);

/** A request as Ollama's `/api/chat` takes it (docs/api.md and api/types.go of Ollama 0.12). */
export function chatBody(settings: EngineSettings, model: string, request: TextRequest): JsonObject {
  const { options = {}, ...extra } = request.extra ?? {};
  const beside = Object.entries(extra).filter(([name]) => BESIDE.has(name));
  const others = Object.entries(extra).filter(([name]) => !BESIDE.has(name));
  const context = Number(settings.options['contextTokens']);
  const target = { engine: settings.name, model };
  return {
    model,
    stream: true,
    messages: request.messages.flatMap((message) => messageFor(message, target)),
    // Without it what is too long loses its beginning, and nobody is told.
    truncate: false,
    ...toolsFor(request),
    ...formatFor(request),
    ...thinkingFor(request),
    ...Object.fromEntries(beside),
    options: {
      ...(Number.isSafeInteger(context) && context > 0 ? { num_ctx: context } : {}),
      ...samplingFor(request),
      ...Object.fromEntries(others),
      ...(typeof options === 'object' && options !== null && !Array.isArray(options) ? options : {}),
    },
  };
}

/** What of a request Ollama has no place for. */
export function ignored({ tools, toolChoice, parallelTools }: TextRequest): string[] {
  if (tools === undefined || tools.length === 0) return [];
  return [
    ...(toolChoice === 'required' || typeof toolChoice === 'object'
      ? ['Ollama cannot be made to call a tool: the model decides.']
      : []),
    ...(parallelTools === false ? ['Ollama cannot be kept from calling several tools at once.'] : []),
  ];
}

function toolsFor({ tools = [], toolChoice }: TextRequest): JsonObject {
  if (tools.length === 0 || toolChoice === 'none') return {};
  return {
    tools: tools.map(({ name, description, parameters }) => ({
      type: 'function',
      function: { name, description, parameters },
    })),
  };
}

function formatFor({ format }: TextRequest): JsonObject {
  if (format === undefined || format.kind === 'text') return {};
  return { format: format.kind === 'json' ? 'json' : format.schema };
}

function thinkingFor({ reasoning }: TextRequest): JsonObject {
  if (reasoning === undefined) return {};
  return { think: reasoning === 'none' ? false : reasoning === 'minimal' ? 'low' : reasoning };
}

function samplingFor(request: TextRequest): JsonObject {
  const { maxTokens, temperature, topP, topK, seed, stop, presencePenalty, frequencyPenalty } = request;
  return {
    ...(maxTokens === undefined ? {} : { num_predict: maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(topK === undefined ? {} : { top_k: topK }),
    ...(seed === undefined ? {} : { seed }),
    ...(stop === undefined ? {} : { stop }),
    ...(presencePenalty === undefined ? {} : { presence_penalty: presencePenalty }),
    ...(frequencyPenalty === undefined ? {} : { frequency_penalty: frequencyPenalty }),
  };
}

function messageFor({ role, parts }: Message, target: Target): JsonObject[] {
  if (role === 'tool')
    return parts.flatMap((part) =>
      part.kind === 'tool-result' ? [{ role, content: part.text, tool_name: part.name, tool_call_id: part.id }] : [],
    );
  const images = parts.flatMap((part) => imageOf(part, target));
  const calls = parts.flatMap((part) =>
    part.kind === 'tool-call'
      ? [{ id: part.id, function: { name: part.name, arguments: argumentsOf(part.arguments) } }]
      : [],
  );
  const thought = parts.map((part) => (part.kind === 'reasoning' ? part.text : '')).join('');
  return [
    {
      role,
      content: textOf({ parts }),
      ...(thought === '' ? {} : { thinking: thought }),
      ...(images.length === 0 ? {} : { images }),
      ...(calls.length === 0 ? {} : { tool_calls: calls }),
    },
  ];
}

function imageOf(part: Part, { engine, model }: Target): string[] {
  if (part.kind !== 'media') return [];
  const { type, source } = part.media;
  if (source.kind === 'bytes' && type.startsWith('image/')) return [Buffer.from(source.bytes).toString('base64')];
  const what = source.kind === 'url' ? 'addresses of pictures or sounds' : `media of type ${type}`;
  throw providerFault('provider-refused', `${engine} is Ollama, which takes no ${what}.`, {
    engine,
    model,
    hint: 'Send pictures as bytes, or ask another engine.',
  });
}

/** Ollama wants an object; what the model did not write as one goes back as a text. */
function argumentsOf(written: string): Json {
  try {
    const value: Json = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { text: written };
  } catch {
    return { text: written };
  }
}
