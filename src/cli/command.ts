import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Fault } from '#fault';
import { nearest } from '#operation';
import type { Terminal } from './terminal.ts';

/** What a command gets to work with. */
export interface Call {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly sentence: string;
}

export interface Command {
  readonly name: string;
  /** The words after the name: `<screenplay | brief | ->`. */
  readonly words: string;
  readonly sentence: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** A few lines people can copy. */
  readonly examples?: readonly string[];
  /** Resolves to the exit code, 0 unless something is only partly done. */
  run(call: Call): Promise<number>;
}

/** Options every command takes. */
export const COMMON_OPTIONS: Readonly<Record<string, CommandOption>> = {
  json: { type: 'boolean', sentence: 'One JSON document on standard output, errors too.' },
  quiet: { type: 'boolean', short: 'q', sentence: 'Nothing on standard error but errors.' },
  verbose: { type: 'boolean', sentence: 'Say what went wrong underneath, with the command that was run.' },
  help: { type: 'boolean', short: 'h', sentence: 'Show this.' },
};

/** Reads a command's options and words; throws a fault `option-unknown` or `option-invalid` with a suggestion. */
export function parseCommand(command: Command, argv: readonly string[]): Pick<Call, 'values' | 'words'> {
  const known = { ...command.options, ...COMMON_OPTIONS };
  const config: ParseArgsOptionsConfig = Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [name, { type, ...(short === undefined ? {} : { short }) }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: config,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Call['values'], words: positionals };
  } catch (cause) {
    throw badOption(command, cause, Object.keys(known));
  }
}

function badOption(command: Command, cause: unknown, names: readonly string[]): Fault {
  const message = cause instanceof Error ? cause.message : String(cause);
  const typed = /'(--?[^' =]+)/.exec(message)?.[1] ?? '';
  const unknown = message.startsWith('Unknown option');
  const near = unknown ? nearest(typed.replace(/^-+/, ''), [...names]) : [];
  return new Fault(
    'usage',
    unknown ? 'option-unknown' : 'option-invalid',
    unknown ? `${command.name} has no option ${typed}.` : message,
    {
      facts: { command: command.name, option: typed, near },
      hint:
        near.length > 0
          ? `Did you mean ${near.map((name) => `--${name}`).join(' or ')}?`
          : `See reelwright ${command.name} --help.`,
      cause,
    },
  );
}

/** The value of a string option, undefined when it was not given. */
export function text(call: Call, name: string): string | undefined {
  const value = call.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The one word a command wants; throws a fault `word-missing` with the usage line. */
export function oneWord(call: Call, command: Pick<Command, 'name' | 'words'>): string {
  const [word, ...more] = call.words;
  if (word === undefined || more.length > 0) {
    throw new Fault(
      'usage',
      word === undefined ? 'word-missing' : 'word-unexpected',
      word === undefined
        ? `reelwright ${command.name} needs ${command.words}.`
        : `reelwright ${command.name} takes one ${command.words}, not ${call.words.length}.`,
      {
        hint: `reelwright ${command.name} ${command.words}`,
      },
    );
  }
  return word;
}

/** The value of an option that is a number; undefined when it was not given. Throws a fault `option-invalid`. */
export function number(call: Call, name: string): number | undefined {
  const word = text(call, name);
  if (word === undefined) return undefined;
  const value = Number(word);
  if (word.trim() !== '' && Number.isFinite(value) && value >= 0) return value;
  throw new Fault('usage', 'option-invalid', `--${name} ${word} is not a number.`, { facts: { option: name, word } });
}

/** Refuses words a command has no use for, with how it is used. */
export function usage({ name, words }: Pick<Command, 'name' | 'words'>): Fault {
  return new Fault('usage', 'word-unexpected', `reelwright ${name} takes ${words}.`, {
    hint: `See reelwright ${name} --help.`,
  });
}
