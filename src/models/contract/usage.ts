/**
 * What an answer used, in tokens; whole numbers, 0 or more. `source` says how we know: the provider said so, we counted the
 * text with a tokenizer, or we estimated it from its length.
 */
export interface Usage {
  /** Everything the model read, cached parts included. */
  readonly input: number;
  /** Of `input`: read from the provider's cache. */
  readonly cacheRead: number;
  /** Of `input`: written to the provider's cache. */
  readonly cacheWrite: number;
  /** Everything the model wrote, reasoning included. */
  readonly output: number;
  /** Of `output`: reasoning. */
  readonly reasoning: number;
  readonly source: 'provider' | 'counted' | 'estimated';
}

export const NO_USAGE: Usage = { input: 0, cacheRead: 0, cacheWrite: 0, output: 0, reasoning: 0, source: 'counted' };

/**
 * A provider's figures as usage; undefined when they cannot be true (negative, broken, not numbers, parts larger than
 * their whole): they are estimated then, and say so.
 */
export function reportedUsage(
  figures: Partial<Record<'input' | 'cacheRead' | 'cacheWrite' | 'output' | 'reasoning', unknown>>,
): Usage | undefined {
  const { input, output, cacheRead = 0, cacheWrite = 0, reasoning = 0 } = figures;
  if (![input, output, cacheRead, cacheWrite, reasoning].every(isCount)) return undefined;
  const usage = { input, cacheRead, cacheWrite, output, reasoning, source: 'provider' } as Usage;
  return usage.cacheRead + usage.cacheWrite <= usage.input && usage.reasoning <= usage.output ? usage : undefined;
}

const isCount = (figure: unknown): boolean => Number.isSafeInteger(figure) && Number(figure) >= 0;
