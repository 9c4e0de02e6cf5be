import * as z from 'zod';
import { message, type TextRequest } from '../../contract/index.ts';
import { extraOf, given } from '../given.ts';
import type { Asked } from '../interpreter.ts';
import { AnyJson, readBody, unsupported } from '../reading.ts';

const number = (least: number, most: number) => z.number().min(least).max(most).nullish();

const CompletionBody = z
  .object({
    model: z.string().min(1).nullish(),
    prompt: z.union([z.string(), z.array(z.string()), z.array(z.int()), z.array(z.array(z.int()))]),
    stream: z.boolean().nullish(),
    stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
    max_tokens: z.int().min(1).nullish(),
    temperature: number(0, 2),
    top_p: number(0, 1),
    top_k: z.int().nullish(),
    seed: z.int().nullish(),
    stop: z.union([z.string(), z.array(z.string())]).nullish(),
    presence_penalty: number(-2, 2),
    frequency_penalty: number(-2, 2),
    n: z.int().nullish(),
    best_of: z.int().nullish(),
    echo: z.boolean().nullish(),
    suffix: z.string().nullish(),
  })
  .catchall(AnyJson);

/** Reads the body of `POST /v1/completions`: the prompt becomes one message of the user. */
export function readCompletion(body: unknown): Asked {
  const { model, prompt, stream, stream_options, n, best_of, echo, suffix, ...rest } = readBody(CompletionBody, body);
  if ((n ?? 1) !== 1) throw unsupported('n', 'one answer at a time.');
  if ((best_of ?? 1) !== 1) throw unsupported('best_of', 'one answer at a time.');
  if (echo) throw unsupported('echo', 'an answer holds only what the model wrote.');
  if (suffix) throw unsupported('suffix', 'filling in between two texts is not known to other dialects.');
  const { max_tokens, temperature, top_p, top_k, seed, stop, presence_penalty, frequency_penalty, ...extra } = rest;
  const request = given<TextRequest>({
    maxTokens: max_tokens,
    temperature,
    topP: top_p,
    topK: top_k,
    seed,
    stop: typeof stop === 'string' ? [stop] : stop,
    presencePenalty: presence_penalty,
    frequencyPenalty: frequency_penalty,
    ...extraOf(extra, 'openai-completions'),
  });
  return {
    model: model ?? undefined,
    request: { ...request, messages: [message('user', onePrompt(prompt))] },
    stream: stream ?? false,
    includeUsage: stream_options?.include_usage ?? false,
  };
}

function onePrompt(prompt: z.output<typeof CompletionBody>['prompt']): string {
  if (typeof prompt === 'string') return prompt;
  const [only] = prompt;
  if (prompt.length === 1 && typeof only === 'string') return only;
  throw unsupported('prompt', 'one text at a time, and no numbers of tokens.');
}
