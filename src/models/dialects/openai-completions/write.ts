import { type JsonObject, type TextRequest, textOf } from '../../contract/index.ts';
import { written } from '../given.ts';
import { unsupported } from '../reading.ts';

/** A request of one plain text as an engine of this dialect takes it; it has no words for a conversation, tools or formats. */
export function writeCompletion(request: TextRequest, model: string, stream: boolean): JsonObject {
  const [only, more] = request.messages;
  if (
    only === undefined ||
    more !== undefined ||
    only.role !== 'user' ||
    only.parts.some(({ kind }) => kind !== 'text')
  ) {
    throw unsupported('messages', 'this dialect takes one plain text.');
  }
  if (request.tools !== undefined) throw unsupported('tools', 'this dialect has none.');
  if (request.format !== undefined && request.format.kind !== 'text')
    throw unsupported('format', 'this dialect has none.');
  return {
    ...request.extra,
    ...written({
      model,
      prompt: textOf(only),
      ...(stream ? { stream, stream_options: { include_usage: true } } : {}),
      max_tokens: request.maxTokens,
      temperature: request.temperature,
      top_p: request.topP,
      top_k: request.topK,
      seed: request.seed,
      stop: request.stop,
      presence_penalty: request.presencePenalty,
      frequency_penalty: request.frequencyPenalty,
    }),
  };
}
