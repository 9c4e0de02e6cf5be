import type { SharedV4ProviderOptions } from '@ai-sdk/provider';
import type { EngineKind } from '../../contract/index.ts';

/**
 * The seals providers put on thoughts, as one text that says whose it is: `google:…`. A seal is shown to its maker only;
 * everybody else refuses what it does not know, and after a switch of engines a conversation holds the seals of several.
 */
type Metadata = Readonly<Record<string, unknown>> | undefined;

/** The seal in what a provider package tells of a thought; undefined where there is none. */
export function sealIn(metadata: Metadata): string | undefined {
  const anthropic = field(metadata, 'anthropic');
  const signature = text(anthropic, 'signature');
  if (signature !== undefined) return `anthropic:${signature}`;
  // A thought that is not shown at all: only its cipher.
  const redacted = text(anthropic, 'redactedData');
  if (redacted !== undefined) return `anthropic-redacted:${redacted}`;
  const google = text(field(metadata, 'google'), 'thoughtSignature');
  if (google !== undefined) return `google:${google}`;
  const openai = field(metadata, 'openai');
  const encrypted = text(openai, 'reasoningEncryptedContent');
  const item = text(openai, 'itemId');
  return encrypted === undefined || item === undefined ? undefined : `openai:${item}:${encrypted}`;
}

/** Gemini seals the call of a tool as well; kept as a thought without words before it. */
export function callSealIn(metadata: Metadata): string | undefined {
  const google = text(field(metadata, 'google'), 'thoughtSignature');
  return google === undefined ? undefined : `google-call:${google}`;
}

/** The seal of a call, for the engine that gave it. */
export function callSeal(signature: string, kind: EngineKind): SharedV4ProviderOptions | undefined {
  const sealed = /^google-call:(.*)$/s.exec(signature)?.[1];
  return sealed === undefined || kind !== 'gemini' ? undefined : { google: { thoughtSignature: sealed } };
}

/** A seal as its maker's package takes it; undefined for anybody else's. A seal that does not say whose it is came from Anthropic's own dialect. */
export function sealFor(signature: string, kind: EngineKind): SharedV4ProviderOptions | undefined {
  const [, maker = 'anthropic', value = signature] =
    /^(anthropic|anthropic-redacted|google|google-call|openai):(.*)$/s.exec(signature) ?? [];
  if (kind === 'anthropic' && maker === 'anthropic') return { anthropic: { signature: value } };
  if (kind === 'anthropic' && maker === 'anthropic-redacted') return { anthropic: { redactedData: value } };
  if (kind === 'gemini' && maker === 'google') return { google: { thoughtSignature: value } };
  if (kind !== 'openai-responses' || maker !== 'openai') return undefined;
  const colon = value.indexOf(':');
  return { openai: { itemId: value.slice(0, colon), reasoningEncryptedContent: value.slice(colon + 1) } };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

function text(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
