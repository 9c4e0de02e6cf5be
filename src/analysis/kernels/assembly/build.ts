/** Compiles index.ts to ../kernels.wasm and writes into it which source it was made of. `npm run build:kernels`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const compiler = process.env['REELWRIGHT_ASC'] ?? file('node_modules/assemblyscript/bin/asc.js');
if (!existsSync(compiler))
  execFileSync('npm', ['install', '--no-save', '--no-package-lock'], { cwd: file('.'), stdio: 'inherit' });

const wasm = file('../kernels.wasm');
const flags = ['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--importMemory', '--initialMemory', '1'];
execFileSync(process.execPath, [compiler, file('index.ts'), ...flags, '-o', wasm], { stdio: 'inherit' });

/** A custom section (id 0): its length, its name, its contents. Lengths here are below 128: one byte each. */
const name = Buffer.from('source');
const contents = Buffer.from(
  createHash('sha256')
    .update(readFileSync(file('index.ts')))
    .digest('hex'),
);
const section = Buffer.concat([Buffer.from([name.length]), name, contents]);
writeFileSync(wasm, Buffer.concat([readFileSync(wasm), Buffer.from([0, section.length]), section]));
