import * as z from 'zod';
import { AnyJson, AnyObject } from '../reading.ts';

// Read loosely: null is the same as nothing, unknown fields are kept and handed on. Marks for the provider's cache
// (`cache_control`) mean nothing elsewhere and are passed over.

const Source = z.looseObject({
  type: z.string(),
  media_type: z.string().nullish(),
  data: z.string().nullish(),
  url: z.string().nullish(),
});
const TextBlock = z.looseObject({ type: z.literal('text'), text: z.string() });
const ImageBlock = z.looseObject({ type: z.literal('image'), source: Source });
const DocumentBlock = z.looseObject({
  type: z.literal('document'),
  source: Source,
  title: z.string().nullish(),
});
const Block = z.discriminatedUnion('type', [
  TextBlock,
  ImageBlock,
  DocumentBlock,
  z.looseObject({ type: z.literal('thinking'), thinking: z.string(), signature: z.string().nullish() }),
  z.looseObject({ type: z.literal('redacted_thinking') }),
  z.looseObject({ type: z.literal('tool_use'), id: z.string(), name: z.string(), input: AnyObject }),
  z.looseObject({
    type: z.literal('tool_result'),
    tool_use_id: z.string(),
    content: z
      .union([z.string(), z.array(z.discriminatedUnion('type', [TextBlock, ImageBlock, DocumentBlock]))])
      .nullish(),
    is_error: z.boolean().nullish(),
  }),
]);

const ToolEntry = z.looseObject({
  type: z.string().nullish(),
  name: z.string(),
  description: z.string().nullish(),
  input_schema: AnyObject.nullish(),
});

export const MessagesBody = z
  .object({
    model: z.string().min(1).nullish(),
    messages: z
      .array(
        z.looseObject({
          role: z.enum(['user', 'assistant', 'system']),
          content: z.union([z.string(), z.array(Block)]),
        }),
      )
      .min(1),
    system: z.union([z.string(), z.array(TextBlock)]).nullish(),
    max_tokens: z.int().min(1),
    stream: z.boolean().nullish(),
    temperature: z.number().min(0).max(1).nullish(),
    top_p: z.number().min(0).max(1).nullish(),
    top_k: z.int().min(0).nullish(),
    stop_sequences: z.array(z.string()).nullish(),
    tools: z.array(ToolEntry).nullish(),
    tool_choice: z
      .looseObject({
        type: z.enum(['auto', 'any', 'tool', 'none']),
        name: z.string().nullish(),
        disable_parallel_tool_use: z.boolean().nullish(),
      })
      .nullish(),
    thinking: z.looseObject({ type: z.string(), budget_tokens: z.int().nullish() }).nullish(),
    output_config: z
      .looseObject({
        effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
        format: z.looseObject({ type: z.literal('json_schema'), schema: AnyObject }).nullish(),
      })
      .nullish(),
  })
  .catchall(AnyJson);

/** The body of `POST /v1/messages/count_tokens`: the same without a limit for the answer. */
export const CountBody = MessagesBody.partial({ max_tokens: true });
export type CountBody = z.output<typeof CountBody>;

export type MessagesBody = z.output<typeof MessagesBody>;
export type MessagesTurn = MessagesBody['messages'][number];
export type MessagesBlock = z.output<typeof Block>;
export type MessagesSource = z.output<typeof Source>;
