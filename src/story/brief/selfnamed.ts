import { seenIn } from './names.ts';
import type { BriefPerson } from './people.ts';
import type { BriefPart } from './reading.ts';
import type { Roster } from './roster.ts';
import { runsIn } from './runs.ts';
import { introductionIn } from './teller.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** The parts of a sentence and everybody it speaks of. */
export interface Read {
  readonly parts: readonly BriefPart[];
  readonly people: readonly BriefPerson[];
}

/** A stranger who says `My name is Ingrid` is Ingrid, from the first time we see her. */
export function withNames(read: readonly Read[], roster: Roster, vocabulary: Vocabulary): Read[] {
  const named = new Map<BriefPerson, BriefPerson>();
  for (const part of read.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'said' || part.speaker.proper || named.has(part.speaker)) continue;
    const name = nameSaid(part.text, roster, vocabulary);
    if (name !== undefined && !named.has(name)) joinUp(named, part.speaker, name);
  }
  if (named.size === 0) return [...read];
  const who = (person: BriefPerson) => named.get(person) ?? person;
  return read.map(({ parts, people }) => ({
    parts: parts.map((part) =>
      part.kind === 'told'
        ? { ...part, mentions: part.mentions.map((mention) => ({ ...mention, person: who(mention.person) })) }
        : { ...part, speaker: who(part.speaker) },
    ),
    people: [...new Set(people.map(who))],
  }));
}

/** Both become one person, with the name of the one and the description of the other. */
function joinUp(named: Map<BriefPerson, BriefPerson>, stranger: BriefPerson, name: BriefPerson): void {
  const { words, article, pronoun } = name.words === '' ? stranger : name;
  const one: BriefPerson = { ...name, words, article, pronoun, called: name.called.union(stranger.called) };
  named.set(stranger, one);
  named.set(name, one);
}

function nameSaid(text: string, roster: Roster, vocabulary: Vocabulary): BriefPerson | undefined {
  const end = introductionIn(text, vocabulary.shapes.iAm);
  const seen = seenIn(text, vocabulary);
  const run = end < 0 ? undefined : runsIn(seen.tokens, vocabulary).find(({ from }) => seen.tokens[from]?.from === end);
  return run === undefined
    ? undefined
    : roster.mentionsIn(seen).find(({ from, by }) => from === end && by === 'name')?.person;
}
