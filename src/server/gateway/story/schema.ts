import * as z from 'zod';

/** Characters a prompt may have. */
export const LONGEST_PROMPT = 10_000;
/** Tokens an answer may be asked to have at most. */
export const MOST_TOKENS = 32_768;

const Turn = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string().max(100_000) });

const options = {
  /** By default the settings' own. */
  model: z.string().min(1).max(200).optional(),
  provider: z.string().min(1).max(200).optional(),
  temperature: z.number().min(0).max(2).optional(),
  max_tokens: z.int().min(1).max(MOST_TOKENS).optional(),
  stream: z.boolean().default(false),
  use_cache: z.boolean().default(true),
};

/** `POST /api/llm/generate` and `/api/llm/streaming-generate`. */
export const GenerateBody = z.strictObject({
  prompt: z.string().min(1).max(LONGEST_PROMPT),
  /** What was said before the prompt, oldest first. */
  context: z.array(Turn).max(1000).optional(),
  ...options,
});

/** `POST /api/llm/chat`: the same with the conversation as it is. */
export const ChatBody = z.strictObject({ messages: z.array(Turn).min(1).max(1000), ...options });

/** `POST /api/llm/render-template`. */
export const RenderBody = z.strictObject({
  template: z.string().min(1).max(200),
  version: z.int().min(1).optional(),
  variables: z.record(z.string(), z.unknown()).default({}),
});

export type Options = Omit<z.output<typeof GenerateBody>, 'prompt' | 'context'>;
export type Turn = z.output<typeof Turn>;
