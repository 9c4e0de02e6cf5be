import type { Film } from '#film';
import { knowsTransition } from '../craft/index.ts';
import { cutsOf, type Found } from './finding.ts';

/** Transitions whose words ask for nothing we know: the film cuts. */
export function unreadTransitions(film: Film): readonly Found[] {
  return cutsOf(film).flatMap(({ scene }) =>
    scene.elements.flatMap((element): Found[] => {
      if (element.kind !== 'transition' || knowsTransition(element.text)) return [];
      return [
        {
          rule: 'unread-transition',
          severity: 'note',
          shot: null,
          scene: scene.id,
          words: element.text,
          message: `“${element.text.trim()}” is no transition we know: the film cuts.`,
          remedy: 'Write CUT TO:, DISSOLVE TO:, WIPE TO:, MATCH CUT TO:, SMASH CUT TO:, FADE IN: or FADE OUT.',
        },
      ];
    }),
  );
}
