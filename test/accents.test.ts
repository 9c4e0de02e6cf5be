import { describe, expect, it } from 'vitest';
import { lookup } from '../src/compiler/lookup.ts';
import { stagingOf } from '../src/compiler/staging.ts';
import { smallFilm } from '../src/film/fixtures/small-film.ts';

describe('the accents of a staging', () => {
  const film = smallFilm();
  const find = lookup(film);

  it('are the same in every shot of a scene, whoever is in the shot', () => {
    for (const { id } of film.scenes) {
      const shots = film.shots.filter(({ scene }) => scene === id);
      const told = new Set(shots.map((shot) => JSON.stringify(stagingOf(find, shot, () => []).accents)));
      expect(told.size).toBe(1);
    }
  });

  it('hold the colour of everybody in the shot, and no colour twice', () => {
    for (const shot of film.shots) {
      const { accents = [], figures } = stagingOf(find, shot, () => []);
      expect(accents).toEqual(expect.arrayContaining(figures.map(({ appearance }) => appearance.accent)));
      expect(new Set(accents).size).toBe(accents.length);
    }
  });
});
