import { Fault } from '#fault';
import type { Character } from './character.ts';
import type { Film } from './film.ts';
import type { Line } from './line.ts';
import type { Shot } from './shot.ts';

/** The shot a person means, by its number on the board (`3B`) or its id; throws a fault `shot-unknown` with the numbers there are. */
export function shotNamed(film: Film, name: string): Shot {
  const found = film.shots.find(({ id, number }) => id === name || same(number, name));
  if (found !== undefined) return found;
  throw unknown(
    film,
    'shot',
    name,
    film.shots.map(({ number }) => number),
  );
}

/** The character a person means, by name or id; throws a fault `character-unknown` with the names there are. */
export function characterNamed(film: Film, name: string): Character {
  const found = film.characters.find((one) => one.id === name || same(one.name, name));
  if (found !== undefined) return found;
  throw unknown(
    film,
    'character',
    name,
    film.characters.map((one) => one.name),
  );
}

/** The line a person means, by its id; throws a fault `line-unknown` with the ids there are. */
export function lineNamed(film: Film, name: string): Line {
  const found = film.lines.find(({ id }) => id === name);
  if (found !== undefined) return found;
  throw unknown(
    film,
    'line',
    name,
    film.lines.map(({ id }) => id),
  );
}

const same = (left: string, right: string) => left.toLocaleLowerCase() === right.toLocaleLowerCase();

function unknown(film: Film, kind: string, name: string, names: readonly string[]): Fault {
  const some = names.slice(0, 8).join(', ');
  return new Fault('not-found', `${kind}-unknown`, `${film.title} has no ${kind} ${name}.`, {
    facts: { [kind]: name, names },
    hint: names.length === 0 ? `It has no ${kind} at all.` : `It has ${some}${names.length > 8 ? ', ...' : ''}.`,
  });
}
