import { splitSentences } from '../plan/index.ts';
import { clausesOf, turnsOf } from './dashes.ts';
import { sayable } from './marks.ts';
import { findQuotes, type Quote } from './quotes.ts';
import { isAttribution } from './saying.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** A stretch of a sentence: told, or in quotation marks. Put together, with what stands between, they are the sentence. */
export interface Piece {
  readonly kind: 'told' | 'quoted';
  /** Without the marks and without blanks at its ends. */
  readonly text: string;
}

/** A sentence as it stands, and its pieces. */
export interface Sentence {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Ends a sentence in scripts the splitter of action lines does not know. */
const OTHER_STOPS = /(?<=[؟।॥۔])\s+/u;
const STOP = /[.!?…。！？؟।][”"’»«)]*$/u;

/** The sentences of a paragraph, to the letter: what is quoted stays in one piece with whoever says it. */
export function sentencesOf(paragraph: string, vocabulary: Vocabulary): Sentence[] {
  return turnsOf(paragraph, vocabulary).flatMap((turn) => sentencesOfTurn(turn, vocabulary));
}

function sentencesOfTurn(paragraph: string, vocabulary: Vocabulary): Sentence[] {
  const spoken = clausesOf(paragraph, vocabulary);
  if (spoken !== undefined) return [sentence(paragraph, spoken)];
  const quotes = findQuotes(paragraph);
  const texts = joinedUp(cut(paragraph, quotes, vocabulary));
  return texts.map((text) => sentence(text, piecesOf(text, vocabulary)));
}

const sentence = (text: string, pieces: readonly Piece[]): Sentence => ({ text, pieces });

/** Cuts outside of quotations, and behind a quotation that ends with a stop unless whoever said it is named next. */
function cut(paragraph: string, quotes: readonly Quote[], vocabulary: Vocabulary): string[] {
  const masked = mask(paragraph, quotes);
  const ends = new Set<number>();
  let at = 0;
  for (const piece of splitSentences(masked)) {
    at += piece.length;
    ends.add(at);
  }
  for (const { to, text } of quotes) if (STOP.test(text) && !goesOn(paragraph.slice(to), vocabulary)) ends.add(to);
  const texts: string[] = [];
  let from = 0;
  for (const end of [...ends].sort((one, other) => one - other)) {
    texts.push(
      ...paragraph
        .slice(from, end)
        .split(OTHER_STOPS)
        .map((text) => text.trim()),
    );
    from = end;
  }
  return texts.filter((text) => text !== '');
}

function mask(paragraph: string, quotes: readonly Quote[]): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of quotes) {
    masked += paragraph.slice(at, from) + 'X'.repeat(to - from);
    at = to;
  }
  return masked + paragraph.slice(at);
}

/** Whether what follows a quotation still belongs to its sentence. */
function goesOn(rest: string, vocabulary: Vocabulary): boolean {
  const next = rest.trimStart();
  // Scripts without blanks tie a quotation to its verb: 「桃だ」と言いました.
  if (next === rest && /^[\p{L}\p{M}]/u.test(next)) return true;
  return /^(?:[,;:]|[—–-]\s*\p{Ll}|\p{Ll})/u.test(next) || isAttribution(next, vocabulary);
}

/** Emoji in front of a sentence belong to the one before. */
const SIGNS = /^[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D\s]+(?=\S)/u;

/** Signs nobody can say (an emoji, three stars) stay with the sentence before them. */
function joinedUp(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const whole of texts) {
    const before = joined.at(-1);
    const signs = before === undefined ? '' : (SIGNS.exec(whole)?.[0] ?? '');
    if (signs !== '') joined[joined.length - 1] = `${before} ${signs.trim()}`;
    const text = whole.slice(signs.length);
    const last = joined.at(-1);
    if (last !== undefined && (!sayable(text) || !sayable(last))) joined[joined.length - 1] = `${last} ${text}`.trim();
    else joined.push(text);
  }
  return joined;
}

function piecesOf(text: string, vocabulary: Vocabulary): Piece[] {
  const quotes = findQuotes(text).filter((quote) => isSpoken(text, quote, vocabulary));
  const pieces: Piece[] = [];
  let at = 0;
  const told = (to: number) => {
    const piece = text.slice(at, to).trim();
    if (piece !== '') pieces.push({ kind: 'told', text: piece });
  };
  for (const quote of quotes) {
    told(quote.from);
    pieces.push({ kind: 'quoted', text: quote.text });
    at = quote.to;
  }
  told(text.length);
  return pieces;
}

/** Somebody's words, not a title, a sign or a word held with tongs. */
function isSpoken(text: string, { from, to, text: quoted }: Quote, vocabulary: Vocabulary): boolean {
  if (!sayable(quoted)) return false;
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  if (before === '' && /^[.!?…]?$/.test(after)) return true;
  if (/[:,،]$/.test(before) || (before === '' && /^[,—–]/.test(after)))
    return /\s|[.!?…,]/.test(quoted) || before === '' || /:$/.test(before);
  const ended = /[.!?…,—–-]$/.test(quoted);
  if (ended && (before === '' || after === '')) return true;
  return isAttribution(after, vocabulary) || (ended && isAttribution(before, vocabulary));
}
