import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSheets } from './crew.ts';
import type { Options } from './options.ts';
import { page } from './page.ts';
import { progress } from './progress.ts';
import { PARTS, type Sheet, tilesOf } from './sheet.ts';

const SIZE = { width: 384, height: 216 } as const;
const SMALL = { width: 256, height: 144 } as const;

/** Draws the sheets and the page, and says where they are. */
export async function show(sheets: readonly Sheet[], { out, small }: Pick<Options, 'out' | 'small'>): Promise<number> {
  const folder = join(out, 'sheets');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures = new Map<string, Uint8Array>();
  const told = progress(tilesOf(sheets).length);
  const begun = performance.now();
  await drawSheets(sheets, { ...(small ? SMALL : SIZE), pictures: true }, async (sheet, { contact, tiles }) => {
    for (const { id, webp } of tiles) if (webp !== undefined) pictures.set(id, webp);
    if (contact !== undefined) await writeFile(join(folder, `${sheet.id}.webp`), contact);
    told.done(tiles.length);
  });
  told.end();
  const path = join(out, 'index.html');
  const bytes = await write(
    path,
    page(sheets, (id) => pictures.get(id), countOf(sheets)),
  );
  const seconds = (performance.now() - begun) / 1000;
  process.stdout.write(
    `${countOf(sheets)}, drawn in ${seconds.toFixed(0)} s\n${path}  ${(bytes / 2 ** 20).toFixed(1)} MiB\n${folder}/  ${sheets.length} contact sheets\n`,
  );
  return 0;
}

function countOf(sheets: readonly Sheet[]): string {
  const looks = new Set(sheets.map(({ look }) => look)).size;
  const counts = PARTS.flatMap((part) => {
    const tiles = tilesOf(sheets.filter((sheet) => sheet.part === part)).length;
    return tiles === 0 ? [] : [`${part} ${tiles}`];
  });
  return `${tilesOf(sheets).length} pictures in ${looks} ${looks === 1 ? 'look' : 'looks'} (${counts.join(', ')})`;
}

/** Writes a long text piece by piece; says how many bytes it was. */
export async function write(path: string, text: Iterable<string>): Promise<number> {
  const file = createWriteStream(path);
  for (const piece of text) if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  return file.bytesWritten;
}
