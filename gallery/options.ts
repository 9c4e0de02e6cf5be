import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '#fault';
import { LOOKS } from '#pictures';
import { PARTS, type Part } from './sheet.ts';

export const USAGE = `usage: npm run gallery [-- OPTIONS]

Draws everything there is to draw as contact sheets, and a page to scroll through: FOLDER/index.html.

  --out FOLDER    where to, default .reelwright/gallery
  --only PARTS    ${PARTS.join(', ')}; several with commas between
  --look NAMES    ${LOOKS.join(', ')}; several with commas between
  --small         smaller pictures: half the time, a third of the bytes
  --check         compare with what is kept; ends with 1 when something differs
  --keep          keep what it looks like now`;

export interface Options {
  readonly out: string;
  readonly parts: readonly Part[];
  readonly looks: readonly string[];
  readonly small: boolean;
  readonly task: 'show' | 'check' | 'keep' | 'help';
}

/** Reads the command line. Throws a fault `option-invalid` with what could have been meant. */
export function readOptions(argv: readonly string[]): Options {
  const { values } = parse(argv);
  const whole = values.only === undefined && values.look === undefined;
  if (values.keep === true && !whole)
    throw invalid('--keep', 'keeps the whole gallery', 'Leave --only and --look away.');
  return {
    out: resolve(values.out ?? '.reelwright/gallery'),
    parts: chosen('--only', values.only, PARTS),
    looks: chosen('--look', values.look, LOOKS),
    small: values.small === true,
    task: values.help === true ? 'help' : values.keep === true ? 'keep' : values.check === true ? 'check' : 'show',
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        out: { type: 'string' },
        only: { type: 'string' },
        look: { type: 'string' },
        small: { type: 'boolean' },
        check: { type: 'boolean' },
        keep: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw invalid('an option', cause instanceof Error ? cause.message : String(cause), USAGE);
  }
}

function chosen<Name extends string>(
  option: string,
  words: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (words === undefined) return known;
  const wanted = words.split(',').map((word) => word.trim());
  const strange = wanted.find((word) => !known.some((name) => name === word));
  if (strange !== undefined)
    throw invalid(option, `knows no ${JSON.stringify(strange)}`, `Choose of: ${known.join(', ')}.`);
  return known.filter((name) => wanted.includes(name));
}

const invalid = (option: string, why: string, hint: string): Fault =>
  new Fault('usage', 'option-invalid', `${option} ${why}.`, { hint });
