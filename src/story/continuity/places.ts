import type { Film, Scene } from '#film';
import type { Found } from './finding.ts';
import { oneLetterApart } from './letters.ts';

/** Places that have no outside, and places that have no inside; the last word of a heading's place is the kind of place. */
const INDOORS =
  /\b(kitchen|bedroom|bathroom|living room|corridor|hallway|attic|cellar|basement|elevator|lift|classroom|cell|cucina|camera|bagno|corridoio|soffitta|cantina)$/i;
const OUTDOORS =
  /\b(street|road|beach|sea|ocean|forest|woods|field|meadow|mountain|hill|desert|river|lake|sky|cliff|strada|spiaggia|mare|bosco|campo|montagna|deserto|fiume)$/i;

/** Headings that contradict themselves or each other: a place that is both in and out, a place written two ways, a place without a name. */
export function placeNames(film: Film): readonly Found[] {
  return film.scenes.flatMap((scene, index) => {
    if (scene.heading.trim() === '') return [];
    const problem = nameless(scene) ?? wrongSide(scene) ?? misspelt(scene, film.scenes.slice(0, index));
    if (problem === undefined) return [];
    return [
      { rule: 'place', shot: scene.shots[0] ?? null, scene: scene.id, words: scene.heading, ...problem } as const,
    ];
  });
}

type Problem = Pick<Found, 'severity' | 'message' | 'remedy'>;

function nameless(scene: Scene): Problem | undefined {
  if (scene.place.name.trim() !== '') return undefined;
  return {
    severity: 'warning',
    message: `The heading of scene ${scene.number} names no place, so nobody can build the set.`,
    remedy: 'Write where it is: INT. KITCHEN - DAY.',
  };
}

function wrongSide(scene: Scene): Problem | undefined {
  const { name, interior } = scene.place;
  if (!(interior ? OUTDOORS : INDOORS).test(name)) return undefined;
  return {
    severity: 'warning',
    message: `Scene ${scene.number} is headed ${interior ? 'INT.' : 'EXT.'}, but a ${lastWord(name)} is ${interior ? 'out of doors' : 'indoors'}.`,
    remedy: interior
      ? `Write EXT., or name what is inside it: INT. ${lastWord(name).toUpperCase()} HUT.`
      : 'Write INT., or name what is seen from outside: EXT. HOUSE.',
  };
}

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

function misspelt(scene: Scene, before: readonly Scene[]): Problem | undefined {
  const { name } = scene.place;
  const near = before.find((other) => other.place.name !== name && oneLetterApart(other.place.name, name, 5));
  if (near === undefined || before.some((other) => other.place.name === name)) return undefined;
  return {
    severity: 'warning',
    message: `Scene ${scene.number} plays in "${name}" and scene ${near.number} in "${near.place.name}": spelt two ways they are two places.`,
    remedy: 'Spell the place alike in every heading, or give the second one a name that differs by more.',
  };
}
