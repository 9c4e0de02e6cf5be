import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from '#fault';
import type { ServerSettings } from './settings.ts';

/** What the house knows about processes. */
export interface Processes {
  /** When a process began; null when there is none of that number. */
  startOf(pid: number): string | null;
}

/** How a managed server is. */
export interface ServerStanding {
  readonly name: string;
  readonly group: string;
  readonly command: readonly string[];
  /** `stopped`, `starting` (it runs and does not answer yet), `ready`. */
  readonly state: 'stopped' | 'starting' | 'ready';
  readonly pid: number | null;
  /** Milliseconds since 1970. */
  readonly since: number | null;
  readonly log: string;
}

interface Started {
  readonly pid: number;
  readonly start: string | null;
  readonly since: number;
}

/** Milliseconds a server has to end by itself before it is ended. */
const GRACE = 5000;
const LOOK_EVERY = 200;
/** Bytes of the end of a log that are looked through for its last lines. */
const TAIL = 256 << 10;

/** One server given as a command. It outlives whoever started it; who it is stands in a file beside its log. */
export class ManagedServer {
  readonly settings: ServerSettings;
  readonly log: string;
  readonly #record: string;
  readonly #processes: Processes;

  constructor(settings: ServerSettings, folder: string, processes: Processes) {
    this.settings = settings;
    this.log = join(folder, `${settings.name}.log`);
    this.#record = join(folder, `${settings.name}.json`);
    this.#processes = processes;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async standing(): Promise<ServerStanding> {
    const running = this.#running();
    const { name, group, command } = this.settings;
    const state = running === undefined ? 'stopped' : (await this.#answers()) ? 'ready' : 'starting';
    return { name, group, command, state, pid: running?.pid ?? null, since: running?.since ?? null, log: this.log };
  }

  /** Starts it and waits until it answers. Does nothing when it runs. Throws `server-not-started` with the end of its log. */
  async start(signal: AbortSignal): Promise<ServerStanding> {
    if (this.#running() === undefined) await this.#launch();
    const deadline = performance.now() + this.settings.readyWithin * 1000;
    while (!(await this.#answers())) {
      signal.throwIfAborted();
      if (this.#running() === undefined) throw this.#failed('ended before it was ready');
      if (performance.now() > deadline)
        throw this.#failed(`did not answer at ${this.settings.health} within ${this.settings.readyWithin} s`);
      await pause(LOOK_EVERY, undefined, { signal });
    }
    return await this.standing();
  }

  /** Asks it to end, with everything it started; ends it when it does not within 5 s. */
  async stop(): Promise<ServerStanding> {
    const running = this.#running();
    if (running !== undefined) {
      this.#signal(running.pid, 'SIGTERM');
      const deadline = performance.now() + GRACE;
      while (this.#running() !== undefined && performance.now() < deadline) await pause(20);
      if (this.#running() !== undefined) this.#signal(running.pid, 'SIGKILL');
      while (this.#running() !== undefined) await pause(20);
    }
    rmSync(this.#record, { force: true });
    return await this.standing();
  }

  /** The last lines of what it printed, at most `lines`. */
  lastLines(lines: number): readonly string[] {
    if (!existsSync(this.log)) return [];
    const file = openSync(this.log, 'r');
    try {
      const { size } = fstatSync(file);
      const tail = Buffer.alloc(Math.min(size, TAIL));
      const read = readSync(file, tail, 0, tail.length, size - tail.length);
      return tail
        .subarray(0, read)
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
        .slice(-lines);
    } finally {
      closeSync(file);
    }
  }

  async #launch(): Promise<void> {
    const [program = '', ...words] = this.settings.command;
    if (existsSync(this.log)) renameSync(this.log, `${this.log}.before`);
    const log = openSync(this.log, 'a', 0o600);
    try {
      const child = spawn(program, words, {
        detached: true,
        stdio: ['ignore', log, log],
        env: { ...bareEnvironment(), ...this.settings.environment },
        ...(this.settings.folder === undefined ? {} : { cwd: this.settings.folder }),
      });
      await new Promise<void>((started, refuse) => {
        child.once('spawn', started);
        child.once('error', (cause) => refuse(this.#failed(`could not be started: ${cause.message}`)));
      });
      child.unref();
      const pid = child.pid ?? 0;
      const record: Started = { pid, start: this.#processes.startOf(pid), since: Date.now() };
      writeFileSync(this.#record, JSON.stringify(record), { mode: 0o600 });
    } finally {
      closeSync(log);
    }
  }

  #running(): Started | undefined {
    if (!existsSync(this.#record)) return undefined;
    const { pid, start, since } = JSON.parse(readFileSync(this.#record, 'utf8')) as Started;
    // A number may have been given to another process since.
    return this.#processes.startOf(pid) === start && alive(pid) ? { pid, start, since } : undefined;
  }

  /** The whole group: a server's own workers end with it. */
  #signal(pid: number, signal: NodeJS.Signals): void {
    try {
      process.kill(-pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  async #answers(): Promise<boolean> {
    const { default: http } = await import(this.settings.health.startsWith('https:') ? 'node:https' : 'node:http');
    return await new Promise<boolean>((answer) => {
      const request = http.get(
        this.settings.health,
        { timeout: 1000 },
        (response: import('node:http').IncomingMessage) => {
          response.resume();
          answer((response.statusCode ?? 500) < 400);
        },
      );
      request.once('timeout', () => request.destroy());
      request.once('error', () => answer(false));
    });
  }

  #failed(words: string): Fault {
    return new Fault('provider', 'server-not-started', `The server ${this.settings.name} ${words}.`, {
      facts: { server: this.settings.name, command: this.settings.command, log: this.log, last: this.lastLines(10) },
      hint: `Its own words: ${this.lastLines(1)[0] ?? 'none'}. All of them: ${basename(this.log)}, or reelwright engine logs ${this.settings.name}.`,
    });
  }
}

/** A process that has ended and was not waited for still has its number: it is not alive. */
function alive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^\) Z/.test(stat.slice(stat.lastIndexOf(')')));
  } catch {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  }
}

const bareEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) =>
      /^(PATH|HOME|USER|LANG|LC_.*|TMPDIR|LD_LIBRARY_PATH|CUDA.*|NVIDIA.*|HF_HOME|OLLAMA_MODELS)$/.test(name),
    ),
  );
