import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeSet } from '#pictures';
import { ambiencesFor } from '#voices';
import { bedsOf } from './place-beds.ts';

const TIMES = { DAY: 'day', NIGHT: 'night', DAWN: 'dawn', MORNING: 'morning', EVENING: 'evening' } as const;
const ROWS = readFileSync(new URL('./place-beds.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(' | '));

/** The beds of a place that do not come through a wall. */
function bedsAt(heading: string): readonly string[] {
  const [, side = '', words = '', time = ''] = /^(INT|EXT)\. (.*) - (\w+)$/.exec(heading) ?? [];
  const [inside, place] = [side === 'INT', words.toLowerCase()];
  const { kind } = describeSet(place, inside, place);
  const hour = Object.entries(TIMES).find(([name]) => name === time)?.[1] ?? 'day';
  return ambiencesFor(place, inside, 'clear', hour, bedsOf(kind, inside)).flatMap((layer) =>
    layer.muffled ? [] : [layer.kind],
  );
}

describe('the bed of a place', () => {
  it(`suits its heading (${ROWS.length} headings)`, () => {
    const wrong = ROWS.filter(([kinds = '', heading = '']) => {
      const right = kinds === '-' ? [] : kinds.split('/');
      const beds = bedsAt(heading);
      return right.length === 0 ? beds.length > 0 : beds.length === 0 || beds.some((bed) => !right.includes(bed));
    });
    expect(ROWS.length).toBeGreaterThanOrEqual(80);
    expect(wrong.length, wrong.map(([kinds, heading]) => `${heading} (${kinds})`).join('\n')).toBeLessThanOrEqual(2);
  });

  it('is that of the place that is drawn, whatever else the words name', () => {
    expect(bedsAt('INT. SUBMARINE - DAY')).toEqual(['engine']);
    expect(bedsOf('moon-base', false)).toEqual([null]);
    expect(bedsOf('abstract', true)).toBeUndefined();
  });
});
