import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, ImageData } from '@napi-rs/canvas';
import { compare, TOLERANCE, type Verdict } from './compare.ts';
import { kept as readKept } from './kept.ts';
import type { Options } from './options.ts';
import { dataUri, escaped, head } from './page.ts';
import { write } from './show.ts';
import { THUMBNAIL, type Thumbnail } from './thumbnail.ts';

type Tiles = ReadonlyMap<string, Thumbnail>;

/** Rows of the table that are printed; the page has all. */
const MOST = 30;

/** Compares what is drawn now with what was kept: a table, and a page of before and after for what differs. Ends with 1 then. */
export async function check(now: Tiles, { out, parts, looks }: Options): Promise<number> {
  const whole = await readKept();
  const wanted = chosen(whole, now, parts.length, looks);
  const verdicts = compare(wanted, now);
  const wrong = verdicts.filter(({ what }) => what !== 'same');
  process.stdout.write(table(verdicts));
  if (wrong.length === 0) return 0;
  await mkdir(out, { recursive: true });
  const path = join(out, 'differences.html');
  await write(path, [await differencesPage(wrong, wanted, now)]);
  process.stdout.write(`\n${path}\nIf it is meant: npm run gallery -- --keep\n`);
  return 1;
}

/** What was kept of the parts and looks that were asked for: the rest is not gone, it was not drawn. */
function chosen(whole: Tiles, now: Tiles, parts: number, looks: readonly string[]): Tiles {
  const drawn = new Set([...now.keys()].map(groupOf));
  const everything = parts === 5;
  return new Map(
    [...whole].filter(
      ([id]) => drawn.has(groupOf(id)) || (everything && looks.some((look) => id.split('/')[1] === look)),
    ),
  );
}

/** `sets/paper` of `sets/paper/kitchen/day`. */
const groupOf = (id: string): string => id.split('/').slice(0, 2).join('/');

function table(verdicts: readonly Verdict[]): string {
  const count = (what: Verdict['what']) => verdicts.filter((verdict) => verdict.what === what).length;
  const rows = verdicts
    .filter(({ what }) => what !== 'same')
    .slice(0, MOST)
    .map((verdict) => `  ${verdict.what.padEnd(8)} ${figures(verdict)}  ${verdict.id}`);
  const more = verdicts.length - count('same') - rows.length;
  return [
    `${verdicts.length} pictures compared: ${count('same')} the same, ${count('differs')} differ, ${count('new')} new, ${count('gone')} gone`,
    `tolerance: mean ${TOLERANCE.mean} of 255, changed ${percent(TOLERANCE.changed)}`,
    ...(rows.length === 0 ? [] : [`  ${'what'.padEnd(8)}    mean  changed  picture`, ...rows]),
    ...(more > 0 ? [`  and ${more} more`] : []),
    '',
  ].join('\n');
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const figures = (verdict: Verdict): string =>
  'difference' in verdict
    ? `${verdict.difference.mean.toFixed(1).padStart(7)} ${percent(verdict.difference.changed).padStart(8)}`
    : ' '.repeat(16);

async function differencesPage(wrong: readonly Verdict[], before: Tiles, now: Tiles): Promise<string> {
  const rows = await Promise.all(
    wrong.map(async (verdict) => {
      const { id, what } = verdict;
      const cells = [before.get(id), now.get(id)].map(async (small) => (small === undefined ? '' : await image(small)));
      return `<div class="row"><h4>${what} <small>${figures(verdict)} ${escaped(id)}</small></h4><div class="tiles" style="--columns:2;--fewer:2">${(await Promise.all(cells)).map((cell, index) => `<figure>${cell}<figcaption>${index === 0 ? 'before' : 'now'}</figcaption></figure>`).join('')}</div></div>`;
    }),
  );
  return `${head('What differs')}<header><h1>What differs</h1></header><main style="max-width:64rem">${rows.join('')}</main></body></html>\n`;
}

async function image(small: Thumbnail): Promise<string> {
  const { width, height } = THUMBNAIL;
  const canvas = createCanvas(width, height);
  const picture = new ImageData(width, height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    picture.data.set(small.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
    picture.data[pixel * 4 + 3] = 255;
  }
  canvas.getContext('2d').putImageData(picture, 0, 0);
  return `<img alt="" src="${dataUri(await canvas.encode('webp', 95))}">`;
}
