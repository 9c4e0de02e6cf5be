import type { Json, JsonObject, Message, Part, TextRequest } from '../../contract/index.ts';
import { written } from '../given.ts';
import { base64, urlOf } from '../media.ts';
import { unsupported } from '../reading.ts';

/** A request as an engine of this dialect takes it. That a tool failed is said by its text alone: there is no mark for it. */
export function writeChat(request: TextRequest, model: string, stream: boolean): JsonObject {
  const { toolChoice, format, tools } = request;
  return {
    ...request.extra,
    ...written({
      model,
      messages: request.messages.flatMap(writeTurn),
      ...(stream ? { stream, stream_options: { include_usage: true } } : {}),
      max_tokens: request.maxTokens,
      temperature: request.temperature,
      top_p: request.topP,
      top_k: request.topK,
      seed: request.seed,
      stop: request.stop,
      presence_penalty: request.presencePenalty,
      frequency_penalty: request.frequencyPenalty,
      tools: tools?.map(({ name, description, parameters }) => ({
        type: 'function',
        function: { name, description, parameters },
      })),
      tool_choice:
        typeof toolChoice === 'object' ? { type: 'function', function: { name: toolChoice.name } } : toolChoice,
      parallel_tool_calls: request.parallelTools,
      response_format: format && writeFormat(format),
      reasoning_effort: request.reasoning,
    }),
  };
}

function writeFormat(format: NonNullable<TextRequest['format']>): Json {
  if (format.kind === 'text') return { type: 'text' };
  if (format.kind === 'json') return { type: 'json_object' };
  return { type: 'json_schema', json_schema: { name: format.name, schema: format.schema } };
}

function writeTurn({ role, parts }: Message): JsonObject[] {
  if (role === 'tool') {
    return parts.flatMap((part) =>
      part.kind === 'tool-result' ? [{ role, tool_call_id: part.id, name: part.name, content: part.text }] : [],
    );
  }
  if (role !== 'assistant') return [{ role, content: writeContent(parts) }];
  const calls = parts.flatMap((part) =>
    part.kind === 'tool-call'
      ? [{ id: part.id, type: 'function', function: { name: part.name, arguments: part.arguments } }]
      : [],
  );
  const spoken = parts.filter(({ kind }) => kind === 'text' || kind === 'media');
  return [
    {
      role,
      content: spoken.length === 0 ? null : writeContent(spoken),
      ...writeReasoning(parts),
      ...(calls.length === 0 ? {} : { tool_calls: calls }),
    },
  ];
}

/** Thoughts as most servers of this dialect have them, and with their seals where they have some. */
export function writeReasoning(parts: readonly Part[]): JsonObject {
  const thoughts = parts.filter((part) => part.kind === 'reasoning');
  if (thoughts.length === 0) return {};
  const details = thoughts.map(({ text, signature }) => ({
    type: 'reasoning.text',
    text,
    ...(signature === undefined ? {} : { signature }),
  }));
  const sealed = thoughts.length > 1 || thoughts.some(({ signature }) => signature !== undefined);
  return {
    reasoning_content: thoughts.map(({ text }) => text).join(''),
    ...(sealed ? { reasoning_details: details } : {}),
  };
}

function writeContent(parts: readonly Part[]): Json {
  const [only] = parts;
  if (only === undefined) return '';
  if (parts.length === 1 && only.kind === 'text') return only.text;
  return parts.flatMap((part) => writePart(part));
}

function writePart(part: Part): JsonObject[] {
  if (part.kind === 'text') return [{ type: 'text', text: part.text }];
  if (part.kind !== 'media') return [];
  const { media, name } = part;
  if (media.type.startsWith('image/')) return [{ type: 'image_url', image_url: { url: urlOf(media) } }];
  if (media.source.kind === 'url') throw unsupported('messages', `${media.type} has to come as bytes in this dialect.`);
  const format = media.type === 'audio/wav' ? 'wav' : media.type === 'audio/mpeg' ? 'mp3' : undefined;
  if (format !== undefined) {
    return [{ type: 'input_audio', input_audio: { data: base64(media.source.bytes), format } }];
  }
  return [{ type: 'file', file: { file_data: urlOf(media), ...(name === undefined ? {} : { filename: name }) } }];
}
