import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../command.ts';
import { openTerminal } from '../terminal.ts';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'reelwright-serve-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command at work, with what it has said so far. */
function start(argv: readonly string[], more: Record<string, string> = {}) {
  const { values, words } = parseCommand(serve, argv);
  const [output, error] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })];
  const said = { output: '', error: '' };
  output.on('data', (text: string) => (said.output += text));
  error.on('data', (text: string) => (said.error += text));
  const stop = new AbortController();
  const environment = { REELWRIGHT_HOME: join(folder, 'home'), ...more };
  const json = argv.includes('--json');
  const terminal = openTerminal({ input: new PassThrough(), output, error }, { json, quiet: false, environment });
  const ended = serve.run({ values, words, terminal, environment, signal: stop.signal });
  ended.catch(() => {});
  return { said, stop: () => stop.abort(), ended };
}

describe('reelwright serve', () => {
  it('prints an address that lets in once, and ends with 0 when it is told to', async () => {
    const { said, stop, ended } = start(['--port', '0', '--json']);
    await expect.poll(() => said.output, { timeout: 20_000 }).toMatch(/\n$/);
    const { url, enter } = JSON.parse(said.output);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/films`)).status).toBe(401);
    const entered = await fetch(enter, { redirect: 'manual' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/docs']);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await fetch(`${url}/api/v1/films`, { headers: { cookie } })).status).toBe(200);
    expect((await fetch(enter, { redirect: 'manual' })).status).toBe(401);
    stop();
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    expect(said.error).not.toContain(new URL(enter).searchParams.get('token'));
  });

  it('A8: refuses to stand open to others', async () => {
    const wide = ['--port', '0', '--host', '0.0.0.0'];
    await expect(start(wide).ended).rejects.toMatchObject({ kind: 'configuration', code: 'authentication-missing' });
    await expect(start(wide, { REELWRIGHT_PASSWORD: 'short' }).ended).rejects.toMatchObject({ code: 'password-short' });
    const missing = { REELWRIGHT_PASSWORD_FILE: join(folder, 'nothing') };
    await expect(start(wide, missing).ended).rejects.toMatchObject({ code: 'password-file-unreadable' });
  });

  it('takes the password from a file, and lets in by it', async () => {
    const file = join(folder, 'password.txt');
    writeFileSync(file, 'correct horse\n');
    const { said, stop, ended } = start(['--port', '0', '--host', '0.0.0.0', '--json'], {
      REELWRIGHT_PASSWORD_FILE: file,
    });
    await expect.poll(() => said.output, { timeout: 20_000 }).toMatch(/\n$/);
    const answer = await fetch(`${JSON.parse(said.output).url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password: 'correct horse' }),
    });
    expect(answer.status).toBe(204);
    stop();
    expect(await ended).toBe(0);
  });

  it.each(['x', '65536', '-1', '1e3', ''])('refuses %j as a port', async (port) => {
    await expect(start([`--port=${port}`]).ended).rejects.toMatchObject({ kind: 'usage', code: 'port-invalid' });
  });
});
