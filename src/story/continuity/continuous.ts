import { type Film, type Scene, TIMES_OF_DAY } from '#film';
import { nameFinder } from '../plan/index.ts';
import { clothesBetween } from './clothes.ts';
import { type Cut, cutsOf, type Found } from './finding.ts';

/** The scene goes on in the same minute. */
const CONTINUOUS = /\b(continuous|continuing|same time|moments? later|continuo|continua|continu|fortlaufend)\b/i;
/** The scene plays later, and the same day unless it says otherwise. */
const LATER = /\b(later|più tardi|plus tard|später|más tarde)\b/i;
const ANOTHER_DAY =
  /\b(day|week|month|year|night|next|morning after|giorn[oi]|jours?|tage?|días?)s?\b.*\blater\b|\bnext\b|\blater that\b/i;

/** A scene that is CONTINUOUS has the same light, the same weather outdoors, the same clothes; one that is LATER is not earlier in the day. */
export function continuous(film: Film): readonly Found[] {
  const find = nameFinder(film.characters);
  return cutsOf(film).flatMap((cut) => {
    const { scene, before } = cut;
    if (before === undefined) return [];
    if (CONTINUOUS.test(scene.heading)) return [...light(cut, before), ...clothesBetween(cut, before, find)];
    return LATER.test(scene.heading) && !ANOTHER_DAY.test(scene.heading) ? backwards(cut, before) : [];
  });
}

function light(cut: Cut, before: Scene): readonly Found[] {
  const { scene } = cut;
  const outdoors = !scene.place.interior && !before.place.interior;
  if (scene.time !== before.time)
    return [
      {
        ...jump(cut),
        message: `Scene ${scene.number} goes on at once, but it is ${scene.time}, and a moment ago it was ${before.time}.`,
        remedy: `Write ${before.time.toUpperCase()} in both headings, or take CONTINUOUS out of this one.`,
      },
    ];
  if (!outdoors || scene.weather === before.weather) return [];
  return [
    {
      ...jump(cut),
      message: `Scene ${scene.number} goes on at once, but the weather is ${scene.weather}, and a moment ago it was ${before.weather}.`,
      remedy: 'Let both scenes have the same weather, or say that it turns.',
    },
  ];
}

function backwards(cut: Cut, before: Scene): readonly Found[] {
  const { scene } = cut;
  if (TIMES_OF_DAY.indexOf(scene.time) >= TIMES_OF_DAY.indexOf(before.time)) return [];
  return [
    {
      ...jump(cut),
      message: `Scene ${scene.number} is later, but it is ${scene.time}, and before it was ${before.time}.`,
      remedy: 'Write NEXT DAY, or a time that comes after.',
    },
  ];
}

const jump = ({ scene, shots }: Cut) =>
  ({
    rule: 'time-of-day',
    severity: 'warning',
    shot: shots[0]?.id ?? null,
    scene: scene.id,
    words: scene.heading,
  }) as const;
