/** The most frequent small words of languages in Latin letters; each belongs to few of the others. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the and of to is was with that his her they have not you this from she he had but were are',
    de: 'der die das und ist nicht ein eine mit den dem sich auf für von sie er es ich war aber im zu',
    fr: 'le la les et des est une dans pas que qui pour elle il sur avec ne au du ce mais sont était',
    es: 'el la los las y que en una con por para no es se del su al como pero más ella está lo',
    it: 'il la che di e un una non per con sono si gli del della è ma lo nel le anche come più',
    pt: 'o a os as e que de em um uma não com para se do da por mais ela ele mas foi no na',
    nl: 'de het een en van is niet dat op te zijn met voor hij ze die aan maar er was ook naar',
    sv: 'och att det som en på är av för med den till inte har om ett han hon men var sig från',
    pl: 'i w nie na się że to z do jest jak ale za po co od tak był przez jej jego był dla są',
  }).map(([language, words]): [string, ReadonlySet<string>] => [language, new Set(words.split(' '))]),
);

/** Scripts that stand for a language, or nearly. Kana before Han: Japanese has both. */
const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Small words it takes to be sure. */
const ENOUGH = 3;

/** The language of a text by its script and its small words (ISO 639-1); undefined where it is too short or too mixed to tell. */
export function languageOf(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [language, script] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.5)) return language;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ranking = Object.entries(SMALL_WORDS)
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = ranking;
  const sure = first !== undefined && first.count >= ENOUGH && first.count > (second?.count ?? 0) * 1.3;
  return sure ? first.language : undefined;
}
