import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { type DecodeOptions, decodeFrames, makeProxy, probe, readAudio, readWaveform, thumbnails } from './index.ts';
import { all, folder, made, once, stubProgram, writeWav, X264 } from './made-for-tests.ts';

const at = folder();
const plainFilm = once(() =>
  made(at('film.mp4'), '-f', 'lavfi', '-i', 'testsrc2=s=320x180:r=25:d=4', '-f', 'lavfi', '-i', 'sine=d=4', ...X264),
);

const before = process.env.REELWRIGHT_FFMPEG;
afterEach(() => {
  if (before === undefined) delete process.env.REELWRIGHT_FFMPEG;
  else process.env.REELWRIGHT_FFMPEG = before;
});

const look = async (options: DecodeOptions) => all((await decodeFrames(options)).frames);
/** Every way into a file there is. */
const doors: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  probe: (path) => probe(path, { thorough: true }),
  decodeFrames: (path) => look({ path }),
  thumbnails: (path) => all(thumbnails(path, [0])),
  makeProxy: (path) => makeProxy(path, at('proxy.mp4')),
  readAudio: (path) => all(readAudio({ path })),
  readWaveform: (path) => readWaveform(path),
};

describe('files that are not what they say', () => {
  it('B1: empty, cut short or of random bytes are told at every door', async () => {
    const whole = readFileSync(plainFilm());
    const lies = { empty: '', one: 'x', cut: whole.subarray(0, 300), random: Buffer.alloc(5000, 0xa7) };
    for (const [name, bytes] of Object.entries(lies)) {
      writeFileSync(at(`${name}.mp4`), bytes);
      for (const [door, open] of Object.entries(doors)) {
        await expect(open(at(`${name}.mp4`)), `${door} ${name}`).rejects.toMatchObject({ code: 'media-unreadable' });
      }
    }
    expect(existsSync(at('proxy.mp4'))).toBe(false);
  });

  it('B1: cut in the middle of its pictures or damaged there, give what is left or a clear fault', async () => {
    const whole = readFileSync(made(at('front.mp4'), '-i', plainFilm(), '-c', 'copy', '-movflags', '+faststart'));
    const damage = fc.record({
      keep: fc.integer({ min: 4000, max: whole.length }),
      flips: fc.array(fc.tuple(fc.integer({ min: 3000, max: whole.length - 1 }), fc.nat(255)), { maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ keep, flips }) => {
        const bytes = Buffer.from(whole);
        for (const [offset, value] of flips) bytes[offset] = value;
        writeFileSync(at('hurt.mp4'), bytes.subarray(0, keep));
        await look({ path: at('hurt.mp4'), sound: { sampleRate: 8000, channels: 1 } }).then(
          (frames) => expect(frames.length).toBeLessThanOrEqual(101),
          (fault) => expect(fault).toBeInstanceOf(Fault),
        );
      }),
      { numRuns: 6 },
    );
  });

  it('says what the decoder complained of, and nothing of a sound film', async () => {
    const bytes = readFileSync(plainFilm());
    bytes.fill(0x55, bytes.indexOf('mdat') + 9000, bytes.indexOf('mdat') + 12_000);
    writeFileSync(at('scratched.mp4'), bytes);
    for (const [path, words] of [
      [plainFilm(), /^$/],
      [at('scratched.mp4'), /h264/],
    ] as const) {
      const decoding = await decodeFrames({ path });
      await all(decoding.frames);
      expect(decoding.complaints()).toMatch(words);
    }
  });

  it('C1, C2: playlists, wherever they lead, are refused at every door, and nobody is called', async () => {
    let calls = 0;
    const server = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.ts`;
    const here = `file://${plainFilm()}`;
    const lists = [here, there].flatMap((target) => [
      `#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n${target}\n#EXT-X-ENDLIST\n`,
      `ffconcat version 1.0\nfile '${target}'\n`,
      `<?xml version="1.0"?><MPD type="static"><Period><BaseURL>${target}</BaseURL></Period></MPD>`,
      `v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 1234 RTP/AVP 96\na=control:${target}\n`,
    ]);
    for (const [index, text] of lists.entries()) {
      const path = at(`list-${index}.mp4`);
      writeFileSync(path, text);
      for (const [door, open] of Object.entries(doors)) {
        await expect(open(path), `${door} ${text}`).rejects.toMatchObject({ code: 'media-unreadable' });
      }
    }
    for (const open of Object.values(doors)) await expect(open(there)).rejects.toMatchObject({ code: 'media-missing' });
    server.close();
    expect(calls).toBe(0);
  });

  it.each(['-y', 'http:a', 'concat:a|b', 'subfile,,start,0,end,9,,:a', 'data:text', 'pipe:0', 'a%03d', "it's [v]"])(
    'C3: one named %s is a plain file, and so is a proxy',
    async (name) => {
      made(`file:${at(`${name}.mp4`)}`, '-f', 'lavfi', '-i', 'color=s=64x64:r=5:d=1', ...X264);
      expect(await look({ path: at(`${name}.mp4`) })).toHaveLength(5);
      await makeProxy(at(`${name}.mp4`), at(`${name}-proxy.mp4`));
      expect((await probe(at(`${name}-proxy.mp4`))).video[0]?.frames).toBe(5);
    },
  );

  it('B7: more pixels than memory, or hardly a picture, is told before it is decoded', async () => {
    const film = readFileSync(made(at('bomb.mp4'), '-f', 'lavfi', '-i', 'color=s=64x64:r=5:d=1', '-c:v', 'mjpeg'));
    // The size stands in the JPEG pictures themselves as well as in the header; ffmpeg believes the former.
    for (let found = film.indexOf('ffc0', 0, 'hex'); found > 0; found = film.indexOf('ffc0', found + 2, 'hex')) {
      film.writeUInt16BE(60_000, found + 5);
      film.writeUInt16BE(60_000, found + 7);
    }
    writeFileSync(at('bomb.mp4'), film);
    const before = process.memoryUsage().rss;
    await expect(look({ path: at('bomb.mp4') })).rejects.toMatchObject({ code: 'too-many-pixels' });
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  });

  it('B10: sounds with impossible headers are refused or heard, never waited for', async () => {
    writeWav(at('sound.wav'), new Float32Array(8000).fill(0.25), 8000);
    const whole = readFileSync(at('sound.wav'));
    const changed = (name: string, change: (bytes: Buffer) => void) => {
      const bytes = Buffer.from(whole);
      change(bytes);
      writeFileSync(at(name), bytes);
      return at(name);
    };
    const long = changed('long.wav', (bytes) => [4, 40].map((field) => bytes.writeUInt32LE(0xffff_fff0, field)));
    expect((await readWaveform(long, { perSecond: 100 })).pairs.length / 2).toBe(100);
    for (const [name, change] of Object.entries<(bytes: Buffer) => void>({
      'no-rate.wav': (bytes) => bytes.writeUInt32LE(0, 24),
      'high-rate.wav': (bytes) => bytes.writeUInt32LE(2 ** 31, 24),
      'many-channels.wav': (bytes) => bytes.writeUInt16LE(255, 22),
    })) {
      const path = changed(name, change);
      for (const open of [doors.probe, doors.readWaveform, doors.readAudio]) {
        await open?.(path).then(
          (known) => expect(known).toBeDefined(),
          (fault) => expect(fault).toBeInstanceOf(Fault),
        );
      }
    }
  });

  it('B15: a link that leads to what is no film shows nothing of it', async () => {
    writeFileSync(at('secret.txt'), 'root:x:0:0:canary');
    symlinkSync(at('secret.txt'), at('link.mp4'));
    for (const open of Object.values(doors)) {
      const fault: unknown = await open(at('link.mp4')).catch((cause: unknown) => cause);
      expect(fault).toMatchObject({ code: 'media-unreadable' });
      expect(JSON.stringify(fault)).not.toContain('canary');
    }
  });
});

