import type { CharacterId, Performance, Shot } from '#film';
import { MOVING_ACTS } from '../craft/index.ts';
import { type Found, neutral, onScreen, type SceneRule, seenIn } from './finding.ts';

const REMEDY = 'Put a neutral shot between them (an insert, a view, the place), or bring the camera back to its side.';

/** What the audience last saw of somebody. */
interface Sight {
  readonly part: Performance;
  readonly shot: Shot;
  /** Where they last looked on the screen, left or right; turning their back does not change it. */
  readonly gaze: Performance['facing'];
}

/**
 * The 180-degree line: within a scene, until a neutral shot, the camera keeps its side, two people keep their order on the screen, and
 * with up to two people nobody's face flips. Who moves or turns may.
 */
export const lineOfAction: SceneRule = ({ scene, shots, name }) => {
  const findings: Found[] = [];
  const few = seenIn(shots).size <= 2;
  let last: Shot | undefined;
  let sights = new Map<CharacterId, Sight>();
  for (const shot of shots) {
    if (neutral(shot)) {
      last = undefined;
      sights = new Map();
      continue;
    }
    const crossed = last !== undefined && last.side !== shot.side;
    const problem = crossed ? 'the camera jumps over the line of action' : flipped(shot, sights, few, name);
    if (problem !== undefined && last !== undefined) {
      const message = `Between ${last.number} and ${shot.number} ${problem}.`;
      findings.push({
        rule: 'line-of-action',
        severity: 'warning',
        shot: shot.id,
        scene: scene.id,
        message,
        remedy: REMEDY,
      });
    }
    last = shot;
    if (crossed) sights = new Map();
    for (const part of shot.performances) {
      const looks = part.facing === 'left' || part.facing === 'right' || moves(part);
      const gaze = looks ? part.facing : (sights.get(part.character)?.gaze ?? part.facing);
      sights.set(part.character, { part, shot, gaze });
    }
  }
  return findings;
};

function flipped(
  shot: Shot,
  sights: ReadonlyMap<CharacterId, Sight>,
  few: boolean,
  name: (character: CharacterId) => string,
): string | undefined {
  for (const part of shot.performances) {
    const seen = sights.get(part.character);
    if (seen === undefined || moves(part) || moves(seen.part)) continue;
    if (few && opposite(part.facing, seen.gaze)) {
      return `${name(part.character)} suddenly faces ${part.facing}`;
    }
    for (const other of shot.performances) {
      const before = sights.get(other.character);
      if (other.character === part.character || before?.shot !== seen.shot || moves(other) || moves(before.part))
        continue;
      const was = Math.sign(onScreen(seen.shot, seen.part) - onScreen(before.shot, before.part));
      const is = Math.sign(onScreen(shot, part) - onScreen(shot, other));
      if (was * is < 0) return `${name(part.character)} and ${name(other.character)} change sides`;
    }
  }
  return undefined;
}

function moves(part: Performance): boolean {
  return MOVING_ACTS.has(part.act);
}

function opposite(one: Performance['facing'], other: Performance['facing']): boolean {
  return (one === 'left' && other === 'right') || (one === 'right' && other === 'left');
}
