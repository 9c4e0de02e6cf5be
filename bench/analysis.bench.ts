import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recording } from '#recordings';
import { type Measured, measure } from './measure.ts';
import { type Row, show } from './table.ts';

/** A film to be looked at; by default one of the recordings. */
const FILM = 'REELWRIGHT_BENCH_FILM';
/** The folder PySceneDetect's source lies in, and the Python that has OpenCV. */
const PEER = 'REELWRIGHT_PEER_PYSCENEDETECT';
const PYTHON = 'REELWRIGHT_PEER_PYTHON';
const ROUNDS = 5;
const PARTS = 'shots,composition,camera,coherence';

/**
 * All four analyses of pictures against PySceneDetect's one and against nothing but decoding, as whole processes, in turns.
 * `npm run bench -- analysis [--json]`.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const film = process.env[FILM] ?? recording('video', 'montage_720p.mp4');
  if (!existsSync(film)) {
    process.stderr.write(`There is no film at ${film}: name one in ${FILM}.\n`);
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-bench-'));
  try {
    const large = join(folder, '1080p.mp4');
    const encoding = ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-an'];
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', film, '-vf', 'scale=-2:1080', ...encoding, large]);
    const long = join(folder, 'long.mp4');
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-stream_loop', '9', '-i', film, '-c', 'copy', '-an', long]);
    const rows = [
      ...(await compared('720p', film, folder)),
      ...(await compared('1080p', large, folder)),
      ...(await longRows(long, folder)),
      await againRow(film, folder),
    ];
    const [processor] = cpus();
    show({ name: 'analysis', machine: `${cpus().length} x ${processor?.model.trim() ?? 'unknown'}`, rows }, json);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Contestant = readonly [name: string, command: string, args: readonly string[]];

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
/** Node's own cache of compiled code, as the launcher has it. */
const CACHE = fileURLToPath(new URL('../node_modules/.cache/reelwright', import.meta.url));

/** Ours as its users start it, with a data directory of its own: nothing is kept from before. */
function ours(
  film: string,
  folder: string,
  more: readonly string[] = [],
): { contestant: Contestant; env: NodeJS.ProcessEnv } {
  const env = { ...process.env, NODE_COMPILE_CACHE: CACHE, REELWRIGHT_HOME: mkdtempSync(join(folder, 'home-')) };
  const words = [MAIN, 'analyze', film, '--only', PARTS, '-o', join(folder, 'analysis.json'), '--quiet', ...more];
  return { contestant: ['ours', process.execPath, words], env };
}

function peer(film: string): Contestant | undefined {
  const source = process.env[PEER];
  if (source === undefined || !existsSync(join(source, 'scenedetect'))) return undefined;
  const program = `import sys; sys.path.insert(0, sys.argv[1]); from scenedetect import detect, ContentDetector; print(len(detect(sys.argv[2], ContentDetector())))`;
  return ['PySceneDetect', process.env[PYTHON] ?? 'python3', ['-c', program, source, film]];
}

const decode = (film: string): Contestant => [
  'decode',
  'ffmpeg',
  ['-v', 'error', '-i', film, '-map', '0:v:0', '-f', 'null', '-'],
];

async function compared(what: string, film: string, folder: string): Promise<Row[]> {
  const beside = peer(film);
  const contestants = [decode(film), ...(beside === undefined ? [] : [beside])];
  const measured = new Map<string, Measured[]>();
  const note = (name: string, one: Measured) => measured.set(name, [...(measured.get(name) ?? []), one]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, command, args] of contestants) note(name, await succeeded(command, args, process.env));
    for (const [name, more] of [
      ['ours', []],
      ['quick', ['--quick']],
    ] as const) {
      const { contestant, env } = ours(film, folder, more);
      note(name, await succeeded(contestant[1], contestant[2], env));
    }
  }
  const of = (name: string, value: (one: Measured) => number) => middle((measured.get(name) ?? []).map(value));
  const wall = (name: string) => of(name, (one) => one.wall);
  const cpu = (name: string) => of(name, (one) => one.cpu);
  const row = (words: string, mine: number, other: number, goal: number, unit = 's'): Row => ({
    what: `${what}: ${words}`,
    ours: `${mine.toFixed(2)} ${unit}`,
    peer: `${other.toFixed(2)} ${unit}`,
    ratio: `${(mine / other).toFixed(2)}x`,
    goal: `<= ${goal}x`,
    holds: mine / other <= goal,
  });
  const absent: Row = {
    what: `${what}: PySceneDetect`,
    ours: '-',
    peer: `absent: name its source in ${PEER}`,
    ratio: '-',
    goal: '-',
    holds: false,
  };
  return [
    ...(beside === undefined
      ? [absent]
      : [row('all four, wall, beside PySceneDetect’s ContentDetector alone', wall('ours'), wall('PySceneDetect'), 1)]),
    row('all four, wall, beside decoding alone', wall('ours'), wall('decode'), 1.25),
    row('all four, CPU, beside decoding alone', cpu('ours'), cpu('decode'), what === '720p' ? 1.3 : 1.15),
    ...(beside === undefined
      ? []
      : [
          {
            ...row('the quick tier, wall, PySceneDetect beside it', wall('quick'), wall('PySceneDetect'), 1 / 1.4),
            goal: '<= 0.71x',
          },
        ]),
  ];
}

/** Memory must not grow with the film: ten times as long. */
async function longRows(film: string, folder: string): Promise<Row[]> {
  const { contestant, env } = ours(film, folder);
  const { peak, wall } = await succeeded(contestant[1], contestant[2], env);
  const megabytes = peak / 1e6;
  return [
    {
      what: 'ten times as long: peak memory of all processes',
      ours: `${megabytes.toFixed(0)} MB`,
      peer: '-',
      ratio: '-',
      goal: '<= 300 MB',
      holds: megabytes <= 300,
    },
    { what: 'ten times as long: wall', ours: `${wall.toFixed(1)} s`, peer: '-', ratio: '-', goal: '-', holds: true },
  ];
}

/** Another threshold, from what was kept. The time is that of the answer, without starting a process. */
async function againRow(film: string, folder: string): Promise<Row> {
  const { analyse } = await import('#analysis');
  const kept = new Map<string, Uint8Array>();
  const shelf = () => ({
    find: async (part: object) => kept.get(JSON.stringify(part)),
    keep: async (part: object, bytes: Uint8Array) => void kept.set(JSON.stringify(part), bytes),
  });
  const { signals } = await analyse({ path: film, only: ['shots'], shelf });
  const { findShots } = await import('#analysis');
  if (signals === null) throw new Error(`nothing was seen in ${folder}`);
  const times: number[] = [];
  for (const sensitivity of [0.2, 0.4, 0.6, 0.8, 0.3, 0.7, 0.5]) {
    const began = performance.now();
    findShots(signals, { sensitivity });
    times.push(performance.now() - began);
  }
  const took = middle(times);
  return {
    what: 'another threshold for shots, from what was kept',
    ours: `${took.toFixed(1)} ms`,
    peer: '-',
    ratio: '-',
    goal: '< 50 ms',
    holds: took < 50,
  };
}

async function succeeded(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const measured = await measure(command, args, env);
  if (measured.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${measured.error}`);
  return measured;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
