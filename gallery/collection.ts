import { LOOKS } from '#pictures';
import { cardSheets } from './parts/cards.ts';
import { filmSheets } from './parts/films.ts';
import { moveSheets } from './parts/moves.ts';
import { peopleSheets } from './parts/people.ts';
import { setSheets } from './parts/sets.ts';
import { PARTS, type Part, type Sheet } from './sheet.ts';

const SHEETS: Readonly<Record<Part, (look: string) => readonly Sheet[] | Promise<readonly Sheet[]>>> = {
  sets: setSheets,
  people: peopleSheets,
  moves: moveSheets,
  cards: cardSheets,
  films: filmSheets,
};

/** What of the gallery is wanted; everything by default. */
export interface Choice {
  readonly parts?: readonly Part[];
  readonly looks?: readonly string[];
}

/** The gallery's sheets, part by part and look by look. */
export async function collection({ parts = PARTS, looks = LOOKS }: Choice = {}): Promise<readonly Sheet[]> {
  const wanted = PARTS.filter((part) => parts.includes(part)).flatMap((part) =>
    looks.map(async (look) => await SHEETS[part](look)),
  );
  return (await Promise.all(wanted)).flat();
}
