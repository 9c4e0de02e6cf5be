import { countIn, type Desk, Refuse, type Route } from '../server/index.ts';

const item = (id: string, { contextTokens }: Desk) => {
  const embeds = /embedding/.test(id);
  return {
    name: `models/${id}`,
    version: '001',
    displayName: id,
    description: `A double of ${id}`,
    inputTokenLimit: embeds ? 2048 : contextTokens,
    outputTokenLimit: embeds ? 1 : 65_536,
    supportedGenerationMethods: embeds ? ['embedContent', 'countTokens'] : ['generateContent', 'countTokens'],
    ...(embeds ? {} : { temperature: 1, topP: 0.95, topK: 64, maxTemperature: 2, thinking: true }),
  };
};

/** `GET /models`, by pages of 50 unless more are asked for, and `GET /models/{id}`. */
export const MODEL_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/v1(?:beta)?\/models$/,
    reply({ seen: { query }, desk }) {
      const size = Math.min(1000, countIn(Number(query['pageSize'])) ?? 50);
      const from = Number(query['pageToken'] ?? 0);
      const models = desk.models.slice(from, from + size).map((id) => item(id, desk));
      const more = from + size < desk.models.length ? { nextPageToken: String(from + size) } : {};
      return { kind: 'plain', body: { models, ...more } };
    },
  },
  {
    method: 'GET',
    path: /^\/v1(?:beta)?\/models\/([^/:]+)$/,
    reply({ groups: [id = ''], desk }) {
      if (!desk.models.includes(id)) throw new Refuse('model-unknown');
      return { kind: 'plain', body: item(id, desk) };
    },
  },
];
