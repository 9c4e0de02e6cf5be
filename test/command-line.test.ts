import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliAnswer, reelwright } from './support/cli.ts';
import { folder } from './support/studio.ts';

const place = folder();
const home = join(place.path, 'home');
const SMALL = ['--size', '256x144', '--music', 'off'] as const;
const run = (
  args: readonly string[],
  more: { env?: Record<string, string>; input?: string | Uint8Array; home?: string } = {},
) => reelwright(args, { home, cwd: place.path, ...more });
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(place.path, name), content);
  return name;
};
afterAll(() => place[Symbol.dispose]());

/** One sentence of what is wrong and one of what to do, no stack. */
function clear({ error }: CliAnswer): void {
  expect(error).toMatch(/^reelwright: .+/m);
  expect(error).not.toMatch(/\n\s+at /);
}

describe('what a person types', () => {
  it('gets help', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of [
      'film',
      'doctor',
      'explain',
      'export',
      'import',
      'history',
      'backup',
      'restore',
      'list',
      'do',
    ]) {
      expect(output).toContain(`  ${name}`);
      const page = await run([name, '--help']);
      expect(page.code).toBe(0);
      expect(page.output).toContain(`usage: reelwright ${name}`);
    }
  }, 60_000);

  it.each([
    [['flim'], /no command flim/, /Did you mean reelwright film/],
    [['film', 'x.fountain', '--sise', '1x1'], /no option --sise/, /--size/],
    [['film', 'x.fountain', '--size', '13x7'], /--size 13x7 is not understood/, /even pixels/],
    [['film', 'x.fountain', '--fps', '17'], /17/, /23\.976/],
    [['film', 'x.fountain', '--captions', 'maybe'], /--captions maybe/, /burned, track or none/],
    [['film'], /needs </, /reelwright film/],
    [['do', 'shot.refame'], /no operation called shot\.refame/, /shot\.reframe/],
    [['do', 'shot.reframe', '--input', '{"shot":'], /not JSON/, /Quote it/],
  ])('%j is answered with what is wrong and what was meant', async (args, wrong, hint) => {
    const answer = await run(args);
    expect(answer.code).toBe(2);
    clear(answer);
    expect(answer.error).toMatch(wrong);
    expect(answer.error).toMatch(hint);
  });

  it('gets errors as JSON where it asks for JSON', async () => {
    const { code, output, error } = await run(['film', 'missing.fountain', '--json']);
    expect(code).toBe(5);
    expect(error).toBe('');
    expect(JSON.parse(output)).toMatchObject({ error: { code: 'source-missing', kind: 'not-found' } });
  });

  it('lists the operations and what one takes', async () => {
    const all = JSON.parse((await run(['list', '--json'])).output);
    expect(all.operations.map(({ name }: { name: string }) => name)).toContain('shot.reframe');
    expect(JSON.parse((await run(['list', 'shot.reframe'])).output).input.required).toContain('shot');
  });

  it('hears how the machine is', async () => {
    const { code, output } = await run(['doctor', '--json']);
    expect(code).toBe(0);
    const found = JSON.parse(output).findings.map(({ what, state }: { what: string; state: string }) => [what, state]);
    expect(found).toContainEqual(['ffmpeg', 'ok']);
    expect(found).toContainEqual(['data', 'ok']);
  });
});

