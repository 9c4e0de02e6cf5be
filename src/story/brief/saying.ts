import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** Words beside a quotation that say whose it is. Offsets are UTF-16, in those words. */
export interface Attribution {
  /** Where the words for the speaker stand; equal when there are none (`disse.`). */
  readonly subject: { readonly from: number; readonly to: number };
  readonly verb: string;
  /** Before speaker and verb: `Then`, `She turned and`; empty if nothing. */
  readonly lead: string;
  /** Behind them, without the marks around it: `softly`, `to the fox`, `putting down the lamp`. */
  readonly rest: string;
}

/** Characters behind a quotation that are enough to tell. */
const LOOKED_AT = 200;
/** How many words may come before the verb of saying, or between it and the quotation. */
const NEAR = 6;
const MANNER = /(?:ly|mente|ment)$/;
/** `dit-il`, `demanda-t-elle`: pronouns tied to their verb. */
const TIED = /-(?:t-)?(?=(?:il|elle|ils|elles|on|je)(?![\p{L}]))/gu;
const untied = (text: string): string => text.replace(TIED, (tie) => ' '.repeat(tie.length));
const inner = (text: string): string => text.replace(/^[\s,;:—–―-]+|[\s,;:.!?…—–―-]+$/gu, '');

/** Reads `, the fox said softly` or `asked the fox, turning round`; undefined when nobody is said to speak. */
export function attributionAfter(text: string, vocabulary: Vocabulary): Attribution | undefined {
  const told = untied(text);
  const tokens = tokensOf(told).filter(({ word }) => !word.endsWith("'"));
  const at = tokens.findIndex(({ word }) => vocabulary.saying.has(word));
  if (at < 0 || at > NEAR || !together(told, tokens.slice(0, at + 1))) return undefined;
  const [first] = tokens;
  const verb = tokens[at];
  if (first === undefined || verb === undefined) return undefined;
  if (at > 0 && !before(tokens, at, vocabulary)) return undefined;
  if (at > 0)
    return {
      subject: { from: first.from, to: end(tokens, at) },
      verb: verb.word,
      lead: '',
      rest: inner(told.slice(verb.to)),
    };
  const subject = following(told, tokens, vocabulary);
  const from = subject[0]?.from ?? verb.to;
  const to = subject.at(-1)?.to ?? verb.to;
  return { subject: { from, to }, verb: verb.word, lead: '', rest: inner(told.slice(to)) };
}

/** Reads `Then Mina asked:` or `She turned round and whispered,`. */
export function attributionBefore(told: string, vocabulary: Vocabulary): Attribution | undefined {
  const tokens = tokensOf(told);
  const at = tokens.findLastIndex(({ word }) => vocabulary.saying.has(word));
  const verb = tokens[at];
  if (verb === undefined || tokens.length - 1 - at > NEAR || /[.;!?]/.test(told.slice(verb.to).replace(/[.!?]+$/, '')))
    return undefined;
  let from = at;
  while (from > 0 && tokens[from]?.joined === true && !stops(tokens[from - 1], vocabulary)) from -= 1;
  const pronoun = tokens[from - 1];
  if (pronoun !== undefined && tokens[from]?.joined === true && isSpeaker(pronoun, vocabulary)) from -= 1;
  const rest = inner(told.slice(verb.to));
  const start = tokens[from]?.from ?? verb.from;
  return {
    subject: { from: start, to: end(tokens, at, start) },
    verb: verb.word,
    lead: inner(told.slice(0, start)),
    rest,
  };
}

/** Whether a text next to a quotation says who speaks. A new sentence must say it plainly: `She said.` but not `She told him everything.` */
export function isAttribution(text: string, vocabulary: Vocabulary): boolean {
  const found = attributionAfter(text.slice(0, LOOKED_AT), vocabulary);
  if (found === undefined) return false;
  if (!/^\p{Lu}/u.test(text) || /^(?:[.!?…]|$)/u.test(found.rest)) return true;
  const [next = ''] = found.rest.toLowerCase().split(/\s/, 1);
  const mark = /^\s*[,.;:—–!?]/u.test(text.slice(text.indexOf(found.rest) - 2));
  return mark || MANNER.test(next) || vocabulary.prepositions.has(next);
}

/** Whether nothing but who speaks is said; small words that tie sentences (`then`, `and`) do not count. */
export const saysNoMore = ({ lead }: Attribution, vocabulary: Vocabulary): boolean =>
  lead === '' || tokensOf(lead).every(({ word }) => vocabulary.notNames.has(word) && !vocabulary.pronouns.has(word));

const isSpeaker = ({ word }: Token, { pronouns, firstPerson }: Vocabulary): boolean =>
  pronouns.has(word) || firstPerson.has(word);

/** Only a name, a pronoun or a noun with what describes it may come before the verb. */
const before = (tokens: readonly Token[], at: number, vocabulary: Vocabulary): boolean =>
  tokens.slice(0, at).every((token, index) => {
    if (isSpeaker(token, vocabulary))
      return (
        index === 0 ||
        MANNER.test(tokens[index - 1]?.word ?? '') ||
        vocabulary.notNames.has(tokens[index - 1]?.word ?? '')
      );
    return vocabulary.determiners.has(token.word) || !stops(token, vocabulary) || index === 0;
  });

/** A word that cannot be part of a speaker's name or description. */
const stops = (token: Token | undefined, { breaks, determiners }: Vocabulary): boolean =>
  token === undefined || (breaks.has(token.word) && !determiners.has(token.word) && !token.capital);

/** Behind the last word of the subject, adverbs before the verb left out. */
function end(tokens: readonly Token[], verb: number, least = 0): number {
  for (let index = verb - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token !== undefined && token.from >= least && !MANNER.test(token.word)) return token.to;
  }
  return least;
}

const together = (told: string, tokens: readonly Token[]): boolean =>
  tokens.every((token, index) => index === 0 || /^[\s-]*$/.test(told.slice(tokens[index - 1]?.to ?? 0, token.from)));

/** `her father`: not she, but hers. */
function owns(tokens: readonly Token[], token: Token, vocabulary: Vocabulary): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return (
    vocabulary.determiners.has(token.word) &&
    next?.joined === true &&
    !stops(next, vocabulary) &&
    !MANNER.test(next.word)
  );
}

/** The speaker behind the verb: a pronoun, or a name or noun up to the next small word. */
function following(told: string, tokens: readonly Token[], vocabulary: Vocabulary): Token[] {
  const subject: Token[] = [];
  for (const token of tokens.slice(1, NEAR)) {
    if (!together(told, [...(subject.length > 0 ? subject.slice(-1) : tokens.slice(0, 1)), token])) break;
    if (subject.length === 0 && isSpeaker(token, vocabulary) && !owns(tokens, token, vocabulary)) return [token];
    const opens = subject.every(({ word }) => vocabulary.determiners.has(word));
    if ((vocabulary.determiners.has(token.word) && !opens) || MANNER.test(token.word) || stops(token, vocabulary))
      break;
    if (vocabulary.prepositions.has(token.word)) break;
    subject.push(token);
  }
  return subject.every(({ word }) => vocabulary.determiners.has(word)) ? [] : subject;
}
