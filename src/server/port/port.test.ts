import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { isLoopback } from '../settings.ts';
import { HouseDouble, OWNER_KEY } from '../trial/house.ts';
import { type Given, type Place, placeFor } from '../trial/visit.ts';

const AUTHORIZED = { authorization: `Bearer ${OWNER_KEY}` };
const places: Place[] = [];
afterEach(async () => {
  for (const { server } of places.splice(0)) await server.close();
});

async function listening(given: Given = {}, house = new HouseDouble()) {
  const place = placeFor({ port: 0, ...given, limits: { drain: 200, ...given.limits } }, house);
  places.push(place);
  return { ...place, ...(await place.server.listen()) };
}

/** What a server answers to these very bytes, until it closes the connection or says no more. */
function say(port: number, bytes: string, patience = 2_000): Promise<{ text: string; closed: boolean }> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const done = (closed: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, closed });
    };
    const timer = setTimeout(() => done(false), patience);
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('close', () => done(true));
    socket.on('error', () => done(true));
  });
}

const statusOf = (text: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);

describe('bytes', () => {
  it.each([
    ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 421],
    ['no host, in HTTP/1.0', 'GET /healthz HTTP/1.0\r\n\r\n', 421],
    ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: HERE\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 421],
    [
      'two hosts, the other way round',
      'GET /healthz HTTP/1.1\r\nHost: evil.example\r\nHost: HERE\r\nConnection: close\r\n\r\n',
      421,
    ],
    [
      'another host in the address',
      'GET http://evil.example/healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
      421,
    ],
    ['a good one', 'GET /healthz HTTP/1.1\r\nHost: HERE\r\nConnection: close\r\n\r\n', 200],
    [
      'a good one with an upgrade nobody knows',
      'GET /healthz HTTP/1.1\r\nHost: HERE\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n',
      200,
    ],
    ['a backslash in the path', 'GET /api\\..\\healthz HTTP/1.1\r\nHost: [::1]:PORT\r\nConnection: close\r\n\r\n', 400],
  ])('A2: %s', async (_, bytes, status) => {
    const { port } = await listening();
    const { text } = await say(port, bytes.replaceAll('HERE', `127.0.0.1:${port}`).replaceAll('PORT', String(port)));
    expect(statusOf(text)).toBe(status);
    if (status >= 400) expect(text).toContain('application/problem+json');
  });

  it.each([
    ['both lengths', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /evil'],
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!'],
    ['a bad chunk', 'Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n0\r\n\r\n'],
    ['a chunk that is not what it says', 'Transfer-Encoding: chunked\r\n\r\n3\r\nhello\r\n0\r\n\r\n'],
    ['an encoding nobody knows', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
    ['a header that is folded', 'X-A: 1\r\n X-B: 2\r\nContent-Length: 0\r\n\r\n'],
    ['a space before the colon', 'Content-Length : 5\r\n\r\nhello'],
  ])('A14: %s is refused, and the connection with it', async (_, rest) => {
    const { port } = await listening();
    const head = `POST /api/v1/operations/text.echo HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${OWNER_KEY}\r\nContent-Type: application/json\r\n`;
    const { text, closed } = await say(port, `${head}${rest}`);
    expect(statusOf(text)).toBe(400);
    expect(closed).toBe(true);
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('A6: a megabyte of header is refused, and a zero byte in one', async () => {
    const { port } = await listening();
    const head = `GET /api/v1/films HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer `;
    const large = await say(port, `${head}${'x'.repeat(1 << 20)}\r\n\r\n`);
    expect([statusOf(large.text), large.closed]).toEqual([431, true]);
    const zero = await say(port, `${head}a\0b\r\n\r\n`);
    expect([statusOf(zero.text), zero.closed]).toEqual([400, true]);
  });

  it('A11: a body beyond the limit ends the connection', async () => {
    const { port } = await listening();
    const head = `POST /api/v1/operations/text.echo HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${OWNER_KEY}\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n`;
    const { text, closed } = await say(port, `${head}{"input":`);
    expect([statusOf(text), closed]).toEqual([413, true]);
    expect(text).toMatch(/connection: close/i);
  });
});

describe('slow ones', () => {
  it('A13: two hundred connections that drip are dropped, and nobody else waits', async () => {
    const { port, url } = await listening({ limits: { headMilliseconds: 300, bodyMilliseconds: 600 } });
    const drip = (start: string): Socket => {
      const socket = connect(port, '127.0.0.1', () => socket.write(start));
      const timer = setInterval(() => socket.writable && socket.write('x'), 50);
      socket.on('close', () => clearInterval(timer));
      socket.on('error', () => {});
      return socket;
    };
    const head = 'GET /healthz HTTP/1.1\r\nX-Slow: ';
    const body = `POST /api/v1/operations/text.echo HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${OWNER_KEY}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`;
    const sockets = Array.from({ length: 200 }, (_, index) => drip(index % 2 === 0 ? head : body));
    const closed = Promise.all(sockets.map((socket) => new Promise((done) => socket.on('close', done))));
    const waits: number[] = [];
    for (let time = 0; time < 40; time++) {
      const began = performance.now();
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
      waits.push(performance.now() - began);
    }
    expect(waits.sort((one, other) => one - other)[38]).toBeLessThan(200);
    await closed;
  }, 20_000);
});

describe('the port', () => {
  it('G7: one that is taken is a clear fault with the way out', async () => {
    const { port } = await listening();
    await expect(placeFor({ port }).server.listen()).rejects.toMatchObject({
      kind: 'conflict',
      code: 'port-in-use',
      facts: { port },
      hint: expect.stringContaining(`--port ${port + 1}`),
    });
  });

  it('an address that is not ours is too', async () => {
    const server = placeFor({ host: '192.0.2.1', port: 0 }).server;
    await expect(server.listen()).rejects.toMatchObject({ kind: 'configuration', code: 'address-unknown' });
  });

  it('G7: works by IPv6 alone', async () => {
    const { url } = await listening({ host: '::1' });
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(isLoopback('::1')).toBe(true);
  });

  it('answers as without one, and its log and figures say so', async () => {
    const { url, lines } = await listening();
    const films = await fetch(`${url}/api/v1/films`, { headers: { ...AUTHORIZED, 'x-request-id': 'mine' } });
    expect([films.status, films.headers.get('x-request-id'), films.headers.get('ratelimit-limit')]).toEqual([
      200,
      'mine',
      '6000',
    ]);
    expect(films.headers.get('x-content-type-options')).toBe('nosniff');
    await fetch(`${url}/api/v1/films/film-one`, { headers: AUTHORIZED });
    await fetch(`${url}/nothing/rw-a-secret-key?x=1`);
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toMatch(
      /reelwright_http_request_duration_seconds_count\{http_request_method="GET",http_route="\/api\/v1\/films\/\{film\}",http_response_status_code="200"\} 1/,
    );
    expect(figures).toContain('reelwright_http_requests_open 1');
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries).toContainEqual(
      expect.objectContaining({ event: 'request', request: 'mine', route: '/api/v1/films', status: 200 }),
    );
    expect(lines.join('\n')).not.toMatch(/secret-key|owner-key|\?x/);
  });

  it('a stream flows, and ends when its reader leaves', async () => {
    const house = new HouseDouble();
    await house.runs.begin({ id: 'run-1', operation: 'o', user: 'local', film: null });
    await house.runs.append('run-1', [{ type: 'text-delta', payload: 'a' }]);
    const { url } = await listening({}, house);
    const leaving = new AbortController();
    const answer = await fetch(`${url}/api/v1/runs/run-1/events`, { headers: AUTHORIZED, signal: leaving.signal });
    const reader = answer.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    const read = async (until: string) => {
      while (!text.includes(until)) text += decoder.decode((await reader?.read())?.value);
    };
    await read('id: 1\n');
    await house.runs.append('run-1', [{ type: 'text-delta', payload: 'b' }]);
    await read('id: 2\n');
    leaving.abort();
    const open = async () =>
      /reelwright_http_requests_open (\d+)/.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    await expect.poll(open, { timeout: 2_000 }).toBe('1');
  });
});

describe('stopping', () => {
  it('G6: says that it is not ready, lets what is at work end, and ends streams', async () => {
    const house = new HouseDouble();
    await house.runs.begin({ id: 'run-1', operation: 'o', user: 'local', film: null });
    const gate = Promise.withResolvers<void>();
    house.paying = gate.promise;
    const { url, port, server } = await listening({ limits: { drain: 3_000 } }, house);
    const paying = fetch(`${url}/api/v1/operations/text.pay`, {
      method: 'POST',
      headers: { ...AUTHORIZED, 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: '{}',
    });
    const stream = await fetch(`${url}/api/v1/runs/run-1/events`, { headers: AUTHORIZED });
    const kept = connect(port, '127.0.0.1');
    let told = '';
    kept.on('data', (chunk) => (told += chunk.toString()));
    kept.on('error', () => {});
    const healthy = (path: string) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
    kept.write(healthy('/readyz'));
    await expect.poll(() => told).toMatch(/HTTP\/1\.1 200/);
    kept.write(`GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Unfinished: `);
    await new Promise((done) => setTimeout(done, 20));
    const closing = server.close();
    kept.write('y\r\n\r\n');
    await expect.poll(() => told).toMatch(/HTTP\/1\.1 503[\s\S]*"code":"draining"/);
    expect(await stream.text()).not.toContain('run-end');
    gate.resolve();
    expect((await paying).status).toBe(200);
    await closing;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  it('G6: breaks off what takes longer than it may', async () => {
    const house = new HouseDouble();
    house.paying = new Promise(() => {});
    const { url, server } = await listening({ limits: { drain: 100 } }, house);
    const paying = fetch(`${url}/api/v1/operations/text.pay`, {
      method: 'POST',
      headers: { ...AUTHORIZED, 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: '{}',
    });
    paying.catch(() => {});
    await expect.poll(() => house.paid).toBe(1);
    await server.close();
    await expect(paying).rejects.toThrow();
  });

  it('takes no requests without a port either', async () => {
    const { server, ask } = placeFor();
    await server.close();
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(503);
    const answer = await ask('/api/v1/films');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });
});
