import { access, constants, stat } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { Fault } from '#fault';
import { start } from './process.ts';

/** The ffmpeg of this machine. */
export interface Ffmpeg {
  /** Absolute paths. */
  readonly ffmpeg: string;
  readonly ffprobe: string;
  /** As the program says it: `5.1.9-0+deb12u1`. */
  readonly version: string;
}

/** What is read from the environment: `REELWRIGHT_FFMPEG` (the ffmpeg program, ffprobe beside it) and `PATH`. */
export type FfmpegEnvironment = Readonly<Record<string, string | undefined>>;

/** The oldest release everything here works with. */
const OLDEST = 5;
const ENCODERS = ['libx264', 'aac'] as const;
const INSTALL = 'Install it: `sudo apt-get install ffmpeg` (Debian, Ubuntu) or `brew install ffmpeg` (macOS).';

const found = new Map<string, Promise<Ffmpeg>>();

/**
 * Finds ffmpeg and ffprobe, and makes sure that they can do what is asked of them here; looked for once per process.
 * Throws faults of kind `dependency`: `ffmpeg-missing`, `ffmpeg-too-old`, `ffmpeg-lacks-encoder`.
 */
export function findFfmpeg(environment: FfmpegEnvironment = process.env): Promise<Ffmpeg> {
  const key = `${environment.REELWRIGHT_FFMPEG ?? ''}\n${environment.PATH ?? ''}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const looking = look(environment);
  found.set(key, looking);
  looking.catch(() => found.delete(key));
  return looking;
}

async function look(environment: FfmpegEnvironment): Promise<Ffmpeg> {
  const named = environment.REELWRIGHT_FFMPEG;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ffmpeg = named ? await executable(resolve(named)) : await firstIn(folders, 'ffmpeg');
  if (ffmpeg === undefined) throw missing('ffmpeg', named);
  const ffprobe = await firstIn(named ? [dirname(ffmpeg), ...folders] : folders, 'ffprobe');
  if (ffprobe === undefined) throw missing('ffprobe', named);
  const said = await askEncoders(ffmpeg);
  const version = /^ffmpeg version (\S+)/m.exec(said)?.[1] ?? 'unknown';
  checkVersion(ffmpeg, version);
  const lacking = ENCODERS.filter((encoder) => !new RegExp(`^ [A-Z.]{6} ${encoder} `, 'm').test(said));
  if (lacking.length > 0) throw lacksEncoder(ffmpeg, version, lacking);
  return { ffmpeg, ffprobe, version };
}

async function executable(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

async function firstIn(folders: readonly string[], program: string): Promise<string | undefined> {
  for (const folder of folders) {
    const path = await executable(join(folder, program));
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The banner (standard error) and the list of encoders (standard output) as one text. */
async function askEncoders(program: string): Promise<string> {
  const running = start({ program, args: ['-nostdin', '-encoders'], limitSeconds: 20 });
  running.input.end();
  let list = '';
  for await (const chunk of running.output) list += String(chunk);
  return `${await running.ended}\n${list}`;
}

/** Development builds are named by date or commit instead of a release; they are taken to be new. */
function checkVersion(program: string, version: string): void {
  const release = /^n?(\d+)\.\d/.exec(version)?.[1];
  if (release === undefined || Number(release) >= OLDEST) return;
  const sentence = `The ffmpeg found at ${program} is version ${version}; version ${OLDEST} or newer is needed.`;
  const hint = `${INSTALL} Or point REELWRIGHT_FFMPEG at a newer one.`;
  throw new Fault('dependency', 'ffmpeg-too-old', sentence, { facts: { program, version, needed: OLDEST }, hint });
}

function missing(program: string, named: string | undefined): Fault {
  const where = named ? `at REELWRIGHT_FFMPEG (${named}) or beside it` : 'on the PATH';
  return new Fault('dependency', 'ffmpeg-missing', `${program} was not found ${where}.`, {
    facts: { program, named: named ?? null },
    hint: INSTALL,
  });
}

function lacksEncoder(program: string, version: string, lacking: readonly string[]): Fault {
  const sentence = `The ffmpeg found at ${program} was built without ${lacking.join(' and ')}.`;
  const hint = `${INSTALL} Both distributions' own packages have every encoder that is needed.`;
  return new Fault('dependency', 'ffmpeg-lacks-encoder', sentence, { facts: { program, version, lacking }, hint });
}
