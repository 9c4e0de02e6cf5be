import { Attention } from './attention.ts';
import type { Seen } from './evidence.ts';
import type { Kind } from './kinds.ts';
import { type Name, namesIn } from './names.ts';
import { type BriefPerson, inCapitals } from './people.ts';
import { kindKeys, Roster } from './roster.ts';
import type { Token } from './tokens.ts';
import type { Pronoun, Vocabulary } from './vocabulary/index.ts';

/** Somebody while it is still being found out who they are. */
interface Draft {
  readonly name: string;
  words: string;
  article: string;
  pronoun: Pronoun;
  readonly proper: boolean;
  readonly group: boolean;
  readonly called: Set<string>;
  /** Where they first come up: the sentence and the word in it. */
  readonly first: readonly [number, number];
}

/** A pronoun that fits nobody. */
interface Orphan {
  readonly pronoun: Pronoun;
  readonly word: string;
  readonly first: readonly [number, number];
}

/** Finds everybody of a brief. `speakers` are nouns that no list has, but that speak: `asked the teapot`. */
export function castOf(all: readonly Seen[], speakers: readonly string[], vocabulary: Vocabulary): Roster {
  const casting = new Casting(all, vocabulary);
  for (const name of namesIn(all, vocabulary)) casting.addName(name);
  casting.addKinds();
  for (const noun of speakers) casting.addSpeaker(noun);
  casting.addOrphans(casting.learn());
  return casting.roster();
}

class Casting {
  readonly #all: readonly Seen[];
  readonly #vocabulary: Vocabulary;
  readonly #names = new Map<string, Draft>();
  readonly #kinds = new Map<string, Draft>();
  /** Parts of more than one name. */
  readonly #family = new Set<string>();
  /** Nouns that stand beside more than one name say nothing by themselves. */
  readonly #shared = new Set<string>();

  /** How often a part of a name stands alone, and where it first comes up. */
  readonly #alone = new Map<string, number>();
  readonly #first = new Map<string, readonly [number, number]>();

