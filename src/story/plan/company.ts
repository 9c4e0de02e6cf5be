import type { Character, CharacterId, Film, Line, LineId } from '#film';
import type { LineBeat } from './beat.ts';
import type { NameFinder } from './names.ts';
import { kinOf, ridersOf } from './riders.ts';
import { playersOf } from './stations.ts';

/** What of the film a scene is read with. */
export interface Company {
  readonly people: ReadonlyMap<CharacterId, Character>;
  readonly lines: ReadonlyMap<LineId, Line>;
  readonly find: NameFinder;
  /** What the action is written in, BCP 47. */
  readonly language: string;
  /** Who the film is about. */
  readonly leads: readonly CharacterId[];
  /** Which animal of the film somebody rides. */
  readonly riders: ReadonlyMap<CharacterId, CharacterId>;
  /** Which instrument somebody plays. */
  readonly players: ReadonlyMap<CharacterId, string>;
  /** Whoever is introduced as somebody's kin. */
  readonly kin: ReadonlySet<CharacterId>;
}

/** Gathers what every scene is read with. */
export function companyOf(film: Film, find: NameFinder): Company {
  return {
    people: new Map(film.characters.map((character) => [character.id, character])),
    lines: new Map(film.lines.map((line) => [line.id, line])),
    find,
    language: film.settings.language,
    leads: film.characters.filter((character) => character.role === 'lead').map((character) => character.id),
    riders: ridersOf(film, find),
    players: playersOf(film, find),
    kin: kinOf(film, find),
  };
}

/** Whether a line is said before our eyes. */
export function deliveryOf(line: Line, people: Company['people']): LineBeat['delivery'] {
  if (line.kind === 'voice-over' || people.get(line.character)?.role === 'narrator') return 'voice-over';
  return line.kind === 'off-screen' ? 'off-screen' : 'on-screen';
}
