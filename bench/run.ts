/** `npm run bench -- NAME [--json]`: our numbers, with the goal beside each. */
import { readdirSync } from 'node:fs';

const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !names.includes(name)) {
  process.stderr.write(`usage: npm run bench -- NAME [--json]    NAME is one of: ${names.join(', ')}\n`);
  process.exit(2);
}
const { run } = (await import(`./${name}.bench.ts`)) as { run: (options: { json: boolean }) => Promise<void> };
await run({ json: rest.includes('--json') });
