import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { providerFault, type Wire, type WireRequest } from '../contract/index.ts';
import { cassetteWire, openTape, recordingWire, replayingWire } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reelwright-tape-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked = (body: unknown, url = 'https://api.example/v1/chat?key=canary'): WireRequest => ({
  method: 'POST',
  url,
  headers: { authorization: 'Bearer canary' },
  body: JSON.stringify(body),
  signal: new AbortController().signal,
  headTimeout: 1000,
  quietTimeout: 1000,
});

const says =
  (pieces: readonly Uint8Array[], cut = false): Wire =>
  async () => ({
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'set-cookie': 'canary' },
    body: (async function* () {
      yield* pieces;
      if (cut) throw providerFault('stream-cut', 'It was cut.', { engine: 'trial' });
    })(),
  });

async function read(wire: Wire, request: WireRequest): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await wire(request)).body) pieces.push(Buffer.from(piece));
  return pieces;
}

describe('a cassette', () => {
  it('plays what was recorded, piece by piece, from a file, whatever the bytes', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 }),
        fc.json(),
        async (pieces, body) => {
          const path = join(folder, `tape-${count++}.jsonl`);
          const request = asked(JSON.parse(body));
          await read(recordingWire(says(pieces), openTape(path)), request);
          const again = await read(replayingWire(openTape(path)), request);
          expect(again.map((piece) => Buffer.from(piece).toString('hex'))).toEqual(
            pieces.map((piece) => Buffer.from(piece).toString('hex')),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has no key on it, in whichever way it was sent', async () => {
    const path = join(folder, 'tape.jsonl');
    await read(recordingWire(says([Buffer.from('hello')]), openTape(path)), asked({ prompt: 'hi' }));
    expect(readFileSync(path, 'utf8')).not.toContain('canary');
  });

  it('plays several answers to the same request in their order, then the last one again; the order of names decides nothing', async () => {
    const tape = openTape(join(folder, 'tape.jsonl'));
    for (const word of ['one', 'two'])
      await read(recordingWire(says([Buffer.from(word)]), tape), asked({ a: 1, b: [2] }));
    const wire = replayingWire(tape);
    const heard = [];
    for (let turn = 0; turn < 3; turn++)
      heard.push(String((await read(wire, asked({ b: [2], a: 1 }, 'http://127.0.0.1:9/v1/chat')))[0]));
    expect(heard).toEqual(['one', 'two', 'two']);
  });

  it('M2: plays a cut answer as a cut one', async () => {
    const tape = openTape(join(folder, 'tape.jsonl'));
    await expect(read(recordingWire(says([Buffer.from('half')], true), tape), asked({}))).rejects.toMatchObject({
      code: 'stream-cut',
    });
    await expect(read(replayingWire(tape), asked({}))).rejects.toMatchObject({ code: 'stream-cut' });
  });

  it('says what differs when it has no answer, and asks nobody', async () => {
    const path = join(folder, 'tape.jsonl');
    await read(recordingWire(says([Buffer.from('hello')]), openTape(path)), asked({ prompt: 'hi', temperature: 0 }));
    const nobody: Wire = async () => Promise.reject(new Error('somebody was asked'));
    const wire = cassetteWire({ REELWRIGHT_CASSETTE: path }, nobody);
    await expect(wire(asked({ prompt: 'hello', temperature: 0 }))).rejects.toMatchObject({
      code: 'cassette-missing',
      hint: expect.stringContaining('differs in: prompt'),
    });
  });

  it('refuses a tape that is none, with the line', () => {
    const path = join(folder, 'tape.jsonl');
    writeFileSync(path, '{"method":"POST"}\n');
    expect(() => openTape(path)).toThrow(/Line 1/);
  });
});
