import type { TimeOfDay, Weather } from '#film';

/** The beds there are. */
export const AMBIENCES = ['room', 'city', 'wind', 'rain', 'sea', 'birds', 'crickets', 'engine', 'fire'] as const;
export type AmbienceKind = (typeof AMBIENCES)[number];

/** Place words, in English and Italian, the most telling first. */
const PLACES: readonly (readonly [RegExp, AmbienceKind])[] = [
  [/\b(car|taxi|truck|van|bus|train|plane|cockpit|engine|submarine|spaceship|starship|auto|treno|motore)\b/, 'engine'],
  [/\b(fireplace|campfire|bonfire|hearth|forge|camino|falò)\b/, 'fire'],
  [
    /\b(sea|ocean|beach|shore|coast|harbou?r|pier|dock|cliff|island|boat|ship|deck|lighthouse|mare|spiaggia|porto|scogliera|barca|nave)\b/,
    'sea',
  ],
  [/\b(mountain|desert|moor|tundra|summit|roof|rooftop|plain|battlefield|montagna|deserto|tetto)\b/, 'wind'],
  [/\b(city|street|avenue|alley|market|square|downtown|traffic|città|strada|piazza|via)\b/, 'city'],
  [
    /\b(forest|wood|woods|garden|park|field|meadow|farm|jungle|lake|river|village|bosco|giardino|parco|campo|lago|fiume)\b/,
    'birds',
  ],
];

/**
 * What is heard where nobody speaks. Rain and wind are heard outside before anything else; inside, a room is a room unless it
 * drives or burns. Null where silence is the better choice: outside in a place that says nothing of itself, by clear day.
 */
export function ambienceFor(words: string, interior: boolean, weather: Weather, time: TimeOfDay): AmbienceKind | null {
  const told = PLACES.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
  if (told === 'engine') return told;
  if (interior) return told === 'fire' ? told : weather === 'rain' || weather === 'storm' ? 'rain' : 'room';
  if (weather === 'rain' || weather === 'storm') return 'rain';
  if (told !== undefined && told !== 'birds') return told;
  if (weather === 'wind' || weather === 'snow') return 'wind';
  const dark = time === 'night' || time === 'dusk' || time === 'evening';
  if (told === 'birds') return dark ? 'crickets' : 'birds';
  return time === 'night' ? 'crickets' : null;
}
