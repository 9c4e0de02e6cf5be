import type { Film } from '#film';
import { propOf } from '../craft/index.ts';
import { nameFinder, readDirection } from '../plan/index.ts';
import { cutsOf, type Found } from './finding.ts';

/** Parts of `[[shot: ...]]` notes that are neither a size, a framing, an angle, a move, a length, a person nor a thing. */
export function unreadNotes(film: Film): readonly Found[] {
  const find = nameFinder(film.characters);
  return cutsOf(film).flatMap(({ scene, shots }) =>
    scene.elements.flatMap((element): Found[] => {
      if (element.kind !== 'direction') return [];
      const { rest, framing } = readDirection(element.text);
      if (framing === 'insert' || framing === 'title') return [];
      return rest
        .filter((words) => find(words).length === 0 && !words.split(/\s+/).some((word) => propOf(word) !== undefined))
        .map((words) => ({
          rule: 'unread-note',
          severity: 'note',
          shot: shots[0]?.id ?? null,
          scene: scene.id,
          words: element.text,
          message: `The note "${element.text}" says "${words}", which is no size, framing, angle, move or length.`,
          remedy: 'Write it as in: MS | OTS | low | push-in | 3.5s.',
        }));
    }),
  );
}
