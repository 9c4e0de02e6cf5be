import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireRequest } from '../contract/index.ts';
import { engineGate, networkWire, readEvents, readJsonLines, readWhole } from './index.ts';

const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
let deed: (request: http.IncomingMessage, response: http.ServerResponse) => void = () => {};
let left = 0;
const server = http.createServer((request, response) => {
  response.on('close', () => {
    if (!response.writableFinished) left = performance.now();
  });
  deed(request, response);
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  wire.close();
  server.closeAllConnections();
  server.close();
});

const asked = (more: Partial<WireRequest> = {}): WireRequest => ({
  method: 'POST',
  url: base,
  headers: {},
  body: 'a question',
  signal: new AbortController().signal,
  headTimeout: 2000,
  quietTimeout: 2000,
  ...more,
});
const wait = (milliseconds: number) => new Promise((over) => setTimeout(over, milliseconds));

describe('connections', () => {
  it.each(['before the first piece', 'between two', 'while waiting'])(
    'M5: leaving %s closes them within 200 ms',
    async (when) => {
      deed = (_, response) => void response.write('one piece');
      left = 0;
      const { body } = await wire.send(asked());
      const pieces = body[Symbol.asyncIterator]();
      if (when !== 'before the first piece') expect((await pieces.next()).value?.toString()).toBe('one piece');
      const waiting = when === 'while waiting' ? pieces.next() : undefined;
      const leaving = performance.now();
      await pieces.return?.();
      await expect.poll(() => left).toBeGreaterThan(0);
      expect(left - leaving).toBeLessThan(200);
      expect(await waiting).toEqual(waiting === undefined ? undefined : { done: true, value: undefined });
    },
  );

  it('M5: a stop closes one that nobody reads from', async () => {
    deed = (_, response) => void response.write('one piece');
    left = 0;
    const stop = new AbortController();
    const { body } = await wire.send(asked({ signal: stop.signal }));
    const stopping = performance.now();
    stop.abort(new Error('enough'));
    await expect.poll(() => left).toBeGreaterThan(0);
    expect(left - stopping).toBeLessThan(200);
    await expect(readWhole(body)).rejects.toThrow('enough');
  });

  it('one that the server closed while it was kept is taken up anew, once, and the request arrives once', async () => {
    let requests = 0;
    const fickle = net.createServer((socket) => {
      let answers = 0;
      socket.on('error', () => {});
      socket.on('data', () => {
        // The second request over a connection finds it closed, as one does that was idle for too long.
        if (answers++ > 0) return socket.resetAndDestroy();
        requests++;
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      });
    });
    await new Promise<void>((listening) => fickle.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(fickle.address() as AddressInfo).port}/`;
    for (let turn = 0; turn < 3; turn++)
      expect((await readWhole((await wire.send(asked({ url }))).body)).toString()).toBe('ok');
    expect(requests).toBe(3);
    fickle.close();
  });

  it('a reader who pauses is no silence of the server', async () => {
    deed = async (_, response) => {
      response.write('a'.repeat(200_000));
      await wait(150);
      response.end('b');
    };
    const { body } = await wire.send(asked({ quietTimeout: 120 }));
    let size = 0;
    for await (const piece of body) {
      if (size === 0) await wait(260);
      size += piece.byteLength;
    }
    expect(size).toBe(200_001);
  });

  it('pours what it would be pulled, and waits for who pours it', async () => {
    const text = 'word '.repeat(100_000);
    deed = (_, response) => void response.end(text);
    const { pouring: flow } = await wire.send(asked());
    const poured: Uint8Array[] = [];
    let pouring = false;
    await flow?.pour((piece) => {
      expect(pouring).toBe(false);
      poured.push(piece);
      if (poured.length % 2 === 0) return undefined;
      pouring = true;
      return wait(1).then(() => {
        pouring = false;
      });
    });
    expect(Buffer.concat(poured).toString()).toBe(text);
  });

  it('M2: what is poured and breaks off is a cut, after everything that came', async () => {
    deed = (_, response) => response.write('half', () => setTimeout(() => response.destroy(), 10));
    const { pouring: flow } = await wire.send(asked());
    const poured: string[] = [];
    const pouring = flow?.pour((piece) => void poured.push(Buffer.from(piece).toString()));
    await expect(pouring).rejects.toMatchObject({ code: 'stream-cut' });
    expect(poured.join('')).toBe('half');
  });
});

describe('what is no answer', () => {
  it('D6: a packed answer is refused: nobody asked for one, and small ones become large', async () => {
    deed = (_, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end('whatever');
    };
    await expect(wire.send(asked())).rejects.toMatchObject({
      code: 'provider-garbled',
      message: expect.stringContaining('gzip'),
    });
  });

  it('D1: a server that does not speak HTTP is garbled', async () => {
    const odd = net.createServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    await new Promise<void>((listening) => odd.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(odd.address() as AddressInfo).port}/`;
    await expect(wire.send(asked({ url }))).rejects.toMatchObject({ code: 'provider-garbled' });
    odd.close();
  });

  it('M20: a header nobody can send is refused by its name, without its value', async () => {
    const fault = await wire.send(asked({ headers: { authorization: 'Bearer sk-canary\n' } })).catch((error) => error);
    expect(fault).toMatchObject({ kind: 'configuration', code: 'request-invalid' });
    expect(JSON.stringify(fault) + fault.stack).not.toContain('canary');
  });
});

async function* flow(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}
async function all<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

describe('lines', () => {
  it('M6: ends of different kinds may be mixed, and cut anywhere', async () => {
    const ends = fc.constantFrom('\r\n', '\n', '\r');
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.string({ unit: fc.constantFrom('a', 'é', '🎬'), minLength: 1, maxLength: 3 }), ends, ends),
          { maxLength: 6 },
        ),
        fc.integer({ min: 1, max: 9 }),
        async (events, size) => {
          // A line feed after a lone carriage return is not an empty line but the rest of one end: that pair is left out.
          const sound = events.filter(([, one, other]) => !(one === '\r' && other === '\n'));
          const bytes = Buffer.from(sound.map(([data, one, other]) => `data:${data}${one}${other}`).join(''));
          const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          expect((await all(readEvents(flow(cut)))).map(({ data }) => data)).toEqual(sound.map(([data]) => data));
        },
      ),
      {
        numRuns: 300,
        examples: [
          [
            [
              ['a', '\r\n', '\n'],
              ['b', '\n', '\n'],
            ],
            1,
          ],
        ],
      },
    );
  });

  it('D7: an event of ten megabytes in small pieces is read in less than a second', async () => {
    const piece = Buffer.alloc(16 << 10, 0x61);
    const began = performance.now();
    const [event] = await all(readEvents(flow(['data:', ...Array.from({ length: 640 }, () => piece), '\n\n'])));
    expect(event?.data.length).toBe(10 << 20);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('M6: values of JSON come out as they went in, however they were cut; blank lines are left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue(), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (values, size) => {
          const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n\n`).join(''));
          const cut = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          expect(await all(readJsonLines(flow(cut)))).toEqual(values.map((value) => JSON.parse(JSON.stringify(value))));
        },
      ),
      { numRuns: 200 },
    );
    await expect(all(readJsonLines(flow(['{"a":1}\n{"b":'])))).rejects.toMatchObject({ code: 'provider-garbled' });
  });
});
