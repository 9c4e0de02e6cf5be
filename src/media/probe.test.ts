import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeFrames, probe } from './index.ts';
import { all, folder, made, once, X264 } from './made-for-tests.ts';

const at = folder();
const bars = ['-f', 'lavfi', '-i', 'testsrc2=s=64x48:r=10:d=2'] as const;
const film = once(() => made(at('film.mp4'), ...bars, '-f', 'lavfi', '-i', 'sine=d=2', ...X264));

describe('what a file says about itself', () => {
  it('B11: how it is turned, stretched, lit, written and woven', async () => {
    const ten = [
      '-pix_fmt',
      'yuv420p10le',
      '-color_trc',
      'smpte2084',
      '-color_primaries',
      'bt2020',
      '-colorspace',
      'bt2020nc',
    ];
    const bright = (await probe(made(at('bright.mkv'), ...bars, '-vf', 'setsar=4/3', '-c:v', 'ffv1', ...ten))).video[0];
    expect(bright).toMatchObject({ dynamicRange: 'pq', bitDepth: 10, sampleAspect: { num: 4, den: 3 }, rotation: 0 });
    const woven = made(at('woven.mp4'), ...bars, ...X264, '-x264opts', 'tff=1', '-flags', '+ildct+ilme');
    expect((await probe(woven)).video[0]).toMatchObject({ fields: 'interlaced', dynamicRange: 'sdr', bitDepth: 8 });
    expect((await probe(film())).video[0]).toMatchObject({ fields: 'progressive', variableRate: false, cover: false });
    const twelve = made(at('twelve.mkv'), ...bars, '-c:v', 'ffv1', '-pix_fmt', 'gray12le');
    expect((await probe(twelve)).video[0]?.bitDepth).toBe(12);
  });

  it('its subtitles and chapters, on the film’s clock', async () => {
    writeFileSync(at('words.srt'), '1\n00:00:00,500 --> 00:00:01,000\nHello.\n');
    writeFileSync(at('chapters.txt'), ';FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=1500\ntitle=One\n');
    const inputs = ['-i', film(), '-i', at('words.srt'), '-f', 'ffmetadata', '-i', at('chapters.txt')];
    const words = ['-metadata:s:s', 'language=ger', '-metadata:s:s', 'title=Signs', '-disposition:s', 'forced'];
    const maps = ['-map', '0', '-map', '1', '-map_chapters', '2', '-c', 'copy'];
    const facts = await probe(made(at('rich.mkv'), ...inputs, ...maps, ...words));
    expect(facts.subtitles).toMatchObject([
      { codec: 'subrip', language: 'ger', title: 'Signs', forced: true, index: 2 },
    ]);
    expect(facts.chapters).toEqual([{ from: 0, to: 1.5, title: 'One' }]);
    expect([facts.video[0]?.index, facts.audio[0]?.index, facts.packets]).toEqual([0, 1, null]);
  });

  it('where its clock begins, and each of its tracks on the film’s own', async () => {
    const late = [
      '-itsoffset',
      '0.5',
      '-i',
      film(),
      '-map',
      '0:v',
      '-map',
      '1:a',
      '-c',
      'copy',
      '-output_ts_offset',
      '7',
    ];
    const facts = await probe(made(at('late.mkv'), '-i', film(), ...late));
    expect(facts.start).toBeCloseTo(7, 1);
    expect((facts.audio[0]?.start ?? 0) - (facts.video[0]?.start ?? 0)).toBeCloseTo(0.5, 1);
    expect(Math.min(facts.audio[0]?.start ?? 1, facts.video[0]?.start ?? 1)).toBeCloseTo(0, 6);
  });

  it('B11: a cover is no film', async () => {
    const cover = made(at('cover.png'), '-f', 'lavfi', '-i', 'color=red:s=32x32', '-frames:v', '1');
    const maps = ['-map', '0:a', '-map', '1', '-c:a', 'aac', '-c:v', 'png', '-disposition:v', 'attached_pic'];
    const path = made(at('song.m4a'), '-f', 'lavfi', '-i', 'sine=d=1', '-i', cover, ...maps);
    const facts = await probe(path);
    expect(facts.video[0]?.cover).toBe(true);
    expect(await all((await decodeFrames({ path })).frames)).toHaveLength(1);
  });
});

