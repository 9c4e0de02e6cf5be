import { createHash } from 'node:crypto';
import type Anthropic from '@anthropic-ai/sdk';
import { type Answer, type Asked, countOf, type Figures } from '../script/index.ts';
import type { Body, Desk } from '../server/index.ts';
import { objectIn, objectsIn } from '../server/index.ts';

/** Tokens below which a prompt is not cached, whatever is asked for. */
export const LEAST_CACHED = 1024;

/** The figures of an answer with what the cache did to them, unless the script says that itself. */
export function cached(figures: Figures | undefined, asked: Asked, desk: Desk): Figures | undefined {
  if (figures === undefined || figures.cacheRead > 0 || figures.cacheWrite > 0) return figures;
  const marked = markedPrefix(asked.body);
  const tokens = marked === undefined ? 0 : Math.min(countOf(marked), figures.input);
  if (marked === undefined || tokens < LEAST_CACHED) return figures;
  const place = `cache ${asked.model} ${createHash('sha256').update(marked).digest('hex')}`;
  if (desk.state.has(place)) return { ...figures, cacheRead: tokens };
  desk.state.set(place, tokens);
  return { ...figures, cacheWrite: tokens };
}

/** Everything up to the last block that is marked with `cache_control`: tools, then the system's words, then the messages. */
function markedPrefix(body: Body): string | undefined {
  const blocks = [
    ...objectsIn(body['tools']),
    ...blocksIn(body['system']),
    ...objectsIn(body['messages']).flatMap(({ content }) => blocksIn(content)),
  ];
  const last = blocks.findLastIndex((block) => objectIn(block['cache_control'])['type'] === 'ephemeral');
  if (last < 0) return undefined;
  return blocks
    .slice(0, last + 1)
    .map(({ cache_control: _mark, ...block }) => JSON.stringify(block))
    .join('\n');
}

const blocksIn = (content: unknown): readonly Body[] =>
  typeof content === 'string' ? [{ type: 'text', text: content }] : objectsIn(content);

/** Input that was neither read from the cache nor written into it, which is how this provider counts. */
export const usageOf = ({ input, output, cacheRead, cacheWrite, reasoning }: Figures): Anthropic.Usage => ({
  input_tokens: input - cacheRead - cacheWrite,
  cache_creation_input_tokens: cacheWrite,
  cache_read_input_tokens: cacheRead,
  cache_creation: { ephemeral_5m_input_tokens: cacheWrite, ephemeral_1h_input_tokens: 0 },
  output_tokens: output,
  output_tokens_details: reasoning > 0 ? { thinking_tokens: reasoning } : null,
  server_tool_use: null,
  service_tier: 'standard',
  inference_geo: null,
  speed: null,
});

const STOPS = {
  stop: 'end_turn',
  length: 'max_tokens',
  'tool-calls': 'tool_use',
  'content-filter': 'refusal',
} as const satisfies Record<Answer['finish'], Anthropic.StopReason>;

/** Why it ended, and the sequence that ended it. */
export const stopOf = ({ finish, stoppedBy }: Answer) => ({
  stop_reason: finish === 'stop' && stoppedBy !== undefined ? ('stop_sequence' as const) : STOPS[finish],
  stop_sequence: finish === 'stop' ? (stoppedBy ?? null) : null,
});
