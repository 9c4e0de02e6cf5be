import http from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireRequest } from '../contract/index.ts';
import { engineGate, networkWire, readEvents, readLines, readWhole } from './index.ts';

const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
let server: http.Server;
let base: string;
let closed = 0;

beforeAll(async () => {
  server = http.createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) closed = performance.now();
    });
    const deeds: Record<string, () => void> = {
      '/words': () => response.end('some words'),
      '/hang': () => {},
      '/endless': () => {
        const timer = setInterval(() => response.write('more '), 5);
        response.on('close', () => clearInterval(timer));
      },
      '/quiet': () => void response.write('one piece'),
      '/cut': () => response.write('half', () => setTimeout(() => response.destroy(), 10)),
      '/short': () => {
        response.setHeader('content-length', '100');
        response.write('not so much', () => setTimeout(() => request.socket.destroy(), 10));
      },
      '/away': () => {
        response.writeHead(302, { location: '/words' });
        response.end();
      },
    };
    deeds[request.url ?? '']?.();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  wire.close();
  server.closeAllConnections();
  server.close();
});

const asked = (path: string, more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  url: base + path,
  headers: {},
  signal: new AbortController().signal,
  headTimeout: 2000,
  quietTimeout: 2000,
  ...more,
});

describe('the network', () => {
  it('brings an answer, and keeps the connection', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const { status, body } = await wire.send(asked('/words'));
      expect([status, (await readWhole(body)).toString()]).toEqual([200, 'some words']);
    }
    expect(await new Promise((count) => server.getConnections((_, number) => count(number)))).toBe(1);
  });

  it('M2, D7: a connection that ends too early is a cut, however it was announced', async () => {
    for (const path of ['/cut', '/short']) {
      const { body } = await wire.send(asked(path));
      await expect(readWhole(body)).rejects.toMatchObject({ code: 'stream-cut' });
    }
  });

  it('D1, D6: nothing there, no head in time, and silence inside are faults that say so', async () => {
    await expect(wire.send(asked('', { url: 'http://127.0.0.1:9' }))).rejects.toMatchObject({
      code: 'provider-unreachable',
      message: expect.stringContaining('nothing listens there'),
    });
    await expect(wire.send(asked('/hang', { headTimeout: 50 }))).rejects.toMatchObject({ code: 'provider-timeout' });
    const { body } = await wire.send(asked('/quiet', { quietTimeout: 50 }));
    await expect(readWhole(body)).rejects.toMatchObject({
      code: 'stream-cut',
      message: expect.stringContaining('fell silent'),
    });
  });

  it('M5: stopping and leaving both close the connection within 200 ms', async () => {
    for (const way of ['stop', 'leave']) {
      const stop = new AbortController();
      const { body } = await wire.send(asked('/endless', { signal: stop.signal }));
      let left = 0;
      closed = 0;
      try {
        for await (const _piece of body) {
          left = performance.now();
          if (way === 'leave') break;
          stop.abort();
        }
      } catch {
        // A stop is thrown.
      }
      await expect.poll(() => closed).toBeGreaterThan(0);
      expect(closed - left).toBeLessThan(200);
    }
  });

  it('D5: no redirect is followed', async () => {
    expect((await wire.send(asked('/away'))).status).toBe(302);
  });

  it('a body larger than what is read whole is refused', async () => {
    const { body } = await wire.send(asked('/endless'));
    await expect(readWhole(body, 1000)).rejects.toMatchObject({ code: 'provider-garbled' });
  });
});

describe('the gate', () => {
  const strict = engineGate(['studio-gpu', '192.168.1.20']);
  const refused = [
    'http://169.254.169.254/latest',
    'http://[::ffff:a9fe:a9fe]/',
    'http://0.0.0.0:8000',
    'http://[::]:8000',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://127.1:8000',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://10.0.0.5/',
    'http://[::1]:11434/',
    'http://[fd00:ec2::254]/',
    'http://user:word@api.openai.com/',
    'ftp://api.openai.com/',
  ];

  it.each(refused)('D3, D16: refuses %s', (address) => {
    expect(() => strict.check(new URL(address))).toThrow(expect.objectContaining({ code: 'address-refused' }));
  });

  it.each(['https://api.openai.com/v1', 'http://192.168.1.20:8000', 'https://8.8.8.8/'])(
    'lets %s through',
    (address) => {
      expect(() => strict.check(new URL(address))).not.toThrow();
    },
  );

  it('D4: a name is refused by what it leads to, at the moment it is connected to', async () => {
    const careful = networkWire({ gate: engineGate([]) });
    await expect(
      careful.send(asked('', { url: `http://localhost:${new URL(base).port}/words` })),
    ).rejects.toMatchObject({
      code: 'address-refused',
    });
    careful.close();
  });
});

/** A text in pieces, cut anywhere, also inside characters. */
const pieces = (text: string, cuts: readonly number[]): Uint8Array[] => {
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((one, other) => one - other), bytes.length];
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end));
};

async function all<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function* flow(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

describe('streams of events and lines', () => {
  const word = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\r\n\0\uFEFF]/g, ''));
  const ends = fc.constantFrom('\n', '\r\n', '\r');

  it('M6, D7: reads the same events however the network cut them, whatever ends their lines, with comments between', async () => {
    const event = fc.record({
      name: fc.option(word.filter((name) => name !== '')),
      data: fc.array(word, { minLength: 1, maxLength: 3 }),
      comment: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 6 }),
        ends,
        fc.array(fc.nat(2000), { maxLength: 12 }),
        async (events, end, cuts) => {
          const text = events
            .map(({ name, data, comment }) =>
              [
                ...(comment ? [': still here'] : []),
                ...(name === null ? [] : [`event: ${name}`]),
                ...data.map((line) => `data: ${line}`),
                '',
                '',
              ].join(end),
            )
            .join('');
          const read = await all(readEvents(flow(pieces(text, cuts))));
          expect(read).toEqual(events.map(({ name, data }) => ({ event: name ?? 'message', data: data.join('\n') })));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('an event without its empty line is none; fields without a blank or a colon are read', async () => {
    const read = await all(readEvents(flow(pieces('\uFEFFdata:a\ndata\nid:7\n\ndata: never sent', [3, 4]))));
    expect(read).toEqual([{ event: 'message', data: 'a\n', id: '7' }]);
  });

  it('M6: reads the same lines however they were cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 8 }),
        ends,
        fc.array(fc.nat(500), { maxLength: 8 }),
        async (lines, end, cuts) => {
          const read = await all(readLines(flow(pieces(lines.map((line) => line + end).join(''), cuts))));
          expect(read).toEqual(lines);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('D7: a line that never ends is refused before it fills the memory', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1 << 20, 0x61);
    }
    await expect(all(readEvents(endless()))).rejects.toMatchObject({ code: 'provider-garbled' });
  });
});
