import { verbOf } from '../craft/index.ts';
import { Attention } from './attention.ts';
import { seenIn } from './names.ts';
import type { BriefPerson, Mention } from './people.ts';
import { isHeardOnly } from './quotes.ts';
import type { BriefPart, Told } from './reading.ts';
import type { Roster } from './roster.ts';
import { type Attribution, attributionAfter, attributionBefore, saysNoMore } from './saying.ts';
import type { Piece, Sentence } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import type { Pronoun, Vocabulary } from './vocabulary/index.ts';

/** Who speaks, sentence by sentence. */
export class Speaking {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Nouns that speak although no list has them: `asked the teapot`. Small letters. */
  nounsIn(sentences: readonly Sentence[]): string[] {
    return sentences.flatMap(({ pieces }) =>
      pieces.flatMap((piece, index) => {
        const found = piece.kind === 'told' ? this.#attribution(pieces, index) : undefined;
        if (found === undefined) return [];
        const tokens = tokensOf(piece.text.slice(found.subject.from, found.subject.to));
        const noun = tokens.at(-1);
        const opens = tokens.length > 1 && this.#vocabulary.determiners.has(tokens[0]?.word ?? '');
        const common = noun !== undefined && (!noun.capital || this.#vocabulary.nounsAreCapital);
        return opens && common && !this.#vocabulary.breaks.has(noun.word) ? [noun.word] : [];
      }),
    );
  }

  /** Whose the quotation beside this told piece is, as the piece says it. */
  #attribution(pieces: readonly Piece[], index: number): Attribution | undefined {
    const { text = '' } = pieces[index] ?? {};
    const after = pieces[index - 1]?.kind === 'quoted' ? attributionAfter(text, this.#vocabulary) : undefined;
    return after ?? (pieces[index + 1]?.kind === 'quoted' ? attributionBefore(text, this.#vocabulary) : undefined);
  }

  /** The parts of every sentence, in order, and whom each speaks of. */
  follow(
    told: readonly Told[],
    roster: Roster,
    teller: BriefPerson | undefined,
  ): { parts: BriefPart[]; people: BriefPerson[] }[] {
    const conversation = new Conversation(told, roster, teller, this.#vocabulary);
    return told.map((one, index) => conversation.read(one, told[index + 1]));
  }
}

/** `Tom and Mina ate`: what is said next is nobody's more than the other's. */
const actTogether = (text: string, [first, second]: readonly Mention[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  /^\s*(?:and|e|ed|et|und|y)\s*$/.test(text.slice(first.to, second.whole));

/** A story of which more than this share is nothing but quotations is two people talking. */
const TALK = 0.7;

const isBare = ({ pieces }: Sentence): boolean => pieces.every(({ kind }) => kind === 'quoted');

/** What is remembered of a story while it is read, so that `she` and a bare quotation are somebody's. */
class Conversation {
  readonly #roster: Roster;
  readonly #teller: BriefPerson | undefined;
  readonly #vocabulary: Vocabulary;
  readonly #attention = new Attention<BriefPerson>();
  /** Who spoke, the latest first; never more than two. */
  #speakers: readonly BriefPerson[] = [];
  /** Whose paragraph it is: its speaker, or whoever does something in it. */
  #paragraph = -1;
  #owner: BriefPerson | undefined;
  readonly #strangers: readonly BriefPerson[];
  /** Whether everything stands in one paragraph, so that speakers change inside of it. */
  readonly #crowded: boolean;
  /** Whether the sentence before asked something. */
  #asked = false;
  /** Whether the sentence before was nothing but a quotation. */
  #bare = false;

  constructor(told: readonly Told[], roster: Roster, teller: BriefPerson | undefined, vocabulary: Vocabulary) {
    this.#roster = roster;
    this.#crowded = told.every(({ paragraph }) => paragraph === told[0]?.paragraph);
    this.#teller = teller;
    this.#vocabulary = vocabulary;
    const talk = told.filter(({ sentence }) => isBare(sentence)).length;
    const nobody = roster.people.length === 0 && teller === undefined;
    this.#strangers = nobody && talk > told.length * TALK ? vocabulary.strangers.map(stranger) : [];
  }

  read({ sentence, paragraph }: Told, next: Told | undefined): { parts: BriefPart[]; people: BriefPerson[] } {
    if (paragraph !== this.#paragraph) {
      this.#paragraph = paragraph;
      this.#owner = undefined;
      this.#bare = false;
    }
    const quoted = sentence.pieces.some(({ kind }) => kind === 'quoted');
    const parts = quoted ? this.#spoken(sentence, next) : [this.#told(sentence.text)];
    const people = parts.flatMap((part) =>
      part.kind === 'told' ? this.#peopleOf(part.text, part.mentions) : [part.speaker],
    );
    this.#bare = isBare(sentence);
    this.#asked = sentence.pieces.findLast(({ kind }) => kind === 'quoted')?.text.endsWith('?') === true;
    return { parts, people: [...new Set(people)] };
  }

  #told(text: string): Extract<BriefPart, { kind: 'told' }> {
    if (isHeardOnly(text)) return { kind: 'told', text, mentions: [] };
    const mentions = this.#roster.mentionsIn(seenIn(text, this.#vocabulary));
    const implied = this.#implied(text, mentions);
    const people = [...implied.map(({ person }) => person), ...this.#peopleOf(text, mentions)];
    this.#meet(people);
    if (people[0] !== undefined) this.#owner = actTogether(text, mentions) ? undefined : people[0];
    const meant = [...this.#pronouns(text, mentions), ...implied];
    return { kind: 'told', text, mentions: [...mentions, ...meant].sort((one, other) => one.from - other.from) };
  }

  /** Named people, then those a pronoun means; owners of things last. */
  #peopleOf(text: string, mentions: readonly Mention[]): BriefPerson[] {
    const meant = mentions.some(({ by }) => by === 'pronoun') ? [] : this.#pronouns(text, mentions);
    const all = [...mentions, ...meant].sort(
      (one, other) => Number(one.owning) - Number(other.owning) || one.from - other.from,
    );
    return [...new Set(all.map(({ person }) => person))];
  }

  /** `Sale sulla torre`: a verb that opens its sentence is done by whoever the last one was about. */
  #implied(text: string, mentions: readonly Mention[]): Mention[] {
    const { verbsAlone, shapes, going, saying, thinking } = this.#vocabulary;
    const [person] = this.#attention.recent;
    const opening = shapes.when.exec(text)?.[0].length ?? 0;
    const verb = tokensOf(text).find(({ from }) => from >= opening);
    if (!verbsAlone || person === undefined || verb?.from !== opening || mentions.some(({ from }) => from <= verb.to))
      return [];
    const acts = [going, saying, thinking].some((verbs) => verbs.has(verb.word)) || verbOf(verb.word) !== undefined;
    return acts ? [{ person, from: verb.from, to: verb.from, whole: verb.from, owning: false, by: 'pronoun' }] : [];
  }

  #pronouns(text: string, mentions: readonly Mention[]): Mention[] {
    const { pronouns, firstPerson } = this.#vocabulary;
    const attention = new Attention<BriefPerson>();
    attention.meet(this.#attention.recent);
    return tokensOf(text).flatMap(({ word, from, to }): Mention[] => {
      const pronoun = pronouns.get(word);
      const named = mentions.filter((mention) => mention.from < from).at(-1);
      if (named !== undefined && named.person !== this.#teller) attention.meet([named.person]);
      const person =
        pronoun !== undefined
          ? (attention.who(pronoun) ?? this.#onlyOne(pronoun))
          : firstPerson.has(word)
            ? this.#teller
            : undefined;
      if (person === undefined || mentions.some((mention) => from >= mention.whole && to <= mention.to)) return [];
      return [{ person, from, to, whole: from, owning: false, by: 'pronoun' }];
    });
  }

  /** A sentence with somebody's words in it. When nobody can be found whose they are, it is told as it stands. */
  #spoken(sentence: Sentence, next: Told | undefined): BriefPart[] {
    const { pieces } = sentence;
    const found = pieces.map((piece, index) => (piece.kind === 'told' ? this.#attributed(pieces, index) : undefined));
    const named = found.find((one) => one?.speaker !== undefined)?.speaker;
    const speaker = named ?? this.#bySubject(pieces) ?? this.#byTurn(next);
    if (speaker === undefined) return [this.#told(sentence.text)];
    this.#speaks(speaker);
    const parts: BriefPart[] = [];
    pieces.forEach((piece, index) => {
      if (piece.kind === 'quoted') parts.push({ kind: 'said', text: piece.text, speaker, manner: '' });
      else
        parts.push(
          ...this.#beside(piece.text, found[index]?.attribution, speaker, pieces[index - 1]?.kind === 'quoted'),
        );
    });
    return withManners(
      parts,
      found.flatMap((one) => one?.attribution ?? []),
      this.#vocabulary,
    );
  }

  #attributed(
    pieces: readonly Piece[],
    index: number,
  ): { attribution: Attribution; speaker: BriefPerson | undefined } | undefined {
    const { text = '' } = pieces[index] ?? {};
    const after = pieces[index - 1]?.kind === 'quoted' ? attributionAfter(text, this.#vocabulary) : undefined;
    const attribution =
      after ?? (pieces[index + 1]?.kind === 'quoted' ? attributionBefore(text, this.#vocabulary) : undefined);
    return attribution === undefined ? undefined : { attribution, speaker: this.#whoIs(text, attribution) };
  }

  #whoIs(text: string, { subject, lead }: Attribution): BriefPerson | undefined {
    const mentions = this.#roster.mentionsIn(seenIn(text, this.#vocabulary)).filter(({ owning }) => !owning);
    const inside = mentions.filter(({ from, to }) => to > subject.from && from < subject.to);
    if (inside.length > 0) return inside.at(-1)?.person;
    const words = tokensOf(text.slice(subject.from, subject.to));
    const speaking = this.#roster.byNoun(words.at(-1)?.word ?? '');
    if (speaking !== undefined) return speaking;
    for (const { word } of words) {
      if (this.#vocabulary.firstPerson.has(word) && this.#teller !== undefined) return this.#teller;
      const pronoun = this.#vocabulary.pronouns.get(word);
      if (pronoun !== undefined) return this.#meant(pronoun);
    }
    return words.length === 0 || lead !== '' ? mentions.find(({ from }) => from < subject.from)?.person : undefined;
  }

  /** Whom a pronoun beside a quotation means; of two it could be, whoever did not speak last. */
  #meant(pronoun: Pronoun): BriefPerson | undefined {
    return (
      this.#attention.who(pronoun) ??
      this.#onlyOne(pronoun) ??
      (pronoun === 'it' || pronoun === 'they' ? this.#owner : undefined)
    );
  }

  /** `“Come,” Mina smiled`: whoever does something beside the words says them. */
  #bySubject(pieces: readonly Piece[]): BriefPerson | undefined {
    for (const piece of pieces) {
      if (piece.kind !== 'told') continue;
      const mentions = this.#roster.mentionsIn(seenIn(piece.text, this.#vocabulary));
      const [person] = this.#peopleOf(piece.text, mentions);
      if (person !== undefined) return person;
    }
    return undefined;
  }

  /** Whose turn it is, for words nobody is named beside. */
  #byTurn(next: Told | undefined): BriefPerson | undefined {
    const [last, before] = this.#speakers;
    const answers = this.#crowded && this.#asked;
    if (this.#owner !== undefined && !((this.#bare || answers) && last !== undefined)) return this.#owner;
    const acting = next?.paragraph === this.#paragraph && !this.#bare ? this.#actingIn(next.sentence) : undefined;
    if (acting !== undefined) return acting;
    if (last === undefined) return this.#attention.recent[0] ?? this.#only() ?? this.#strangers[0];
    return (
      before ??
      this.#attention.recent.find((one) => one !== last && !one.group) ??
      [...this.#roster.people, ...this.#strangers].find((one) => one !== last)
    );
  }

  /** Whoever tells the story is never `she` in it. */
  #meet(people: readonly BriefPerson[]): void {
    this.#attention.meet(people.filter((person) => person !== this.#teller));
  }

  /** `She` before her name is known: the only woman of the story. */
  #onlyOne(pronoun: Pronoun): BriefPerson | undefined {
    if (pronoun === 'it' || pronoun === 'they') return undefined;
    const fitting = this.#roster.people.filter((person) => person.pronoun === pronoun && person !== this.#teller);
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  /** The one person there is. */
  #only(): BriefPerson | undefined {
    return this.#roster.people.length === 1 ? this.#roster.people[0] : undefined;
  }

  /** Whoever the next sentence opens with: `“Hello.” Mina looked up.` */
  #actingIn({ pieces }: Sentence): BriefPerson | undefined {
    const [first] = pieces;
    if (first?.kind !== 'told') return undefined;
    const [mention] = this.#roster.mentionsIn(seenIn(first.text, this.#vocabulary));
    if (mention?.whole === 0) return mention.owning ? undefined : mention.person;
    const pronoun = this.#vocabulary.pronouns.get(tokensOf(first.text)[0]?.word ?? '');
    return pronoun === 'she' || pronoun === 'he' ? this.#meant(pronoun) : undefined;
  }

  #speaks(speaker: BriefPerson): void {
    this.#speakers = [speaker, ...this.#speakers.filter((one) => one !== speaker)].slice(0, 2);
    this.#meet([speaker]);
    this.#owner = speaker;
  }

  /** What stands beside somebody's words: who says them, or something to be told. */
  #beside(text: string, attribution: Attribution | undefined, speaker: BriefPerson, behind: boolean): BriefPart[] {
    if (attribution === undefined) {
      if (!behind || !/^[,\p{Ll}—–-]/u.test(text) || ownClause(text, this.#vocabulary, 1)) return [this.#told(text)];
      return [{ kind: 'attributed', text, speaker, rest: this.#withoutSubject(text) }];
    }
    if (!saysNoMore(attribution, this.#vocabulary)) return [this.#told(text)];
    const { rest } = attribution;
    const own = ownClause(rest, this.#vocabulary);
    if (!behind || !own) return [{ kind: 'attributed', text, speaker, rest }];
    const at = text.indexOf(rest);
    return [{ kind: 'attributed', text: text.slice(0, at).trim(), speaker, rest: '' }, this.#told(text.slice(at))];
  }

  #withoutSubject(text: string): string {
    const [mention] = this.#roster.mentionsIn(seenIn(text, this.#vocabulary));
    const [first] = tokensOf(text);
    const to = mention?.to ?? (this.#vocabulary.pronouns.has(first?.word ?? '') ? (first?.to ?? 0) : 0);
    return text.slice(to).replace(/^[\s,]+|[\s.,!?]+$/g, '');
  }
}

/** `and the whole village laughed`: somebody else does something. */
function ownClause(rest: string, { breaks, determiners, pronouns }: Vocabulary, words = 4): boolean {
  const [first, second] = tokensOf(rest);
  if (first === undefined || second === undefined || rest.split(' ').length < words) return false;
  const joins =
    breaks.has(first.word) &&
    !pronouns.has(first.word) &&
    /^(?:and|but|while|as|when|e|ed|ma|mentre|et|mais|tandis|und|aber|während|y|pero|mientras)$/.test(first.word);
  return joins && (determiners.has(second.word) || pronouns.has(second.word) || second.capital);
}

/** Gives the lines of a sentence how they are said. */
function withManners(
  parts: readonly BriefPart[],
  attributions: readonly Attribution[],
  { manners }: Vocabulary,
): BriefPart[] {
  const manner = attributions.map(({ verb }) => manners.get(verb) ?? '').find((one) => one !== '') ?? '';
  return parts.map((part) => (part.kind === 'said' ? { ...part, manner } : part));
}

/** Somebody of whom nothing is known but that they speak. */
const stranger = (name: string): BriefPerson => ({
  name,
  words: '',
  article: '',
  pronoun: 'they',
  proper: true,
  group: false,
  called: new Set([name.toLowerCase()]),
});
