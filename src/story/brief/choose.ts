import type { BriefSentence } from './reading.ts';

/** A story of which not all fits is cut into so many shares; each keeps its best sentences. */
const SHARES = 7;

/**
 * Sentences in the order they are given up when time is short: the first and the last go last; before them whatever has people, words and
 * a place, spread over the whole story. Indexes, the dearest first.
 */
export function byImportance(sentences: readonly BriefSentence[]): number[] {
  const share = (index: number) => Math.floor((index / sentences.length) * SHARES);
  const ranked = sentences.map((sentence, index) => ({ index, weight: weightOf(sentence, sentences[index - 1]) }));
  const shares = [...Map.groupBy(ranked, ({ index }) => share(index)).values()];
  for (const one of shares) one.sort((a, b) => b.weight - a.weight || a.index - b.index);
  const edges = new Set([0, sentences.length - 1]);
  const rounds = Math.max(0, ...shares.map((one) => one.length));
  const spread = Array.from({ length: rounds }, (_, round) =>
    shares.flatMap((one) => one[round] ?? []).sort((a, b) => b.weight - a.weight || a.index - b.index),
  ).flat();
  return [...edges]
    .filter((index) => index >= 0 && index < sentences.length)
    .concat(spread.map(({ index }) => index).filter((index) => !edges.has(index)));
}

/** Seconds a sentence takes however short it is, and for each word: told and seen. */
const SENTENCE_SECONDS = 3;
const WORD_SECONDS = 0.65;

/** How much a sentence carries for the time it takes. */
function weightOf(
  { people, parts, things, place, hour, text }: BriefSentence,
  before: BriefSentence | undefined,
): number {
  const lines = parts.filter(({ kind }) => kind === 'said').length;
  const named = parts.some((part) => part.kind === 'told' && part.mentions.some(({ by }) => by !== 'pronoun'));
  const answers = lines > 0 && before?.parts.some(({ kind }) => kind === 'said') === true;
  // A sentence that leans on the one before is understood only with it.
  const leans = !named && lines === 0 && people.length > 0;
  const value =
    1 +
    Math.min(2, people.length) * 0.25 +
    lines * 0.6 +
    things.length * 0.1 +
    (place === undefined ? 0 : 0.2) +
    (hour === undefined ? 0 : 0.1);
  return (value - (leans ? 0.3 : 0) - (answers ? 0.1 : 0)) / (SENTENCE_SECONDS + text.split(' ').length * WORD_SECONDS);
}
