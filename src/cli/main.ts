import { assertNode } from './node-version.ts';

assertNode(process.versions.node);
// The rest is loaded only now: an old Node must get a sentence, not a syntax error.
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
