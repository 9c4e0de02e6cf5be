import type { CharacterId, Film } from '#film';
import { companyOf, nameFinder, readScene } from '../plan/index.ts';
import { cutsOf, type Found } from './finding.ts';

/** Somebody who takes a third thing and has put none of the others down. */
export function twoHands(film: Film): readonly Found[] {
  const company = companyOf(film, nameFinder(film.characters));
  return cutsOf(film).flatMap((cut) => {
    const full = new Map<CharacterId, Set<string>>();
    return readScene(cut.scene, company, 'new').beats.flatMap((beat): Found[] => {
      if (beat.kind !== 'sentence') return [];
      return beat.reading.handlings.flatMap(({ character, prop, after }): Found[] => {
        const held = full.get(character) ?? new Set<string>();
        full.set(character, held);
        if (!after) {
          if (prop === '') held.clear();
          else held.delete(prop);
          return [];
        }
        for (const others of full.values()) if (others !== held) others.delete(prop);
        if (prop === '' || held.has(prop)) return [];
        held.add(prop);
        if (held.size < 3) return [];
        const things = [...held];
        held.clear();
        const shown = cut.shots.find((shot) =>
          shot.covers.some((part) => part.kind === 'action' && part.text.includes(beat.reading.text.trim())),
        );
        return [
          {
            rule: 'hands',
            severity: 'warning',
            shot: shown?.id ?? null,
            scene: cut.scene.id,
            words: beat.reading.text,
            message: `${cut.name(character)} has two hands and holds three things: ${things.slice(0, -1).join(', ')} and ${things.at(-1)}.`,
            remedy: `Let ${cut.name(character)} put the ${things[0]} down or give it away first.`,
          },
        ];
      });
    });
  });
}
