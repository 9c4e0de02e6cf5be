import type { Character } from '#film';
import type { DraftLine, DraftScene } from './draft.ts';
import { Actions, type Mention, type Sentence } from './mentions.ts';
import { silentNames } from './silent.ts';
import { nameKey } from './speaker.ts';
import { BEING_WORDS, NARRATORS, PRONOUNS } from './tables/people.ts';
import { ageOf, genderOf } from './traits.ts';
import { wordsOf } from './words.ts';

/** Somebody of the screenplay, before they have a face and a voice. */
export interface Person {
  /** As the screenplay writes it. */
  readonly name: string;
  /** The words that introduce them, empty if none. */
  readonly description: string;
  readonly role: Character['role'];
  readonly gender: 'feminine' | 'masculine' | 'neutral';
  readonly age: 'child' | 'young' | 'adult' | 'old';
}

/** What part of the most spoken role makes a lead, and a supporting one. */
const LEAD_SHARE = 0.5;
const SUPPORTING_SHARE = 0.15;
const MOST_LEADS = 4;
/** Being seen counts too: so much of a line for each time somebody is named in the action. */
const SEEN = 0.34;

interface Candidate {
  readonly name: string;
  readonly lines: DraftLine[];
  mentions: Mention[];
}

/** Everybody who speaks, and the silent ones who are clearly somebody, in order of appearance. */
export function peopleOf(scenes: readonly DraftScene[], language: string): Person[] {
  const actions = new Actions(scenes);
  const candidates = candidatesOf(scenes, actions);
  for (const candidate of candidates) candidate.mentions = mentionsOf(candidate.name, actions);
  dropParts(candidates);
  dropCalled(candidates);
  const named = namedIn(candidates);
  const weights = candidates.map(({ lines, mentions }) => lines.length + mentions.length * SEEN);
  const leads = leadsOf(candidates, weights);
  return candidates.map((candidate, index) => {
    const description = introduction(candidate, named);
    const aloneIn = sentencesAbout(candidate, named);
    return {
      name: candidate.name,
      description,
      role: roleOf(candidate, weights[index] ?? 0, Math.max(...weights), leads.has(index)),
      gender: genderOf({ name: candidate.name, description, aloneIn, language }),
      age: ageOf({ name: candidate.name, description, language }),
    };
  });
}

/** Speakers and silent people in the order of the screenplay. */
function candidatesOf(scenes: readonly DraftScene[], actions: Actions): Candidate[] {
  const found = new Map<string, Candidate>();
  const meet = (name: string): Candidate => {
    const key = nameKey(name);
    const known = found.get(key) ?? { name, lines: [], mentions: [] };
    found.set(key, known);
    return known;
  };
  const silent = Map.groupBy(silentNames(actions.sentences), ({ scene }) => scene);
  scenes.forEach((scene, index) => {
    for (const element of scene.elements)
      if (element.kind === 'line') meet(element.line.speaker).lines.push(element.line);
    for (const { name } of silent.get(index) ?? []) meet(name);
  });
  return [...found.values()];
}

/** Under the whole name, else under the last part of it: `DR. FERRI` is also `Ferri`. */
function mentionsOf(name: string, actions: Actions): Mention[] {
  const whole = actions.mentionsOf(name);
  if (whole.length > 0) return whole;
  const last = name.split(' ').at(-1) ?? '';
  return last === name || last.length < 3 || /\d/.test(last) ? [] : actions.mentionsOf(last);
}

/** A silent `LIGHTHOUSE KEEPER` who is introduced as somebody else's description is nobody of their own; so is a longer name of a speaker. */
function dropParts(candidates: Candidate[]): void {
  const speaking = candidates.filter(({ lines }) => lines.length > 0).map(({ name }) => nameKey(name));
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.lines.length > 0) continue;
    const words = nameKey(candidate.name).split(' ');
    const own = KIN_WORDS.has(words.at(-1) ?? '');
    if (speaking.some((name) => partOf(name.split(' '), words, own))) candidates.splice(index, 1);
  }
}

/** True when a speaker's name is part of a longer one; `BADGER GIRL` is a girl of her own beside BADGER. */
const partOf = (name: readonly string[], words: readonly string[], own: boolean): boolean =>
  name.every((word) => words.includes(word)) && !(own && name.at(-1) !== words.at(-1));
/** Behind another's name they say that somebody else is meant. */
const KIN_WORDS = new Set(
  'girl boy child kid baby son daughter mother father wife husband brother sister twin cub pup widow ghost'.split(' '),
);

