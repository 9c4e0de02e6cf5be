import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { Fault } from '#fault';
import { LastWords } from './words.ts';

/** One run of ffmpeg or ffprobe. */
export interface Command {
  /** Absolute path of the program. */
  readonly program: string;
  readonly args: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** The run is ended when it has taken this many wall seconds. */
  readonly limitSeconds: number;
  /** Hears every line of standard error. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** True for one that writes nothing but what we read: cancelled, it is ended at once, since it leaves nothing half made. */
  readonly sudden?: boolean;
  /** True when it also writes to `pipe:3`. */
  readonly second?: boolean;
}

export interface Running {
  readonly input: Writable;
  readonly output: Readable;
  /** What it writes to `pipe:3`, where the command says that it does; it ends only once this is read. */
  readonly second: Readable | undefined;
  /** Its last words when it ended well; rejects with a fault otherwise. */
  readonly ended: Promise<string>;
  /** Ends it at once, without a fault. */
  stop(): void;
}

/** What a child may know of our environment: never a key. */
const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SYSTEMROOT'];
/** Between asking to end and ending. */
const GRACE_MILLISECONDS = 2000;

const alive = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of alive) signalGroup(child, 'SIGKILL');
});

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

function environment(): Record<string, string> {
  const passed: Record<string, string> = { LC_ALL: 'C' };
  for (const name of PASSED_ON) {
    const value = process.env[name];
    if (value !== undefined) passed[name] = value;
  }
  return passed;
}

/** Starts a program in a process group of its own. */
export function start(command: Command): Running {
  const stdio: 'pipe'[] = ['pipe', 'pipe', 'pipe', ...(command.second === true ? (['pipe'] as const) : [])];
  const child = spawn(command.program, command.args, { stdio, detached: true, env: environment() });
  alive.add(child);
  const words = new LastWords(command.onLine);
  child.stderr.on('data', (chunk: Buffer) => words.add(chunk));
  child.stdin.on('error', () => {
    // The program went away while we were writing; `ended` says why.
  });
  const watch = watchOver(child, command);
  const ended = new Promise<string>((resolve, reject) => {
    child.on('error', (cause) => {
      watch.over();
      reject(notStarted(command, cause));
    });
    child.on('close', (code, signal) => {
      watch.over();
      const text = words.text;
      if (watch.reason() === 'stopped' || (code === 0 && watch.reason() === undefined)) resolve(text);
      else reject(endedBadly(command, { code, signal, words: text, reason: watch.reason() }));
    });
  });
  // Whoever started the program waits for it, but perhaps only after something else has failed.
  ended.catch(() => undefined);
  const second = child.stdio[3];
  return {
    input: child.stdin,
    output: child.stdout,
    second: second instanceof Readable ? second : undefined,
    ended,
    stop: () => watch.end('stopped'),
  };
}

type Reason = 'cancelled' | 'timeout' | 'stopped';

/** Ends the child when it is told to, cancelled, or out of time; remembers which came first. */
function watchOver(child: ChildProcess, command: Command) {
  let reason: Reason | undefined;
  let killing: NodeJS.Timeout | undefined;
  const end = (why: Reason) => {
    if (!alive.has(child)) return;
    reason ??= why;
    signalGroup(child, why === 'stopped' || command.sudden === true ? 'SIGKILL' : 'SIGTERM');
    killing ??= setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MILLISECONDS);
  };
  const timer = setTimeout(() => end('timeout'), Math.min(command.limitSeconds * 1000, 2 ** 31 - 1));
  const cancel = () => end('cancelled');
  command.signal?.addEventListener('abort', cancel);
  if (command.signal?.aborted) cancel();
  const over = () => {
    alive.delete(child);
    clearTimeout(timer);
    clearTimeout(killing);
    command.signal?.removeEventListener('abort', cancel);
  };
  return { end, over, reason: () => reason };
}

/** The command as a person could paste it into a shell. */
export function commandLine(command: Pick<Command, 'program' | 'args'>): string {
  return [command.program, ...command.args]
    .map((part) => (/^[\w@%+=:,./-]+$/.test(part) ? part : `'${part.replaceAll("'", "'\\''")}'`))
    .join(' ');
}

function notStarted(command: Command, cause: unknown): Fault {
  return new Fault('dependency', 'ffmpeg-missing', `${command.program} cannot be started.`, {
    facts: { command: commandLine(command) },
    hint: 'Check that the file is there and may be executed, or point REELWRIGHT_FFMPEG at another ffmpeg.',
    cause,
  });
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly words: string;
  readonly reason: Reason | undefined;
}

function endedBadly(command: Command, ending: Ending): Fault {
  const name = command.program.split('/').at(-1) ?? command.program;
  const facts = {
    command: commandLine(command),
    exitCode: ending.code,
    signal: ending.signal,
    lastWords: ending.words.slice(-2000),
  };
  if (ending.reason === 'cancelled') return new Fault('cancelled', 'cancelled', `${name} was cancelled.`, { facts });
  if (ending.reason === 'timeout') {
    const sentence = `${name} had not finished after ${command.limitSeconds} seconds and was ended.`;
    return new Fault('limit', 'ffmpeg-timeout', sentence, { facts });
  }
  if (/No space left on device|Disk quota exceeded/.test(ending.words)) {
    const hint = 'Free some space, then run the same command again: finished work is kept.';
    return new Fault('failure', 'disk-full', `${name} found the disk full.`, { facts, hint });
  }
  const how = ending.code === null ? `was ended by ${ending.signal}` : `stopped with exit code ${ending.code}`;
  const last = ending.words.split('\n').at(-1) ?? '';
  return new Fault('failure', 'ffmpeg-failed', `${name} ${how}: ${last || 'it said nothing'}`, { facts });
}
