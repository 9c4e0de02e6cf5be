import { describe, expect, it } from 'vitest';
import type { LineId, Shot } from '#film';
import { filmOf, insertLine, type SceneNotes } from './fixture.ts';
import { planShots } from './index.ts';

const linesOf = (shot: Shot) => shot.covers.flatMap((part) => (part.kind === 'line' ? [part.line] : []));

describe('a plan revised', () => {
  const scene: SceneNotes = {
    heading: 'INT. HALL - DAY',
    beats: ['Mara waits.', 'MARA: One for you.', 'JONAS: Two for me.', 'MARA: Three for all.'],
  };

  it('keeps ids, takes and pinned fields of the shots that stay', () => {
    const film = planShots(filmOf({ title: '', scenes: [scene] }));
    const third = film.shots.find((shot) => linesOf(shot).includes('line-1-3' as LineId));
    if (third === undefined) throw new Error('the line has a shot');
    const pinned = { ...third, size: 'extreme-close' as const, move: 'whip' as const, pinned: ['size'] };
    const revised = planShots(
      insertLine({ ...film, shots: film.shots.map((shot) => (shot === third ? pinned : shot)) }, 0, 1),
    );
    expect(revised.shots.find((shot) => shot.id === third.id)).toMatchObject({
      size: 'extreme-close',
      pinned: ['size'],
      move: third.move,
    });
    const kept = revised.shots.filter((shot) => film.shots.some((old) => old.id === shot.id));
    expect(kept.length).toBeGreaterThanOrEqual(film.shots.length - 1);
    const numbers = revised.shots.map((shot) => Number(shot.id.slice(5)));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(film.shots.length + 2);
  });
});

describe('a feature film', () => {
  it('is planned in less than a second and a half', () => {
    const beats = (scene: number) =>
      Array.from({ length: 25 }, (_, index) =>
        index % 3 === 0
          ? `Mara picks up the letter and looks at Jonas. He walks to the window, ${scene} steps. The sea is dark.`
          : `${index % 2 === 0 ? 'MARA' : 'JONAS'}: I have told you ${index} times that the light must never go out.`,
      );
    const scenes = Array.from({ length: 120 }, (_, index) => ({
      heading: `INT. ROOM ${index % 30} - DAY`,
      beats: beats(index),
    }));
    const film = filmOf({ scenes, presents: { MARA: 'feminine', JONAS: 'masculine' } });
    // Of this process alone, so that a busy machine does not count.
    const seconds = (since?: NodeJS.CpuUsage) => process.cpuUsage(since).user / 1e6;
    const start = process.cpuUsage();
    const planned = planShots(film);
    expect(seconds(start)).toBeLessThan(1.5);
    expect(planned.shots.length).toBeGreaterThan(2000);
    const again = process.cpuUsage();
    expect(planShots(planned).shots.map((shot) => shot.id)).toEqual(planned.shots.map((shot) => shot.id));
    expect(seconds(again)).toBeLessThan(1.5);
  });
});