/** `A ROBOT called PIP` is one, by the name of Pip; what it is goes into its introduction. */
function dropCalled(candidates: Candidate[]): void {
  const names = new Set(candidates.map(({ name }) => nameKey(name)));
  for (let index = candidates.length - 1; index >= 0; index--) {
    const candidate = candidates[index];
    if (candidate === undefined || candidate.lines.length > 0) continue;
    const called = candidate.mentions.some(({ sentence, to }) => {
      const name = CALLED.exec(sentence.text.slice(to))?.[1];
      return name !== undefined && names.has(nameKey(name));
    });
    if (called) candidates.splice(index, 1);
  }
}
const CALLED =
  /^\s*,?\s*(?:called|named|by the name of|di nome|chiamat[ao]|nommée?|appelée?|namens|llamad[ao])\s+(\p{Lu}[\p{Lu}'’-]+)/u;

/** Who is named in which sentence. */
function namedIn(
  candidates: readonly Candidate[],
): Map<Mention['sentence'], { name: string; at: number; to: number }[]> {
  const named = new Map<Mention['sentence'], { name: string; at: number; to: number }[]>();
  for (const { name, mentions } of candidates) {
    for (const { sentence, at, to } of mentions) {
      const all = named.get(sentence) ?? [];
      if (!all.some((other) => other.name === name)) named.set(sentence, [...all, { name, at, to }]);
    }
  }
  return named;
}

/** The sentence that introduces somebody, cut where somebody else's begins; with the next one if it goes on about them. */
function introduction({ name, mentions }: Candidate, named: ReturnType<typeof namedIn>): string {
  const mention = mentions.find(({ capitals }) => capitals) ?? mentions[0];
  if (mention === undefined) return '';
  const { sentence, at, to } = mention;
  const others = (named.get(sentence) ?? []).filter(
    (other) => other.name !== name && !(other.at >= at && other.to <= to),
  );
  const from = Math.max(
    0,
    ...others.filter((other) => other.to <= at).map((other) => beginningAfter(sentence.text, other.to, at)),
  );
  const until = Math.min(sentence.text.length, ...others.filter((other) => other.at >= to).map((other) => other.at));
  const clause = sentence.text.slice(from, until).replace(LOOSE_END, '').trim();
  const { next } = sentence;
  return others.length === 0 && goesOn(next, named) ? `${clause} ${next.text}` : clause;
}

/** True when a sentence goes on about whoever the one before named. */
const goesOn = (next: Sentence | null, named: ReturnType<typeof namedIn>): next is Sentence =>
  next !== null && PRONOUNS.test(next.text) && !named.has(next);

/** Sentences in which a pronoun can only mean this person. */
function sentencesAbout({ mentions }: Candidate, named: ReturnType<typeof namedIn>): string[] {
  return mentions
    .filter(({ sentence }) => named.get(sentence)?.length === 1)
    .flatMap(({ sentence: { text, next } }) => (goesOn(next, named) ? [text, next.text] : [text]));
}

/** Where somebody's own clause begins behind another name: `MARA's daughter EMMA` begins with the daughter, `RUTH rides her horse DAISY` with the horse. */
function beginningAfter(text: string, name: number, at: number): number {
  const what = WHAT_THEY_ARE.exec(text.slice(name, at));
  if (what !== null && BEING_WORDS.has((what[1] ?? '').toLowerCase())) return name + what.index;
  const owned = /^['’]s\s+/.exec(text.slice(name, name + 4));
  return owned !== null && at - name < 30 ? name + owned[0].length : at;
}

/** `her horse`, `a grey dog named`: right before a name. */
const WHAT_THEY_ARE =
  /(?<!\p{L})(?:an?|the|his|her|their|una?|il|la|le|un|une|su[ao]|son|sa|ein|eine|seine?|ihre?|su)\s+(?:\p{L}+\s+){0,2}?(\p{L}+)\s+(?:(?:called|named|di nome|chiamat[ao]|nommée?|appelée?|namens|llamad[ao])\s+)?$/iu;

/** Words a clause cannot end with. */
const LOOSE_END =
  /(?:[\s,;]+(?:and|with|to|of|at|by|a|an|the|his|her|their|e|ed|con|di|un|una|il|la|suo|sua|et|avec|und|mit|y))*[\s,;]*$/i;

const isNarrator = ({ name, lines, mentions }: Candidate): boolean =>
  wordsOf(name).some((word) => NARRATORS.has(word)) ||
  (lines.length > 0 && mentions.length === 0 && lines.every(({ kind }) => kind === 'voice-over'));

/** The most important people who are seen. */
function leadsOf(candidates: readonly Candidate[], weights: readonly number[]): ReadonlySet<number> {
  const seen = candidates.map((candidate, index) => ({
    index,
    weight: isNarrator(candidate) ? 0 : (weights[index] ?? 0),
  }));
  const most = Math.max(0, ...seen.map(({ weight }) => weight));
  const leads = seen
    .filter(({ weight }) => weight > 0 && weight >= most * LEAD_SHARE)
    .sort((one, other) => other.weight - one.weight);
  return new Set(leads.slice(0, MOST_LEADS).map(({ index }) => index));
}

function roleOf(candidate: Candidate, weight: number, most: number, lead: boolean): Character['role'] {
  if (isNarrator(candidate)) return 'narrator';
  if (lead) return 'lead';
  return weight >= 2 && weight >= most * SUPPORTING_SHARE ? 'supporting' : 'extra';
}
