import type { FinishReason, JsonObject, Usage } from '../../contract/index.ts';

/** Usage as this dialect counts: cached and reasoning tokens are parts of the two sums. */
export const writeUsage = ({ input, output, cacheRead, reasoning }: Usage): JsonObject => ({
  prompt_tokens: input,
  completion_tokens: output,
  total_tokens: input + output,
  prompt_tokens_details: { cached_tokens: cacheRead },
  completion_tokens_details: { reasoning_tokens: reasoning },
});

const FINISHES: Partial<Record<FinishReason, string>> = {
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
};
export const writeFinish = (reason: FinishReason): string => FINISHES[reason] ?? 'stop';
