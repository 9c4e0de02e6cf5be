import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Analysed,
  type AnalyseOptions,
  analyse,
  type FilmTrackingOptions,
  type FilmTracks,
  pageOf,
  pictureOf,
  plotsOf,
  type ShotPicture,
  trackFilm,
} from '#analysis';
import { thumbnails } from '#media';
import { lookShelf } from './looks.ts';
import type { Studio } from './studio.ts';

export { analysisSchema } from '#analysis';

/** Analyses a film of this machine; what was seen of it is kept in the studio. */
export const analyseFilm = (studio: Studio, options: Omit<AnalyseOptions, 'shelf'>): Promise<Analysed> =>
  analyse({ ...options, shelf: (hash) => lookShelf(studio.store, hash, studio.clock) });

/** Follows boxes through a film of this machine. Where its shots begin is found first, or known from an earlier look. */
export async function followInFilm(studio: Studio, options: Omit<FilmTrackingOptions, 'cuts'>): Promise<FilmTracks> {
  const { path, signal } = options;
  const { analysis } = await analyseFilm(studio, {
    path,
    only: ['shots'],
    ...(signal === undefined ? {} : { signal }),
  });
  const cuts = (analysis.shots?.boundaries ?? [])
    .filter(({ kind }) => kind === 'cut')
    .map(({ toSeconds }) => toSeconds);
  return await trackFilm({ ...options, cuts });
}

/** Writes the report: `analysis.json`, `index.html`, which needs nothing else, and every plot as SVG and PNG. Resolves to the page's path. */
export async function writeReport(
  { analysis, signals }: Analysed,
  path: string,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  const plots = plotsOf(analysis, signals, await shotPictures(analysis, signals, path, signal));
  await mkdir(join(folder, 'plots'), { recursive: true });
  for (const [name, svg] of Object.entries(plots)) {
    await writeFile(join(folder, 'plots', `${name}.svg`), svg);
    await writeFile(join(folder, 'plots', `${name}.png`), await pictureOf(svg));
  }
  await writeFile(join(folder, 'analysis.json'), `${JSON.stringify(analysis, null, 2)}\n`);
  const page = join(folder, 'index.html');
  await writeFile(page, pageOf(analysis, plots));
  return page;
}

/** Shots that are shown with a picture; more would not be seen, and make the page heavy. */
const MOST_PICTURES = 120;

/** The best frame of each shot, by its number. */
async function shotPictures(
  { shots }: Analysed['analysis'],
  signals: Analysed['signals'],
  path: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, ShotPicture>> {
  const pictures = new Map<number, ShotPicture>();
  if (shots === null || signals === null || shots.shots.length > MOST_PICTURES) return pictures;
  const frames = new Map(
    shots.shots.flatMap(({ keyFrames: [frame] }) =>
      frame === undefined ? [] : [[signals.seconds[frame] ?? 0, frame] as const],
    ),
  );
  for await (const { asked, width, height, picture } of thumbnails(path, [...frames.keys()], { width: 240, signal })) {
    const frame = frames.get(asked);
    if (frame !== undefined) pictures.set(frame, { width, height, jpeg: picture });
  }
  return pictures;
}
