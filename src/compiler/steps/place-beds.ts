import type { AmbienceKind } from '#voices';

/** The bed of a place, and others its words may ask for instead; null for a place without a bed of its own. */
type Beds = readonly [usual: AmbienceKind | null, ...others: AmbienceKind[]];

const QUIET: Beds = ['room', 'fire', 'cave', 'roof'];
const OPEN: Beds = ['birds', 'village', 'forest', 'river', 'fire', 'wind'];

/** What is heard in each kind of set that is no quiet room: the ear is where the eye is. */
const PLACES: Readonly<Record<string, Beds>> = {
  bar: ['murmur'],
  restaurant: ['murmur'],
  ballroom: ['murmur'],
  circus: ['murmur'],
  stage: ['room', 'murmur'],
  airport: ['station'],
  classroom: ['classroom'],
  hospital: ['room', 'hospital'],
  church: ['church'],
  newsroom: ['office'],
  office: ['room', 'office'],
  train: ['train'],
  car: ['car', 'engine'],
  plane: ['engine'],
  submarine: ['engine'],
  spaceship: ['spaceship'],
  cave: ['cave'],
  'lighthouse-room': ['sea'],
  igloo: ['wind'],
  workshop: ['room', 'fire'],
  street: ['city'],
  suburb: ['birds'],
  village: ['village'],
  skyline: ['city'],
  forest: ['forest', 'fire', 'river'],
  jungle: ['forest', 'river'],
  field: ['birds', 'wind', 'fire', 'river'],
  sea: ['sea', 'harbour'],
  shore: ['sea', 'harbour', 'fire'],
  'beach-huts': ['sea', 'murmur'],
  'cliff-lighthouse': ['sea'],
  harbour: ['harbour'],
  mountain: ['wind', 'fire', 'river'],
  desert: ['wind', 'fire'],
  'desert-town': ['wind', 'village', 'market'],
  'frontier-town': ['wind'],
  snow: ['wind', 'fire'],
  'ice-rink': ['wind'],
  battlefield: ['wind', 'fire'],
  volcano: ['wind'],
  mars: ['wind'],
  ruins: ['wind', 'birds'],
  castle: ['wind', 'birds'],
  airfield: ['wind'],
  checkpoint: ['wind'],
  rooftop: ['wind', 'city'],
  'roof-garden': ['city', 'murmur'],
  space: [null],
  'moon-base': [null],
  underwater: ['underwater'],
  river: ['river'],
  swamp: ['crickets'],
  bridge: ['river', 'city'],
  garden: OPEN,
  park: OPEN,
  playground: OPEN,
  graveyard: ['birds', 'wind'],
  zoo: ['birds'],
  vineyard: ['birds'],
  farm: ['village'],
  camp: ['birds', 'fire', 'forest', 'river'],
  pitch: ['birds', 'murmur'],
  poolside: ['birds'],
  'trailer-park': ['birds'],
  fair: ['market'],
  market: ['market'],
  station: ['room', 'station'],
  road: ['birds', 'city', 'wind', 'forest'],
  'car-park': ['city'],
  'filling-station': ['city'],
  'bus-stop': ['city'],
  'building-site': ['city'],
};

/** The beds of a kind of set, the usual one first; undefined where only the place's words can tell. */
export function bedsOf(kind: string, interior: boolean): Beds | undefined {
  if (kind === 'abstract') return undefined;
  return PLACES[kind] ?? (interior ? QUIET : undefined);
}
