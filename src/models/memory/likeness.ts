import { type Message, type TextRequest, textOf } from '../contract/index.ts';

/** A request split into the last thing that was asked and everything else that decides its answer. */
export interface Question {
  readonly words: string;
  readonly rest: TextRequest;
}

/** Undefined for a request that nothing can be like: with tools, pictures, sound, or no last question. */
export function questionOf(request: TextRequest): Question | undefined {
  const last = request.messages.at(-1);
  if (last?.role !== 'user' || (request.tools?.length ?? 0) > 0) return undefined;
  if (request.messages.some(({ parts }) => parts.some(({ kind }) => kind === 'media'))) return undefined;
  const words = textOf(last).trim();
  const before: readonly Message[] = request.messages.slice(0, -1);
  return words === '' ? undefined : { words, rest: { ...request, messages: before } };
}

/**
 * What two questions must have in common to the letter, however near their vectors are: numbers, words in quotes, names, and
 * whether something is denied. Vectors hardly tell `shot 3` from `shot 4`, or `with` from `without`.
 */
export function letterOf(words: string): string {
  const found = words.match(/\p{N}+(?:[.,:]\p{N}+)*|[“"'«][^”"'»]+[”"'»]|(?<=\S\s)\p{Lu}[\p{L}\p{N}-]*/gu) ?? [];
  const denied = words.match(
    /\b(?:not?|never|without|except|nicht|kein\w*|ohne|nie|pas|sans|jamais|non|senza|sin)\b|n[’']t\b/giu,
  );
  return [...found.toSorted(), `${denied?.length ?? 0} denied`].join('\n').toLowerCase();
}

/** The cosine of two vectors' angle, -1 to 1; 0 where one of them has no direction. */
export function cosine(one: readonly number[], other: readonly number[]): number {
  let [dot, own, others] = [0, 0, 0];
  for (const [index, value] of one.entries()) {
    const beside = other[index] ?? 0;
    dot += value * beside;
    own += value * value;
    others += beside * beside;
  }
  const length = Math.sqrt(own * others);
  return one.length === other.length && length > 0 && Number.isFinite(dot) ? dot / length : 0;
}
