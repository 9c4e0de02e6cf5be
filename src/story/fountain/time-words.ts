import type { TimeOfDay } from '#film';

/** What a word in a heading says about the time: a time of day, or that the scene before goes on. */
export type TimeWord = TimeOfDay | 'same';

const WORDS: Readonly<Record<TimeWord, string>> = {
  dawn: 'dawn sunrise daybreak alba aurora aube aurore morgendämmerung sonnenaufgang morgengrauen amanecer рассвет',
  morning: 'morning forenoon mattina mattino mattinata matin morgen morgens vormittag mañana утро',
  day: 'day daytime afternoon noon midday lunchtime giorno pomeriggio mezzogiorno jour journée midi après-midi tag tags mittag nachmittag día dia tarde mediodía день',
  evening: 'evening sera serata soir soirée abend abends вечер',
  dusk: 'dusk sunset twilight nightfall sundown gloaming tramonto crepuscolo imbrunire crépuscule dämmerung abenddämmerung sonnenuntergang atardecer anochecer ocaso crepúsculo закат сумерки',
  night: 'night nighttime midnight notte mezzanotte nuit minuit nacht nachts mitternacht noche medianoche noite ночь',
  same: 'continuous later same meanwhile tardi continua continuo continuato stesso stessa dopo intanto contemporaneamente continu suite même tard plus ensuite weiter fortlaufend später gleichzeitig danach continuado continuación mismo misma después luego',
};

/** Times of more than one word. */
const PHRASES: Readonly<Record<string, TimeWord>> = {
  'magic hour': 'dusk',
  'golden hour': 'dusk',
  'blue hour': 'dusk',
  'first light': 'dawn',
  'ora blu': 'dusk',
  'più tardi': 'same',
  'más tarde': 'same',
  'mais tarde': 'same',
};

/** Words that come with a time and say nothing by themselves. */
const COMPANIONS = new Set(
  `late early the next that this same following previous near almost just before after deep pre mid of in at on and to a an
   moments moment minute minutes hour hours day days week weeks month months year years second seconds few some several
   one two three four five six seven eight nine ten am pm o'clock a.m p.m shortly much little bit
   tarda tardo prima più primo presto il lo la le i gli giorno successivo successiva seguente di del della poco ore ora minuti minuto qualche
   tôt fin début de du le les l heure heures minutes peu lendemain quelques un une
   früher spät frühe früh am der die das nächster nächste nächsten kurz stunde stunden minuten tagen einige
   más temprano el los las siguiente al horas hora minutos unos unas rato por`.split(/\s+/),
);

/** Every word or phrase that names a time, in small letters. */
export const TIME_WORDS: ReadonlyMap<string, TimeWord> = new Map<string, TimeWord>([
  ...(Object.entries(WORDS) as [TimeWord, string][]).flatMap(([time, words]) =>
    words.split(' ').map((word) => [word, time] as const),
  ),
  ...Object.entries(PHRASES),
]);

const CLOCK = /\b(\d{1,2})(?:[:.h](\d{2}))?\s*(a\.?m\.?|p\.?m\.?|uhr|o'clock)?(?=\s|$)/i;

/** The hour a time like `3:15 AM` names, 0 to 23, or null. A bare number is a year or a room, not a time. */
function clock(text: string): number | null {
  const match = CLOCK.exec(text);
  if (match === null || (match[2] === undefined && match[3] === undefined)) return null;
  const hour = Number(match[1]);
  const half = (match[3] ?? '').toLowerCase().charAt(0);
  const whole = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return whole < 24 ? whole : null;
}

/** From which hour on it is what. */
const HOURS: readonly (readonly [number, TimeOfDay])[] = [
  [20, 'night'],
  [18, 'evening'],
  [11, 'day'],
  [7, 'morning'],
  [5, 'dawn'],
  [0, 'night'],
];

/**
 * What time a stretch of a heading names: `THE NEXT MORNING`, `LATER THAT NIGHT`, `3 AM`, `ALBA (1987)`. Null when it
 * holds anything that is no time, as `NIGHT CLUB` does. A time of day outweighs a `later`; of two, the last counts.
 */
export function inTime(stretch: string): TimeWord | null {
  const bare = stretch
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .normalize('NFC')
    .trim();
  const phrase = TIME_WORDS.get(bare);
  if (phrase !== undefined) return phrase;
  let found: TimeWord | null = null;
  for (const word of bare.match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []) {
    const time = TIME_WORDS.get(word);
    if (time !== undefined && (found === null || time !== 'same')) found = time;
    else if (time === undefined && !COMPANIONS.has(word) && !/^\d+(?:am|pm|h\d*)?$/.test(word)) return null;
  }
  const hour = clock(bare);
  if (hour !== null && (found === null || found === 'same')) return HOURS.find(([from]) => hour >= from)?.[1] ?? null;
  return found;
}
