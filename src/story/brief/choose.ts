import type { BriefSentence } from './reading.ts';

/** A story of which not all fits is cut into so many shares at most; each keeps its best. */
const SHARES = 7;
/** Seconds a stretch of story needs to be understood by itself. */
const STRETCH = 18;
/** Up to this many times the wished length single sentences are left out; beyond it whole stretches are. */
const SLIGHTLY = 1.4;

/**
 * The order in which sentences are taken as long as there is time, as indexes: the first and the last before all others. `whole` is how
 * long everything would take, `wished` how long the film should be, both in seconds.
 */
export function byImportance(sentences: readonly BriefSentence[], whole: number, wished: number): number[] {
  const order = whole <= wished * SLIGHTLY ? oneByOne(sentences) : inStretches(sentences, wished);
  return [...new Set([0, sentences.length - 1, ...order])].filter((index) => index >= 0 && index < sentences.length);
}

/** The sentences that carry most for their length, from all over the story. */
function oneByOne(sentences: readonly BriefSentence[]): number[] {
  const share = (index: number) => Math.floor((index / sentences.length) * SHARES);
  const ranked = sentences.map((_, index) => ({ index, weight: weightOf(sentences, index) }));
  const shares = [...Map.groupBy(ranked, ({ index }) => share(index)).values()];
  const heavier = (one: { index: number; weight: number }, other: { index: number; weight: number }) =>
    other.weight - one.weight || one.index - other.index;
  for (const one of shares) one.sort(heavier);
  const rounds = Math.max(0, ...shares.map((one) => one.length));
  const spread = Array.from({ length: rounds }, (_, round) => shares.flatMap((one) => one[round] ?? []).sort(heavier));
  // What leans on the sentence before it comes after it.
  return spread.flat().flatMap(({ index }) => (leansOn(sentences, index) ? [index - 1, index] : [index]));
}

/** A part of the story, and how much of it is told so far. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  first: number;
  last: number;
}

/** Where so much is left out that single sentences would not hold together: stretches of story that grow from their best sentence. */
function inStretches(sentences: readonly BriefSentence[], wished: number): number[] {
  const count = Math.min(SHARES, sentences.length, Math.max(2, Math.round(wished / STRETCH)));
  const order: number[] = [];
  const stretches = Array.from({ length: count }, (_, place): Stretch => {
    const from = Math.round((place / count) * sentences.length);
    const to = Math.round(((place + 1) / count) * sentences.length) - 1;
    const seed = place === 0 ? from : place === count - 1 ? to : best(sentences, from, to);
    order.push(seed);
    return { from, to, first: seed, last: seed };
  });
  while (order.length < sentences.length) {
    const before = order.length;
    for (const stretch of stretches) grow(sentences, stretch, order);
    if (order.length === before) break;
  }
  return order;
}

function best(sentences: readonly BriefSentence[], from: number, to: number): number {
  let found = from;
  for (let index = from; index <= to; index++)
    if (weightOf(sentences, index) > weightOf(sentences, found)) found = index;
  return found;
}

/** Takes in one sentence more: what the first one leans on, else the heavier neighbour. */
function grow(sentences: readonly BriefSentence[], stretch: Stretch, order: number[]): void {
  const back = stretch.first > stretch.from;
  const on = stretch.last < stretch.to;
  if (!back && !on) return;
  const earlier =
    back &&
    (!on ||
      leansOn(sentences, stretch.first) ||
      weightOf(sentences, stretch.first - 1) > weightOf(sentences, stretch.last + 1));
  if (earlier) stretch.first -= 1;
  else stretch.last += 1;
  order.push(earlier ? stretch.first : stretch.last);
}

/** A short answer and a sentence about `it` are understood only behind what they answer. */
function leansOn(sentences: readonly BriefSentence[], index: number): boolean {
  const [one, before] = [sentences[index], sentences[index - 1]];
  if (one === undefined || before === undefined || one.paragraph - before.paragraph > 1) return false;
  const [first] = one.parts;
  if (first?.kind === 'said')
    return before.parts.some(({ kind }) => kind === 'said') && first.text.length < SHORT_ANSWER;
  return (
    first?.kind === 'told' &&
    first.mentions.every(({ by }) => by === 'pronoun') &&
    !one.parts.some(({ kind }) => kind === 'said')
  );
}

/** Characters. */
const SHORT_ANSWER = 40;

/** Seconds a sentence takes however short it is, and for each word: told and seen. */
const SENTENCE_SECONDS = 3;
const WORD_SECONDS = 0.65;

/** How much a sentence carries for the time it takes. */
function weightOf(sentences: readonly BriefSentence[], index: number): number {
  const sentence = sentences[index];
  if (sentence === undefined) return 0;
  const { people, parts, things, place, hour, text } = sentence;
  const lines = parts.filter(({ kind }) => kind === 'said').length;
  const setting = (place === undefined ? 0 : 0.2) + (hour === undefined ? 0 : 0.1);
  const value = 1 + Math.min(2, people.length) * 0.25 + lines * 0.6 + things.length * 0.1 + setting;
  const leaning = leansOn(sentences, index) ? 0.2 : 0;
  return (value - leaning) / (SENTENCE_SECONDS + text.split(' ').length * WORD_SECONDS);
}
