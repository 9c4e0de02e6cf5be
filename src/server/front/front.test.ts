import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MountedRoute } from '../routes/route.ts';
import { placeFor, problemIn, refused } from '../trial/visit.ts';
import { hostsOf } from './hosts.ts';

const place = placeFor({ allowedHosts: ['studio.example', 'other.example:8443'] });
const { ask } = place;
const every: readonly (readonly [string, string])[] = [
  ...place.server.routes.map(
    ({ method, path }: MountedRoute) => [method, path.replaceAll(/\{\w+\}/g, 'film-one')] as const,
  ),
  ['GET', '/'],
  ['GET', '/enter'],
  ['POST', '/enter'],
  ['POST', '/v1/chat/completions'],
  ['GET', '/nothing/here'],
];

describe('every route', () => {
  it.each(every)('A1: %s %s is refused for another host before anything else is looked at', async (method, path) => {
    const answer = await ask(path, { method, key: '', headers: { host: 'evil.example' } });
    expect(await problemIn(answer)).toEqual(refused(421, 'host-refused'));
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(every)('A3: %s %s is refused when a page of another site asks', async (method, path) => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:4700.evil.example' },
      { origin: 'http://localhost:4701' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      expect(await problemIn(await ask(path, { method, headers })), JSON.stringify(headers)).toEqual(
        refused(403, 'origin-refused'),
      );
    }
    const preflight = await ask(path, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:4700', 'access-control-request-method': method },
    });
    expect(await problemIn(preflight)).toEqual(refused(403, 'preflight-refused'));
  });

  it.each(every)('A7: %s %s refuses a key in its address, and the log does not keep it', async (method, path) => {
    for (const query of [
      'api_key=abc',
      'x=rw-something-secret',
      'a=1&access_token=zzz',
      'q=Bearer%20rw-secret-thing',
    ]) {
      expect(await problemIn(await ask(`${path}?${query}`, { method }))).toEqual(refused(400, 'key-in-query'));
    }
    expect(place.lines.join('\n')).not.toMatch(/secret|zzz|api_key/);
  });

  it.each(every)(
    '%s %s carries the headers that keep browsers out of trouble, and none of CORS',
    async (method, path) => {
      const { headers } = await ask(path, { method });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    },
  );
});

describe('the host', () => {
  it.each([
    'localhost:4700',
    '127.0.0.1:4700',
    '[::1]:4700',
    'LOCALHOST:4700',
    'studio.example',
    'studio.example:4700',
    'other.example:8443',
  ])('A2: %s is ours', async (host) => expect((await ask('/healthz', { headers: { host } })).status).toBe(200));

  it.each([
    '127.0.0.1.nip.io:4700',
    'localhost.evil:4700',
    'localhost:4701',
    'localhost',
    'localhost.:4700',
    '0x7f.1:4700',
    'user@localhost:4700',
    'localhost:4700, evil.example',
    'other.example',
    'studio.example.evil:4700',
  ])('A2: %s is not', async (host) => {
    expect(await problemIn(await ask('/healthz', { headers: { host } }))).toEqual(refused(421, 'host-refused'));
  });

  it('A2: no host, or an empty one, is refused', async () => {
    const bare = await place.server.fetch(new Request('http://localhost:4700/healthz'));
    expect(await problemIn(bare)).toEqual(refused(421, 'host-refused'));
  });

  it('A2: whatever the host is, only those on the list are let in', () => {
    const hosts = hostsOf({ host: '127.0.0.1', allowedHosts: [] }, 4700);
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.domain(),
          fc.ipV4(),
          fc.ipV6().map((ip) => `[${ip}]`),
        ),
        fc.nat(65_535),
        async (name, port) => {
          const host = `${name}:${port}`;
          const { status } = await ask('/healthz', { headers: { host } });
          expect(status).toBe(hosts.has(host.toLowerCase()) ? 200 : 421);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('every address of this machine is one of ours where it listens on all of them', () => {
    const hosts = hostsOf({ host: '0.0.0.0', allowedHosts: [] }, 80);
    expect(hosts.has('127.0.0.1')).toBe(true);
    expect(hosts.has('127.0.0.1:80')).toBe(true);
    expect(hosts.has('0.0.0.0:80')).toBe(false);
  });
});

describe('a browser', () => {
  it('may follow a link to a page from anywhere, and ask from our own pages', async () => {
    const navigation = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await ask('/docs', { headers: navigation })).status).toBe(200);
    const own = { origin: 'http://localhost:4700', 'sec-fetch-site': 'same-origin' };
    expect((await ask('/api/v1/session', { headers: own })).status).toBe(200);
    const proxied = { host: 'studio.example', origin: 'https://studio.example' };
    expect((await ask('/api/v1/session', { headers: proxied })).status).toBe(200);
  });

  it('A3: may not be framed, nor post, by way of a link', async () => {
    const framed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' };
    expect((await ask('/docs', { headers: framed })).status).toBe(403);
    const posted = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await ask('/enter', { method: 'POST', headers: posted })).status).toBe(403);
  });
});

describe('addresses', () => {
  it.each([
    ['GET', '/nothing', 404, 'route-unknown', null],
    ['PUT', '/api/v1/films', 405, 'method-unknown', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/api/v1/films/film-one', 405, 'method-unknown', 'DELETE, GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/operations/text.echo', 405, 'method-unknown', 'GET, HEAD, OPTIONS, POST'],
    ['POST', '/', 405, 'method-unknown', 'GET, HEAD, OPTIONS'],
  ])('A17: %s %s is %i %s', async (method, path, status, code, allow) => {
    const answer = await ask(path, { method });
    expect(answer.headers.get('allow')).toBe(allow);
    expect(await problemIn(answer)).toEqual(refused(status, code));
  });

  it('A17: HEAD is GET without a body, OPTIONS says what there is', async () => {
    const head = await ask('/api/v1/films', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const options = await ask('/api/v1/films', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it.each([
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e%2f',
    '..%5c',
    '%00',
    'x'.repeat(4096),
    'film-one%00',
    '%EF%BC%8E%EF%BC%8E',
    'ｆilm-one',
    '%zz',
    '.hidden',
    "'%20OR%201=1--",
  ])('A12: %s is the name of nothing', async (id) => {
    for (const path of [`/api/v1/films/${id}`, `/api/v1/runs/${id}/events`, `/api/v1/operations/${id}`]) {
      const { status, type } = await problemIn(await ask(path));
      expect([400, 404]).toContain(status);
      expect(type).toBe('application/problem+json');
    }
  });
});
