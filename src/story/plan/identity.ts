import { type Shot, ShotId } from '#film';
import type { Planned } from './finish.ts';

/** Fields a hand may pin. What a shot covers, its scene and its number follow the screenplay; its id and takes are kept anyway. */
const PINNABLE = [
  'size',
  'framing',
  'angle',
  'roll',
  'move',
  'setup',
  'side',
  'subjects',
  'over',
  'performances',
  'props',
  'detail',
  'seconds',
  'transition',
  'description',
  'reason',
] as const satisfies readonly (keyof Shot)[];

/**
 * Gives planned shots their ids: a shot that plays the same thing as one of an earlier plan is that shot, with its id, its takes and
 * every field a hand has pinned; the rest are new and numbered after the highest id there is.
 */
export function identify(planned: readonly Numbered[], earlier: readonly Shot[]): Shot[] {
  const kept = match(planned, earlier);
  let next = 1 + Math.max(0, ...earlier.map((shot) => Number(/^shot-(\d+)$/.exec(shot.id)?.[1] ?? 0)));
  return planned.map((shot, index): Shot => {
    const old = kept[index];
    if (old === undefined) return { ...shot, id: ShotId.parse(`shot-${next++}`), pinned: [], takes: [], circled: null };
    const pinned = Object.fromEntries(
      PINNABLE.filter((field) => old.pinned.includes(field)).map((field) => [field, old[field]]),
    );
    return { ...shot, id: old.id, ...pinned, pinned: old.pinned, takes: old.takes, circled: old.circled };
  });
}

export type Numbered = Planned & Pick<Shot, 'number'>;

/** Pairs new shots with earlier ones, the surest resemblance first; nothing is paired twice. */
function match(planned: readonly Numbered[], earlier: readonly Shot[]): readonly (Shot | undefined)[] {
  const found: (Shot | undefined)[] = planned.map(() => undefined);
  const free = new Set(earlier);
  pairUnchangedScenes(planned, earlier, found, free);
  for (const key of [wholly, byWords, byLine, byKind]) {
    const waiting = new Map<string, Shot[]>();
    for (const shot of free) {
      const name = key(shot);
      if (name !== '') waiting.set(name, [...(waiting.get(name) ?? []), shot]);
    }
    planned.forEach((shot, index) => {
      if (found[index] !== undefined) return;
      const old = waiting.get(key(shot))?.shift();
      if (old === undefined) return;
      found[index] = old;
      free.delete(old);
    });
  }
  return found;
}

/** A scene whose shots play the same things in the same order keeps them one by one; that makes planning again change nothing. */
function pairUnchangedScenes(
  planned: readonly Numbered[],
  earlier: readonly Shot[],
  found: (Shot | undefined)[],
  free: Set<Shot>,
): void {
  const before = Map.groupBy(earlier, (shot) => shot.scene);
  const now = Map.groupBy(
    planned.map((shot, index) => ({ shot, index })),
    ({ shot }) => shot.scene,
  );
  for (const [scene, shots] of now) {
    const old = before.get(scene) ?? [];
    const same = old.length === shots.length && shots.every(({ shot }, at) => played(shot) === played(old[at]));
    if (!same) continue;
    shots.forEach(({ index }, at) => {
      const shot = old[at];
      if (shot === undefined) return;
      found[index] = shot;
      free.delete(shot);
    });
  }
}

type Known = Pick<Shot, 'scene' | 'framing' | 'subjects' | 'covers' | 'detail'>;

/** Everything a shot plays, as one text; silent beats count by being there. */
function played(shot: Known | undefined): string {
  if (shot === undefined) return '';
  return JSON.stringify(shot.covers.map((part) => (part.kind === 'line' ? part.line : [part.text])));
}

function wholly(shot: Known): string {
  return plays(shot) ? JSON.stringify([played(shot), shot.framing, shot.subjects]) : '';
}

function byWords(shot: Known): string {
  return plays(shot) ? played(shot) : '';
}

/** The first line a shot plays: it stays the shot of that line whatever else it plays. */
function byLine(shot: Known): string {
  return shot.covers.find((part) => part.kind === 'line')?.line ?? '';
}

/** What is left, scene by scene in order: inserts of the same thing, reactions of the same person, cards, reworded action. */
function byKind(shot: Known): string {
  if (shot.covers.some((part) => part.kind === 'line')) return '';
  return JSON.stringify([shot.scene, shot.framing, shot.subjects, shot.framing === 'insert' ? shot.detail : '']);
}

function plays(shot: Known): boolean {
  return shot.covers.some((part) => part.kind === 'line' || part.text !== '');
}
