import { describe, expect, it } from 'vitest';
import { GatewayDouble } from './gateway/trial/gateway-double.ts';
import { doorTo } from './gateway/trial/house.ts';
import { HouseDouble, OWNER_KEY, READER_KEY } from './trial/house.ts';
import { placeFor, problemIn, refused } from './trial/visit.ts';

const { whoIs: _, ...gateway } = doorTo(new GatewayDouble('openai-chat'));
const houseWithModels = () => Object.assign(new HouseDouble(), { gateway });
const chat = (more: object = {}) => ({ model: 'shot', messages: [{ role: 'user', content: 'Hello' }], ...more });

describe('the language models behind the front', () => {
  it('know who asks, and tell strangers in their own dialect', async () => {
    const { ask } = placeFor({}, houseWithModels());
    expect((await ask('/v1/chat/completions', { body: chat() })).status).toBe(200);
    const stranger = await ask('/v1/chat/completions', { body: chat(), key: 'rw-wrong' });
    expect([stranger.status, JSON.parse(await stranger.text()).error.code]).toEqual([401, 'invalid_api_key']);
    const reader = await ask('/api/llm/models', { key: READER_KEY });
    expect(await problemIn(reader)).toEqual(refused(403, 'scope-missing'));
  });

  it('A1, A3: are guarded like everything else', async () => {
    const { ask } = placeFor({}, houseWithModels());
    const evil = await ask('/v1/chat/completions', { body: chat(), headers: { host: 'evil.example' } });
    expect(await problemIn(evil)).toEqual(refused(421, 'host-refused'));
    const page = await ask('/v1/chat/completions', { body: chat(), headers: { origin: 'https://evil.example' } });
    expect(await problemIn(page)).toEqual(refused(403, 'origin-refused'));
  });

  it('stand in the document', async () => {
    const { paths } = await placeFor({}, houseWithModels()).server.document();
    expect(paths['/v1/chat/completions']?.['post']).toMatchObject({ 'x-scope': 'models' });
    const { ask } = placeFor({}, houseWithModels());
    for (const [path, methods] of Object.entries(paths).filter(([one]) => /^\/(v1|api\/llm)\//.test(one))) {
      for (const method of Object.keys(methods)) {
        const answer = await ask(path.replace('{name}', 'm'), { method: method.toUpperCase(), key: '' });
        expect(answer.status, `${method} ${path}`).toBe(401);
      }
    }
  });

  it('on a port: a stream has the headers of all answers, one number, and its place in the figures', async () => {
    const { server, lines } = placeFor({ port: 0, limits: { drain: 100 } }, houseWithModels());
    const { url } = await server.listen();
    const answer = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${OWNER_KEY}`, 'content-type': 'application/json' },
      body: JSON.stringify(chat({ stream: true })),
    });
    expect(await answer.text()).toMatch(/data: \[DONE\]\n\n$/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('ratelimit-limit')).toBe('6000');
    const entry = () => lines.map((line) => JSON.parse(line)).find(({ event }) => event === 'request');
    await expect.poll(entry).toMatchObject({ route: '/v1', status: 200, request: answer.headers.get('x-request-id') });
    await server.close();
  });
});
