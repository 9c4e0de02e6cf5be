import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectsIn } from '../index.ts';

const ROWS = readFileSync(new URL('./told.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(' | '));
const HEARD = ROWS.filter(([kinds]) => kinds !== '-');
const SILENT = ROWS.filter(([kinds]) => kinds === '-');

describe('what a line of action sounds like', () => {
  it(`is right in at least ninety of a hundred lines (${HEARD.length} lines)`, () => {
    const missed = HEARD.filter(([kinds = '', line = '']) => {
      const right = kinds.split('/');
      return !effectsIn(line).some(({ kind }) => right.includes(kind));
    });
    expect(HEARD.length).toBeGreaterThanOrEqual(80);
    expect(missed.length, missed.map(([kinds, line]) => `${line} (${kinds})`).join('\n')).toBeLessThanOrEqual(
      HEARD.length * 0.1,
    );
  });

  it(`is nothing where sounds are only compared, denied, painted or spoken of (${SILENT.length} lines)`, () => {
    const loud = SILENT.filter(([, line = '']) => effectsIn(line).length > 0);
    expect(SILENT.length).toBeGreaterThanOrEqual(100);
    expect(loud.length, loud.map(([, line]) => line).join('\n')).toBeLessThanOrEqual(SILENT.length * 0.05);
  });

  it.each([
    ['Thunder rolls.', ['thunder']],
    ['The news hits him like thunder.', []],
    ['Nobody knocks.', []],
    ['Somebody knocks.', ['knock']],
    ['He reads: "The bell rings."', []],
  ])('%s', (line, kinds) => {
    expect(effectsIn(line).map(({ kind }) => kind)).toEqual(kinds);
  });
});
