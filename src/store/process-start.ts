import { readFileSync } from 'node:fs';

/**
 * When a process began, in clock ticks since the machine started (field 22 of `/proc/<pid>/stat`), so that a number given
 * to a second process is not taken for the first. Null where the system has no `/proc`, or the process is gone.
 */
export function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name in brackets may hold spaces and brackets of its own: count from the last one.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** This process's start, from the system where it tells, else from Node's own clock. */
export function ownStart(): string {
  return processStart(process.pid) ?? Math.round(performance.timeOrigin).toString();
}
