import type { Atom } from './atoms.ts';

/** Words that belong to the one after them so closely that no line may end on them. */
const ARTICLES: Readonly<Record<string, string>> = {
  en: "a an the mr mrs ms dr st this that my your his her its our their no i we you he she they it i'm we're you're i'll i've",
  de: 'der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser kein keine zum zur im am vom herr frau',
  fr: "le la les un une des du de l' d' mon ma mes ton ta tes son sa ses ce cet cette ces au aux je tu il elle on ne se m. mme",
  es: 'el la los las un una unos unas mi tu su mis tus sus este esta del al lo se me te no sr sra',
  it: "il lo la i gli le un uno una l' del della dei delle al alla nel nella mio mia suo sua si mi ti non sig",
  pt: 'o a os as um uma uns umas meu minha seu sua do da dos das no na ao à se me te não sr sra',
  nl: 'de het een mijn jouw zijn haar ons onze hun geen dit dat deze die',
};
/** Words that open a phrase: a break before them reads well, one after them badly. */
const OPENERS: Readonly<Record<string, string>> = {
  en: 'and or but nor so yet because if when while that which who whose where than as of in on at by for from to with without into onto over under about after before until like through between against is are was were be been am has have had will would can could should must not do does did',
  de: 'und oder aber denn weil wenn dass als ob wie von in an auf aus bei mit nach zu über unter vor für durch gegen ohne um ist sind war hat haben wird nicht',
  fr: 'et ou mais car si que qui quand comme dans sur sous avec sans pour par en à vers chez est sont a ont pas',
  es: 'y o pero que si cuando como en con sin por para de a sobre hasta desde es son está ha',
  it: 'e o ma che se quando come in con senza per da di a su tra fra è sono ha hanno',
  pt: 'e ou mas que se quando como em com sem por para de a sobre até é são está',
  nl: 'en of maar want als dat in op met van voor naar bij uit over onder door tegen is zijn was heeft',
};

const sets = new Map<string, ReadonlySet<string>>();

function wordsOf(lists: typeof ARTICLES, name: string, language: string): ReadonlySet<string> {
  const primary = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const key = `${name}/${primary}`;
  const known = sets.get(key);
  if (known !== undefined) return known;
  const words = new Set((lists[primary] ?? '').split(' ').filter((word) => word !== ''));
  sets.set(key, words);
  return words;
}

const bare = (text: string) => text.toLowerCase().replace(/^[\p{P}\p{S}]+|[\p{Po}\p{Pd}\p{Pe}\p{Pf}]+$/gu, '');
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*$/u;
const CLAUSE_END = /[,;:、，；：،؛—–]["'”’»」』)\]]*$|--$/u;

/** The cost no layout takes unless there is nothing else. */
export const NEVER = 60;

/** How badly a text is broken between two neighbours, 0 (after a sentence) to `NEVER` (after an article). */
export function breakCost(before: Atom, after: Atom, language: string): number {
  const last = bare(before.text);
  const belongsToNext = wordsOf(ARTICLES, 'articles', language).has(last);
  if (belongsToNext && !CLAUSE_END.test(before.text) && !/[!?…]/.test(before.text)) {
    // "Mr." and "the" alike; but "That." ends a sentence.
    if (!SENTENCE_END.test(before.text) || /^(mr|mrs|ms|dr|st|sr|sra|sig|mme|m)$/.test(last)) return NEVER;
  }
  const pause = Math.max(0, after.start - before.end);
  const relief = Math.min(3, pause * 8);
  if (SENTENCE_END.test(before.text)) return 0;
  if (CLAUSE_END.test(before.text)) return Math.max(0, 1.5 - relief);
  if (!after.spaced)
    return /^[\p{L}\p{N}]/u.test(after.text) && /^[\p{Script=Latin}\p{N}]/u.test(after.text) ? NEVER : 5;
  const openers = wordsOf(OPENERS, 'openers', language);
  if (openers.has(last)) return 18;
  const names = /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(after.text) ? 6 : 0;
  return Math.max(1, (openers.has(bare(after.text)) ? 3 : 7) + names - relief);
}
