import type { Seen } from './evidence.ts';
import { type BriefPerson, inCapitals } from './people.ts';
import type { Roster } from './roster.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** So many words for oneself make a story told by somebody in it; in a story of a few sentences one is enough. */
const ENOUGH = 2;
const FEW = 3;

/** Whoever tells the story as their own: by their name if they say it, by what they say they are, else as `I`. */
export function tellerOf(
  all: readonly Seen[],
  roster: Roster,
  { firstPerson, shapes, teller, notNames }: Vocabulary,
): BriefPerson | undefined {
  const own = all.reduce((sum, { tokens }) => sum + tokens.filter(({ word }) => firstPerson.has(word)).length, 0);
  if (own < (all.length <= FEW ? 1 : ENOUGH)) return undefined;
  for (const seen of all) {
    const end = introductionIn(seen.text, shapes.iAm);
    const token = seen.tokens.find(({ from }) => from >= end);
    if (end < 0 || token === undefined) continue;
    const mention = roster.mentionsIn(seen).find(({ whole, from }) => whole === token.from || from === token.from);
    if (mention !== undefined) return mention.person;
    const next = seen.tokens[seen.tokens.indexOf(token) + 1];
    if (!token.capital || notNames.has(token.word) || next?.word === 'and') continue;
    return namedSelf(token.text);
  }
  return teller === '' ? undefined : namedSelf(teller);
}

/** Behind `My name is `, or -1. */
export function introductionIn(text: string, iAm: RegExp): number {
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    if (iAm.test(text.slice(Math.max(0, space - 24), space + 1))) return space + 1;
  }
  return -1;
}

const namedSelf = (name: string): BriefPerson => ({
  name: inCapitals(name),
  words: '',
  article: '',
  pronoun: 'they',
  proper: true,
  group: false,
  called: new Set([name.toLowerCase()]),
});
