import type { Ground } from './kind.ts';

const GROUND_WORDS: readonly (readonly [RegExp, Ground])[] = [
  [
    /(?<!\p{L})(?:flooded|swamp|marsh|puddle|shallows|ford(?!\p{L})|sewer|palude|allagat|guado|fogna|marais|inondé|égout|pantano|inundad|charco|sumpf|überflutet|pfütze|watt(?!\p{L}))/u,
    'water',
  ],
  [/(?<!\p{L})(?:snow|glacier|arctic|tundra|neve|neige|nieve|schnee)/u, 'snow'],
  [
    /(?<!\p{L})(?:gravel|path|track|railway|quarry|driveway|beach|desert|sand|dune|ghiaia|sentiero|spiaggia|gravier|sentier|plage|grava|sendero|playa|kies|pfad|strand)/u,
    'gravel',
  ],
  [
    /(?<!\p{L})(?:forest|woods|garden|park|field|meadow|farm|jungle|lawn|hill|bosco|giardino|parco|campo|prato|forêt|jardin|parc|champ|pré|jardín|parque|bosque|wald|garten|wiese|feld)/u,
    'grass',
  ],
  [
    /(?<!\p{L})(?:boat|ship|deck|pier|dock|porch|cabin|stage|barca|nave|molo|bateau|quai|barco|muelle|schiff|steg|bühne)/u,
    'wood',
  ],
  [
    /(?<!\p{L})(?:church|cathedral|chapel|hospital|station|corridor|kitchen|bath|garage|factory|museum|castle|cave|cellar|prison|cell|lobby|tunnel|lighthouse|tower|lab|chiesa|ospedale|stazione|cucina|castello|grotta|église|hôpital|gare|cuisine|château|iglesia|estación|cocina|castillo|kirche|krankenhaus|bahnhof|küche|schloss)/u,
    'stone',
  ],
];

/** What feet walk on in a place, by its words; boards inside and stone outside where nothing is said. */
export function groundFor(words: string, interior: boolean, snowing: boolean): Ground {
  if (!interior && snowing) return 'snow';
  const said = words.toLowerCase();
  const told = GROUND_WORDS.find(([pattern]) => pattern.test(said))?.[1];
  if (told === undefined) return interior ? 'wood' : 'stone';
  return interior && told === 'grass' ? 'wood' : told;
}
