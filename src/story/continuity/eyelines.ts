import type { Performance, Shot } from '#film';
import { MOVING_ACTS } from '../craft/index.ts';
import { type Cut, type Found, neutral, onScreen, type SceneRule, seenIn } from './finding.ts';

/**
 * Eyelines: in shot and reverse shot two people look towards each other; over a shoulder, towards the shoulder; among several, somebody
 * who speaks or listens looks towards where one of the others stands.
 */
export const eyelines: SceneRule = (cut) => {
  const pair = seenIn(cut.shots).size === 2;
  const findings: Found[] = [];
  let last: Shot | undefined;
  for (const shot of cut.shots) {
    const problem = missed(cut, shot) ?? (pair && last !== undefined ? unmet(cut, last, shot) : undefined);
    if (problem !== undefined) {
      findings.push({
        rule: 'eyeline',
        severity: 'warning',
        shot: shot.id,
        scene: cut.scene.id,
        message: `In ${shot.number} ${problem}.`,
        remedy: 'Turn the look towards the other person, or the person round.',
      });
    }
    last = neutral(shot) ? undefined : shot;
  }
  return findings;
};

/** The one person a single or an over-the-shoulder is about, if they talk or listen, look somewhere and stay where they are. */
function gaze(shot: Shot): Performance | undefined {
  if (shot.framing !== 'single' && shot.framing !== 'over-the-shoulder') return undefined;
  const part = shot.performances.find((found) => found.character === shot.subjects[0]);
  const looks = part?.facing === 'left' || part?.facing === 'right';
  const talks = part?.act === 'talk' || part?.act === 'listen' || shot.covers.some((played) => played.kind === 'line');
  return part !== undefined && looks && talks && !MOVING_ACTS.has(part.act) ? part : undefined;
}

function unmet(cut: Cut, before: Shot, shot: Shot): string | undefined {
  const one = gaze(before);
  const other = gaze(shot);
  if (one === undefined || other === undefined || one.character === other.character) return undefined;
  if (before.side !== shot.side || one.facing !== other.facing) return undefined;
  return `${cut.name(other.character)} looks ${other.facing}, and so does ${cut.name(one.character)} in ${before.number}: their eyes do not meet`;
}

function missed(cut: Cut, shot: Shot): string | undefined {
  const part = gaze(shot);
  if (part === undefined) return undefined;
  const towards = (other: Performance) =>
    part.facing === 'right'
      ? onScreen(shot, other) > onScreen(shot, part)
      : onScreen(shot, other) < onScreen(shot, part);
  const shoulder = shot.performances.find((other) => other.character === shot.over);
  if (shoulder !== undefined) {
    return towards(shoulder) ? undefined : `${cut.name(part.character)} looks away from the shoulder in front`;
  }
  if (part.act !== 'talk' && part.act !== 'listen') return undefined;
  const others = cut.shots.flatMap((other) => other.performances.filter((found) => found.character !== part.character));
  if (others.length === 0 || others.some(towards)) return undefined;
  return `${cut.name(part.character)} looks ${part.facing}, where nobody stands`;
}
