/** `npm run gallery`: everything there is to draw, to look at and to compare with what it was. */
import { Fault } from '#fault';
import { check } from './check.ts';
import { collection } from './collection.ts';
import { drawSheets } from './crew.ts';
import { KEPT_SIZE, keep, keptOf } from './kept.ts';
import { readOptions, USAGE } from './options.ts';
import { progress } from './progress.ts';
import { type Sheet, tilesOf } from './sheet.ts';
import { show } from './show.ts';
import type { Thumbnail } from './thumbnail.ts';

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  process.stderr.write(`gallery: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
  process.exitCode = error.kind === 'usage' ? 2 : 1;
}

async function run(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (options.task === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const sheets = await collection(options);
  if (options.task === 'show') return await show(sheets, options);
  const now = await thumbnails(keptOf(sheets));
  if (options.task === 'check') return await check(now, options);
  const { bytes } = await keep(now);
  process.stdout.write(`kept ${now.size} pictures, ${Math.round(bytes / 1024)} KiB: gallery/kept\n`);
  return 0;
}

async function thumbnails(sheets: readonly Sheet[]): Promise<ReadonlyMap<string, Thumbnail>> {
  const now = new Map<string, Thumbnail>();
  const told = progress(tilesOf(sheets).length);
  await drawSheets(sheets, { ...KEPT_SIZE, pictures: false }, (_, { tiles }) => {
    for (const { id, thumbnail } of tiles) now.set(id, thumbnail);
    told.done(tiles.length);
  });
  told.end();
  return now;
}
