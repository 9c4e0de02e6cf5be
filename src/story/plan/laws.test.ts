import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Film, type Shot } from '#film';
import { filmNotes } from './chance-films.ts';
import { type FilmNotes, filmOf, insertLine } from './fixture.ts';
import { jumps, lengthClass, planShots } from './index.ts';

const linesOf = (shots: readonly Shot[]) =>
  shots.flatMap((shot) => shot.covers.flatMap((part) => (part.kind === 'line' ? [part.line] : [])));
const wordsOf = (shots: readonly Shot[]) =>
  shots.flatMap((shot) => shot.covers.flatMap((part) => (part.kind === 'action' ? [part.text] : []))).join('');
const inScene = (film: Film, index: number) => film.shots.filter((shot) => shot.scene === film.scenes[index]?.id);

describe('the laws of a plan', () => {
  it('covers every line and every sentence once, in order', () => {
    fc.assert(
      fc.property(filmNotes(true), (notes) => {
        const film = planShots(filmOf(notes));
        film.scenes.forEach((scene, index) => {
          const shots = inScene(film, index);
          expect(linesOf(shots)).toEqual(
            scene.elements.flatMap((element) => (element.kind === 'line' ? [element.line] : [])),
          );
          expect(wordsOf(shots)).toBe(
            scene.elements.flatMap((element) => (element.kind === 'action' ? [element.text] : [])).join(''),
          );
          expect(scene.shots).toEqual(shots.map((shot) => shot.id));
        });
        expect(film.shots.map((shot) => shot.scene)).toEqual(
          film.scenes.flatMap((scene) => scene.shots.map(() => scene.id)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is a valid film, with exact positive seconds, unique ids and letters in order', () => {
    fc.assert(
      fc.property(filmNotes(true), (notes) => {
        const film = planShots(filmOf(notes));
        Film.parse(film);
        expect(new Set(film.shots.map((shot) => shot.id)).size).toBe(film.shots.length);
        for (const shot of film.shots) {
          for (const exact of [
            shot.seconds,
            ...shot.covers.flatMap((part) => (part.kind === 'action' ? [part.seconds] : [])),
          ]) {
            expect(exact.num).toBeGreaterThan(0);
            expect(100 % exact.den).toBe(0);
          }
          const stage = new Set(shot.performances.map((part) => part.character));
          expect(stage.size).toBe(shot.performances.length);
          if (shot.framing !== 'point-of-view') for (const subject of shot.subjects) expect(stage).toContain(subject);
          if (shot.over !== null) expect(stage).toContain(shot.over);
          expect(shot.description).toMatch(/\S/);
          expect(shot.reason).toMatch(/^\S.*[.!]$/);
        }
        film.scenes.forEach((scene, index) => {
          const letters = inScene(film, index).map((shot) => shot.number.slice(scene.number.length));
          expect(letters.slice(0, 2)).toEqual(['A', 'B'].slice(0, letters.length));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('planned again is the same plan', () => {
    fc.assert(
      fc.property(filmNotes(true), (notes) => {
        const once = planShots(filmOf(notes));
        expect(planShots(once)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it('never jumps and never shows a size three times running', () => {
    fc.assert(
      fc.property(filmNotes(), (notes) => {
        const film = planShots(filmOf(notes));
        film.scenes.forEach((_, index) => {
          const shots = inScene(film, index).filter((shot) => shot.framing !== 'title');
          shots.forEach((shot, at) => {
            const [one, two] = [shots[at - 2], shots[at - 1]];
            if (two !== undefined) expect(jumps(two, shot), `${two.number} and ${shot.number}`).toBe(false);
            if (one !== undefined) expect(one.size === shot.size && two?.size === shot.size, shot.number).toBe(false);
          });
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a reworded line of the same class changes no other shot', () => {
    const reworded = fc.tuple(filmNotes(), fc.nat()).filter(([notes]) => spoken(notes).length > 0);
    fc.assert(
      fc.property(reworded, ([notes, choice]) => {
        const film = filmOf(notes);
        const line = film.lines[choice % film.lines.length];
        if (line === undefined) throw new Error('a film with lines has one');
        const other = line.spoken.replaceAll('light', 'tower').replaceAll('sea', 'lamp').replaceAll('no', 'oh');
        expect(lengthClass(other)).toBe(lengthClass(line.spoken));
        const edited = {
          ...film,
          lines: film.lines.map((one) => (one.id === line.id ? { ...one, text: other, spoken: other } : one)),
        };
        const [before, after] = [planShots(film), planShots(edited)];
        const plays = (shot: Shot) => linesOf([shot]).includes(line.id);
        expect(after.shots.filter((shot) => !plays(shot))).toEqual(before.shots.filter((shot) => !plays(shot)));
      }),
      { numRuns: 150 },
    );
  });

  it('an inserted line changes shots of its own scene only, and keeps the ids of what stays', () => {
    const cases = fc.tuple(filmNotes(), fc.nat(), fc.nat()).filter(([notes]) => notes.scenes.length > 0);
    fc.assert(
      fc.property(cases, ([notes, where, at]) => {
        const film = filmOf(notes);
        const first = planShots(film);
        const index = where % film.scenes.length;
        const edited = insertLine(first, index, at);
        const second = planShots(edited);
        film.scenes.forEach((scene, other) => {
          // A match cut ties a scene to the shot before it.
          const tied = [...inScene(first, other), ...inScene(second, other)].some(
            (shot) => shot.transition.kind === 'match-cut',
          );
          // A transition at the end of a scene is taken by whatever comes next, so only that may differ.
          const pictures = (of: Film) =>
            inScene(of, other)
              .filter((shot) => shot.framing !== 'title')
              .map((shot) => ({ ...shot, transition: undefined }));
          if (other !== index && !tied) expect(pictures(second), scene.heading).toEqual(pictures(first));
        });
        for (const shot of second.shots) {
          const lines = linesOf([shot]);
          const twin = first.shots.find((old) => lines.length > 0 && played(old) === played(shot));
          if (twin !== undefined) expect(shot.id).toBe(twin.id);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** What and whom a shot plays, as one text. */
function played({ covers, framing, subjects }: Shot): string {
  return JSON.stringify([covers.map((part) => (part.kind === 'line' ? part.line : [part.text])), framing, subjects]);
}

function spoken(notes: FilmNotes): readonly string[] {
  return notes.scenes.flatMap((scene) => scene.beats.filter((beat) => /^[\p{Lu} .]+(\(.*?\))?( \^)?: /u.test(beat)));
}
