import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import { seedOf } from '#chance';
import { Fault } from '#fault';
import { LOOKS } from '#pictures';
import type { Sheet, Tile } from './sheet.ts';
import { THUMBNAIL, type Thumbnail } from './thumbnail.ts';

const FOLDER = new URL('./kept/', import.meta.url);
/** All thumbnails in one picture, and what each of them is: one name a line, in order. */
const PICTURE = fileURLToPath(new URL('tiles.webp', FOLDER));
const NAMES = fileURLToPath(new URL('tiles.txt', FOLDER));
const COLUMNS = 40;

/** Tiles drawn to be kept or compared are this large, whatever the page shows. */
export const KEPT_SIZE = { width: 320, height: 180 } as const;

/** Of every part as much as tells whether anything moved: an hour of day and one of night, three sizes, three moments of a strip. */
const KEPT =
  /^(?:sets\/.*\/(?:day|night)|weather\/.*\/(?:rain|snow|fog)|mood\/.*|people\/.*\/(?:medium\/.*|(?:wide|close)\/(?:neutral|angry))|(?:acts|moves|focus)\/.*\/[135]|angles\/.*\/(?:wide|medium|close)|framings\/.*|cards\/.*\/(?:day|night)|films\/.*)$/;

/** The sheets with only those tiles that are kept. */
export function keptOf(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets
    .map((sheet) => ({
      ...sheet,
      rows: sheet.rows
        .map((row) => ({ ...row, tiles: row.tiles.filter(isKept) }))
        .filter((row) => row.tiles.length > 0),
    }))
    .filter((sheet) => sheet.rows.length > 0);
}

/** Looks draw the same description: the first one keeps everything, of the others one in four tells whether their hand has changed. */
const isKept = ({ id }: Tile): boolean =>
  KEPT.test(id) && (id.split('/')[1] === LOOKS[0] || seedOf(id) % SAMPLED === 0);

const SAMPLED = 4;

/** Colours are kept in steps of 16: enough to see what moved, and a tenth of the bytes. */
export function quantised(thumbnail: Thumbnail): Thumbnail {
  return thumbnail.map((value) => (value & 0xf0) | 0x08);
}

/** Writes what the gallery looks like now, to compare with later. */
export async function keep(tiles: ReadonlyMap<string, Thumbnail>): Promise<{ readonly bytes: number }> {
  const names = [...tiles.keys()].sort();
  const { width, height } = THUMBNAIL;
  const canvas = createCanvas(COLUMNS * width, Math.max(1, Math.ceil(names.length / COLUMNS)) * height);
  const context = canvas.getContext('2d');
  names.forEach((name, index) => {
    const picture = new ImageData(width, height);
    const small = quantised(tiles.get(name) ?? new Uint8Array());
    for (let pixel = 0; pixel < width * height; pixel++) {
      picture.data.set(small.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
      picture.data[pixel * 4 + 3] = 255;
    }
    context.putImageData(picture, ...placeOf(index));
  });
  mkdirSync(FOLDER, { recursive: true });
  // Quality 100 is lossless.
  const bytes = await canvas.encode('webp', 100);
  writeFileSync(PICTURE, bytes);
  writeFileSync(NAMES, `${names.join('\n')}\n`);
  return { bytes: bytes.length };
}

const placeOf = (index: number): [x: number, y: number] => [
  (index % COLUMNS) * THUMBNAIL.width,
  Math.floor(index / COLUMNS) * THUMBNAIL.height,
];

/** What the gallery looked like when it was kept. Throws a fault `nothing-kept` where it never was. */
export async function kept(): Promise<ReadonlyMap<string, Thumbnail>> {
  if (!existsSync(PICTURE) || !existsSync(NAMES))
    throw new Fault('usage', 'nothing-kept', 'There is nothing to compare the gallery with.', {
      hint: 'Look at the gallery, and when it is as it should be: npm run gallery -- --keep',
    });
  const names = readFileSync(NAMES, 'utf8').trim().split('\n');
  const image = await loadImage(readFileSync(PICTURE));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { width, height } = THUMBNAIL;
  return new Map(
    names.map((name, index) => {
      const { data } = context.getImageData(...placeOf(index), width, height);
      return [name, Uint8Array.from(data.filter((_, at) => at % 4 !== 3))] as const;
    }),
  );
}
