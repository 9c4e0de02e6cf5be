import { MOODS, type Mood, TIMES_OF_DAY, WEATHERS } from '#film';
import { frames, type Row, type Sheet } from '../sheet.ts';
import { emptySet, KINDS } from './staging.ts';

/** Kinds on one sheet. */
const A_SHEET = 11;
/** Places whose weather is shown: open country, a town, water, and a room with a window. */
const WEATHERED = ['street', 'forest', 'sea', 'shore', 'mountain', 'village', 'kitchen', 'train'] as const;
/** Places whose mood is shown. */
const MOODY = ['street', 'kitchen'] as const;
const LENGTH = frames(4);
/** Past the beginning, so that drifting clouds and water have begun to move. */
const AT = frames(1.5);

/** Every set of a look at every time of day, some in every weather, two in every mood. */
export function setSheets(look: string): Sheet[] {
  const rows = KINDS.map(
    (kind): Row => ({
      title: kind,
      tiles: TIMES_OF_DAY.map((time) => ({
        id: `sets/${look}/${kind}/${time}`,
        caption: time,
        staging: emptySet(look, kind, { time }),
        frames: LENGTH,
        at: AT,
      })),
    }),
  );
  const sheets: Sheet[] = [];
  for (let from = 0; from < rows.length; from += A_SHEET) {
    const number = sheets.length + 1;
    sheets.push({
      id: `sets-${look}-${number}`,
      part: 'sets',
      look,
      title: `Sets at every hour, ${number}`,
      rows: rows.slice(from, from + A_SHEET),
    });
  }
  return [...sheets, weatherSheet(look), moodSheet(look)];
}

function weatherSheet(look: string): Sheet {
  return {
    id: `weather-${look}`,
    part: 'sets',
    look,
    title: 'Weather',
    rows: WEATHERED.map((kind) => ({
      title: kind,
      tiles: WEATHERS.map((weather) => ({
        id: `weather/${look}/${kind}/${weather}`,
        caption: weather,
        staging: emptySet(look, kind, { weather, time: weather === 'storm' ? 'evening' : 'day' }),
        frames: LENGTH,
        at: AT,
      })),
    })),
  };
}

function moodSheet(look: string): Sheet {
  const half = MOODS.length / 2;
  const row = (kind: string, moods: readonly Mood[]): Row => ({
    title: kind,
    tiles: moods.map((mood) => ({
      id: `mood/${look}/${kind}/${mood}`,
      caption: mood,
      staging: emptySet(look, kind, { mood, time: 'evening' }),
      frames: LENGTH,
      at: AT,
    })),
  });
  return {
    id: `mood-${look}`,
    part: 'sets',
    look,
    title: 'Moods, in the evening',
    rows: MOODY.flatMap((kind) => [row(kind, MOODS.slice(0, half)), row(`${kind}, on`, MOODS.slice(half))]),
  };
}
