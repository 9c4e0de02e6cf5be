/**
 * How much a word says about a place. A room says more than the building it is in (`hospital corridor` is a corridor),
 * a building more than a word for almost anything (`house`, `city`).
 */
export type Precision = 1 | 2 | 3;

export interface PlaceWords<Kind> {
  readonly kind: Kind;
  readonly precision: Precision;
  /** Phrases parted by commas, without accents, singular; English, then Italian, French, German, Spanish. */
  readonly words: string;
}

/** Places that are what they are on both sides of a door: a station has a hall, a market a roof. */
export const EITHER: ReadonlySet<string> = new Set([
  'station',
  'market',
  'stage',
  'cave',
  'church',
  'spaceship',
  'underwater',
  'space',
  'greenhouse',
  'pitch',
  'ice-rink',
  'building-site',
]);
