/** What a fault may carry besides its sentence. */
export interface FaultDetails {
  /** Plain facts a program can use: paths, sizes, versions, line numbers. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The way out, as one sentence a tired person can act on. */
  readonly hint?: string;
  /** What went wrong underneath. */
  readonly cause?: unknown;
}

/**
 * The kinds of trouble a caller can tell apart; each door has its own rendering of them (the command line: exit codes).
 * `failure` is everything that has no kind of its own.
 */
export const FAULT_KINDS = [
  'failure',
  'usage',
  'configuration',
  'authentication',
  'not-found',
  'conflict',
  'limit',
  'provider',
  'dependency',
  'partial',
  'cancelled',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * The one error Reelwright throws on purpose: a stable code, a sentence, the facts, and the way out.
 * Every door (command line, HTTP, studio) renders the same fault.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** Stable, lower-case, hyphenated: `screenplay-empty`, `disk-full`. */
  readonly code: string;
  readonly kind: FaultKind;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly hint: string | undefined;

  constructor(kind: FaultKind, code: string, message: string, details: FaultDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.facts = details.facts ?? {};
    this.hint = details.hint;
  }

  /** The fault as plain data, as every `--json` answer and every problem document carries it. */
  toJSON(): {
    code: string;
    kind: FaultKind;
    message: string;
    facts: Readonly<Record<string, unknown>>;
    hint?: string;
  } {
    return {
      code: this.code,
      kind: this.kind,
      message: this.message,
      facts: this.facts,
      ...(this.hint === undefined ? {} : { hint: this.hint }),
    };
  }
}
