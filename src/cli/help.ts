import { COMMON_OPTIONS, type Command, type CommandOption } from './command.ts';
import { EXIT_CODES } from './exit-codes.ts';

/** The page behind `reelwright --help`. */
export function overview(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `reelwright ${version}: takes a story to the screen`,
    '',
    'usage: reelwright <command> ...',
    '',
    ...commands.map(({ name, sentence }) => `  ${name.padEnd(width)}  ${sentence}`),
    '',
    'A first film:  reelwright film examples/lighthouse/lighthouse.fountain',
    'More of one:   reelwright <command> --help',
  ].join('\n');
}

/** The page behind `reelwright <command> --help`. */
export function page(command: Command): string {
  const lines = [`usage: reelwright ${command.name} ${command.words}`.trimEnd(), '', command.sentence];
  lines.push('', 'options:', ...options(command.options), '', 'everywhere:', ...options(COMMON_OPTIONS));
  if (command.examples !== undefined) lines.push('', 'examples:', ...command.examples.map((example) => `  ${example}`));
  lines.push(
    '',
    `exit codes: 0 done, ${Object.entries(EXIT_CODES)
      .map(([kind, code]) => `${code} ${kind}`)
      .join(', ')}`,
  );
  return lines.join('\n');
}

function options(table: Readonly<Record<string, CommandOption>>): string[] {
  const rows = Object.entries(table).map(([name, { short, value, sentence }]) => ({
    left: `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    sentence,
  }));
  const width = Math.max(0, ...rows.map(({ left }) => left.length));
  return rows.map(({ left, sentence }) => `  ${left.padEnd(width)}  ${sentence}`);
}
