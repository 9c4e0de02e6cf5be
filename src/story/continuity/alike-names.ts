import type { Character, CharacterId, Film } from '#film';
import type { Found } from './finding.ts';
import { oneLetterApart } from './letters.ts';

/** Two characters whose names are a letter apart: a slip of the pen, or two people an audience will mix up. */
export function alikeNames(film: Film): readonly Found[] {
  const spoken = new Map<CharacterId, number>();
  for (const line of film.lines) spoken.set(line.character, (spoken.get(line.character) ?? 0) + 1);
  return film.characters.flatMap((one, index) =>
    film.characters
      .slice(index + 1)
      .filter((other) => oneLetterApart(one.name, other.name, 3) && !lettered(one.name, other.name))
      .flatMap((other) => {
        const [often, seldom] = (spoken.get(one.id) ?? 0) >= (spoken.get(other.id) ?? 0) ? [one, other] : [other, one];
        return found(film, often, seldom, spoken.get(seldom.id) ?? 0);
      }),
  );
}

/** `GUARD A` and `GUARD B` are told apart on purpose. */
function lettered(one: string, other: string): boolean {
  const [words, others] = [one.split(/\s+/), other.split(/\s+/)];
  return words.some((word, index) => word !== others[index] && word.length <= 2);
}

function found(film: Film, often: Character, seldom: Character, lines: number): readonly Found[] {
  const line = film.lines.find(({ character }) => character === seldom.id);
  const scene =
    film.scenes.find(({ id }) => id === line?.scene) ??
    film.scenes.find(({ elements }) =>
      elements.some((element) => element.kind === 'action' && element.text.includes(seldom.name)),
    );
  if (scene === undefined) return [];
  const slip = lines <= 1;
  return [
    {
      rule: 'alike-names',
      severity: slip ? 'warning' : 'note',
      shot: null,
      scene: scene.id,
      words: seldom.name,
      message: slip
        ? `${seldom.name} is a letter away from ${often.name} and speaks ${lines === 1 ? 'once' : 'never'}: the film takes them for two people.`
        : `${seldom.name} and ${often.name} are a letter apart: an audience will mix them up.`,
      remedy: slip
        ? `If it is the same person, spell it ${often.name} everywhere.`
        : 'Give one of them a name that begins and sounds otherwise.',
    },
  ];
}
