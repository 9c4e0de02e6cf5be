import { type Mood, type Place, TimeOfDay, type Weather } from '#film';
import { inTime, parseHeading, plainText, type TimeWord } from '../fountain/index.ts';
import type { DraftScene } from './draft.ts';
import { landOf, type Met } from './land.ts';
import { sentencesOf } from './mentions.ts';
import { MOOD_ROWS, SETTING_MOODS } from './tables/moods.ts';
import { PRONOUNS } from './tables/people.ts';
import { ARTICLES, IDLE_WORDS, SAME_PLACE, SIDE_ROWS } from './tables/places.ts';
import { TIME_ROWS } from './tables/times.ts';
import { WEATHER_ROWS } from './tables/weathers.ts';
import { type Score, strongest, together, wordsOf, wordTable } from './words.ts';

/** Where, when and how a scene plays. */
export interface Setting {
  readonly place: Place;
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly mood: Mood;
}

const times = wordTable(TIME_ROWS);
const weathers = wordTable(WEATHER_ROWS);
const moods = wordTable(MOOD_ROWS);
const sides = wordTable(SIDE_ROWS);
/** A place is described at the beginning of a scene: so many words of action are read for it. */
const DESCRIBING_WORDS = 60;

/** A scene's words, by what they are. */
interface Reading {
  readonly heading: string;
  readonly action: string;
  readonly said: string;
  readonly manners: string;
  readonly lines: number;
  /** BCP 47. */
  readonly language: string;
}

/** The settings of all scenes, each knowing the one before. `names` are the words in people's names, `language` is the screenplay's. */
export function settingsOf(scenes: readonly DraftScene[], names: ReadonlySet<string>, language: string): Setting[] {
  const settings: Setting[] = [];
  const described = new Map<string, string>();
  const lands = new Map<string, string>();
  let outside: Met | undefined;
  for (const scene of scenes) {
    const before = settings.at(-1);
    const reading = read(scene, language);
    const { interior, exterior, place, time: when } = parseHeading(scene.heading);
    const samePlace = SAME_PLACE.test(place);
    const stays = before !== undefined && (place === '' || samePlace) && scene.heading !== '';
    const name = stays ? before.place.name : placeName(place);
    const inside =
      stays && !exterior
        ? interior || before.place.interior
        : isInside({ interior, exterior }, name, reading, settings);
    const key = `${inside ? 'in' : 'out'} ${name}`;
    const land = lands.get(key) ?? (inside ? '' : landOf(name, outside));
    lands.set(key, land);
    if (!inside) outside = { name, land };
    const own = described.get(key) ?? describe(name, scene, names);
    if (own !== name) described.set(key, own);
    const words = land === '' ? own : `${land} ${own}`;
    const said = [...(samePlace ? place.split(' - ') : []), ...when.split(' - ')].map(inTime);
    const goesOn = before !== undefined && (stays || said.includes('same'));
    const time = timeOf(said, before?.time ?? null, goesOn, reading);
    const weather = weatherOf(reading, goesOn || before?.place.name === name ? (before?.weather ?? null) : null);
    settings.push({ place: { name, interior: inside, words }, time, weather, mood: moodOf(reading, time, weather) });
  }
  return settings;
}

function read({ heading, elements }: DraftScene, language: string): Reading {
  const lines = elements.flatMap((element) => (element.kind === 'line' ? [element.line] : []));
  const actions = elements.flatMap((element) =>
    element.kind === 'action' ? sentencesOf(plainText(element.text)) : [],
  );
  return {
    heading,
    // White hair is no snow and a grey coat no sadness.
    action: actions.map((sentence) => sentence.replace(INTRODUCTION, ' ')).join('\n'),
    said: lines.map((line) => line.spoken).join('\n'),
    manners: lines.map((line) => line.parenthetical).join('; '),
    lines: lines.length,
    language,
  };
}

