import { BEING_WORDS } from '../conform/tables/people.ts';
import { verbOf } from '../craft/index.ts';
import { asSeen } from './first-person.ts';
import { type BriefPerson, known, type Mention } from './people.ts';
import { isHeardOnly } from './quotes.ts';
import type { BriefPart } from './reading.ts';
import { isShouted } from './runs.ts';
import { introductionIn } from './teller.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary/index.ts';
import { capitalised } from './wishes.ts';

type ToldPart = Extract<BriefPart, { kind: 'told' }>;

/** Who has been seen so far. */
export interface Seen {
  /** In the film: whose name has stood in capitals. */
  readonly introduced: Set<BriefPerson>;
  /** In the scene. */
  readonly present: Set<BriefPerson>;
  /** Everybody who has a line somewhere: the film knows them by it. */
  readonly speakers: ReadonlySet<BriefPerson>;
  readonly teller: BriefPerson | undefined;
}

/** A stretch of a text that is written otherwise. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * What is seen of a told sentence, as a line of action: the brief's own words without those that only say when or why, and people in
 * capitals when we meet them. Empty when nothing of it can be seen.
 */
export function actionFor(part: ToldPart, seen: Seen, vocabulary: Vocabulary): string {
  const { from, to } = visiblePart(part, vocabulary);
  const plain = isShouted(tokensOf(part.text)) ? sameLength(part.text, part.text.toLowerCase()) : part.text;
  const inside = part.mentions.filter((mention) => mention.whole >= from && mention.to <= to);
  if (isHeardOnly(part.text)) return '';
  const { teller } = seen;
  if (teller !== undefined && !seen.introduced.has(teller) && introductionIn(part.text, vocabulary.shapes.iAm) >= 0)
    return portrait(teller, seen, vocabulary);
  if (isThought(part.text.slice(from, to), from, inside, vocabulary)) return portraits(inside, seen, vocabulary);
  const edits = [
    ...introductions(plain, inside, seen, vocabulary),
    ...reminders(plain, from, inside, seen, vocabulary),
  ];
  for (const { person, by } of inside.filter(({ owning }) => !owning)) {
    if (by !== 'pronoun') seen.introduced.add(person);
    seen.present.add(person);
  }
  const text = asSeen(edited(plain, from, to, edits), seen.teller, vocabulary);
  return stopped(capitalised(withoutSigns(text)));
}

/** A shout is heard, not seen: the action says the same in small letters. */
const sameLength = (text: string, small: string): string => (small.length === text.length ? small : text);