describe('input no film can be made of', () => {
  it.each([
    ['an empty file', '', 2],
    ['white space', ' \n\t\r\n ', 2],
    ['binary', Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256), 2],
  ])('%s', async (_name, content, code) => {
    const answer = await run(['film', write('bad.fountain', content), ...SMALL]);
    expect(answer.code).toBe(code);
    clear(answer);
    expect(existsSync(join(place.path, 'bad.mp4'))).toBe(false);
  });

  it('a file of a gigabyte, at once and without reading it', async () => {
    const file = openSync(join(place.path, 'huge.fountain'), 'w');
    ftruncateSync(file, 1024 ** 3);
    closeSync(file);
    const began = performance.now();
    const answer = await run(['film', 'huge.fountain']);
    expect(answer.code).toBe(7);
    clear(answer);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('a folder, and a file that is not there', async () => {
    mkdirSync(join(place.path, 'folder.fountain'));
    expect((await run(['film', 'folder.fountain'])).code).toBe(2);
    expect((await run(['film', 'nothing.fountain'])).code).toBe(5);
  });
});

describe('a machine that lacks something', () => {
  it('ffmpeg is missing', async () => {
    const answer = await run(['film', write('fine.fountain', 'A man walks.\n'), ...SMALL], {
      env: { REELWRIGHT_FFMPEG: '/nowhere/ffmpeg' },
    });
    expect(answer.code).toBe(9);
    clear(answer);
  });

  it('ffmpeg is too old', async () => {
    const old = join(place.path, 'ffmpeg');
    writeFileSync(old, '#!/bin/sh\necho "ffmpeg version 3.4.8 Copyright (c) 2000-2020 the FFmpeg developers"\n');
    writeFileSync(join(place.path, 'ffprobe'), '#!/bin/sh\necho "ffprobe version 3.4.8"\n');
    chmodSync(old, 0o755);
    chmodSync(join(place.path, 'ffprobe'), 0o755);
    const answer = await run(['film', write('fine.fountain', 'A man walks.\n'), ...SMALL], {
      env: { REELWRIGHT_FFMPEG: old },
    });
    expect(answer.code).toBe(9);
    expect(answer.error).toMatch(/3\.4\.8/);
  });

  it('the data directory is a file', async () => {
    const answer = await run(['film', write('fine.fountain', 'A man walks.\n')], {
      home: join(place.path, write('home-file', 'x')),
    });
    expect(answer.code).toBe(3);
    clear(answer);
  });

  it('the output cannot be written, which is said before anything is made', async () => {
    const answer = await run([
      'film',
      write('fine.fountain', 'A man walks.\n'),
      '-o',
      join(place.path, 'home-file', 'film.mp4'),
    ]);
    expect(answer.code).toBe(3);
    clear(answer);
  });
});

describe('a small film', () => {
  const script = 'Title: Door\n\nINT. ROOM - DAY\n\nEVA, 30, in a red coat, walks to the door.\n\nEVA\nHello?\n';
  let made: CliAnswer;
  beforeAll(async () => {
    made = await run(['film', write('door.fountain', script), ...SMALL, '--json']);
  }, 120_000);

  it('is made, with everything that belongs to it beside it, and nothing else', () => {
    expect(made.error).toBe('Door: 1 scene, 4 shots, 1 line, 1 character\n');
    expect(made.code).toBe(0);
    const report = JSON.parse(made.output);
    expect(report).toMatchObject({ title: 'Door', width: 256, height: 144, cost: 0, check: { passed: true } });
    const beside = readdirSync(place.path).filter((name) => name.startsWith('door.') || name.endsWith('.part'));
    expect(beside.sort()).toEqual(
      ['ass', 'boards.pdf', 'contact.png', 'fountain', 'mp4', 'report.json', 'report.txt', 'srt', 'vtt'].map(
        (end) => `door.${end}`,
      ),
    );
  });

  it('would not be made again, and says so', async () => {
    const { output, code } = await run(['film', 'door.fountain', '--dry-run', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output).steps.filter(({ state }: { state: string }) => state !== 'current')).toEqual([]);
    const explained = await run(['explain', 'door.fountain', '--all']);
    expect(explained.output).toContain('timeline');
    expect((await run(['explain', 'door.fountain', '--step', 'film'])).output).toContain('recipe');
  });

  it('says what would be made when a line changes, and why', async () => {
    write('door.fountain', script.replace('Hello?', 'Who is there?'));
    const { output } = await run(['film', 'door.fountain', '--dry-run']);
    expect(output).toMatch(/voice\/line-1 .*Hello\?.*Who is there\?/);
  });

  it('comes back to the letter, and in other forms', async () => {
    expect((await run(['export', 'door.fountain'])).output).toBe(script.replace('Hello?', 'Who is there?'));
    expect((await run(['export', 'door.fountain', '-f', 'srt'])).output).toContain('Hello?');
    expect((await run(['export', 'door.fountain', '-f', 'fountain-shots'])).output).toContain('[[shot: ');
    expect((await run(['export', 'door.fountain', '-f', 'nonsense'])).code).toBe(2);
  });

  it('has a history that can be walked', async () => {
    expect((await run(['history', 'door.fountain', '--name', 'first'])).code).toBe(0);
    await run(['do', 'film.rename', '--film', 'door.fountain', '--input', '{"title":"Gate"}']);
    expect((await run(['history', 'door.fountain', '--compare', 'first'])).output).toMatch(/Gate/);
    expect((await run(['history', 'door.fountain', '--undo'])).output).toMatch(/Undid/);
    const { changes, versions } = JSON.parse((await run(['history', 'door.fountain', '--json'])).output);
    expect(changes.at(-1).operation).toBe('history.undo');
    expect(versions[0].name).toBe('first');
  }, 60_000);

  it('survives a backup and its restoration into another place', async () => {
    expect((await run(['backup', 'all.reelwright-backup'])).code).toBe(0);
    const other = join(place.path, 'other-home');
    expect((await run(['restore', 'all.reelwright-backup'], { home: other })).code).toBe(0);
    const { output } = await run(['film', 'door.fountain', '--dry-run', '--json'], { home: other });
    const states = JSON.parse(output).steps.map(
      ({ step, state }: { step: string; state: string }) => `${step} ${state}`,
    );
    expect(states.filter((state: string) => state.startsWith('segment/') && state.endsWith('missing'))).toEqual([]);
    expect((await run(['restore', 'all.reelwright-backup'], { home: other })).code).not.toBe(0);
  }, 60_000);

  it('ends quietly when nobody reads any more', async () => {
    const { execFileSync } = await import('node:child_process');
    const main = new URL('../src/cli/main.ts', import.meta.url).pathname;
    const shell = `"${process.execPath}" "${main}" export door.fountain -f json | head -c 10; echo; echo "status \${PIPESTATUS[0]}"`;
    const output = execFileSync('bash', ['-c', shell], {
      cwd: place.path,
      env: { ...process.env, REELWRIGHT_HOME: home },
      encoding: 'utf8',
    });
    expect(output).toContain('status 0');
  });
});
