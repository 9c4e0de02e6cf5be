import type { EngineKind } from '../contract/index.ts';

/** Where a model runs, as far as its price depends on it. */
export interface Origin {
  readonly kind?: EngineKind;
  /** True when nothing leaves this machine; by default for Ollama, vLLM and files of weights. */
  readonly local?: boolean;
  /** The address of its server, by which hosted providers that speak OpenAI's protocol are known. */
  readonly baseUrl?: string;
  /** The provider by genai-prices' name, where somebody has said it: `openrouter`. */
  readonly provider?: string;
}

const LOCAL: ReadonlySet<EngineKind | undefined> = new Set<EngineKind>(['ollama', 'vllm', 'llama']);
const BY_KIND: Partial<Record<EngineKind, string>> = {
  openai: 'openai',
  'openai-responses': 'openai',
  anthropic: 'anthropic',
  gemini: 'google',
};
/** What people call their engines, where genai-prices has another name. */
const ALSO: Readonly<Record<string, string>> = {
  xai: 'x-ai',
  grok: 'x-ai',
  gemini: 'google',
  claude: 'anthropic',
  mistralai: 'mistral',
  moonshot: 'moonshotai',
  kimi: 'moonshotai',
  voyage: 'voyageai',
  bedrock: 'aws',
  zhipu: 'zhipuai',
};

/** True when a call there costs nothing. Ollama's own cloud is no machine of ours: its models are called `...-cloud` or `...:cloud`. */
export function costsNothing({ kind, local, provider }: Origin, model: string): boolean {
  if (/[:-]cloud$/i.test(model)) return false;
  return local ?? (provider === undefined && LOCAL.has(kind));
}

/** The names a provider may have in a price list, likeliest first: what was said, its kind's, the engine's own name. */
export function providerNames(engine: string, { kind, provider }: Origin): readonly string[] {
  const name = engine.toLowerCase();
  const byKind = kind === undefined ? undefined : BY_KIND[kind];
  return [provider, byKind, name, ALSO[name]].filter((each) => each !== undefined);
}
