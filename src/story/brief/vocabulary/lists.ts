/** How somebody is spoken of: by sex, as a creature or thing, or either. */
export type Pronoun = 'she' | 'he' | 'it' | 'they';

/** What a scene heading calls the hours; the keys are the film's times of day. */
export type Hours = Readonly<Record<'dawn' | 'morning' | 'day' | 'evening' | 'dusk' | 'night', string>>;

/** Shapes of words that tell more than one word can; each is matched at the beginning of what is left to read. */
export interface Shapes {
  /** Between somebody's kind and their name: `a girl named Mina`. */
  readonly named: RegExp;
  /** Between somebody's name and their kind: `Mina is a girl`. */
  readonly being: RegExp;
  /** Before the name of whoever tells the story; the name is not part of it. */
  readonly iAm: RegExp;
  /** An opening of a sentence that says when, not what is seen; up to and with its comma. */
  readonly when: RegExp;
  /** From here to the end of the sentence nothing can be seen; the words before it stay. */
  readonly unseen: RegExp;
  /** A request in front of the story itself: `Make a short film about `. */
  readonly request: RegExp;
  /** A sentence that speaks of the film to be made, not of the story: `Please keep it funny.` */
  readonly wish: RegExp;
  /** Where an hour's word tells no hour: `one day`, `good night`; all of them are found. */
  readonly noHour: RegExp;
  /** `Three in the morning` is night. */
  readonly smallHours: RegExp;
  /** The next day, however it is said. */
  readonly nextDay: RegExp;
}

/** What one language contributes, as lists of words separated by blanks. `man:men` gives singular and plural. */
export interface WordLists {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Kinds of people and creatures by the pronoun they are met with, all in small letters. */
  readonly people: Readonly<Record<Pronoun, string>>;
  /** Where one is always inside, always outside, or either: then the preposition decides. */
  readonly places: Readonly<Record<'inside' | 'outside' | 'either', string>>;
  readonly things: string;
  readonly determiners: string;
  /** Those of the determiners that bring up somebody new, and those that say whose. */
  readonly indefinite: string;
  /** `another`, `a second`: somebody else of the same kind. */
  readonly another: string;
  /** Words that tell two people of one kind apart: `the old woman`, `the young woman`. */
  readonly telling: string;
  /** Prepositions by where they put somebody: in it, at or on it, beside it, or going there. */
  readonly prepositions: Readonly<Record<'inside' | 'at' | 'beside' | 'towards', string>>;
  /** Other small words that end a noun's description: conjunctions, pronouns, other prepositions. */
  readonly breaks: string;
  readonly pronouns: Readonly<Record<Pronoun, string>>;
  /** Of whoever tells the story. */
  readonly firstPerson: string;
  /** Capital words before a surname: `mr`, `captain`. */
  readonly titles: string;
  /** Verbs of saying, in every form a story uses. */
  readonly saying: string;
  /** Verbs that also say how, by what a parenthetical would write. */
  readonly manners: Readonly<Record<string, string>>;
  /** Verbs of what nobody can see. */
  readonly thinking: string;
  /** Verbs that bring somebody to another place. */
  readonly going: string;
  /** Words that begin with a capital for other reasons than being a name. */
  readonly notNames: string;
  readonly trouble: string;
  /** Words that tell the hour, by the film's times of day. */
  readonly hourWords: Hours;
  readonly shapes: Shapes;
  readonly hours: Hours;
  /** In capitals. */
  readonly narrator: string;
  /** What somebody is called who tells their own story and never says their name; empty where `I` is mostly left out. */
  readonly teller: string;
  /** Where a story plays that does not say where. */
  readonly somewhere: string;
  readonly untitled: string;
  /** What somebody is who is only named, by pronoun; the screenplay says it once. */
  readonly gloss: Readonly<Record<Pronoun, string>>;
  /** Moments that claim nothing but that somebody or something is there; `{hero}`, `{other}` and `{thing}` are filled in. */
  readonly moments: readonly string[];
  /** A moment in which nothing is said. */
  readonly silence: string;
  /** True where a verb may stand without its subject: `Ogni notte sale sulla torre.` */
  readonly verbsAlone: boolean;
  /** Two who speak and are never named, in capitals. */
  readonly strangers: readonly [string, string];
  /** True where every noun begins with a capital, so that a capital is no sign of a name. */
  readonly nounsAreCapital: boolean;
}
