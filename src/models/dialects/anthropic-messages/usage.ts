import type { FinishReason, JsonObject, Usage } from '../../contract/index.ts';

/** Usage as this dialect counts: what was read from or written to the cache is not part of the input. */
export const writeUsage = ({ input, output, cacheRead, cacheWrite }: Usage): JsonObject => ({
  input_tokens: input - cacheRead - cacheWrite,
  cache_creation_input_tokens: cacheWrite,
  cache_read_input_tokens: cacheRead,
  output_tokens: output,
});

const REASONS: Partial<Record<FinishReason, string>> = {
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  'content-filter': 'refusal',
};
export const writeReason = (reason: FinishReason): string => REASONS[reason] ?? 'end_turn';
