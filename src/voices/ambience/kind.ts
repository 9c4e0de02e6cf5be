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
] as const;
export type AmbienceKind = (typeof AMBIENCES)[number];

/** One of the beds that lie over one another in a place. */
export interface AmbienceLayer {
  readonly kind: AmbienceKind;
  /** Decibels beside the bed's own level. */
  readonly gainDb: number;
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
  ['murmur', 'any', 'station|airport|platform|stazione|aeroporto|gare|aéroport|estación|bahnhof|flughafen'],
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
    'hospital|clinic|ward|surgery|operating|emergency room|ospedale|clinica|hôpital|clinique|clínica|krankenhaus|klinik',
  ],
  [
    'classroom',
    'in',
    'classroom|school|lecture|nursery|kindergarten|aula|scuola|classe|école|escuela|klassenzimmer|schule',
  ],
  ['office', 'in', 'office|newsroom|call cent\\w+|bureau|ufficio|redazione|oficina|büro|police station|precinct|bank'],
  [
    'murmur',
    'any',
    'restaurant|bar|pub|café|cafe|coffee shop|diner|tavern|party|ballroom|theat\\w+|nightclub|club|casino|market|ristorante|osteria|mercato|festa|teatro|taverne|marché|théâtre|fête|restaurante|taberna|fiesta|gasthaus|kneipe|markt|crowd\\w*',
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
    'city|street|avenue|alley|square|downtown|traffic|highway|road|bridge|parking|car park|città|strada|piazza|vicolo|ponte|ville|rue|place|pont|ciudad|calle|plaza|puente|stadt|straße|strasse|platz|brücke',
  ],
  [
    'birds',
    'any',
    'forest|wood|woods|garden|park|field|meadow|jungle|lake|hill|orchard|pond|bosco|giardino|parco|campo|prato|lago|forêt|jardin|parc|champ|lac|bosque|jardín|parque|wald|garten|wiese|feld|see',
  ],
];
const TABLE = PLACES.map(
  ([kind, where, words]) => [kind, where, new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')] as const,
);

/** Where no weather reaches. */
const SEALED = new Set<AmbienceKind>(['underwater', 'spaceship', 'cave', 'hospital']);
/** Inside, the world that is heard through the walls, and by how many decibels less. */
const THROUGH_WALLS: Partial<Record<AmbienceKind, number>> = { sea: -9, city: -9, river: -10, wind: -9 };

/**
 * What is heard where nobody speaks, in layers: the place's own bed, and the weather over it. Inside, a room is never without
 * its tone. Empty where silence is the better choice: outside in a place that says nothing of itself, by clear day.
 */
export function ambiencesFor(
  words: string,
  interior: boolean,
  weather: Weather,
  time: TimeOfDay,
): readonly AmbienceLayer[] {
  const told = TABLE.find(([, where, pattern]) => (interior || where === 'any') && pattern.test(words))?.[0];
  const own = interior ? inside(told) : outside(told, weather, time);
  if (told !== undefined && SEALED.has(told)) return own;
  const sky = interior ? skyInside(weather) : skyOutside(weather);
  return [...own, ...sky.filter(({ kind }) => own.every((bed) => bed.kind !== kind))];
}

function inside(told: AmbienceKind | undefined): readonly AmbienceLayer[] {
  const through = told === undefined ? undefined : THROUGH_WALLS[told];
  if (told === undefined || told === 'birds' || told === 'village') return [{ kind: 'room', gainDb: 0 }];
  if (through === undefined) return [{ kind: told, gainDb: 0 }];
  return [
    { kind: 'room', gainDb: 0 },
    { kind: told, gainDb: through },
  ];
}

function outside(told: AmbienceKind | undefined, weather: Weather, time: TimeOfDay): readonly AmbienceLayer[] {
  const dark = time === 'night' || time === 'dusk' || time === 'evening';
  const wild = weather === 'rain' || weather === 'storm' || weather === 'snow';
  const creatures = told === 'birds' || told === 'village';
  if (told === undefined) return time === 'night' && !wild ? [{ kind: 'crickets', gainDb: -2 }] : [];
  // Nothing sings in the rain.
  if (creatures && wild) return [];
  if (creatures) return [{ kind: dark ? 'crickets' : told, gainDb: weather === 'wind' ? -4 : 0 }];
  return [{ kind: told, gainDb: wild && !SEALED.has(told) ? -4 : told === 'city' && time === 'night' ? -2 : 0 }];
}

function skyOutside(weather: Weather): readonly AmbienceLayer[] {
  if (weather === 'rain') return [{ kind: 'rain', gainDb: 0 }];
  if (weather === 'storm') return [{ kind: 'storm', gainDb: 2 }];
  if (weather === 'wind') return [{ kind: 'wind', gainDb: 0 }];
  return weather === 'snow' ? [{ kind: 'wind', gainDb: -4 }] : [];
}

function skyInside(weather: Weather): readonly AmbienceLayer[] {
  if (weather === 'rain') return [{ kind: 'roof', gainDb: -1 }];
  if (weather === 'storm')
    return [
      { kind: 'roof', gainDb: 0 },
      { kind: 'wind', gainDb: -8 },
    ];
  return weather === 'wind' || weather === 'snow' ? [{ kind: 'wind', gainDb: -9 }] : [];
}
