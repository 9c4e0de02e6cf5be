import type { Film } from '#film';
import { stepOf } from '../craft/index.ts';
import { placeKey } from '../plan/index.ts';
import { cutsOf, type Found } from './finding.ts';

/** A place nobody has seen yet is shown before anything else: by an establishing shot, or by any shot wide enough. */
export function establishing(film: Film): readonly Found[] {
  const known = new Set<string>();
  return cutsOf(film).flatMap(({ scene, shots }): Found[] => {
    const first = shots.find((shot) => shot.framing !== 'title');
    const place = placeKey(scene);
    if (first === undefined || known.has(place)) return [];
    known.add(place);
    // A match cut shows the place afterwards: it is about what stays.
    if (first.transition.kind === 'match-cut') return [];
    if (first.framing === 'establishing' || (stepOf(first.size) <= stepOf('wide') && first.framing !== 'insert'))
      return [];
    return [
      {
        rule: 'establishing',
        severity: 'warning',
        shot: first.id,
        scene: scene.id,
        message: `${first.number} is the first we see of ${scene.place.name || 'this place'}, and it does not show where we are.`,
        remedy: 'Open with a wide or extreme wide shot of the place.',
      },
    ];
  });
}
