import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Double, startOpenAiDouble } from '#doubles';

/** A model at work on a film: the command line, the catalogue of operations, and a provider's double behind them. */

const MAIN = new URL('../src/cli/main.ts', import.meta.url).pathname;
const SCREENPLAY = new URL('../examples/lighthouse/lighthouse.fountain', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'reelwright-assist-'));
let provider: Double;
let film: string;

async function command(...words: string[]): Promise<{ readonly out: string; readonly told: string }> {
  const env = {
    PATH: process.env['PATH'],
    REELWRIGHT_HOME: home,
    REELWRIGHT_FIND_ENGINES: 'false',
    OPENAI_API_KEY: provider.key,
    OPENAI_BASE_URL: provider.baseUrl,
    DEFAULT_LLM_PROVIDER: 'openai',
  };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [MAIN, ...words], { env });
  return { out: stdout.trim(), told: stderr };
}

const history = async () => JSON.parse((await command('history', film, '--json')).out);

beforeAll(async () => {
  provider = await startOpenAiDouble();
  film = (await command('import', SCREENPLAY)).out;
});
afterAll(async () => {
  await provider.close();
  rmSync(home, { recursive: true, force: true });
});

/** It asks for a new title, then says so. */
beforeEach(() => {
  let turn = 0;
  provider.answer(() =>
    turn++ === 0
      ? { toolCalls: [{ name: 'film__rename', arguments: '{"title":"The Lamp"}' }] }
      : { text: ['I looked', ' after it.'] },
  );
});

describe('a model that is asked about a film', () => {
  it('D9, M22: changes nothing while nobody agrees', async () => {
    const { out, told } = await command('ask', 'Call it The Lamp', '--film', film);
    expect(out).toBe('I looked after it.');
    expect(told).toContain('did not agree');
    expect(await history()).toMatchObject({ changes: [{ operation: 'film.import' }] });
  });

  it('is shown the film and its operations, changes it when agreed, and stands in its history', async () => {
    const { told } = await command('ask', 'Call it The Lamp', '--film', film, '--yes');
    const asked = provider.requests.filter(({ path }) => path.endsWith('/chat/completions')).at(-2)?.body as {
      messages: { role: string; content: string }[];
      tools: { function: { name: string } }[];
    };
    expect(asked.messages[0]?.content).toContain('INT.');
    expect(asked.tools.map(({ function: { name } }) => name)).toEqual(expect.arrayContaining(['shot__reframe']));
    expect(asked.tools.map(({ function: { name } }) => name)).not.toContain('secret__keep');
    expect(told).toContain('film.rename {"title":"The Lamp"}');
    const { changes } = await history();
    expect(changes.at(-1)).toMatchObject({
      operation: 'film.rename',
      by: expect.stringMatching(/^assistant openai\//),
    });
    await command('history', film, '--undo');
    expect((await history()).changes.at(-1)).toMatchObject({ operation: 'history.undo' });
  });

  it('what it costs is the film’s', async () => {
    const spent = JSON.parse((await command('cost', '--by', 'operation', '--film', film, '--json')).out);
    expect(JSON.stringify(spent)).toContain('film.assist');
  });
});
