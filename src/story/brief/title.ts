import { spokenText } from './marks.ts';
import type { BriefReading } from './reading.ts';
import type { Brief } from './screenwriter.ts';
import type { Vocabulary } from './vocabulary/index.ts';
import { capitalised } from './wishes.ts';

/** Names of files that name nothing. */
const NAMELESS = /^(?:brief|untitled|stdin|input|text|story|film|new|draft|document|notes?|test|-)?[\s\d]*$/i;
const LONGEST = 60;

/** The brief's own title, else the file's name, else whom it is about, else where it plays. */
export function titleOf(
  { name }: Brief,
  { title, people, sentences }: BriefReading,
  { untitled, language }: Vocabulary,
): string {
  if (title !== '') return spokenText(title).slice(0, 200);
  const named = spokenText(
    name
      .toWellFormed()
      .replace(/[-_]+/g, ' ')
      .replace(/\p{Cc}/gu, ' '),
  );
  if (!NAMELESS.test(named)) return large(named, 'en');
  const hero = people.find(({ group }) => !group);
  const place = sentences.find((one) => one.place !== undefined)?.place;
  const phrase =
    hero === undefined ? (place?.name ?? '') : hero.proper ? hero.name : `${hero.article} ${hero.words}`.trim();
  const short = phrase.length <= LONGEST ? phrase : '';
  return short === '' || hero?.name === 'I' ? untitled : large(short.toLowerCase(), language);
}

/** English titles write every word large, others only the first. */
function large(title: string, language: string): string {
  if (language !== 'en') return capitalised(title);
  return title.replace(/(^|[\s-])(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