describe('what its packets say', () => {
  it('agrees with an honest header, and finds frames that last differently long', async () => {
    expect((await probe(film(), { thorough: true })).packets).toMatchObject({
      ...{ pictures: 20, durationLies: false, variableRate: false },
      seconds: expect.closeTo(2, 0),
    });
    const uneven = ['-vf', "select='not(mod(n,3))+lt(n,8)'", '-vsync', 'vfr', ...X264];
    for (const name of ['uneven.mkv', 'uneven.mp4']) {
      expect((await probe(made(at(name), ...bars, ...uneven), { thorough: true })).packets?.variableRate).toBe(true);
    }
    expect((await probe(at('uneven.mp4'))).video[0]?.variableRate).toBe(true);
    const thirds = made(at('thirds.mkv'), '-f', 'lavfi', '-i', 'testsrc2=s=64x48:r=24000/1001:d=2', ...X264);
    expect((await probe(thirds, { thorough: true })).packets?.variableRate).toBe(false);
  });

  it('B11: ten hours declared with one frame is found out, and read at once', async () => {
    const one = made(at('one.mkv'), ...bars, '-frames:v', '1', ...X264);
    const bytes = readFileSync(one);
    // Duration (4489), an eight-byte number of milliseconds.
    const found = bytes.indexOf('448988', 0, 'hex');
    expect(found).toBeGreaterThan(0);
    bytes.writeDoubleBE(36_000_000, found + 3);
    writeFileSync(at('ten-hours.mkv'), bytes);
    const facts = await probe(at('ten-hours.mkv'), { thorough: true });
    expect([facts.seconds, facts.packets?.pictures, facts.packets?.durationLies]).toEqual([36_000, 1, true]);
    expect(await all((await decodeFrames({ path: at('ten-hours.mkv') })).frames)).toHaveLength(1);
  });

  it('B11: five hundred sounds are too many, told quickly', async () => {
    const path = at('many.mkv');
    const maps = Array.from({ length: 500 }, () => ['-map', '0:a']).flat();
    made(path, '-f', 'lavfi', '-i', 'sine=d=0.1', ...maps, '-c:a', 'pcm_s16le');
    const since = performance.now();
    await expect(probe(path)).rejects.toMatchObject({ code: 'too-many-streams', facts: { streams: 500 } });
    expect(performance.now() - since).toBeLessThan(10_000);
  });

  it('B11: a film without sound, without a rate, or whose decoding begins before 0 is read', async () => {
    const early = made(at('early.mp4'), ...bars, '-c:v', 'libx264', '-bf', '3', '-movflags', '+negative_cts_offsets');
    for (const path of [early, made(at('rateless.ts'), ...bars, ...X264)]) {
      expect((await probe(path)).audio).toEqual([]);
      const frames = await all((await decodeFrames({ path, keep: 64 })).frames);
      expect(frames.map(({ seconds }) => Math.round(seconds * 10))).toEqual(
        Array.from({ length: 20 }, (_, frame) => frame),
      );
    }
    // The rate is no more than a claim: it may be 0.
    const bytes = readFileSync(film());
    const table = bytes.indexOf('stts');
    bytes.writeUInt32BE(0, table + 16);
    writeFileSync(at('no-rate.mp4'), bytes);
    const facts = await probe(at('no-rate.mp4'));
    expect(facts.video[0]?.codec).toBe('h264');
    expect((await all((await decodeFrames({ path: at('no-rate.mp4') })).frames)).length).toBeGreaterThan(0);
  });
});
