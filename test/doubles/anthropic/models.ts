import type Anthropic from '@anthropic-ai/sdk';
import { countIn, type Desk, Refuse, type Route } from '../server/index.ts';
import { checkVersion } from './asked.ts';

const item = (id: string, { contextTokens }: Desk): Anthropic.ModelInfo => ({
  type: 'model',
  id,
  display_name: id
    .replace(/-\d{8}$/, '')
    .replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => `${dash && ' '}${letter.toUpperCase()}`),
  created_at: '2026-01-01T00:00:00Z',
  capabilities: null,
  deprecated_at: null,
  lifecycle: 'active',
  line: null,
  max_input_tokens: contextTokens,
  max_tokens: 64_000,
  retires_at: null,
});

/** `GET /models`, by pages of 20 unless more are asked for, and `GET /models/{id}`. */
export const MODEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/v1\/models$/,
    reply({ seen: { query, headers }, desk }) {
      checkVersion(headers['anthropic-version']);
      const limit = query['limit'] === undefined ? 20 : countIn(Number(query['limit']));
      if (limit === undefined || limit > 1000)
        throw new Refuse('bad-request', 'limit: Input should be less than or equal to 1000');
      const after = desk.models.indexOf(query['after_id'] ?? '') + 1;
      const page = desk.models.slice(after, after + limit);
      return {
        kind: 'plain',
        body: {
          data: page.map((id) => item(id, desk)),
          has_more: after + limit < desk.models.length,
          first_id: page[0] ?? null,
          last_id: page.at(-1) ?? null,
        },
      };
    },
  },
  {
    method: 'GET',
    path: /^\/v1\/models\/([^/]+)$/,
    reply({ seen: { headers }, groups: [id = ''], desk }) {
      checkVersion(headers['anthropic-version']);
      if (!desk.models.includes(id)) throw new Refuse('model-unknown', `model: ${id}`);
      return { kind: 'plain', body: item(id, desk) };
    },
  },
];
