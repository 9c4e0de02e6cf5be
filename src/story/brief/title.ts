import { spokenText } from './marks.ts';
import type { BriefPerson } from './people.ts';
import type { BriefReading } from './reading.ts';
import type { Brief } from './screenwriter.ts';
import { LANGUAGES, type Vocabulary } from './vocabulary/index.ts';
import { capitalised } from './wishes.ts';

/** Names of files that name nothing. */
const NAMELESS = /^(?:brief|untitled|stdin|input|text|story|film|new|draft|document|notes?|test|-)?[\s\d]*$/i;
const LONGEST = 60;
/** Somebody named this share as often as the one named most is as much a hero. */
const MAIN = 0.6;
/** Words and characters of the opening that stand for a title where nothing of the language is known. */
const WORDS = 5;
const CHARACTERS = 32;

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
  const hero = heroOf(people, sentences);
  const place = sentences.find((one) => one.place !== undefined)?.place;
  const phrase =
    hero === undefined ? (place?.name ?? '') : hero.proper ? hero.name : `${hero.article} ${hero.words}`.trim();
  if (!LANGUAGES.some((known) => known.language === language)) return opening(sentences[0]?.text ?? untitled);
  const short = hero?.name.length === 1 ? (place?.name ?? '') : phrase.length <= LONGEST ? phrase : '';
  if (short === '') return untitled;
  const shouted = short === short.toUpperCase();
  return large(shouted || language === 'en' ? short.toLowerCase() : short, hero?.proper === true ? 'en' : language);
}

/** Whoever comes up first of those the story is mostly about. */
function heroOf(people: BriefReading['people'], sentences: BriefReading['sentences']): BriefPerson | undefined {
  const count = (person: BriefPerson) => sentences.filter((one) => one.people.includes(person)).length;
  const main = people.filter(({ group }) => !group).slice(0, 4);
  const most = Math.max(0, ...main.map(count));
  return sentences.flatMap((one) => one.people).find((person) => main.includes(person) && count(person) >= most * MAIN);
}

/** English titles write every word large, others only the first. */
function large(title: string, language: string): string {
  if (language !== 'en') return capitalised(title);
  return title.replace(/(^|[\s-])(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}

function opening(text: string): string {
  const [clause = text] = text.split(/[.,;:!?…。、！？،؛؟।"“”«»「」]/u).filter((one) => one.trim() !== '');
  const words = clause.trim().split(' ').slice(0, WORDS).join(' ');
  return [...words].slice(0, CHARACTERS).join('');
}
