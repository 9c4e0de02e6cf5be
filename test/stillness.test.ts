import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '#pictures';
import { drawTiles } from '../gallery/draw.ts';
import { example, filmSheet } from '../gallery/parts/films.ts';
import { RATE } from '../gallery/sheet.ts';

/** Frames between two looks: two a second. */
const STEP = RATE.num / 2;
const SIZE = { width: 192, height: 108 };
/** Seconds one and the same picture may stand. */
const STILL = 4;

describe.each(readdirSync('examples'))('examples/%s', (name) => {
  it.each(LOOKS)('never stands still in %s', { timeout: 60_000 }, async (look) => {
    const { rows } = filmSheet(name, look, await example(name, look));
    const moments = rows.flatMap(({ tiles }) =>
      tiles.flatMap((tile) =>
        Array.from({ length: Math.ceil(tile.frames / STEP) }, (_, step) => ({ ...tile, at: step * STEP })),
      ),
    );
    let [last, since, longest, where] = ['', 0, 0, ''];
    let seconds = 0;
    for (const { tile, pixels } of drawTiles({ rows: [{ title: '', tiles: moments }] }, SIZE)) {
      const seen = createHash('sha1').update(pixels).digest('base64');
      if (seen !== last) since = seconds;
      else if (seconds - since > longest) [longest, where] = [seconds - since, tile.id];
      last = seen;
      seconds += STEP / RATE.num;
    }
    expect(seconds).toBeGreaterThan(20);
    expect(longest, where).toBeLessThan(STILL);
  });
});
