import { readdirSync, readFileSync } from 'node:fs';
import { adapt } from '#compiler';
import { type Film, type FilmId, framesOf } from '#film';
import { lookup } from '../../src/compiler/lookup.ts';
import { stagingOf } from '../../src/compiler/staging.ts';
import { RATE, type Row, type Sheet } from '../sheet.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
/** Where in a shot its picture is taken, as on the boards. */
const AT = 0.45;

/** Every shot of the examples. */
export async function filmSheets(look: string): Promise<Sheet[]> {
  return await Promise.all(
    readdirSync(EXAMPLES)
      .sort()
      .map(async (name) => filmSheet(name, look, await example(name, look))),
  );
}

/** An example as its film, planned and not yet spoken. */
export async function example(name: string, look: string): Promise<Film> {
  const { film } = await adapt({
    manuscript: { path: `/${name}.fountain`, bytes: readFileSync(new URL(`${name}/${name}.fountain`, EXAMPLES)) },
    wishes: { look },
    previous: null,
    filmId: `film-${name}` as FilmId,
    signal: new AbortController().signal,
  });
  return film;
}

/** The shots of a film, scene by scene. */
export function filmSheet(name: string, look: string, film: Film): Sheet {
  const find = lookup(film);
  return {
    id: `film-${look}-${name}`,
    part: 'films',
    look,
    title: film.title,
    rows: film.scenes.map(
      (scene): Row => ({
        title: `${scene.number}  ${scene.heading}`,
        tiles: scene.shots.map((id) => {
          const shot = find.shot(id);
          const frames = Math.max(2, framesOf(shot.seconds, RATE));
          return {
            id: `films/${look}/${name}/${shot.number}`,
            caption: `${shot.number} ${shot.size} ${shot.framing}${shot.move === 'static' ? '' : `, ${shot.move}`}`,
            staging: stagingOf(find, shot, () => []),
            frames,
            at: Math.floor(frames * AT),
          };
        }),
      }),
    ),
  };
}
