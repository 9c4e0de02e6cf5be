import { readFileSync } from 'node:fs';
import { Fault } from '#fault';

export type Environment = Readonly<Record<string, string | undefined>>;

interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

/** A variable, or the content of the file its `_FILE` names. Empty is the same as not there. */
export function variable(environment: Environment, name: string): string | undefined {
  const path = environment[`${name}_FILE`];
  if (path !== undefined && path !== '') {
    try {
      const held = readFileSync(path, 'utf8').trim();
      return held === '' ? undefined : held;
    } catch (cause) {
      throw new Fault('configuration', 'settings-invalid', `${name}_FILE names a file that cannot be read: ${path}.`, {
        facts: { variable: `${name}_FILE`, path },
        cause,
      });
    }
  }
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** True or false, in the words people use. */
export function truth(text: string | undefined, name: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  if (/^(0|false|no|off)$/i.test(text)) return false;
  throw wrongVariable(name, text, 'true or false');
}

/** A number from `least` to `most`. */
export function amount(
  text: string | undefined,
  name: string,
  { least = 0, most = Number.MAX_SAFE_INTEGER, whole = false }: Range = {},
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value))) {
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
    throw wrongVariable(name, text, `a ${whole ? 'whole ' : ''}number, ${range}`);
  }
  return value;
}

/** The fault for a variable that cannot be meant. */
export const wrongVariable = (name: string, text: string, wanted: string): Fault =>
  new Fault('configuration', 'settings-invalid', `${name} is ${JSON.stringify(text)}; it should be ${wanted}.`, {
    facts: { variable: name },
  });
