import type { CharacterId, Shot } from '#film';
import { propOf, verbOf } from '../craft/index.ts';
import type { Found, SceneRule } from './finding.ts';

/** What is in the hand changes only when the words say so: taken, put down, handed over, or brought along at the first sight. */
export const heldProps: SceneRule = ({ scene, shots, name }) => {
  const findings: Found[] = [];
  const last = new Map<CharacterId, { readonly holds: string; readonly at: number }>();
  shots.forEach((shot, at) => {
    for (const { character, holds } of shot.performances) {
      const before = last.get(character);
      last.set(character, { holds, at });
      const was = before?.holds ?? '';
      if (holds === was) continue;
      const words = wordsOf(shots.slice(before?.at ?? 0, at + 1));
      const appears = holds !== '' && !names(words, holds);
      const vanishes = holds === '' && !names(words, was) && !words.some(letsGo);
      if (!appears && !vanishes) continue;
      const problem = appears
        ? `a ${holds} appears in the hand of ${name(character)}`
        : `the ${was} of ${name(character)} is gone`;
      findings.push({
        rule: 'prop',
        severity: 'warning',
        shot: shot.id,
        scene: scene.id,
        message: `In ${shot.number} ${problem}, and nothing says how.`,
        remedy: 'Show it being taken or put down, or hold the same thing in both shots.',
      });
    }
  });
  return findings;
};

function wordsOf(shots: readonly Shot[]): readonly string[] {
  const texts = shots.flatMap((shot) => shot.covers.flatMap((part) => (part.kind === 'action' ? [part.text] : [])));
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu) ?? []
  );
}

function names(words: readonly string[], prop: string): boolean {
  return words.some((word) => word === prop || propOf(word)?.name === prop);
}

function letsGo(word: string): boolean {
  const effect = verbOf(word)?.verb.thing;
  return effect === 'leaves' || effect === 'gives';
}
