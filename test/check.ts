/** `npm run check`: everything that must hold before a change goes in, in the order that fails fastest. */
import { spawnSync } from 'node:child_process';

const STEPS: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'tests', command: 'vitest', args: ['run'] },
];

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `check: Node 24 or newer is needed, this is ${process.versions.node}; npm run check brings its own.\n`,
  );
  process.exit(9);
}
for (const { name, command, args } of STEPS) {
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`\ncheck: ${name} did not pass.\n`);
    process.exit(status ?? 1);
  }
}
process.stdout.write('\nall checks passed\n');
