import type { CharacterId, Covered, Film, Line, Scene, Shot } from '#film';
import { likeness } from './likeness.ts';
import { wordsOf } from './words.ts';

/** A shot of a reworded action still plays it when this part of its words is there. */
const STILL_PLAYED = 0.5;

/** The shots of an earlier film that still have something to show in their scenes, in film order. */
export function keptShots(
  film: Film,
  scenes: readonly Scene[],
  lines: readonly Line[],
  characters: ReadonlySet<CharacterId>,
): Shot[] {
  const shotsOf = Map.groupBy(film.shots, ({ scene }) => scene);
  const sceneOf = new Map(lines.map(({ id, scene }) => [id, scene]));
  return scenes.flatMap((scene) => {
    const actions = scene.elements.flatMap((element) => (element.kind === 'action' ? [element.text] : []));
    const plays = (covered: Covered) =>
      covered.kind === 'line' ? sceneOf.get(covered.line) === scene.id : isPlayed(covered.text, actions);
    return (shotsOf.get(scene.id) ?? []).flatMap((shot) => {
      const covers = shot.covers.filter(plays);
      return shot.covers.length > 0 && covers.length === 0 ? [] : [withOnly({ ...shot, covers }, characters)];
    });
  });
}

function isPlayed(text: string, actions: readonly string[]): boolean {
  if (actions.some((action) => action.includes(text))) return true;
  const words = wordsOf(text);
  const there = new Set(words);
  return actions.some((action) => {
    const common = wordsOf(action).filter((word) => there.has(word));
    return likeness(words, common) >= STILL_PLAYED;
  });
}

/** A shot without the people who are no longer in the film. */
function withOnly(shot: Shot, characters: ReadonlySet<CharacterId>): Shot {
  return {
    ...shot,
    subjects: shot.subjects.filter((id) => characters.has(id)),
    performances: shot.performances.filter(({ character }) => characters.has(character)),
    over: shot.over !== null && characters.has(shot.over) ? shot.over : null,
  };
}
