import type { Seen } from './evidence.ts';
import type { Kind } from './kinds.ts';
import type { BriefPerson, Mention } from './people.ts';
import { isShouted } from './runs.ts';

/** What a kind is looked up by: two old and young women are two, and so is another one. */
export function kindKeys({ another, telling, noun }: Kind): readonly string[] {
  if (another) return [`another ${noun.noun}`, noun.noun];
  return telling === '' ? [noun.noun] : [`${telling} ${noun.noun}`, noun.noun];
}

/** Everybody of a brief, findable in any text of it. */
export class Roster {
  /** In the order they come up. */
  readonly people: readonly BriefPerson[];
  readonly #names: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly person: BriefPerson }[]>;
  readonly #kinds: ReadonlyMap<string, BriefPerson>;

  /** `names`: words in small letters with the person they name; `kinds`: the same by `kindKeys`. */
  constructor(
    people: readonly BriefPerson[],
    names: ReadonlyMap<string, BriefPerson>,
    kinds: ReadonlyMap<string, BriefPerson>,
  ) {
    const entries = [...names].map(([phrase, person]) => ({ words: phrase.split(' '), person }));
    entries.sort((one, other) => other.words.length - one.words.length);
    this.people = people;
    this.#names = Map.groupBy(entries, ({ words }) => words[0] ?? '');
    this.#kinds = kinds;
  }

  /** Whoever is called by a noun, small letters: also those no list of people has, who speak all the same. */
  byNoun(noun: string): BriefPerson | undefined {
    return this.#kinds.get(noun);
  }

  /** Where a text names somebody, in order. Pronouns are not names. */
  mentionsIn(seen: Seen): Mention[] {
    const named = this.#byName(seen);
    const kinds = seen.kinds.flatMap((kind) => this.#byKind(kind, seen));
    const fresh = kinds.filter(({ from, to }) => !named.some((name) => from < name.to && to > name.from));
    return [...named, ...fresh].sort((one, other) => one.from - other.from);
  }

  #byName({ tokens }: Seen): Mention[] {
    const shouted = isShouted(tokens);
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || !(token.capital || shouted || isUncased(token.text))) continue;
      const entry = this.#names
        .get(token.word)
        ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.word === word));
      const last = tokens[at + (entry?.words.length ?? 0) - 1];
      if (entry === undefined || last === undefined) continue;
      mentions.push({
        person: entry.person,
        from: token.from,
        to: last.to,
        whole: token.from,
        owning: last.owning,
        by: 'name',
      });
      at += entry.words.length - 1;
    }
    return mentions;
  }

  #byKind(kind: Kind, { tokens }: Seen): Mention[] {
    const key = kindKeys(kind).find((one) => this.#kinds.has(one));
    const person = key === undefined ? undefined : this.#kinds.get(key);
    const head = tokens[kind.head];
    const first = tokens[kind.first];
    if (person === undefined || head === undefined || first === undefined) return [];
    // A person of two words (`OLD WOMAN`) is named by both.
    const words = person.proper ? 1 : person.name.split(' ').length;
    const from = tokens[Math.max(kind.first, kind.head - words + 1)]?.from ?? head.from;
    return [{ person, from, to: head.to, whole: first.from, owning: head.owning, by: 'noun' }];
  }
}

/** Scripts without capitals write names as they write everything. */
const isUncased = (text: string): boolean => text.toUpperCase() === text.toLowerCase();
