import { basename, resolve } from 'node:path';
import { filming, type Proof } from '#studio';
import { type Command, oneWord } from '../command.ts';
import type { Paint } from '../terminal.ts';

export const check: Command = {
  name: 'check',
  words: '<screenplay.fountain | brief.txt | ->',
  sentence: 'Reads a screenplay as an audience would and says what throws one out, line by line, with the remedy.',
  options: { strict: { type: 'boolean', sentence: 'End with 1 when there is a warning.' } },
  examples: ['reelwright check examples/lighthouse/lighthouse.fountain', 'reelwright check draft.fountain --json'],
  async run(call) {
    const source = oneWord(call, check);
    const { proofread, readManuscript, readStream } = await filming();
    const manuscript = source === '-' ? await readStream(call.terminal.input) : await readManuscript(resolve(source));
    const proof = await proofread(manuscript, call.signal);
    const { film, problems, findings } = proof;
    if (call.terminal.json)
      call.terminal.data(JSON.stringify({ reelwright: 1, title: film.title, source, problems, findings }));
    else
      for (const line of proofLines(proof, source === '-' ? 'standard input' : basename(source), call.terminal.paint))
        call.terminal.data(line);
    const warned = [...findings, ...problems].some(({ severity }) => severity !== 'note');
    return call.values['strict'] === true && warned ? 1 : 0;
  },
};

/** A finding as a reader in the margin would put it: the row, what is wrong with it, what to do. */
interface Remark {
  readonly line: number | undefined;
  readonly text: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string | undefined;
}

function proofLines({ film, problems, findings }: Proof, name: string, paint: Paint): string[] {
  const rows = film.source.text.split(/\r\n|\r|\n/);
  const remarks: Remark[] = [
    ...problems.map(
      ({ line, message, severity }): Remark => ({
        line,
        text: (rows[line - 1] ?? '').trim(),
        severity,
        message,
        remedy: undefined,
      }),
    ),
    ...findings.map(
      ({ at, severity, message, remedy }): Remark => ({
        line: at?.line,
        text: at?.text ?? '',
        severity,
        message,
        remedy,
      }),
    ),
  ].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  const size = `${counted(film.scenes.length, 'scene')}, ${counted(film.shots.length, 'shot')}`;
  if (remarks.length === 0) return [`${paint.bold(name)}: nothing to mend (${size})`];
  const warnings = remarks.filter(({ severity }) => severity !== 'note').length;
  const notes = remarks.length - warnings;
  const counts = [warnings > 0 ? counted(warnings, 'warning') : '', notes > 0 ? counted(notes, 'note') : ''];
  return [
    `${paint.bold(name)}: ${counts.filter((one) => one !== '').join(', ')} (${size})`,
    ...remarks.flatMap((remark, index) => remarkLines(remark, remarks[index - 1], paint)),
  ];
}

function remarkLines(
  { line, text, severity, message, remedy }: Remark,
  before: Remark | undefined,
  paint: Paint,
): string[] {
  const margin = ' '.repeat(6);
  const said = severity === 'note' ? paint.dim('note') : paint.yellow(severity);
  // Two remarks on one row quote it once.
  const quoted = before !== undefined && before.line === line;
  const row = line === undefined ? 'not in the screenplay' : text;
  return [
    ...(quoted ? [] : ['', `${String(line ?? '').padStart(4)}  ${paint.bold(row)}`]),
    `${margin}${said}  ${message}`,
    ...(remedy === undefined ? [] : [`${margin}${paint.green('mend')}  ${remedy}`]),
  ];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