  constructor(all: readonly Seen[], vocabulary: Vocabulary) {
    this.#all = all;
    this.#vocabulary = vocabulary;
    all.forEach(({ tokens }, sentence) => {
      tokens.forEach((token, at) => {
        if (!token.capital) return;
        if (!this.#first.has(token.word)) this.#first.set(token.word, [sentence, at]);
        if (standsAlone(token, tokens[at - 1], tokens[at + 1], vocabulary))
          this.#alone.set(token.word, (this.#alone.get(token.word) ?? 0) + 1);
      });
    });
  }

  /** Longer names come first; a shorter one that is part of one of them is the same person. */
  addName({ written, parts, title, pronoun, kinds }: Name): void {
    const [kind] = kinds;
    const whole = parts.join(' ');
    if (parts.length === 1 && this.#family.has(whole)) return;
    const known = parts.length === 1 ? this.#names.get(whole) : undefined;
    const draft = known ?? {
      name: this.#shown(written, parts, title),
      words: kind?.words ?? (this.#vocabulary.people.has(title) ? title : ''),
      article: kind?.article ?? '',
      pronoun,
      proper: true,
      group: false,
      called: new Set<string>(),
      first: this.#first.get(parts[0] ?? '') ?? [this.#all.length, 0],
    };
    if (kind !== undefined && (draft.words === '' || draft.words === title))
      Object.assign(draft, { words: kind.words, article: kind.article });
    if (draft.pronoun === 'they') draft.pronoun = pronoun;
    for (const called of [whole, ...parts, ...(title === '' ? [] : [`${title} ${whole}`])]) this.#call(called, draft);
    const nouns = [...kinds.map(({ noun }) => noun.noun), ...(this.#vocabulary.people.has(title) ? [title] : [])];
    for (const noun of new Set(nouns)) this.#callByNoun(noun, draft);
  }

  /** Two of a family share their last name: alone it means neither. */
  #call(name: string, draft: Draft): void {
    const owner = this.#names.get(name);
    if (this.#family.has(name)) return;
    if (owner === undefined || owner === draft) {
      this.#names.set(name, draft);
      draft.called.add(name);
      return;
    }
    this.#family.add(name);
    this.#names.delete(name);
    owner.called.delete(name);
  }

  #callByNoun(noun: string, draft: Draft): void {
    const owner = this.#kinds.get(noun);
    if (owner !== undefined && owner !== draft) this.#shared.add(noun);
    else {
      this.#kinds.set(noun, draft);
      draft.called.add(noun);
    }
  }

  /** How a cue names them: by the part of the name that the brief uses most by itself, else with the title, else by the first. */
  #shown(written: readonly string[], parts: readonly string[], title: string): string {
    const counted = parts.map((part, index) => ({
      count: this.#alone.get(part) ?? 0,
      written: written[index] ?? part,
    }));
    const most = counted.reduce((best, one) => (one.count > best.count ? one : best), { count: 0, written: '' });
    if (!this.#vocabulary.titles.has(title))
      return inCapitals(most.count > 0 ? most.written : (written[0] ?? parts.join(' ')));
    const dotted = /^(?:mr|mrs|ms|dr|prof|st)$/.test(title) ? `${title}.` : title;
    return most.count > 0 ? inCapitals(most.written) : inCapitals(`${dotted} ${written.join(' ')}`);
  }

  addKinds(): void {
    // What pronouns say about the names tells whom `the old woman` means; it is weighed again when everybody is known.
    const before = new Map([...this.#names.values()].map((draft) => [draft, draft.pronoun]));
    this.learn();
    const tellings = this.#tellings();
    this.#all.forEach(({ kinds }, index) => {
      for (const kind of kinds) this.#addKind(kind, tellings, index);
    });
    for (const [draft, pronoun] of before) draft.pronoun = pronoun;
  }

  /** Words that tell people of one kind apart, where there are two of them at least. */
  #tellings(): ReadonlySet<string> {
    const kinds = this.#all.flatMap((seen) => seen.kinds).filter(({ telling, another }) => telling !== '' && !another);
    const byNoun = Map.groupBy(kinds, ({ noun }) => noun.noun);
    const keys = [...byNoun.values()].map((ofNoun) => new Set(ofNoun.map((kind) => kindKeys(kind)[0] ?? '')));
    return new Set(keys.filter((several) => several.size > 1).flatMap((several) => [...several]));
  }

  #addKind(kind: Kind, tellings: ReadonlySet<string>, sentence: number): void {
    const [special = '', plain] = kindKeys(kind);
    const apart = plain !== undefined && (kind.another || tellings.has(special));
    const key = apart ? special : kind.noun.noun;
    if (this.#kinds.has(key) || this.#shared.has(key)) return;
    const meant = kind.indefinite || apart ? undefined : this.#meantBy(kind, sentence);
    if (meant !== undefined) {
      this.#kinds.set(key, meant);
      return;
    }
    const told = kind.another ? kind.words : special;
    const draft: Draft = {
      name: inCapitals(apart ? lastWords(told, 2) : kind.noun.noun),
      words: kind.words,
      article: kind.article,
      pronoun: kind.noun.pronoun,
      proper: false,
      group: kind.noun.group,
      called: new Set([key]),
      first: [sentence, kind.head],
    };
    this.#kinds.set(key, draft);
    // `The woman`, without more, is the first of them.
    if (apart && !kind.another && !this.#kinds.has(kind.noun.noun)) this.#kinds.set(kind.noun.noun, draft);
  }

  /** `The old woman`, of whom nothing was said before, is the one woman we know by name. */
  #meantBy({ noun, article }: Kind, sentence: number): Draft | undefined {
    if (!GENERAL.has(noun.noun) || article === '' || noun.pronoun === 'they') return undefined;
    const fitting = [...new Set([...this.#names.values(), ...this.#kinds.values()])].filter(
      ({ pronoun, group, first }) => pronoun === noun.pronoun && !group && first[0] < sentence,
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  addSpeaker(noun: string): void {
    if (this.#kinds.has(noun) || this.#names.has(noun)) return;
    const draft: Draft = {
      name: inCapitals(noun),
      words: noun,
      article: '',
      pronoun: 'it',
      proper: false,
      group: false,
      called: new Set([noun]),
      first: [this.#all.length, 0],
    };
    this.#kinds.set(noun, draft);
  }

  /** A pronoun tells whether somebody is a woman or a man when the brief does not. Gives back the pronouns that fit nobody. */
  learn(): Orphan[] {
    const attention = new Attention<Draft>();
    const draftOf = new Map<BriefPerson, Draft>();
    const roster = this.roster(draftOf);
    const orphans: Orphan[] = [];
    this.#all.forEach((seen, index) => {
      const mentions = roster.mentionsIn(seen);
      seen.tokens.forEach((token, at) => {
        const pronoun = this.#vocabulary.pronouns.get(token.word);
        const before = mentions
          .filter(({ from }) => from < token.from)
          .flatMap(({ person }) => draftOf.get(person) ?? []);
        if (pronoun !== 'she' && pronoun !== 'he') return;
        attention.meet(before.slice(-1));
        const meant = attention.who(pronoun);
        if (meant !== undefined) meant.pronoun = pronoun;
        else orphans.push({ pronoun, word: token.word, first: [index, at] });
      });
      attention.meet(mentions.flatMap(({ person }) => draftOf.get(person) ?? []));
    });
    return orphans;
  }

  addOrphans(orphans: readonly Orphan[]): void {
    for (const orphan of orphans) this.#addOrphan(orphan);
  }

  /** A story that only ever says `she` is about her. */
  #addOrphan({ pronoun, word, first }: Orphan): void {
    const drafts = new Set([...this.#names.values(), ...this.#kinds.values()]);
    if ([...drafts].some((draft) => draft.pronoun === pronoun) || this.#names.has(word)) return;
    const subject = [...this.#vocabulary.pronouns].find(([, meant]) => meant === pronoun)?.[0] ?? word;
    const draft: Draft = {
      name: inCapitals(subject),
      words: '',
      article: '',
      pronoun,
      proper: true,
      group: false,
      called: new Set([subject]),
      first,
    };
    this.#names.set(subject, draft);
  }

  roster(draftOf = new Map<BriefPerson, Draft>()): Roster {
    const people = new Map<Draft, BriefPerson>();
    const drafts = [...new Set([...this.#names.values(), ...this.#kinds.values()])];
    drafts.sort((one, other) => one.first[0] - other.first[0] || one.first[1] - other.first[1]);
    for (const draft of drafts) {
      const { name, words, article, pronoun, proper, group, called } = draft;
      const person: BriefPerson = { name, words, article, pronoun, proper, group, called };
      people.set(draft, person);
      draftOf.set(person, draft);
    }
    const named = (drafts: ReadonlyMap<string, Draft>) =>
      new Map(
        [...drafts].flatMap(([key, draft]) => {
          const person = people.get(draft);
          return person === undefined ? [] : [[key, person] as const];
        }),
      );
    return new Roster([...people.values()], named(this.#names), named(this.#kinds));
  }
}

const lastWords = (text: string, count: number): string => text.split(' ').slice(-count).join(' ');

/** Nouns so general that they may mean anybody already known. */
const GENERAL = new Set(
  'woman girl lady man boy gentleman animal creature donna ragazza bambina signora uomo ragazzo bambino femme fille dame homme garçon frau mädchen mann junge mujer niña chica señora hombre niño chico señor'.split(
    ' ',
  ),
);

/** A part of a name that stands without the rest of it. */
const standsAlone = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  { notNames }: Vocabulary,
): boolean =>
  !(token.joined && before?.capital === true && !before.owning && !notNames.has(before.word)) &&
  !(after?.joined === true && after.capital && !token.owning);
