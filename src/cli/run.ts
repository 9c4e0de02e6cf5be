import { createRequire } from 'node:module';
import { Fault } from '#fault';
import { nearest } from '#operation';
import { type Call, type Command, parseCommand } from './command.ts';
import { allCommands, COMMAND_NAMES, commandNamed } from './commands/index.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { overview, page } from './help.ts';
import { openTerminal, type Terminal } from './terminal.ts';

const VERSION: string = createRequire(import.meta.url)('../../package.json').version;

/** Runs the command line; resolves to the exit code. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const terminal = openTerminal(
    { input: process.stdin, output: process.stdout, error: process.stderr },
    { json, quiet: argv.includes('--quiet') || argv.includes('-q'), environment: process.env },
  );
  const stop = new AbortController();
  const unlisten = listen(stop, terminal);
  try {
    return await dispatch(argv, terminal, stop.signal);
  } catch (error) {
    return report(error, terminal, argv.includes('--verbose'), stop.signal);
  } finally {
    unlisten();
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = name === 'help' ? rest[0] : undefined;
    terminal.data(asked === undefined ? overview(await allCommands(), VERSION) : page(await find(asked)));
    return 0;
  }
  if (name === '--version' || name === 'version') {
    terminal.data(VERSION);
    return 0;
  }
  const command = await find(name);
  const { values, words } = parseCommand(command, rest);
  if (values['help'] === true) {
    terminal.data(page(command));
    return 0;
  }
  const call: Call = { values, words, terminal, environment: process.env, signal };
  return await command.run(call);
}

async function find(name: string): Promise<Command> {
  const command = await commandNamed(name);
  if (command !== undefined) return command;
  const near = nearest(name, COMMAND_NAMES);
  throw new Fault('usage', 'command-unknown', `There is no command ${name}.`, {
    facts: { name, near },
    hint: near.length > 0 ? `Did you mean reelwright ${near.join(' or ')}?` : 'reelwright --help names them all.',
  });
}

/** The first Ctrl-C lets the work stop cleanly, the second ends the process at once. */
function listen(stop: AbortController, terminal: Terminal): () => void {
  const hear = (name: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(130);
    terminal.tell(name === 'SIGINT' ? 'stopping; what is finished is kept (Ctrl-C again to stop at once)' : 'stopping');
    stop.abort();
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
  return () => {
    process.off('SIGINT', hear);
    process.off('SIGTERM', hear);
  };
}

function report(error: unknown, terminal: Terminal, verbose: boolean, signal: AbortSignal): number {
  const fault = asFault(error, signal);
  if (terminal.json) {
    terminal.data(JSON.stringify({ error: fault.toJSON() }));
  } else {
    terminal.redraw('');
    process.stderr.write(`${terminal.paint.red('reelwright:')} ${fault.message}\n`);
    if (fault.hint !== undefined) process.stderr.write(`  ${fault.hint}\n`);
    if (verbose) process.stderr.write(`${details(fault)}\n`);
  }
  return EXIT_CODES[fault.kind];
}

function asFault(error: unknown, signal: AbortSignal): Fault {
  if (error instanceof Fault) return error;
  if (signal.aborted) return new Fault('cancelled', 'cancelled', 'Stopped. Run the same command again to go on.');
  const message = error instanceof Error ? error.message : String(error);
  return new Fault('failure', 'unexpected', `Something unexpected went wrong: ${message}`, {
    hint: 'Run it again with --verbose and report what it says.',
    cause: error,
  });
}

function details(fault: Fault): string {
  const facts = Object.keys(fault.facts).length > 0 ? JSON.stringify(fault.facts, null, 2) : '';
  const causes: string[] = [];
  for (let cause: unknown = fault.cause; cause instanceof Error; cause = cause.cause)
    causes.push(cause.stack ?? cause.message);
  return [`code: ${fault.code}`, facts, ...causes].filter((part) => part !== '').join('\n');
}
