import type { Capabilities } from '../contract/index.ts';
import type { Strength } from './tasks.ts';

/** What is known of a family of models. */
export interface ModelFamily {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Our own judgement; everything else is the maker's documentation. */
  readonly strength: Strength;
}

/** The day this table was last gone through (ISO 8601). */
export const FAMILIES_AT = '2026-11-21';

const WORDS: Capabilities = { text: true, embedding: false };
const TOOLS: Capabilities = { ...WORDS, tools: true };
const STRICT: Capabilities = { ...TOOLS, json: true, jsonSchema: true };
const SEEING: Capabilities = { ...STRICT, image: true };
const THINKING: Capabilities = { ...SEEING, reasoning: true };
const CLAUDE: Capabilities = { ...TOOLS, image: true, contextWindow: 200_000 };
const EMBEDDING: Capabilities = { text: false, embedding: true };

const family = (names: RegExp, name: string, strength: Strength, capabilities: Capabilities) => ({
  names,
  name,
  strength,
  capabilities,
});

/** The first that matches counts. Limits are the makers' own figures, in tokens. */
const FAMILIES = [
  family(/^text-embedding-3|^text-embedding-ada/, 'OpenAI embeddings', 1, { ...EMBEDDING, contextWindow: 8_192 }),
  family(/rerank/, 'rerankers', 1, { text: false, embedding: false, rerank: true }),
  family(/embed|^bge-|^e5-|^gte-|^mxbai|^voyage|minilm/, 'embeddings', 1, EMBEDDING),
  family(/^gpt-4o-mini/, 'GPT-4o mini', 1, { ...SEEING, contextWindow: 128_000, maxOutput: 16_384 }),
  family(/^(gpt-4o|chatgpt-4o)/, 'GPT-4o', 2, { ...SEEING, contextWindow: 128_000, maxOutput: 16_384 }),
  family(/^gpt-4\.1-(mini|nano)/, 'GPT-4.1 mini', 1, { ...SEEING, contextWindow: 1_047_576, maxOutput: 32_768 }),
  family(/^gpt-4\.1/, 'GPT-4.1', 2, { ...SEEING, contextWindow: 1_047_576, maxOutput: 32_768 }),
  family(/^gpt-4-turbo/, 'GPT-4 Turbo', 2, {
    ...TOOLS,
    json: true,
    image: true,
    contextWindow: 128_000,
    maxOutput: 4_096,
  }),
  family(/^gpt-4(-|$)/, 'GPT-4', 2, { ...TOOLS, jsonSchema: false, contextWindow: 8_192, maxOutput: 8_192 }),
  family(/^gpt-3\.5/, 'GPT-3.5', 1, {
    ...TOOLS,
    json: true,
    jsonSchema: false,
    image: false,
    contextWindow: 16_385,
    maxOutput: 4_096,
  }),
  family(/^gpt-oss.*120b/, 'gpt-oss 120b', 2, { ...TOOLS, reasoning: true, image: false, contextWindow: 131_072 }),
  family(/^gpt-oss/, 'gpt-oss', 1, { ...TOOLS, reasoning: true, image: false, contextWindow: 131_072 }),
  family(/^gpt-5[.\d]*-nano/, 'GPT-5 nano', 1, { ...THINKING, contextWindow: 400_000, maxOutput: 128_000 }),
  family(/^gpt-5[.\d]*-mini/, 'GPT-5 mini', 2, { ...THINKING, contextWindow: 400_000, maxOutput: 128_000 }),
  family(/^gpt-5(\.[12])?(-|$)/, 'GPT-5', 3, { ...THINKING, contextWindow: 400_000, maxOutput: 128_000 }),
  family(/^gpt-[5-9]/, 'GPT', 3, THINKING),
  family(/^o[134]-?mini/, 'o mini', 2, { ...STRICT, reasoning: true, contextWindow: 200_000, maxOutput: 100_000 }),
  family(/^o[13](-|$)/, 'o', 3, { ...THINKING, contextWindow: 200_000, maxOutput: 100_000 }),
  family(/^claude-3-(haiku|sonnet|opus)/, 'Claude 3', 1, { ...CLAUDE, maxOutput: 4_096 }),
  family(/^claude-3-5-haiku/, 'Claude 3.5 Haiku', 1, { ...CLAUDE, maxOutput: 8_192 }),
  family(/^claude-3-5/, 'Claude 3.5', 2, { ...CLAUDE, maxOutput: 8_192 }),
  family(/^claude-opus-4(-[01])?(-\d{8})?$/, 'Claude Opus 4', 3, { ...CLAUDE, reasoning: true, maxOutput: 32_000 }),
  family(/^claude-.*haiku/, 'Claude Haiku', 2, { ...CLAUDE, reasoning: true, maxOutput: 64_000 }),
  family(/^claude-(3-7|sonnet-4(-[05])?(-|$)|opus-4-5)/, 'Claude 4', 3, {
    ...CLAUDE,
    reasoning: true,
    maxOutput: 64_000,
  }),
  family(/^claude/, 'Claude', 3, { ...TOOLS, image: true, reasoning: true }),
  family(/^gemini-2\.0/, 'Gemini 2.0', 1, { ...SEEING, audio: true, contextWindow: 1_048_576, maxOutput: 8_192 }),
  family(/^gemini.*flash-lite/, 'Gemini Flash-Lite', 1, {
    ...THINKING,
    audio: true,
    contextWindow: 1_048_576,
    maxOutput: 65_536,
  }),
  family(/^gemini.*flash/, 'Gemini Flash', 2, {
    ...THINKING,
    audio: true,
    contextWindow: 1_048_576,
    maxOutput: 65_536,
  }),
  family(/^gemini/, 'Gemini Pro', 3, { ...THINKING, audio: true, contextWindow: 1_048_576, maxOutput: 65_536 }),
  family(/^deepseek-(reasoner|r1)/, 'DeepSeek reasoner', 3, { ...WORDS, json: true, reasoning: true }),
  family(/^deepseek/, 'DeepSeek', 3, { ...TOOLS, json: true }),
  family(/^grok-[4-9]/, 'Grok', 3, { ...THINKING }),
  family(/^grok/, 'Grok', 2, { ...STRICT }),
  family(/^(kimi|glm|minimax)/, 'open and large', 3, TOOLS),
  family(/^(mistral-large|magistral-medium|mistral-medium)/, 'Mistral large', 2, { ...STRICT }),
  family(/^(mistral|ministral|magistral|devstral|codestral)/, 'Mistral', 1, { ...TOOLS, json: true }),
  family(/^(llama-?3\.[123]|llama-?4)/, 'Llama', 1, { ...TOOLS, contextWindow: 131_072 }),
  family(/^qwen/, 'Qwen', 1, TOOLS),
  family(/^gemma/, 'Gemma', 1, WORDS),
  family(/^phi/, 'Phi', 1, WORDS),
] as const;

/** Billions of parameters that make an open model of middling and of great strength. */
const OPEN = { middling: 30, great: 200 };

/** What is known of a model by its name, whatever vendor's name stands before it; undefined where nothing is. */
export function modelFamily(model: string): ModelFamily | undefined {
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
  const found = FAMILIES.find(({ names }) => names.test(name));
  if (found === undefined) return undefined;
  const billions = Number(/(?:^|[-:_])(\d+(?:\.\d+)?)b(?:[-:_]|$)/.exec(name)?.[1] ?? 0);
  const bySize: Strength = billions >= OPEN.great ? 3 : billions >= OPEN.middling ? 2 : 1;
  return { name: found.name, capabilities: found.capabilities, strength: billions > 0 ? bySize : found.strength };
}
