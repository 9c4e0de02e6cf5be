import type { TimeOfDay, Weather } from '#film';

/** The beds there are. */
export const AMBIENCES = [
  'room',
  'city',
  'wind',
  'rain',
  'sea',
  'birds',
  'crickets',
  'engine',
  'fire',
  'village',
  'river',
  'underwater',
  'train',
  'car',
  'spaceship',
  'church',
  'cave',
  'murmur',
  'office',
  'classroom',
  'hospital',
  'storm',
  'roof',
  'city-night',
  'sea-night',
  'harbour',
  'forest',
  'station',
  'market',
] as const;
export type AmbienceKind = (typeof AMBIENCES)[number];

/** One of the beds that lie over one another in a place. */
export interface AmbienceLayer {
  readonly kind: AmbienceKind;
  /** Decibels beside the bed's own level. */
  readonly gainDb: number;
  /** Heard through walls and panes: only its lows come in. */
  readonly muffled: boolean;
}

/** Beds by the words of a place in English, Italian, French, Spanish and German, the most telling first; `in`: only inside. */
const PLACES: readonly (readonly [kind: AmbienceKind, where: 'in' | 'any', words: string])[] = [
  [
    'underwater',
    'any',
    'underwater|under the sea|seabed|ocean floor|coral reef|sott.acqua|fondo del mare|sous l.eau|bajo el agua|unter wasser',
  ],
  [
    'spaceship',
    'in',
    'spaceship|starship|spacecraft|space station|escape pod|airlock|astronave|vaisseau|nave espacial|raumschiff',
  ],
  [
    'station',
    'any',
    '(?<!police |space |petrol |gas |power |fire |radio )station|airport|(?:railway |train )?platform|terminal|concourse|stazione|aeroporto|binario|gare|aéroport|estación|aeropuerto|andén|bahnhof|bahnsteig|flughafen',
  ],
  [
    'market',
    'any',
    'market ?place|(?:street |fish |open-air )?market|bazaar|souk|fairground|mercato|fiera|marché|mercado|marktplatz|markt',
  ],
  [
    'harbour',
    'any',
    'harbou?rs?|marina|pier|docks?|quay|wharf|shipyard|boat|ship|deck|sailboat|galleon|raft|porto|molo|banchina|barca|nave|veliero|port|quai|bateau|navire|puerto|muelle|barco|velero|hafen|kai|steg|schiff|boot',
  ],
  ['train', 'in', 'train|carriage|tram|subway|metro|treno|vagone|tren|vagón|zug|abteil'],
  ['car', 'in', 'car|taxi|cab|van|limousine|auto|macchina|voiture|coche|wagen'],
  [
    'engine',
    'in',
    'truck|bus|plane|cockpit|helicopter|engine|submarine|motor|camion|autobus|aereo|avion|avión|lkw|flugzeug',
  ],
  [
    'church',
    'in',
    'church|cathedral|chapel|temple|crypt|monastery|chiesa|cattedrale|cappella|église|cathédrale|chapelle|iglesia|catedral|kirche|dom|kapelle',
  ],
  ['cave', 'any', 'cave|cavern|tunnel|mine|sewer|dungeon|grotto|grotta|caverna|grotte|égout|cueva|höhle|stollen'],
  [
    'hospital',
    'in',
    'hospital|intensive care|icu|infirmary|clinic|ward|surgery|operating|emergency room|ospedale|clinica|hôpital|clinique|clínica|krankenhaus|klinik',
  ],
  [
    'classroom',
    'in',
    'classroom|school|lecture|nursery|kindergarten|aula|scuola|classe|école|escuela|klassenzimmer|schule',
  ],
  [
    'office',
    'in',
    'office|newsroom|call cent\\w+|bureau|ufficio|redazione|oficina|büro|police station|precinct|bank(?! vault)',
  ],
  [
    'murmur',
    'any',
    'restaurant|bar|pub|café|cafe|coffee shop|diner|tavern|party|ballroom|theat\\w+|nightclub|club|casino|ristorante|osteria|festa|teatro|taverne|théâtre|fête|restaurante|taberna|fiesta|stadium|arena|gasthaus|kneipe|crowd\\w*',
  ],
  [
    'fire',
    'any',
    'fireplace|campfire|bonfire|hearth|forge|camino|falò|cheminée|feu de camp|chimenea|hoguera|kamin|lagerfeuer',
  ],
  [
    'sea',
    'any',
    'sea|ocean|beach|shore|coast|harbou?r|pier|dock|cliff|island|boat|ship|deck|lighthouse|raft|mare|spiaggia|porto|scogliera|barca|nave|faro|mer|plage|port|bateau|phare|falaise|playa|puerto|barco|strand|hafen|schiff|leuchtturm|küste|meer',
  ],
  [
    'river',
    'any',
    'river|stream|creek|waterfall|brook|fountain|riverbank|fiume|ruscello|cascata|rivière|ruisseau|fleuve|río|arroyo|fluss|bach|ufer',
  ],
  [
    'wind',
    'any',
    'mountain|desert|moor|tundra|summit|roof|rooftop|plain|battlefield|glacier|peak|montagna|deserto|tetto|montagne|désert|toit|montaña|desierto|tejado|berg|wüste|dach',
  ],
  [
    'village',
    'any',
    'village|farm|hamlet|villaggio|paese|borgo|fattoria|hameau|ferme|pueblo|granja|aldea|dorf|bauernhof',
  ],
  [
    'city',
    'any',
    'city|street|avenue|(?<!bowling )alley|square|downtown|traffic|highway|road|bridge|parking|car park|città|strada|piazza|vicolo|ponte|ville|rue|place|pont|ciudad|calle|plaza|puente|stadt|straße|strasse|platz|brücke',
  ],
  [
    'forest',
    'any',
    'forest|woods?|woodland|jungle|grove|clearing|bosco|foresta|radura|giungla|forêt|bois|clairière|bosque|selva|wald|lichtung',
  ],
  [
    'birds',
    'any',
    'garden|park|field|meadow|jungle|lake|hill|orchard|pond|bosco|giardino|parco|campo|prato|lago|forêt|jardin|parc|champ|lac|bosque|jardín|parque|wald|garten|wiese|feld|see',
  ],
];
const TABLE = PLACES.map(
  ([kind, where, words]) => [kind, where, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** Where no weather reaches. */
const SEALED = new Set<AmbienceKind>(['underwater', 'spaceship', 'cave', 'hospital']);
/** Inside, the world that is heard through the walls, and by how many decibels less. */
const THROUGH_WALLS: Partial<Record<AmbienceKind, number>> = { sea: -6, harbour: -6, city: -6, river: -7, wind: -6 };

/**
 * What is heard where nobody speaks, in layers: the place's own bed, and the weather over it. Inside, a room is never without
 * its tone. Empty where silence is the better choice: outside in a place that says nothing of itself, by clear day. `beds` are those that fit what is
 * known of the place otherwise, the usual one first (null for none): its words choose among them.
 */
export function ambiencesFor(
  words: string,
  interior: boolean,
  weather: Weather,
  time: TimeOfDay,
  beds?: readonly (AmbienceKind | null)[],
): readonly AmbienceLayer[] {
  const fits = ([kind, where, pattern]: (typeof TABLE)[number]) =>
    (beds?.includes(kind) ?? (interior || where === 'any')) && pattern.test(words);
  const told = TABLE.find(fits)?.[0] ?? (beds?.[0] === 'room' ? undefined : beds?.[0]);
  if (told === null) return [];
  const own = interior ? inside(told, time) : outside(told, weather, time);
  if (told !== undefined && SEALED.has(told)) return own;
  const sky = interior ? skyInside(weather) : skyOutside(weather);
  return [...own, ...sky.filter(({ kind }) => own.every((bed) => bed.kind !== kind))];
}

/** Beds that sound otherwise in the dark. */
const AT_NIGHT: Partial<Record<AmbienceKind, AmbienceKind>> = {
  city: 'city-night',
  sea: 'sea-night',
  birds: 'crickets',
  forest: 'crickets',
  village: 'crickets',
};
const CREATURES = new Set<AmbienceKind>(['birds', 'forest', 'village']);

const layer = (kind: AmbienceKind, gainDb = 0, muffled = false): AmbienceLayer => ({ kind, gainDb, muffled });
const isDark = (time: TimeOfDay) => time === 'night' || time === 'dusk' || time === 'evening';

function inside(told: AmbienceKind | undefined, time: TimeOfDay): readonly AmbienceLayer[] {
  if (told === undefined || CREATURES.has(told)) return [layer('room')];
  const through = THROUGH_WALLS[told];
  if (through === undefined) return [layer(told)];
  return [layer('room'), layer((time === 'night' ? AT_NIGHT[told] : undefined) ?? told, through, true)];
}

function outside(told: AmbienceKind | undefined, weather: Weather, time: TimeOfDay): readonly AmbienceLayer[] {
  const wild = weather === 'rain' || weather === 'storm' || weather === 'snow';
  if (told === undefined) return time === 'night' && !wild ? [layer('crickets', -2)] : [];
  // Nothing sings in the rain.
  if (CREATURES.has(told) && wild) return [];
  const dark = CREATURES.has(told) ? isDark(time) : time === 'night';
  const kind = (dark ? AT_NIGHT[told] : undefined) ?? told;
  if (CREATURES.has(told)) return [layer(kind, weather === 'wind' ? -4 : 0)];
  return [layer(kind, wild && !SEALED.has(told) ? -4 : 0)];
}

function skyOutside(weather: Weather): readonly AmbienceLayer[] {
  if (weather === 'rain') return [layer('rain')];
  if (weather === 'storm') return [layer('storm', 2)];
  if (weather === 'wind') return [layer('wind')];
  return weather === 'snow' ? [layer('wind', -4)] : [];
}

function skyInside(weather: Weather): readonly AmbienceLayer[] {
  if (weather === 'rain') return [layer('roof', -1)];
  if (weather === 'storm') return [layer('roof'), layer('storm', -5, true)];
  return weather === 'wind' || weather === 'snow' ? [layer('wind', -6, true)] : [];
}