/** Small letters, no articles, no marks: the same place is always the same name. */
export function placeName(place: string): string {
  const words = place
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  return words.join(' ').replace(/^l'(?=.)/, '');
}

function isInside(
  { interior, exterior }: { interior: boolean; exterior: boolean },
  name: string,
  { action, language }: Reading,
  before: readonly Setting[],
): boolean {
  if (interior || exterior) return interior;
  const known = before.findLast((setting) => setting.place.name === name);
  if (known !== undefined) return known.place.interior;
  const side = strongest(sides(name === '' ? action : name, language), 1);
  return side === null ? (before.at(-1)?.place.interior ?? false) : side === 'interior';
}

/** The heading's words and those the action before the first line sets the place with. */
function describe(name: string, scene: DraftScene, names: ReadonlySet<string>): string {
  const words = new Set(name.split(' ').filter((word) => word !== ''));
  let left = DESCRIBING_WORDS;
  for (const element of scene.elements) {
    if (element.kind === 'line' || left <= 0) break;
    if (element.kind !== 'action') continue;
    for (const word of wordsOf(setDressing(plainText(element.text))).slice(0, left)) {
      if (!IDLE_WORDS.has(word) && !names.has(word) && !/^\d+$/.test(word)) words.add(word);
      left--;
    }
  }
  return [...words].join(' ');
}

/** What an action says about the place: without the clauses that introduce people and the sentences that go on about them. */
function setDressing(action: string): string {
  return sentencesOf(action)
    .filter((sentence) => !PRONOUNS.test(sentence))
    .map((sentence) => sentence.replace(INTRODUCTION, ' '))
    .join(' ');
}

/** A name in capitals and what is said between it and the last comma: `MARA, 60, in a yellow oilskin, climbs`. */
const INTRODUCTION =
  /(?<!\p{L})\p{Lu}{2}[\p{Lu} .'’]{0,60}(?:\([^()]{0,80}\))?,[^.!?]{0,240},(?: (?:an?|the|una?|uno|une|eine?) [^.!?]{0,240})?|(?<!\p{L})\p{Lu}{2}[\p{Lu} .'’]{0,60}\([^()]{0,80}\)/gu;

/**
 * The hour the heading states, wherever among its words it stands. Without one a scene that goes on keeps the hour before it;
 * any other is heard for words of its own, and follows the story when it has none.
 */
function timeOf(
  said: readonly (TimeWord | null)[],
  before: TimeOfDay | null,
  goesOn: boolean,
  { action, heading, language }: Reading,
): TimeOfDay {
  const stated = said.map((word) => TimeOfDay.safeParse(word)).find(({ success }) => success);
  if (stated?.success) return stated.data;
  if (goesOn && before !== null) return before;
  return strongest(together([times(action, language), 1], [times(heading, language), 1]), 2) ?? before ?? 'day';
}

function weatherOf({ action, heading, language }: Reading, before: Weather | null): Weather {
  const said = together([weathers(action, language), 1], [weathers(heading, language), 2]);
  return strongest(said, 2) ?? before ?? 'clear';
}

/** Everything read or said in a scene, weighed; then the hour, the weather and the marks, which settle what is left open. */
function moodOf({ action, said, manners, lines, language }: Reading, time: TimeOfDay, weather: Weather): Mood {
  const words = together([moods(action, language), 1], [moods(manners, language), 1], [moods(said, language), 0.75]);
  return strongest(together([words, 1], [marks(said, lines), 1], [air(time, weather), 1]), 0.5) ?? 'calm';
}

const air = (time: TimeOfDay, weather: Weather): Score<Mood> =>
  together(...[time, weather].map((name) => [new Map<Mood, number>(SETTING_MOODS[name] ?? []), 1] as const));

/** Many shouts are tense, many dots are wistful. */
function marks(said: string, lines: number): Score<Mood> {
  const count = (mark: RegExp) => (said.match(mark) ?? []).length / Math.max(1, lines);
  return new Map<Mood, number>([
    ['tense', Math.min(1, count(/!/g))],
    ['melancholic', Math.min(1.5, count(/\.{3}|…/g) * 1.5)],
  ]);
}