describe('numbers that are none', () => {
  it('C5: are refused before a program is started', async () => {
    const path = plainFilm();
    process.env.REELWRIGHT_FFMPEG = stubProgram(at('called'), `touch ${at('was-called')}; exit 1`);
    const media = { media: await probe(path).catch(() => undefined) };
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e308];
    for (const value of wrong) {
      const windows = [
        { from: value },
        { to: value },
        { width: value },
        { height: value },
        { pixels: value },
        { keep: value },
      ];
      const sounds = [{ sound: { sampleRate: value, channels: 1 } }, { sound: { sampleRate: 8000, channels: value } }];
      for (const option of [...windows, ...sounds]) {
        const told = await decodeFrames({ path, ...(media.media ? { media: media.media } : {}), ...option }).then(
          () => 'opened',
          (fault: unknown) => (fault instanceof Fault ? fault.kind : 'no fault'),
        );
        expect([option, told]).toEqual([option, 'usage']);
      }
      await expect(all(thumbnails(path, [value]))).rejects.toMatchObject({ kind: 'usage' });
      await expect(all(thumbnails(path, [0], { width: value }))).rejects.toMatchObject({ kind: 'usage' });
      await expect(makeProxy(path, at('p.mp4'), { height: value })).rejects.toMatchObject({ kind: 'usage' });
      await expect(makeProxy(path, at('p.mp4'), { crf: value })).rejects.toMatchObject({ kind: 'usage' });
      await expect(readWaveform(path, { perSecond: value })).rejects.toMatchObject({ kind: 'usage' });
    }
    for (const [from, to] of [
      [2, 1],
      [1, 1],
    ] as const) {
      await expect(decodeFrames({ path, from, to })).rejects.toMatchObject({ code: 'window-impossible' });
    }
    expect(existsSync(at('was-called'))).toBe(false);
  });
});
