import { Fault } from '#fault';

/**
 * What a key may do. `read`, `edit`, `spend` and `destroy` are the effects of operations on films and texts; `manage` is
 * everything that is the owner's: keys, secrets, caps, prices, costs, servers. `models` opens the language models under
 * `/v1` and `/api/llm`; `metrics` the figures. `*` is all of them.
 */
export const SCOPES = ['read', 'edit', 'spend', 'destroy', 'manage', 'models', 'metrics'] as const;
export type Scope = (typeof SCOPES)[number];

/** Somebody who has been let in. */
export interface Visitor {
  readonly kind: 'session' | 'key' | 'anyone';
  readonly user: string;
  /** The virtual key's id. */
  readonly key?: string;
  readonly scopes: ReadonlySet<string>;
  readonly requestsPerMinute: number | null;
  /** What requests are counted under. */
  readonly subject: string;
  /** Whether they would still be let in now. */
  readonly stillWelcome: () => Promise<boolean>;
  /** When a session ends, milliseconds since 1970. */
  readonly expires?: number;
}

export const EVERYTHING: ReadonlySet<string> = new Set(SCOPES);

/** Throws `scope-missing` where the visitor may not. `*` among a key's scopes stands for all. */
export function mustHave({ scopes }: Visitor, scope: Scope): void {
  if (scopes.has(scope) || scopes.has('*')) return;
  throw new Fault('authentication', 'scope-missing', `This key has no scope ${scope}.`, {
    facts: { scope, scopes: [...scopes] },
    hint: `Use a key with the scope ${scope}.`,
  });
}
