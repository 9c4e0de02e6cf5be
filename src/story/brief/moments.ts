import { type BriefPerson, known } from './people.ts';
import type { BriefReading } from './reading.ts';
import type { Vocabulary } from './vocabulary/index.ts';
import { capitalised } from './wishes.ts';

/** Moments without words for a film that would be over too soon: looks at what the brief itself names, one after the other. */
export function momentsFor(reading: BriefReading, met: readonly BriefPerson[], vocabulary: Vocabulary): string[] {
  const { moments, language } = vocabulary;
  const [hero, other] = met.filter(({ group }) => !group);
  const thing = reading.sentences.flatMap(({ things }) => things).find((one) => one.noun !== hero?.name.toLowerCase());
  const filled: Readonly<Record<string, string | undefined>> = {
    hero: hero === undefined ? undefined : known(hero, vocabulary),
    other: other === undefined ? undefined : known(other, vocabulary),
    thing: thing?.phrase,
  };
  return moments.flatMap((moment) => {
    const needed = [...moment.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    if (needed.some((name) => filled[name] === undefined)) return [];
    return [
      capitalised(
        moment.replace(/\{(\w+)\}/g, (whole, name: string) => inside(moment, whole, filled[name] ?? '', language)),
      ),
    ];
  });
}

/** A thing we have just seen is no longer any thing: `looks at the lamp`. */
const inside = (moment: string, whole: string, filled: string, language: string): string =>
  language === 'en' && !moment.startsWith(whole) ? filled.replace(/^(?:an?|one)\s/i, 'the ') : filled;
