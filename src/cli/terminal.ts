import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: standard output is data, standard error is people. */
export interface Terminal {
  readonly input: Readable;
  /** True when a person may look at standard error as it is drawn. */
  readonly interactive: boolean;
  /** Columns of standard error; 80 when unknown. */
  readonly columns: number;
  /** True when every answer is one JSON document on standard output. */
  readonly json: boolean;
  /** A line of data. */
  data(line: string): void;
  /** Data to the letter, no line end added. */
  bytes(chunk: Uint8Array): void;
  /** A line for people; silent with `--quiet`. */
  tell(line: string): void;
  /** Draws over the last drawn line on a terminal; does nothing elsewhere. */
  redraw(line: string): void;
  /** Asks a person a question that takes yes or no; undefined where nobody is there to answer. */
  confirm(question: string): Promise<boolean | undefined>;
  readonly paint: Paint;
}

/** Colours for people; plain text where colours are not wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

export interface TerminalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

type Stream = Writable & { isTTY?: boolean; columns?: number };

/** The process's own streams. A reader that goes away early (`| head`) ends the writing quietly. */
export function openTerminal(
  streams: { readonly input: Readable; readonly output: Stream; readonly error: Stream },
  { json, quiet, environment }: TerminalOptions,
): Terminal {
  const { output, error, input } = streams;
  let gone = false;
  output.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    gone = true;
  });
  error.on('error', () => {});
  const interactive = error.isTTY === true && environment['TERM'] !== 'dumb' && !json && !quiet;
  const columns = () => error.columns ?? 80;
  let drawn = false;
  const clear = () => {
    if (drawn) error.write('\r\u001b[2K');
    drawn = false;
  };
  return {
    input,
    interactive,
    json,
    get columns() {
      return columns();
    },
    data: (line) => {
      clear();
      if (!gone) output.write(`${line}\n`);
    },
    bytes: (chunk) => {
      clear();
      if (!gone) output.write(chunk);
    },
    tell: (line) => {
      if (quiet) return;
      clear();
      error.write(`${line}\n`);
    },
    redraw: (line) => {
      if (!interactive) return;
      clear();
      if (line === '') return;
      error.write(line);
      drawn = true;
    },
    confirm: async (question) => {
      if (!interactive || (input as Partial<{ isTTY: boolean }>).isTTY !== true) return undefined;
      clear();
      const asking = createInterface({ input, output: error });
      try {
        return /^y(es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
      } finally {
        asking.close();
      }
    },
    paint: paint(wantsColour(error, environment)),
  };
}

function wantsColour(stream: Stream, environment: TerminalOptions['environment']): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined && forced !== '0') return true;
  return stream.isTTY === true && environment['TERM'] !== 'dumb';
}

function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    colour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { bold: code(1, 22), dim: code(2, 22), red: code(31, 39), green: code(32, 39), yellow: code(33, 39) };
}
