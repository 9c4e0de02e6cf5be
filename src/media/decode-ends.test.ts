import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type DecodeOptions, decodeFrames, makeProxy, probe } from './index.ts';
import { all, folder, made, once, processesWith, stubProgram, X264 } from './made-for-tests.ts';

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
describe('ends', () => {
  /** Long enough to be in the middle of it. */
  const long = once(() => {
    const sound = ['-f', 'lavfi', '-i', 'sine=d=40'];
    return made(at('long.mp4'), '-f', 'lavfi', '-i', 'testsrc2=s=640x360:r=25:d=40', ...sound, ...X264);
  });

  it('C7: cancelled, no process is left within 200 ms, whoever is reading', async () => {
    const path = long();
    for (const readers of ['both', 'frames', 'slow'] as const) {
      const controller = new AbortController();
      const decoding = await decodeFrames({
        path,
        sound: { sampleRate: 48_000, channels: 2 },
        signal: controller.signal,
      });
      const watching = (async () => {
        for await (const { index } of decoding.frames) {
          if (index === 10) expect(processesWith(path)).toHaveLength(1);
          // A reader that has stopped reading: ffmpeg waits for room in the pipe.
          if (index === 10) setTimeout(() => controller.abort(), readers === 'slow' ? 100 : 0);
          if (index === 10 && readers === 'slow') await new Promise((resolve) => setTimeout(resolve, 250));
        }
      })();
      const hearing = readers === 'frames' || decoding.sound === null ? Promise.resolve([]) : all(decoding.sound);
      const cancelled = new Promise<number>((resolve) =>
        controller.signal.addEventListener('abort', () => resolve(performance.now())),
      );
      const ends = Promise.allSettled([watching, hearing]);
      const since = await cancelled;
      await expect.poll(() => processesWith(path), { interval: 10, timeout: 1000 }).toEqual([]);
      expect(performance.now() - since).toBeLessThan(200);
      const [seen, heard] = await ends;
      expect(seen).toMatchObject({ status: 'rejected', reason: { kind: 'cancelled' } });
      if (readers !== 'frames') expect(heard).toMatchObject({ status: 'rejected', reason: { kind: 'cancelled' } });
    }
    const already = AbortSignal.abort();
    await expect(look({ path, signal: already })).rejects.toMatchObject({ kind: 'cancelled' });
  });

  it('C7: left early or stopped, no process is left either', async () => {
    const path = long();
    const left = await decodeFrames({ path, sound: { sampleRate: 8000, channels: 1 } });
    for await (const { index } of left.frames) if (index === 5) break;
    await expect.poll(() => processesWith(path), { interval: 10, timeout: 1000 }).toEqual([]);
    const stopped = await decodeFrames({ path });
    const reading = stopped.frames[Symbol.asyncIterator]();
    await reading.next();
    await stopped.stop();
    await expect.poll(() => processesWith(path), { interval: 10, timeout: 1000 }).toEqual([]);
  });

  it('C7: a cancelled proxy leaves no file and no process', async () => {
    const path = long();
    const controller = new AbortController();
    const making = makeProxy(path, at('cancelled.mp4'), {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(making).rejects.toMatchObject({ kind: 'cancelled' });
    expect(processesWith(path)).toEqual([]);
    expect(existsSync(at('cancelled.mp4'))).toBe(false);
  });

  it('C6, C9, C15: a program that hangs, crashes, lies or chatters is ended and explained; it is told no secrets', async () => {
    const path = plainFilm();
    const media = await probe(path);
    const badly = async (name: string, script: string) => {
      process.env.REELWRIGHT_FFMPEG = stubProgram(at(name), script);
      return look({ path, media, limitSeconds: 0.5 }).catch((fault: unknown) => fault);
    };
    expect(await badly('hangs', `sleep 61 & wait # ${at('hangs')}`)).toMatchObject({
      kind: 'limit',
      code: 'ffmpeg-timeout',
    });
    await expect.poll(() => processesWith(at('hangs'))).toEqual([]);
    expect(await badly('crashes', 'kill -SEGV $$')).toMatchObject({ facts: { signal: 'SIGSEGV' } });
    expect(await badly('rubbish', "printf '\\377\\376 last\\n' >&2; exit 1")).toMatchObject({ code: 'ffmpeg-failed' });
    expect(await badly('lies', 'head -c 100000 /dev/zero')).toMatchObject({ code: 'frames-unread' });
    expect(await badly('says-nothing', 'exit 0')).toMatchObject({ code: 'media-unreadable' });
    const resident = process.memoryUsage().rss;
    const chatter = await badly('chatter', 'yes "a line of many" | head -c 60000000 >&2; echo the end >&2; exit 1');
    expect(chatter).toMatchObject({ message: expect.stringMatching(/the end$/) });
    expect(process.memoryUsage().rss - resident).toBeLessThan(100e6);
    process.env.SECRET_KEY_FOR_TEST = 'canary';
    await badly('tells', `env > ${at('told')}; exit 1`);
    delete process.env.SECRET_KEY_FOR_TEST;
    expect(readFileSync(at('told'), 'utf8')).not.toContain('canary');
  });

  it('C8: without ffmpeg, says how to get it', async () => {
    process.env.REELWRIGHT_FFMPEG = at('nothing-here');
    for (const open of [decodeFrames({ path: plainFilm() }), makeProxy(plainFilm(), at('p.mp4')), probe(plainFilm())]) {
      await expect(open).rejects.toMatchObject({ kind: 'dependency', code: 'ffmpeg-missing' });
    }
  });
});
