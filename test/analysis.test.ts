import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnalysisSchema } from '../src/analysis/report/schema.ts';

/** Footage looked at through the command line: a clip of three shots with sound, and files that are none. */

const MAIN = new URL('../src/cli/main.ts', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'reelwright-analysis-'));
const at = (name: string) => join(folder, name);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

function run(words: readonly string[], signal?: AbortSignal): Promise<Ran> {
  const env = { PATH: process.env['PATH'], REELWRIGHT_HOME: at('home') };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...words], { env, maxBuffer: 64 << 20 }, (error, out, told) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, out, told });
    });
    signal?.addEventListener('abort', () => child.kill('SIGINT'));
  });
}

const ffmpeg = (...words: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    execFile('ffmpeg', ['-v', 'error', '-y', ...words], (error) => (error === null ? resolve() : reject(error)));
  });

/** Two seconds each: a pan over a test picture, a still one, and a third; music under the first two, then nothing. */
beforeAll(async () => {
  const picture = (filter: string) => ['-f', 'lavfi', '-t', '2', '-i', filter];
  await ffmpeg(
    ...picture('testsrc2=size=640x360:rate=25'),
    ...picture('smptehdbars=size=640x360:rate=25'),
    ...picture('rgbtestsrc=size=640x360:rate=25'),
    ...['-f', 'lavfi', '-t', '4', '-i', 'sine=frequency=440:sample_rate=48000'],
    ...['-filter_complex', '[0:v][1:v][2:v]concat=n=3:v=1:a=0[v];[3:a]volume=0.3,apad=whole_dur=6[a]'],
    ...[
      '-map',
      '[v]',
      '-map',
      '[a]',
      '-c:v',
      'libx264',
      '-preset',
      'veryfast',
      '-c:a',
      'aac',
      '-shortest',
      at('clip.mp4'),
    ],
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('reelwright analyze', () => {
  it('finds the shots and the sound of a clip, in the form it has published', async () => {
    const { code, out } = await run(['analyze', at('clip.mp4'), '--json']);
    expect(code).toBe(0);
    const analysis = AnalysisSchema.parse(JSON.parse(out));
    expect(analysis.shots?.boundaries.map(({ kind, to }) => [kind, to])).toEqual([
      ['cut', 50],
      ['cut', 100],
    ]);
    expect(analysis.shots?.shots.map(({ startSeconds }) => startSeconds)).toEqual([0, 2, 4]);
    expect(analysis.made).toMatchObject({
      complete: true,
      approximate: false,
      kept: false,
      frames: 150,
      complaints: '',
    });
    expect(analysis.file.picture).toMatchObject({ width: 640, height: 360, frameRate: 25 });
    expect(analysis.audio?.silences.at(-1)?.start).toBeCloseTo(4, 1);
    expect(analysis.composition?.stills.length).toBeGreaterThanOrEqual(5);
    expect(analysis.camera?.shots[1]?.style).toBe('static');
    expect(out).not.toMatch(/NaN|Infinity/);
  });

  it('V3, V5: is not looked at again, whatever is asked, under whatever name; what is damaged on the shelf is', async () => {
    copyFileSync(at('clip.mp4'), at('the same.mp4'));
    const again = await run(['analyze', at('the same.mp4'), '--only', 'shots', '--sensitivity', '0.9', '--json']);
    const analysis = AnalysisSchema.parse(JSON.parse(again.out));
    expect(analysis.made.kept).toBe(true);
    expect(analysis).toMatchObject({ composition: null, camera: null, coherence: null, audio: null });
    for (const kept of readdirSync(at('home'), { recursive: true, encoding: 'utf8' }))
      if (/artifacts\/.*[0-9a-f]{20}/.test(kept)) writeFileSync(join(at('home'), kept), 'damage');
    const looked = await run(['analyze', at('clip.mp4'), '--only', 'shots', '--json']);
    expect(AnalysisSchema.parse(JSON.parse(looked.out)).made.kept).toBe(false);
    expect(looked.code).toBe(0);
  });

  it('says to people what stands out, and writes a report that needs nothing else', async () => {
    const { code, out } = await run(['analyze', at('clip.mp4'), '--report', at('report')]);
    expect(code).toBe(0);
    expect(out).toContain('3 shots, 2.0 s on average (2 cuts)');
    expect(readdirSync(at('report')).sort()).toEqual(['analysis.json', 'index.html', 'plots']);
    const page = readFileSync(join(at('report'), 'index.html'), 'utf8');
    expect(page).toContain('clip.mp4');
    expect(page.match(/data:image\/jpeg/g)).toHaveLength(3);
    expect(page).not.toMatch(/(?:src|href)="(?!data:)|<script|https?:\/\/(?!www\.w3\.org)/);
    const plots = readdirSync(join(at('report'), 'plots'));
    for (const name of ['shots', 'palette', 'motion', 'coherence', 'loudness', 'sound'])
      expect(plots).toEqual(expect.arrayContaining([`${name}.svg`, `${name}.png`]));
  });

  it('V5, V6: quick is told to be approximate, and kept apart', async () => {
    const { out } = await run(['analyze', at('clip.mp4'), '--quick', '--only', 'shots', '--json']);
    const { made, shots } = AnalysisSchema.parse(JSON.parse(out));
    expect(made).toMatchObject({ tier: 'quick', approximate: true, kept: false });
    expect(shots?.shots).toHaveLength(3);
  });

  it('hears a sound that has no pictures, and only that', async () => {
    await ffmpeg('-f', 'lavfi', '-i', 'sine=frequency=997:duration=3', at('tone.wav'));
    const { out } = await run(['analyze', at('tone.wav'), '--json']);
    const { shots, audio, file, insights } = AnalysisSchema.parse(JSON.parse(out));
    expect(shots).toBeNull();
    expect(file.picture).toBeNull();
    expect(audio?.duration).toBeCloseTo(3, 1);
    expect(insights.map(({ code }) => code)).not.toContain('sound-none');
    const nothing = await run(['analyze', at('tone.wav'), '--only', 'shots', '--json']);
    expect(nothing.code).toBe(2);
    expect(nothing.out).toContain('nothing-to-analyse');
  });

  it('is an operation of the catalogue too', async () => {
    const { out } = await run([
      'do',
      'video.analyze',
      '--input',
      JSON.stringify({ path: at('clip.mp4'), only: ['shots'] }),
    ]);
    expect(AnalysisSchema.parse(JSON.parse(out)).shots?.shots).toHaveLength(3);
    const { out: listed } = await run(['list', 'video.analyze', '--json']);
    expect(JSON.parse(listed)).toMatchObject({ effect: 'read', needs: 'studio' });
  });

  it('footage can be looked into, drawn small, copied small, and its sound drawn', async () => {
    const doing = async (name: string, input: object) =>
      JSON.parse((await run(['do', name, '--input', JSON.stringify({ path: at('clip.mp4'), ...input })])).out);
    expect(await doing('media.probe', { thorough: true })).toMatchObject({
      type: 'video/mp4',
      packets: { pictures: 150 },
    });
    const { files } = await doing('media.thumbnails', { seconds: [0.5, 4.5], folder: at('small'), width: 160 });
    expect(files.map(({ seconds }: { seconds: number }) => seconds)).toEqual([0.48, 4.48]);
    expect(readFileSync(files[0].path).subarray(0, 2).toString('hex')).toBe('ffd8');
    await doing('media.proxy', { output: at('proxy.mp4'), height: 180 });
    const { out } = await run(['do', 'media.probe', '--input', JSON.stringify({ path: at('proxy.mp4') })]);
    expect(JSON.parse(out).video[0]).toMatchObject({ height: 180 });
    const drawn = await doing('media.waveform', { perSecond: 10 });
    expect(drawn).toMatchObject({ version: 2, channels: 1 });
  });

  it('writes down its form, and --help tells of it', async () => {
    const { out } = await run(['analyze', '--schema']);
    expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false });
    expect((await run(['--help'])).out).toContain('analyze');
    expect((await run(['analyze', '--help'])).out).toContain('--report');
  });

  it.each([
    ['B1: an empty file', Buffer.alloc(0)],
    ['B1: one byte', Buffer.from([0])],
    ['B1: noise by the name of a film', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251))],
    ['C1: a playlist that leads to another file', Buffer.from(`#EXTM3U\n#EXTINF:1,\nfile://${MAIN}\n`)],
    ['C2: a playlist that leads to the network', Buffer.from('#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/canary\n')],
    ['C2: a list of files', Buffer.from(`ffconcat version 1.0\nfile '${MAIN}'\n`)],
  ])('V7, %s is refused with a clear error, and nothing is left', async (_what, bytes) => {
    writeFileSync(at('odd.mp4'), bytes);
    const { code, out } = await run(['analyze', at('odd.mp4'), '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).error.code).toBe('media-unreadable');
    expect(out).not.toContain('assertNode');
  });

  it('V7, B1: a film cut in half says what is damaged, and what could be seen is there', async () => {
    const whole = readFileSync(at('clip.mp4'));
    await ffmpeg('-i', at('clip.mp4'), '-c', 'copy', at('clip.mkv'));
    writeFileSync(at('half.mkv'), readFileSync(at('clip.mkv')).subarray(0, whole.length / 2));
    const { code, out } = await run(['analyze', at('half.mkv'), '--json']);
    if (code === 0) {
      const { made } = AnalysisSchema.parse(JSON.parse(out));
      expect(made.frames).toBeLessThan(150);
      expect(made.complaints).not.toBe('');
    } else expect(JSON.parse(out).error.code).toMatch(/media-unreadable|ffmpeg-failed/);
  });

  it('V6: stopped on the way, it answers with what it had seen, and keeps nothing of it', async () => {
    await ffmpeg('-stream_loop', '60', '-i', at('clip.mp4'), '-c', 'copy', at('long.mp4'));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1500);
    const { code, out } = await run(['analyze', at('long.mp4'), '--json'], stop.signal);
    expect(code).toBe(130);
    if (out.includes('"error"')) expect(JSON.parse(out).error.code).toBe('cancelled');
    else {
      const { made, insights } = AnalysisSchema.parse(JSON.parse(out));
      expect(made).toMatchObject({ complete: false, kept: false });
      expect(insights.map((insight) => insight.code)).toContain('stopped');
    }
    expect(existsSync(at('long.mp4'))).toBe(true);
  });
});
