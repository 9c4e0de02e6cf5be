import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A server under measurement, or beside it. */
export interface Running {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

export interface Starting {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The port it was told to take; otherwise its first line of output is the port. */
  readonly port?: number;
}

/** How long a server may take to come up, milliseconds. */
const PATIENCE = 20_000;

/** Starts a node process and waits until it listens. */
export async function start({ args, cwd, env = process.env, port }: Starting): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  const first = new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes.toString();
      if (output.includes('\n')) resolve(output);
    });
    child.stderr.on('data', (bytes: Buffer) => {
      words = (words + bytes.toString()).slice(-2000);
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}: ${words}`)));
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  first.catch(() => {});
  const listening = port === undefined ? Number((await first).trim()) : await listens(port, first);
  return {
    pid: child.pid ?? 0,
    port: listening,
    async stop() {
      child.kill('SIGTERM');
      const last = setTimeout(() => child.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(last);
    },
  };
}

async function listens(port: number, failing: Promise<string>): Promise<number> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const answers = fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    const dead = failing.then(
      () => answers,
      (error) => error,
    );
    const came = await Promise.race([answers, dead]);
    if (came instanceof Error) throw came;
    if (came === true) return port;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nobody listens on ${port}`);
}

/** User and system seconds of a process and all its descendants (clock ticks of 1/100 s). */
export const cpuOf = (pid: number): number =>
  family(pid).reduce((sum, one) => {
    const fields = statOf(one);
    return sum + (Number(fields[11]) + Number(fields[12])) / 100;
  }, 0);

/** Most bytes a process ever had resident, descendants added. */
export const peakOf = (pid: number): number => family(pid).reduce((sum, one) => sum + statusOf(one, 'VmHWM'), 0);
/** Bytes resident now, descendants added. */
export const residentOf = (pid: number): number => family(pid).reduce((sum, one) => sum + statusOf(one, 'VmRSS'), 0);

function statusOf(pid: number, name: 'VmHWM' | 'VmRSS'): number {
  try {
    const told = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(told)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Everything of /proc/PID/stat behind the name, which may hold blanks. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

function family(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => [Number(entry), Number(statOf(Number(entry))[1])] as const);
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
}
