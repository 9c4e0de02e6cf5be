import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { extractFrame, findFfmpeg, joinSegments, measureLoudness, openVideoEncoder, probe } from './index.ts';
import { folder, moving, plain } from './made-for-tests.ts';

const at = folder();

/** A program in ffmpeg's place. It answers what it can do, then does what `script` says. */
function stub(name: string, script: string, version = '6.1'): string {
  const encoders = ' V....D libx264              x\n A....D aac                  x\n';
  const path = at(name);
  writeFileSync(
    path,
    `#!/bin/sh\ncase "$*" in *-encoders*) echo 'ffmpeg version ${version} Copyright' >&2; printf '${encoders}'; exit 0;; esac\n${script}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

const before = process.env.REELWRIGHT_FFMPEG;
afterEach(() => {
  if (before === undefined) delete process.env.REELWRIGHT_FFMPEG;
  else process.env.REELWRIGHT_FFMPEG = before;
});

async function encodeOne(path: string, limits: { signal?: AbortSignal; limitSeconds?: number } = {}): Promise<void> {
  const encoder = openVideoEncoder({ path, width: 64, height: 64, frameRate: { num: 24, den: 1 }, ...limits });
  await encoder.write(plain(64, 64, 1, 2, 3));
  await encoder.finish();
}

describe('finding ffmpeg', () => {
  it('says which it found, and looks once', async () => {
    const found = await findFfmpeg();
    expect(found.version).toMatch(/^\S+$/);
    expect(await findFfmpeg()).toBe(found);
  });

  it('says what is missing, too old or lacking, and the way out', async () => {
    const hint = /apt-get install ffmpeg.*brew install ffmpeg/;
    await expect(findFfmpeg({ PATH: at('nowhere') })).rejects.toMatchObject({
      kind: 'dependency',
      code: 'ffmpeg-missing',
      hint,
    });
    await expect(findFfmpeg({ REELWRIGHT_FFMPEG: at('nothing') })).rejects.toMatchObject({ code: 'ffmpeg-missing' });
    const path = process.env.PATH;
    const old = findFfmpeg({ REELWRIGHT_FFMPEG: stub('old', '', '4.4.2'), PATH: path });
    await expect(old).rejects.toMatchObject({ code: 'ffmpeg-too-old', facts: { version: '4.4.2', needed: 5 } });
    writeFileSync(at('bare'), "#!/bin/sh\necho 'ffmpeg version n7.1' >&2\nprintf ' V....D libx264 x\\n'\n", {
      mode: 0o755,
    });
    const bare = findFfmpeg({ REELWRIGHT_FFMPEG: at('bare'), PATH: path });
    await expect(bare).rejects.toMatchObject({ code: 'ffmpeg-lacks-encoder', facts: { lacking: ['aac'] } });
    const daily = findFfmpeg({ REELWRIGHT_FFMPEG: stub('daily', '', 'N-113007-g8d24a28d06'), PATH: path });
    await expect(daily).resolves.toMatchObject({ version: 'N-113007-g8d24a28d06' });
    writeFileSync(at('text'), 'no program', { mode: 0o644 });
    await expect(findFfmpeg({ REELWRIGHT_FFMPEG: at('text') })).rejects.toMatchObject({ code: 'ffmpeg-missing' });
  });
});

describe('a program that behaves badly', () => {
  it.each([
    ['crashes', 'kill -SEGV $$', { code: 'ffmpeg-failed', facts: { signal: 'SIGSEGV' } }],
    ['fails without a word', 'exit 3', { code: 'ffmpeg-failed', facts: { exitCode: 3 }, message: /nothing/ }],
    [
      'finds the disk full',
      'cat >/dev/null; echo "av_interleaved_write_frame(): No space left on device" >&2; exit 1',
      { code: 'disk-full' },
    ],
    [
      'prints rubbish',
      "printf '\\377\\376 last\\n' >&2; exit 1",
      { code: 'ffmpeg-failed', facts: { lastWords: '\ufffd\ufffd last' } },
    ],
    ['ends well but made nothing', 'cat >/dev/null; exit 0', { code: 'segment-wrong-length' }],
  ])('one that %s is explained', async (name, script, wanted) => {
    process.env.REELWRIGHT_FFMPEG = stub(name.replaceAll(' ', '-'), script);
    await expect(encodeOne(at('bad.mp4'))).rejects.toMatchObject(wanted);
  });

  it('one that goes away in the middle is explained by the next frame, and leaves no file', async () => {
    process.env.REELWRIGHT_FFMPEG = stub(
      'quitter',
      `touch ${at('half.mp4')}; head -c 300000 > /dev/null; echo gave up >&2; exit 9`,
    );
    const encoder = openVideoEncoder({ path: at('half.mp4'), width: 256, height: 256, frameRate: { num: 24, den: 1 } });
    const many = async () => {
      for (let frame = 0; frame < 50; frame++) await encoder.write(plain(256, 256, frame, 0, 0));
    };
    await expect(many()).rejects.toMatchObject({ code: 'ffmpeg-failed', message: /gave up/ });
    expect(existsSync(at('half.mp4'))).toBe(false);
  });

  it('may print without end: only its last words are kept', async () => {
    process.env.REELWRIGHT_FFMPEG = stub(
      'chatter',
      'yes "a line of many" | head -c 240000000 >&2; echo the end >&2; exit 1',
    );
    const before = process.memoryUsage().rss;
    await expect(encodeOne(at('chatter.mp4'))).rejects.toMatchObject({ message: /the end$/ });
    expect(process.memoryUsage().rss - before).toBeLessThan(120e6);
  });

  it('is ended when its time is up or it is cancelled, with all it has started', async () => {
    process.env.REELWRIGHT_FFMPEG = stub(
      'stuck',
      `trap '' TERM; sleep 60 & echo $! > ${at('child')}; cat > /dev/null; wait`,
    );
    const gone = () => {
      const child = Number(readFileSync(at('child'), 'utf8'));
      const state = (() => {
        try {
          return /^State:\s+(\w)/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1];
        } catch {
          return undefined;
        }
      })();
      return state === undefined || state === 'Z';
    };
    process.env.REELWRIGHT_FFMPEG = stub('slow', `sleep 60 & echo $! > ${at('child')}; cat > /dev/null; wait`);
    const timed = encodeOne(at('stuck.mp4'), { limitSeconds: 0.3 });
    await expect(timed).rejects.toMatchObject({ kind: 'limit', code: 'ffmpeg-timeout' });
    await expect.poll(gone).toBe(true);
    process.env.REELWRIGHT_FFMPEG = stub(
      'stuck',
      `trap '' TERM; sleep 60 & echo $! > ${at('child')}; cat > /dev/null; wait`,
    );
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(), 100);
    await expect(encodeOne(at('stuck.mp4'), { signal: controller.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
    expect(performance.now() - started).toBeLessThan(3000);
    await expect.poll(gone).toBe(true);
  });

  it('is told no secrets', async () => {
    process.env.SECRET_KEY_FOR_TEST = 'canary';
    process.env.REELWRIGHT_FFMPEG = stub('env', `cat > /dev/null; env > ${at('told')}; exit 1`);
    await expect(encodeOne(at('env.mp4'))).rejects.toThrow();
    delete process.env.SECRET_KEY_FOR_TEST;
    expect(readFileSync(at('told'), 'utf8')).not.toContain('canary');
    expect(readFileSync(at('told'), 'utf8')).toContain('PATH=');
  });
});

describe('a file that is not what it says', () => {
  it('is refused by its bytes', async () => {
    const canary = at('canary.ts');
    writeFileSync(canary, Buffer.alloc(188 * 40, 0x47));
    const playlist = `#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\nfile://${canary}\n#EXT-X-ENDLIST\n`;
    const lies: Record<string, string | Buffer> = {
      'empty.mp4': '',
      'one.mp4': 'x',
      'hls.mp4': playlist,
      'concat.mp4': `ffconcat version 1.0\nfile '${canary}'\n`,
      'sdp.mp4': 'v=0\no=- 0 0 IN IP4 127.0.0.1\nm=video 1234 RTP/AVP 96\n',
      'dash.mp4': '<?xml version="1.0"?><MPD></MPD>',
      'page.png': '<html><script>alert(1)</script></html>',
    };
    for (const [name, text] of Object.entries(lies)) {
      writeFileSync(at(name), text);
      await expect(probe(at(name)), name).rejects.toMatchObject({ kind: 'usage', code: 'media-unreadable' });
      await expect(extractFrame(at(name), 0), name).rejects.toMatchObject({ code: 'media-unreadable' });
      await expect(measureLoudness(at(name)), name).rejects.toMatchObject({ code: 'media-unreadable' });
    }
    await expect(probe(at('not there'))).rejects.toMatchObject({ kind: 'not-found', code: 'media-missing' });
    await expect(probe(at('.'))).rejects.toMatchObject({ code: 'media-unreadable' });
  });

  it('cannot make a playlist of a segment, nor reach the network', async () => {
    let calls = 0;
    const server = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    writeFileSync(at('net.mp4'), `#EXTM3U\n#EXTINF:5,\nhttp://127.0.0.1:${port}/x.ts\n#EXT-X-ENDLIST\n`);
    const frameRate = { num: 24, den: 1 };
    for (const path of [at('net.mp4'), `http://127.0.0.1:${port}/x.mp4`]) {
      const joining = joinSegments({ segments: [{ path, frames: 1 }], frameRate, output: at('net-out.mp4') });
      await expect(joining).rejects.toMatchObject({ kind: 'failure' });
      await expect(probe(path)).rejects.toThrow();
    }
    server.close();
    expect(calls).toBe(0);
  });

  it.each(['-y.mp4', 'http:x.mp4', 'concat:a|b.mp4', 'pipe:0', 'a%03d.mp4', "it's [v];movie.mp4"])(
    'named %s is a plain file',
    async (name) => {
      await moving(at(name), 2, { num: 24, den: 1 }, 1);
      expect((await probe(at(name))).video[0]?.frames).toBe(2);
      expect((await extractFrame(at(name), 1)).length).toBeGreaterThan(50);
    },
  );

  it('with more pixels than memory is refused before they are made', async () => {
    const chunk = (name: string, body: Buffer) => {
      const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
      const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
      length.writeUInt32BE(body.length);
      check.writeUInt32BE(crc32(named));
      return Buffer.concat([length, named, check]);
    };
    const header = Buffer.from('00000000000000000802000000', 'hex');
    header.writeUInt32BE(16_000, 0);
    header.writeUInt32BE(16_000, 4);
    const picture = [
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.alloc(1000))),
      chunk('IEND', Buffer.alloc(0)),
    ];
    writeFileSync(at('bomb.png'), Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...picture]));
    await expect(probe(at('bomb.png'))).rejects.toMatchObject({ kind: 'usage', code: 'too-many-pixels' });
    await expect(extractFrame(at('bomb.png'), 0)).rejects.toMatchObject({ code: 'too-many-pixels' });
  });

  it('however it is cut or changed, is a clear verdict', async () => {
    const path = at('whole.mp4');
    await moving(path, 5, { num: 24, den: 1 }, 1);
    const whole = readFileSync(path);
    const damage = fc.record({
      keep: fc.nat(whole.length),
      flips: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ keep, flips }) => {
        const bytes = Buffer.from(whole);
        for (const [offset, value] of flips) bytes[offset] = value;
        writeFileSync(at('damaged.mp4'), bytes.subarray(0, keep));
        await probe(at('damaged.mp4')).then(
          (facts) => expect(facts.video.length + facts.audio.length + facts.subtitles.length).toBeGreaterThan(0),
          (fault) => expect(fault).toMatchObject({ kind: 'usage' }),
        );
      }),
      { numRuns: 25, examples: [[{ keep: 505, flips: [] }]] },
    );
  });
});
