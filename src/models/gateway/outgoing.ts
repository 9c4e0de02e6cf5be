import type { Dialect, EngineKind, PassedRequest, Target } from '../contract/index.ts';

/** What of an engine decides how a request goes to it. */
export interface Destination {
  readonly kind: EngineKind;
  /** Its answers cost something, and it does not say how long they can get. */
  readonly costs: boolean;
  /** Tokens an answer may have where the request says nothing. */
  readonly maxTokens: number;
}

/**
 * The request as it goes to its engine: under the model's own name there, and with a limit for its answer where there is none,
 * so that what it can cost is known; on one's own servers it costs nothing.
 */
export function outgoing(
  request: PassedRequest,
  target: Target,
  { kind, costs, maxTokens }: Destination,
): PassedRequest {
  const { dialect, parsed } = request;
  const renamed = parsed['model'] !== target.model;
  const bounded = !costs || LIMITS.some((name) => typeof parsed[name] === 'number');
  if (!renamed && bounded) return request;
  const limit = bounded ? {} : { [limitName(dialect, kind)]: maxTokens };
  const sent = { ...parsed, model: target.model, ...limit };
  return { ...request, parsed: sent, body: Buffer.from(JSON.stringify(sent)) };
}

/** Where the dialects say how long an answer may be. */
const LIMITS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'];

const limitName = (dialect: Dialect, kind: EngineKind): string =>
  dialect === 'openai-responses'
    ? 'max_output_tokens'
    : dialect === 'openai-chat' && kind === 'openai'
      ? 'max_completion_tokens'
      : 'max_tokens';
