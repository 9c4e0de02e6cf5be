import { Attention } from './attention.ts';
import { type Kind, kindsIn } from './kinds.ts';
import { isShouted, type Name, namesIn, type Seen } from './names.ts';
import { type BriefPerson, inCapitals, type Mention } from './people.ts';
import type { Token } from './tokens.ts';
import type { Pronoun, Vocabulary } from './vocabulary/index.ts';

/** Somebody while it is still found out who they are. */
interface Draft {
  name: string;
  words: string;
  article: string;
  pronoun: Pronoun;
  readonly proper: boolean;
  readonly group: boolean;
  readonly called: Set<string>;
}

/** Everybody of a brief, and where a text speaks of them. */
export class Roster<Person extends Pick<BriefPerson, 'called'>> {
  readonly #names: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly person: Person }[]>;
  readonly #kinds: ReadonlyMap<string, Person>;
  readonly #vocabulary: Vocabulary;

  constructor(byName: ReadonlyMap<string, Person>, byKind: ReadonlyMap<string, Person>, vocabulary: Vocabulary) {
    const entries = [...byName].map(([phrase, person]) => ({ words: phrase.split(' '), person }));
    entries.sort((one, other) => other.words.length - one.words.length);
    this.#names = Map.groupBy(entries, ({ words }) => words[0] ?? '');
    this.#kinds = byKind;
    this.#vocabulary = vocabulary;
  }

  /** Where somebody is named, by name or by noun, in order. */
  mentionsIn({ text, tokens, kinds }: Seen): (Omit<Mention, 'person'> & { person: Person })[] {
    const shouted = isShouted(tokens);
    const mentions: (Omit<Mention, 'person'> & { person: Person })[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      const entry = this.#names.get(token?.word ?? '')?.find(({ words }) => words.every((word, index) => tokens[at + index]?.word === word));
      const last = tokens[at + (entry?.words.length ?? 1) - 1];
      if (token === undefined || last === undefined || entry === undefined) continue;
      if (!token.capital && !shouted && /\p{Lu}/u.test(token.text.toUpperCase())) continue;
      mentions.push({ person: entry.person, from: token.from, to: last.to, whole: token.from, owning: last.owning, by: 'name' });
      at += entry.words.length - 1;
    }
    for (const kind of kinds) {
      const person = this.#kinds.get(kindKey(kind)) ?? this.#kinds.get(kind.noun.noun);
      const head = tokens[kind.head];
      const first = tokens[kind.first];
      if (person === undefined || head === undefined || first === undefined) continue;
      if (mentions.some(({ from, to }) => head.from >= from && head.to <= to)) continue;
      const from = kind.another || this.#kinds.has(tellingKey(kind)) ? head.to - kind.words.length : head.from;
      mentions.push({ person, from: Math.max(from, first.from), to: head.to, whole: first.from, owning: head.owning, by: 'noun' });
    }
    void text;
    void this.#vocabulary;
    return mentions.sort((one, other) => one.from - other.from);
  }
}

const tellingKey = ({ telling, noun }: Kind): string => (telling === '' ? '' : `${telling} ${noun.noun}`);
const kindKey = (kind: Kind): string => (kind.another ? `another ${kind.noun.noun}` : tellingKey(kind) || kind.noun.noun);
export type { Draft, Name, Token };
export { Attention, inCapitals, kindsIn, namesIn };
