import type { Film } from '#film';
import { languageNamed } from '../conform/language.ts';
import { verbOf } from '../craft/index.ts';
import { cutsOf, type Found } from './finding.ts';

/** Whom or what a line is said to, when, and by what: nothing a face or a voice would show. */
const ADDRESS =
  /^(?:to|at|into|in|on|off|over|through|with|after|before|then|a?\s*(?:long\s+)?(?:beat|pause)|quick|re|still|continuing|cont['’]?d|more|filtered|v\.?o\.?|o\.?s\.?|a|da|al|allo|alla|tra|à|au|zu|an|ins?)\b/i;
/** How a voice may sound beside its feeling. */
const SOUND =
  /\b(whisper\p{L}*|under (?:his|her|their) breath|loud\p{L}*|quick\p{L}*|slow\p{L}*|fast|sing\p{L}*|hum\p{L}*|drunk\p{L}*|sleep\p{L}*|tired\p{L}*|hoarse\p{L}*|muffled|same time|simultaneous\p{L}*|interrupting|overlapping|calling|reading|reciting|pronto|piano|forte)\b/iu;

/** Parentheticals that change neither face nor voice nor language: the film plays the line as if they were not there. */
export function unreadParentheticals(film: Film): readonly Found[] {
  const lines = new Map(film.lines.map((line) => [line.id, line]));
  return cutsOf(film).flatMap(({ scene, shots }) =>
    scene.elements.flatMap((element): Found[] => {
      const line = element.kind === 'line' ? lines.get(element.line) : undefined;
      if (line === undefined || line.parenthetical.trim() === '' || line.emotion !== 'neutral') return [];
      if (line.parenthetical.split(/[,;.]| and /).some((part) => known(part.trim()))) return [];
      return [
        {
          rule: 'unread-parenthetical',
          severity: 'note',
          shot:
            shots.find((shot) => shot.covers.some((part) => part.kind === 'line' && part.line === line.id))?.id ?? null,
          scene: scene.id,
          line: line.id,
          words: `(${line.parenthetical})`,
          message: `“(${line.parenthetical})” is a way of speaking the film does not know: the line is said plainly.`,
          remedy:
            'Use a plain word such as sad, angry, afraid, tender, whispering, or write what the body does as action.',
        },
      ];
    }),
  );
}

function known(part: string): boolean {
  if (part === '') return false;
  if (ADDRESS.test(part) || SOUND.test(part) || languageNamed(part) !== null) return true;
  return part
    .split(/\s+/)
    .some((word) => verbOf(word.toLowerCase().replace(/ing$/, '')) !== undefined || verbOf(word) !== undefined);
}
