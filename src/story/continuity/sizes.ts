import { sizeName } from '../craft/index.ts';
import { jumps } from '../plan/index.ts';
import type { Found, SceneRule } from './finding.ts';

/** The 30-degree rule: a cut on the same subject changes size or angle. A dissolve or a match cut says it is meant. */
export const jumpCuts: SceneRule = ({ scene, shots }) =>
  shots.flatMap((shot, index): Found[] => {
    const before = shots[index - 1];
    if (before === undefined || before.framing === 'title' || shot.framing === 'title') return [];
    if (shot.transition.kind !== 'cut' || !jumps(before, shot)) return [];
    return [
      {
        rule: 'jump-cut',
        severity: 'warning',
        shot: shot.id,
        scene: scene.id,
        message: `${before.number} and ${shot.number} show the same from the same place: the cut jumps.`,
        remedy: 'Change the size by a step or the angle by thirty degrees, or make them one shot.',
      },
    ];
  });

/** No size three times running: the eye tires. Cards do not count. */
export const sameSizes: SceneRule = ({ scene, shots }) => {
  const pictures = shots.filter((shot) => shot.framing !== 'title');
  return pictures.flatMap((shot, index): Found[] => {
    const [one, two] = [pictures[index - 2], pictures[index - 1]];
    if (one === undefined || one.size !== shot.size || two?.size !== shot.size) return [];
    return [
      {
        rule: 'same-size',
        severity: 'warning',
        shot: shot.id,
        scene: scene.id,
        message: `${one.number}, ${two.number} and ${shot.number} are all the same size (${sizeName(shot.size)}).`,
        remedy: 'Make one of the three wider or closer.',
      },
    ];
  });
};
