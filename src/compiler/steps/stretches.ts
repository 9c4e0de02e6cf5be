import type { Scene, SceneId } from '#film';
import type { Lookup } from '../lookup.ts';
import { secondsAt } from './segment.ts';
import type { Timed } from './timeline.ts';

/** A stretch of the film whose scenes stand together for the ear. */
export interface Stretch {
  readonly scene: Scene;
  readonly start: number;
  readonly seconds: number;
}

/** The scenes as they are played, one stretch each, in film order. */
export function stretchesOf({ placement }: Timed, find: Lookup): Stretch[] {
  const rate = find.film.settings.frameRate;
  const stretches: { id: SceneId; from: number; to: number }[] = [];
  for (const { shot, start, frames } of placement.shots) {
    const id = find.shot(shot).scene;
    const last = stretches.at(-1);
    if (last?.id === id) last.to = start + frames;
    else stretches.push({ id, from: start, to: start + frames });
  }
  return stretches.map(({ id, from, to }) => ({
    scene: find.scene(id),
    start: secondsAt(from, rate),
    seconds: secondsAt(to - from, rate),
  }));
}

/** Neighbours that go together made one; the first one's scene stands for them. */
export function joined(stretches: readonly Stretch[], together: (one: Stretch, other: Stretch) => boolean): Stretch[] {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && together(last, stretch))
      runs[runs.length - 1] = { ...last, seconds: last.seconds + stretch.seconds };
    else runs.push(stretch);
  }
  return runs;
}
