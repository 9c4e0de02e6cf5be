import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a whole process, with all its children, took. */
export interface Measured {
  readonly wall: number;
  /** User and system seconds of the process and every child it waited for. */
  readonly cpu: number;
  /** Most bytes resident at one moment, summed over the process and all its descendants, shared pages counted once each. */
  readonly peak: number;
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

/** How often memory is looked at, milliseconds. */
const LOOK = 100;

/** Runs a command and measures it from outside (Linux). */
export async function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const cpuBefore = childrenCpu();
  const began = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, error] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    error += bytes.toString();
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentOf(child.pid ?? 0));
  }, LOOK);
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  clearInterval(timer);
  return { wall: (performance.now() - began) / 1000, cpu: childrenCpu() - cpuBefore, peak, status, output, error };
}

/** CPU seconds of all children this process has waited for, from /proc/self/stat (fields 16 and 17, clock ticks of 1/100 s). */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Proportional set size of a process and its descendants, bytes; pages shared between them count once altogether. */
function residentOf(pid: number): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const parent = parentOf(Number(entry));
    if (parent !== undefined) parents.set(Number(entry), parent);
  }
  let sum = 0;
  for (const one of parents.keys()) if (descends(one, pid, parents)) sum += memoryOf(one);
  return sum;
}

function descends(one: number, from: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = one; at !== undefined && at > 1; at = parents.get(at)) if (at === from) return true;
  return false;
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]);
  } catch {
    return undefined;
  }
}

function memoryOf(pid: number): number {
  try {
    const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(told)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
