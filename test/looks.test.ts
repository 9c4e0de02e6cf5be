import { describe, expect, it } from 'vitest';
import { adapt } from '#compiler';
import type { Film, FilmId } from '#film';
import { LOOKS } from '#pictures';
import { lookup } from '../src/compiler/lookup.ts';
import { stagingOf } from '../src/compiler/staging.ts';

const TEXT = `EXT. STREET - NIGHT

Rain. MARA, 35, in a red coat, waits under a lamp.

MARA
I knew it.

INT. KITCHEN - DAY

Mara puts a letter on the table.
`;

async function filmIn(look: string): Promise<Film> {
  const { film } = await adapt({
    manuscript: { path: '/rain.fountain', bytes: Buffer.from(TEXT) },
    wishes: { look },
    previous: null,
    filmId: 'film-rain' as FilmId,
    signal: new AbortController().signal,
  });
  return film;
}

describe('a look', () => {
  it('changes nothing but pictures: the film is the same but for its name, and so is every staging', async () => {
    const paper = await filmIn('paper');
    expect(paper.shots.length).toBeGreaterThan(2);
    for (const look of LOOKS) {
      const film = await filmIn(look);
      expect(film.settings.look).toBe(look);
      expect({ ...film, settings: { ...film.settings, look: 'paper' } }).toEqual(paper);
      for (const [index, shot] of film.shots.entries()) {
        const own = paper.shots[index];
        if (own === undefined) throw new Error('a shot is missing');
        const staged = stagingOf(lookup(film), shot, () => []);
        expect({ ...staged, look: 'paper' }).toEqual(stagingOf(lookup(paper), own, () => []));
      }
    }
  });
});
