import * as z from 'zod';
import { AnyJson, AnyObject } from '../reading.ts';

// Read loosely: null is the same as nothing, unknown fields are kept and handed on.

const TextPart = z.looseObject({ type: z.literal('text'), text: z.string() });
const ContentPart = z.discriminatedUnion('type', [
  TextPart,
  z.looseObject({ type: z.literal('refusal'), refusal: z.string() }),
  z.looseObject({ type: z.literal('image_url'), image_url: z.looseObject({ url: z.string() }) }),
  z.looseObject({
    type: z.literal('input_audio'),
    input_audio: z.looseObject({ data: z.string(), format: z.string() }),
  }),
  z.looseObject({
    type: z.literal('file'),
    file: z.looseObject({
      file_data: z.string().nullish(),
      filename: z.string().nullish(),
      file_id: z.string().nullish(),
    }),
  }),
]);
const Content = z.union([z.string(), z.array(ContentPart)]);

const ToolCallEntry = z.looseObject({
  id: z.string(),
  type: z.string().nullish(),
  function: z.looseObject({ name: z.string(), arguments: z.string() }).optional(),
});
const ReasoningDetail = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  signature: z.string().nullish(),
});

const Turn = z.discriminatedUnion('role', [
  z.looseObject({ role: z.enum(['system', 'developer']), content: Content }),
  z.looseObject({ role: z.literal('user'), content: Content }),
  z.looseObject({
    role: z.literal('assistant'),
    content: Content.nullish(),
    refusal: z.string().nullish(),
    tool_calls: z.array(ToolCallEntry).nullish(),
    reasoning_content: z.string().nullish(),
    reasoning: z.string().nullish(),
    reasoning_details: z.array(ReasoningDetail).nullish(),
    function_call: z.unknown().optional(),
  }),
  z.looseObject({
    role: z.literal('tool'),
    content: Content,
    tool_call_id: z.string(),
    name: z.string().nullish(),
  }),
]);

const ToolEntry = z.looseObject({
  type: z.string(),
  function: z
    .looseObject({ name: z.string(), description: z.string().nullish(), parameters: AnyObject.nullish() })
    .optional(),
});

const Format = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('text') }),
  z.looseObject({ type: z.literal('json_object') }),
  z.looseObject({
    type: z.literal('json_schema'),
    json_schema: z.looseObject({ name: z.string(), schema: AnyObject }),
  }),
]);

const number = (least: number, most: number) => z.number().min(least).max(most).nullish();

export const ChatBody = z
  .object({
    model: z.string().min(1).nullish(),
    messages: z.array(Turn).min(1),
    stream: z.boolean().nullish(),
    stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
    max_tokens: z.int().min(1).nullish(),
    max_completion_tokens: z.int().min(1).nullish(),
    temperature: number(0, 2),
    top_p: number(0, 1),
    top_k: z.int().nullish(),
    seed: z.int().nullish(),
    stop: z.union([z.string(), z.array(z.string())]).nullish(),
    presence_penalty: number(-2, 2),
    frequency_penalty: number(-2, 2),
    tools: z.array(ToolEntry).nullish(),
    tool_choice: z
      .union([
        z.enum(['auto', 'none', 'required']),
        z.looseObject({ type: z.string(), function: z.looseObject({ name: z.string() }).optional() }),
      ])
      .nullish(),
    parallel_tool_calls: z.boolean().nullish(),
    response_format: Format.nullish(),
    reasoning_effort: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']).nullish(),
    n: z.int().nullish(),
    functions: z.unknown().optional(),
    function_call: z.unknown().optional(),
  })
  .catchall(AnyJson);

export type ChatBody = z.output<typeof ChatBody>;
export type ChatTurn = ChatBody['messages'][number];
export type ChatContent = z.output<typeof Content>;
export type ChatPart = z.output<typeof ContentPart>;
