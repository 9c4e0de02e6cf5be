import type { Angle, CharacterId } from '#film';
import type { Found, SceneRule } from './finding.ts';

/** Angles one person may be taken from in a scene before the camera wanders. */
const ENOUGH = 2;

/** Camera setups are used again: a person seen alone from a new height in every shot has no place in the room. */
export const reusedSetups: SceneRule = ({ scene, shots, name }) => {
  const angles = new Map<CharacterId, Set<Angle>>();
  const findings: Found[] = [];
  for (const shot of shots) {
    const who = shot.subjects[0];
    if ((shot.framing !== 'single' && shot.framing !== 'over-the-shoulder') || who === undefined) continue;
    const seen = angles.get(who) ?? new Set<Angle>();
    angles.set(who, seen);
    if (seen.has(shot.angle)) continue;
    seen.add(shot.angle);
    if (seen.size !== ENOUGH + 1) continue;
    findings.push({
      rule: 'setup',
      severity: 'note',
      shot: shot.id,
      scene: scene.id,
      message: `${shot.number} takes ${name(who)} from a third height in this scene (${[...seen].join(', ')}).`,
      remedy: 'Use one of the two setups again; keep a new height for the moment that turns the scene.',
    });
  }
  return findings;
};
