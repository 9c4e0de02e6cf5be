/** Every kind of set there is a recipe for. `abstract` stands in for places whose words name none of the others. */
export const INTERIORS = [
  'kitchen',
  'bedroom',
  'living-room',
  'bar',
  'office',
  'classroom',
  'hospital',
  'church',
  'train',
  'car',
  'spaceship',
  'stage',
  'cave',
  'lighthouse-room',
  'corridor',
  'shop',
  'workshop',
  'attic',
  'bathroom',
  'prison',
  'library',
  'barn',
  'courtroom',
  'elevator',
  'garage',
  'gym',
  'laboratory',
  'lobby',
  'museum',
  'plane',
  'pool',
  'restaurant',
  'staircase',
  'submarine',
  'throne-room',
] as const;

export const EXTERIORS = [
  'street',
  'village',
  'skyline',
  'forest',
  'field',
  'sea',
  'shore',
  'mountain',
  'desert',
  'snow',
  'river',
  'garden',
  'rooftop',
  'road',
  'space',
  'underwater',
  'bridge',
  'station',
  'market',
  'cliff-lighthouse',
  'playground',
  'graveyard',
  'battlefield',
  'camp',
  'car-park',
  'castle',
  'fair',
  'farm',
  'harbour',
  'jungle',
  'mars',
  'park',
  'poolside',
  'ruins',
  'swamp',
  'volcano',
] as const;

export type Interior = (typeof INTERIORS)[number];
export type Exterior = (typeof EXTERIORS)[number];
export type SetKind = Interior | Exterior | 'abstract';

const KNOWN: ReadonlySet<string> = new Set([...INTERIORS, ...EXTERIORS]);

/** The kind as one there is a recipe for: descriptions may come from files older or newer than this house. */
export function knownKind(kind: string): SetKind {
  return KNOWN.has(kind) ? (kind as SetKind) : 'abstract';
}
