import type { Capabilities, EngineKind } from '../contract/index.ts';
import type { Secret } from './secret.ts';

/** Everything one engine is opened with. */
export interface EngineSettings {
  readonly name: string;
  readonly kind: EngineKind;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly key: Secret | undefined;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for a whole answer. */
  readonly timeout: number;
  /** Which of its models answers when only the engine is named. */
  readonly defaultModel: string | undefined;
  /** What somebody knows of its models and it does not say itself, by model; `*` for all. */
  readonly capabilities: Readonly<Record<string, Capabilities>>;
  /** Requests and tokens a minute. */
  readonly rate: { readonly requests?: number | undefined; readonly tokens?: number | undefined };
  /** `contextTokens` of Ollama, `streamUsage: false` of a server that does not know OpenAI's wish for usage; a plugin's own. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Where each kind is when nobody says otherwise. */
export const USUAL_ADDRESS: Readonly<Record<EngineKind, string>> = {
  openai: 'https://api.openai.com/v1',
  'openai-responses': 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  gemini: 'https://generativelanguage.googleapis.com/v1beta',
  ollama: 'http://127.0.0.1:11434',
  vllm: 'http://127.0.0.1:8000/v1',
  'openai-compatible': 'http://127.0.0.1:8080/v1',
  llama: '',
};

/** Milliseconds for an answer of a hosted engine, and of one on this machine. */
export const HOSTED_TIMEOUT = 180_000;
export const LOCAL_TIMEOUT = 300_000;

/** True when nothing sent there leaves this machine. */
export const isLocal = (baseUrl: string): boolean =>
  baseUrl === '' || /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/.test(baseUrl);
