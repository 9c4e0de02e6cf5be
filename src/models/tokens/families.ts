/** The encodings we have; each is a few megabytes of data and, once loaded, 20 to 110 MB of memory. */
export type EncodingName = 'o200k_base' | 'cl100k_base' | 'claude';

/** How a family of models counts. */
export interface Family {
  readonly name: string;
  readonly encoding: EncodingName;
  /** What the count of the encoding is multiplied by: 1 where the encoding is the family's own. */
  readonly factor: number;
  /** Tokens around a whole request, around each message, and for having tools at all and for each one. */
  readonly overhead: Overhead;
}

export interface Overhead {
  readonly request: number;
  readonly message: number;
  readonly tools: number;
  readonly tool: number;
}

const OPENAI: Overhead = { request: 6, message: 4, tools: 16, tool: 6 };

/**
 * Families whose counts were measured against what the providers reported (ai-tokenizer 1.0.6, README, 97 % or better, the
 * last two 94 % or better). Everything else is estimated from its length.
 */
const FAMILIES: readonly (Family & { readonly names: RegExp })[] = [
  {
    name: 'OpenAI',
    names: /^(gpt-(4o|4\.|5|6)|gpt-oss|chatgpt-|o[134](-|$)|text-embedding-3|codex)/,
    encoding: 'o200k_base',
    factor: 1,
    overhead: OPENAI,
  },
  {
    name: 'GPT-4',
    names: /^(gpt-4|gpt-3\.5|text-embedding-ada)/,
    encoding: 'cl100k_base',
    factor: 1,
    overhead: OPENAI,
  },
  {
    name: 'Claude',
    names: /^claude/,
    encoding: 'claude',
    factor: 1.1,
    overhead: { request: 6, message: 2, tools: 549, tool: 53 },
  },
  {
    name: 'Gemini',
    names: /^gemini/,
    encoding: 'o200k_base',
    factor: 1.08,
    overhead: { request: 0, message: 0, tools: 18, tool: 18 },
  },
  {
    name: 'DeepSeek',
    names: /^deepseek/,
    encoding: 'o200k_base',
    factor: 1,
    overhead: { request: 7, message: 3, tools: 149, tool: 71 },
  },
  {
    name: 'Qwen',
    names: /^qwen/,
    encoding: 'cl100k_base',
    factor: 1,
    overhead: { request: 9, message: 4, tools: 260, tool: 60 },
  },
  {
    name: 'Mistral',
    names: /^(mistral|ministral|magistral|codestral|devstral)/,
    encoding: 'cl100k_base',
    factor: 1,
    overhead: { request: 2, message: 1, tools: 60, tool: 57 },
  },
];

/** Around requests of families we know nothing of. */
export const COMMON_OVERHEAD: Overhead = { request: 8, message: 4, tools: 250, tool: 50 };

/** The family of a model, whatever stands before its name (`openai/gpt-4o`, `models/gemini-2.5-pro`); undefined where none was measured. */
export function familyOf(model: string): Family | undefined {
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
  return FAMILIES.find(({ names }) => names.test(name));
}
