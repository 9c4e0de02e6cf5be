import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Measured, measure } from './measure.ts';
import { screenplayOf } from './scripts.ts';
import { type Row, show } from './table.ts';

const REELWRIGHT = fileURLToPath(new URL('../reelwright', import.meta.url));
const LIGHTHOUSE = fileURLToPath(new URL('../examples/lighthouse/lighthouse.fountain', import.meta.url));

interface Report {
  readonly seconds: number;
  readonly shots: number;
  readonly made: readonly { readonly step: string; readonly seconds: number }[];
  readonly check: { readonly passed: boolean; readonly failed: readonly string[] };
}

/** Cold film, changed line, nothing changed: as whole processes, with all their children. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-bench-'));
  try {
    const rows = [...(await lighthouse(folder)), ...(await minute(folder)), ...(await sixtyShots(folder))];
    show({ name: 'film', machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`, rows }, json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function film(folder: string, home: string, source: string): Promise<Measured & { report: Report }> {
  const env = { ...process.env, REELWRIGHT_HOME: join(folder, home) };
  const output = join(folder, `${home}.mp4`);
  const measured = await measure(REELWRIGHT, ['film', source, '-o', output, '--json'], env);
  if (measured.status !== 0) throw new Error(`film ended with ${measured.status}: ${measured.error.slice(-2000)}`);
  return { ...measured, report: JSON.parse(measured.output) };
}

/** The same pictures through the same encoder settings in one pass, and nothing else: what encoding alone costs. */
async function pureEncode(folder: string, home: string): Promise<Measured> {
  const film = join(folder, `${home}.mp4`);
  const decoded = ['-v', 'error', '-threads', '1', '-i', film, '-an'];
  const decode = await measure('ffmpeg', [...decoded, '-f', 'null', '-'], process.env);
  const settings = [
    '-c:v',
    'libx264',
    '-preset',
    'superfast',
    '-tune',
    'animation',
    '-crf',
    '22',
    '-bf',
    '0',
    '-threads',
    '1',
  ];
  const both = await measure('ffmpeg', [...decoded, ...settings, '-f', 'null', '-'], process.env);
  return { ...both, wall: both.wall - decode.wall, cpu: both.cpu - decode.cpu };
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const times = (value: number) => `${value.toFixed(1)}x`;

function row(what: string, ours: string, goal: string, holds: boolean, peer = '-', ratio = '-'): Row {
  return { what, ours, peer, ratio, goal, holds };
}

async function lighthouse(folder: string): Promise<Row[]> {
  const cold = await film(folder, 'lighthouse', LIGHTHOUSE);
  const encode = await pureEncode(folder, 'lighthouse');
  const length = `the ${cold.report.seconds.toFixed(0)} s example`;
  return [
    row(
      `${length}, cold, wall (beside it: encoding alone)`,
      seconds(cold.wall),
      '<= 20 s',
      cold.wall <= 20,
      seconds(encode.wall),
      times(cold.wall / encode.wall),
    ),
    row(`${length}, cold, CPU`, seconds(cold.cpu), '-', true, seconds(encode.cpu), times(cold.cpu / encode.cpu)),
    row(`${length}, peak memory of all processes`, megabytes(cold.peak), '<= 600 MB', cold.peak <= 600e6),
    row(
      `${length}, checks`,
      cold.report.check.passed ? 'passed' : cold.report.check.failed.join('; '),
      'passed',
      cold.report.check.passed,
    ),
  ];
}

async function minute(folder: string): Promise<Row[]> {
  const source = join(folder, 'minute.fountain');
  writeFileSync(source, screenplayOf(4));
  const cold = await film(folder, 'minute', source);
  const perMinute = (cold.wall * 60) / cold.report.seconds;
  return [
    row(
      `${cold.report.seconds.toFixed(0)} s film, cold, wall for each 60 s`,
      seconds(perMinute),
      '<= 40 s',
      perMinute <= 40,
    ),
  ];
}

async function sixtyShots(folder: string): Promise<Row[]> {
  const source = join(folder, 'sixty.fountain');
  const text = screenplayOf(9);
  writeFileSync(source, text);
  const cold = await film(folder, 'sixty', source);
  const unchanged = await film(folder, 'sixty', source);
  const line = /^Then we go tonight\.$/m;
  if (!line.test(text)) throw new Error('the bench screenplay has lost its line');
  writeFileSync(source, text.replace(line, 'Then we go tomorrow night.'));
  const changed = await film(folder, 'sixty', source);
  const film60 = `${cold.report.shots} shots, ${cold.report.seconds.toFixed(0)} s`;
  const ratio = cold.wall / changed.wall;
  const pictures = changed.report.made.filter(({ step }) => step.startsWith('segment/')).length;
  return [
    row(`${film60}, cold, peak memory of all processes`, megabytes(cold.peak), '<= 600 MB', cold.peak <= 600e6),
    row(
      `${film60}, one line changed, wall`,
      seconds(changed.wall),
      '>= 10x faster',
      ratio >= 10,
      seconds(cold.wall),
      times(ratio),
    ),
    row(`${film60}, one line changed, segments made`, String(pictures), '1', pictures === 1),
    row(`${film60}, nothing changed, wall`, seconds(unchanged.wall), '< 1 s', unchanged.wall < 1),
  ];
}
