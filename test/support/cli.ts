import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface CliOptions {
  readonly home: string;
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

export interface CliAnswer {
  readonly code: number;
  readonly output: string;
  readonly error: string;
}

/** Starts the command line as a person would, with a data directory of its own. */
export function start(args: readonly string[], { home, cwd, env = {} }: CliOptions): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      DISABLE_SYSTEM_FONTS_LOAD: '1',
      REELWRIGHT_HOME: home,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs it to its end. */
export async function reelwright(args: readonly string[], options: CliOptions): Promise<CliAnswer> {
  const child = start(args, options);
  let [output, error] = ['', ''];
  child.stdout?.on('data', (bytes: Buffer) => {
    output += bytes.toString('utf8');
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    error += bytes.toString('utf8');
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input ?? '');
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  return { code, output, error };
}
