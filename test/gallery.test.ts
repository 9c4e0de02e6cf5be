import { describe, expect, it } from 'vitest';
import { LOOKS } from '#pictures';
import { collection } from '../gallery/collection.ts';
import { compare, difference, differs } from '../gallery/compare.ts';
import { drawTiles } from '../gallery/draw.ts';
import { KEPT_SIZE, kept, keptOf } from '../gallery/kept.ts';
import { readOptions } from '../gallery/options.ts';
import { page } from '../gallery/page.ts';
import { COMPANY } from '../gallery/parts/company.ts';
import { emptySet, KINDS, somebody } from '../gallery/parts/staging.ts';
import { type Tile, tilesOf } from '../gallery/sheet.ts';
import { type Thumbnail, thumbnail } from '../gallery/thumbnail.ts';

const sheets = await collection();
const LOOK = LOOKS[0] ?? '';

function draw(tiles: readonly Tile[], size: { readonly width: number; readonly height: number } = KEPT_SIZE) {
  const drawn = new Map<string, Thumbnail>();
  for (const { tile, pixels } of drawTiles({ rows: [{ title: '', tiles }] }, size))
    drawn.set(tile.id, thumbnail(pixels, size.width, size.height));
  return drawn;
}

/** Every so many tiles of the whole, so that every part and look is among them. */
function representative(count: number): Tile[] {
  const all = tilesOf(keptOf(sheets));
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).filter(
    (tile) => tile !== undefined,
  );
}

describe('the gallery', () => {
  it('names every tile once, and shows every kind of set in every look', () => {
    const ids = tilesOf(sheets).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const look of LOOKS) for (const kind of KINDS) expect(ids).toContain(`sets/${look}/${kind}/night`);
  });

  it('looks as it was kept', { timeout: 120_000 }, async () => {
    const before = await kept();
    const now = draw(representative(60));
    const wrong = compare(new Map([...before].filter(([id]) => now.has(id))), now).filter(
      ({ what }) => what !== 'same',
    );
    expect(wrong, 'look at npm run gallery -- --check, and if it is meant: npm run gallery -- --keep').toEqual([]);
  });

  it('writes a page that needs nothing beside it, with every tile and an anchor for every sheet', () => {
    const few = sheets.filter(({ part }) => part === 'cards');
    const text = [...page(few, () => Uint8Array.of(1), 'a few')].join('');
    for (const { id } of few) expect(text).toContain(`id="${id}"`);
    for (const { id } of tilesOf(few)) expect(text).toContain(`title="${id}"`);
    expect(text).not.toMatch(/(?:src|href)="(?!data:|#)/);
  });

  it('says what it does not know', () => {
    expect(() => readOptions(['--only', 'sets,dogs'])).toThrow(/"dogs"/);
    expect(() => readOptions(['--look', 'oil'])).toThrow(/"oil"/);
    expect(() => readOptions(['--keep', '--only', 'sets'])).toThrow(/whole gallery/);
    expect(readOptions(['--only', 'cards,sets']).parts).toEqual(['sets', 'cards']);
  });
});

describe('the tolerance', () => {
  const mara = COMPANY[0] ?? { name: '', description: '' };
  const tile = (id: string, act: 'stand' | 'wave' | 'reach' | 'point', size: 'wide' | 'medium' = 'wide'): Tile => {
    const figures = [somebody(mara.name, mara.description, { act })];
    const camera = { size, framing: 'single', angle: 'eye', roll: 0, move: 'static', subjects: [0] } as const;
    return { id, caption: '', staging: emptySet(LOOK, 'street', { figures, camera }), frames: 48, at: 20 };
  };
  const one = (drawn: ReadonlyMap<string, Thumbnail>, id: string): Thumbnail => drawn.get(id) ?? new Uint8Array();

  it('lets edges be smoothed another way, and no arm move', () => {
    for (const size of ['wide', 'medium'] as const) {
      const still = draw([tile('stand', 'stand', size)]);
      // The same picture rastered on other pixels: every edge is smoothed differently.
      const rastered = draw([tile('stand', 'stand', size)], { width: 336, height: 189 });
      expect(differs(difference(one(still, 'stand'), one(rastered, 'stand')))).toBe(false);
      for (const act of ['wave', 'reach', 'point'] as const)
        expect(differs(difference(one(still, 'stand'), one(draw([tile(act, act, size)]), act))), `${size} ${act}`).toBe(
          true,
        );
    }
  });

  it('notices a wall of another colour', () => {
    const base = emptySet(LOOK, 'kitchen');
    const drawn = draw([
      { id: 'day', caption: '', staging: base, frames: 48, at: 0 },
      { id: 'evening', caption: '', staging: { ...base, time: 'evening' }, frames: 48, at: 0 },
    ]);
    expect(differs(difference(one(drawn, 'day'), one(drawn, 'evening')))).toBe(true);
  });
});