/** Without emoji, and without the gaps they leave. */
const withoutSigns = (text: string): string =>
  text
    .replace(/\s*[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D]+(?=[.,;:!?…])/gu, '')
    .replace(/[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** An action ends with a stop, so that it never looks like a name standing alone. */
export const stopped = (text: string): string =>
  /[.!?…。！？]["'”’»)\]]*$/u.test(text) ? text : `${text.replace(/[,;:—–-]+$/u, '')}.`;

/** Without the opening that says when, and without what nobody sees at the end; whole if too little would be left. */
function visiblePart({ text, mentions }: ToldPart, { shapes }: Vocabulary): { from: number; to: number } {
  const opening = shapes.when.exec(text)?.[0].length ?? 0;
  const from = mentions.some((mention) => mention.from < opening) ? 0 : opening;
  const unseen = shapes.unseen.exec(text.slice(from));
  const to = unseen === null ? text.length : from + unseen.index;
  return tokensOf(text.slice(from, to)).length < 2 ? { from: 0, to: text.length } : { from, to };
}

/** `Mina misses her father`: a feeling, and nothing else happens. */
function isThought(
  text: string,
  offset: number,
  mentions: readonly Mention[],
  { thinking, going }: Vocabulary,
): boolean {
  const tokens = tokensOf(text);
  const subject = mentions.find(({ owning }) => !owning);
  if (subject === undefined) return false;
  const behind = tokens.filter((token) => token.from + offset >= subject.to);
  const at = behind.findIndex(({ word }) => thinking.has(word));
  if (at < 0 || at > 2) return false;
  return !behind.slice(at + 1).some(({ word }, index, rest) => {
    const verb = verbOf(word);
    const follows = /^(?:and|but|then|so|e|poi|et|puis|und|dann|y)$/.test(rest[index - 1]?.word ?? '');
    return follows && (going.has(word) || (verb !== undefined && !verb.bare));
  });
}

/** Whoever a thought is about and the scene has not shown yet. */
function portraits(mentions: readonly Mention[], seen: Seen, vocabulary: Vocabulary): string {
  const subject = mentions.find(({ owning, person }) => !owning && !person.group)?.person;
  return subject === undefined || seen.present.has(subject) ? '' : portrait(subject, seen, vocabulary);
}

/** Nothing but somebody: `MINA (a lonely girl).` */
function portrait(person: BriefPerson, seen: Seen, vocabulary: Vocabulary): string {
  const name = seen.introduced.has(person) ? person.name : introduced(person, seen, vocabulary);
  seen.present.add(person);
  seen.introduced.add(person);
  return `${name}.`;
}

/** A name as it first stands on the page: `MINA (a lonely girl)`. */
export function introduced(person: BriefPerson, seen: Pick<Seen, 'speakers'>, { gloss }: Vocabulary): string {
  const { name, words, article, proper, group, pronoun } = person;
  if (!proper)
    return capitalised(`${article} ${words.slice(0, words.length - name.length)}`.trim().concat(' ', name).trim());
  if (words !== '') return `${name} (${[lowered(article), words].filter((one) => one !== '').join(' ')})`;
  return group || name.length < 2 || seen.speakers.has(person) ? name : `${name} (${gloss[pronoun]})`;
}

/** The article a description begins with in small letters, unless a name owns it: `Mina's brother`. */
const lowered = (described: string): string =>
  /^\S+['’]s\s?/.test(described) ? described : described.charAt(0).toLowerCase() + described.slice(1);

/** The first mention of everybody we have not met, with their name in capitals and what they are. */
function introductions(text: string, mentions: readonly Mention[], seen: Seen, vocabulary: Vocabulary): Edit[] {
  const named = mentions.filter(({ by }) => by !== 'pronoun');
  const firsts = new Map<BriefPerson, number>();
  named.forEach(({ person }, index) => {
    // `Her father's suitcase` shows no father.
    if (!firsts.has(person) && !seen.introduced.has(person) && !onlyOwner(named, person)) firsts.set(person, index);
  });
  const edits: Edit[] = [];
  for (const [person, index] of firsts) {
    const first = named[index];
    const second = named[index + 1]?.person === person ? named[index + 1] : undefined;
    if (first !== undefined) edits.push(introduction(text, first, second, person, seen, vocabulary));
  }
  return edits;
}

const onlyOwner = (mentions: readonly Mention[], person: BriefPerson): boolean =>
  mentions.every((mention) => mention.person !== person || mention.owning);

function introduction(
  text: string,
  first: Mention,
  second: Mention | undefined,
  person: BriefPerson,
  seen: Seen,
  vocabulary: Vocabulary,
): Edit {
  const { name, proper, group } = person;
  if (!proper) {
    const known =
      BEING_WORDS.has(person.name.toLowerCase().split(' ').at(-1) ?? '') ||
      group ||
      seen.speakers.has(person) ||
      first.owning;
    return { from: first.from, to: first.to, text: known ? name : `${name} (${vocabulary.gloss[person.pronoun]})` };
  }
  const between = second === undefined ? undefined : text.slice(first.to, second.whole);
  if (
    second !== undefined &&
    first.by === 'noun' &&
    second.by === 'name' &&
    between !== undefined &&
    isTie(between, vocabulary)
  ) {
    return {
      from: first.whole,
      to: second.to,
      text: second.owning ? name : `${name} (${lowered(text.slice(first.whole, first.to).trim())})`,
    };
  }
  if (second?.by === 'noun' && between !== undefined && /^,\s+$/.test(between))
    return { from: first.from, to: first.to, text: name };
  if (second?.by === 'noun' && between !== undefined && vocabulary.shapes.being.test(between))
    return { from: first.from, to: second.whole, text: `${name}, ` };
  if (first.by === 'noun')
    return { from: first.whole, to: first.to, text: `${name} (${lowered(text.slice(first.whole, first.to))})` };
  const explained = first.owning || /^\s*[,(]\s*(?:an?|the|his|her)\s/.test(text.slice(first.to));
  return {
    from: first.from,
    to: first.to,
    text: explained && person.words === '' ? name : introduced(person, seen, vocabulary),
  };
}

const isTie = (between: string, { shapes }: Vocabulary): boolean =>
  /^,?\s+$/.test(between) || shapes.named.test(between);

/** A scene names whoever is in it: a pronoun that opens it gives way to the name. */
function reminders(
  text: string,
  from: number,
  mentions: readonly Mention[],
  seen: Seen,
  vocabulary: Vocabulary,
): Edit[] {
  const [first] = mentions;
  if (first?.by !== 'pronoun' || first.from !== from || seen.present.has(first.person)) return [];
  if (first.person === seen.teller || first.person.group) return [];
  // A verb without its subject gets one in front.
  const name = seen.introduced.has(first.person)
    ? known(first.person, vocabulary)
    : introduced(first.person, seen, vocabulary);
  seen.introduced.add(first.person);
  if (first.from === first.to)
    return [{ from, to: from + 1, text: `${name} ${text.slice(from, from + 1).toLowerCase()}` }];
  return [{ from: first.from, to: first.to, text: name }];
}

function edited(text: string, from: number, to: number, edits: readonly Edit[]): string {
  let written = '';
  let at = from;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    if (edit.from < at || edit.to > to) continue;
    written += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return written + text.slice(at, to);
}
