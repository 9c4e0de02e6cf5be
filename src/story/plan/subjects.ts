import type { CharacterId } from '#film';
import { ALL_WORDS } from '../craft/index.ts';
import type { Mention } from './names.ts';
import type { Token } from './tokens.ts';

/** Whom a pronoun can mean. */
export interface Antecedents {
  /** The most recently named first. */
  readonly recent: readonly CharacterId[];
  readonly everybody: readonly CharacterId[];
  /** Outdoors, whoever is there and goes inside leaves. */
  readonly outdoors: boolean;
  readonly presents: (character: CharacterId) => 'feminine' | 'masculine' | 'neutral';
  /** Absent where nobody's age is known. */
  readonly age?: (character: CharacterId) => 'child' | 'young' | 'adult' | 'old';
  /** Whether somebody has hands to work with; absent where everybody has. */
  readonly hands?: (character: CharacterId) => boolean;
  /** Everybody of the film by whom kin can be meant who are not there yet; absent where nobody is introduced as kin. */
  readonly kin?: { readonly introduced: ReadonlySet<CharacterId>; readonly everybody: readonly CharacterId[] };
  /** The people nobody names who are there; absent or empty where there are none. */
  readonly crowd?: string;
  /** What the action is written in, BCP 47; English if absent. */
  readonly language?: string;
}

/** A verb and who does it. */
export interface Doing {
  readonly token: Token;
  readonly doers: readonly CharacterId[];
}

/** Words that may follow a verb at the head of a sentence whose subject is left unsaid: `Picks up the key.`, but not `Waves break.` */
const AFTER_UNSAID =
  /^(\s*([.,;!?…]|$)|\s+(a|an|the|his|her|their|its|him|it|them|to|at|up|down|in|into|on|onto|off|out|away|over|back|around|round|from|through|and|towards?|behind|beside|il|lo|la|i|gli|le|un|una|uno|verso|dal|dalla|al|alla|e|\p{L}+ly)(?!\p{L}))/iu;

/** Gives each verb its subject: the names or the pronoun before it, else the subject of the verb before. */
export function doingsOf(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  antecedents: Antecedents,
): readonly Doing[] {
  const doings: Doing[] = [];
  let doers: readonly CharacterId[] = [];
  let since = 0;
  tokens.forEach((token, index) => {
    if (token.verb === undefined) return;
    const between = tokens.slice(since, index);
    const first = doings.length === 0;
    const close = between.slice(-2);
    const people = (first ? between : close).filter((word) => word.mention?.owning === false);
    const blocked = !first && close.some((word) => word.word === 'and') && close.at(-1)?.mention === undefined;
    if (people.length > 0 && !blocked) {
      doers = unique(people.flatMap(({ mention }) => (mention === undefined ? [] : meant(mention))));
    } else {
      const pronoun = (first ? between : close)
        .map((word) => whom(word.word, antecedents))
        .find((who) => who.length > 0);
      if (pronoun !== undefined && !blocked) doers = pronoun;
      else if (first && index === 0) doers = unsaid(tokens, text, antecedents);
      else if (first) doers = inverted(text, token, mentions) ?? owners(between, mentions, text);
      else if (close.at(-1)?.prop !== undefined && !participle(text, token)) doers = [];
    }
    doings.push({ token, doers });
    since = index + 1;
  });
  return doings.filter((doing) => doing.doers.length > 0);
}

/** `climbs the stairs, holding a lantern`: the same person does it, whatever was named between. */
const participle = (text: string, token: Token): boolean =>
  /^(?:hold|carry|clutch|gripp|cradl|wav|brandish|clasp|dragg)ing$/.test(token.word) &&
  /,\s*$/.test(text.slice(0, token.from));

/** Everybody a mention means. */
export const meant = ({ character, also = [] }: Mention): readonly CharacterId[] => [character, ...also];

function owners(tokens: readonly Token[], mentions: readonly Mention[], text: string): readonly CharacterId[] {
  const last = tokens.at(-1);
  const before = mentions.filter((mention) => mention.owning && mention.to <= (last?.to ?? text.length));
  // `Mara's phone rings` is about the phone, `Mara's hand reaches out` about Mara.
  return last?.prop === undefined ? before.slice(-1).map((mention) => mention.character) : [];
}

interface Pronouns {
  readonly he: readonly string[];
  readonly she: readonly string[];
  readonly they: readonly string[];
}
const NO_PRONOUNS: Pronouns = { he: [], she: [], they: [] };
const PRONOUNS: Readonly<Record<string, Pronouns>> = {
  en: { he: ['he', 'lui'], she: ['she', 'lei'], they: [] },
  fr: { he: ['il'], she: ['elle'], they: ['ils', 'elles'] },
  es: { he: ['él'], she: ['ella'], they: ['ellos', 'ellas'] },
  de: { he: ['er'], she: ['sie'], they: [] },
};

/** Whom a pronoun means: the last named person it fits, or everybody. Empty for other words. */
function whom(word: string, { recent, everybody, presents, language = 'en' }: Antecedents): readonly CharacterId[] {
  if (ALL_WORDS.has(word)) return everybody;
  if (word === 'they' || word === 'loro')
    return everybody.length > 1 ? unique([...recent, ...everybody]).slice(0, everybody.length) : recent.slice(0, 1);
  const { he, she, they } = PRONOUNS[language.slice(0, 2)] ?? PRONOUNS['en'] ?? NO_PRONOUNS;
  if (they.includes(word)) return unique([...recent, ...everybody]).slice(0, everybody.length);
  const wanted = he.includes(word) ? 'feminine' : she.includes(word) ? 'masculine' : undefined;
  if (wanted === undefined) return [];
  const fitting = recent.find((character) => presents(character) !== wanted) ?? recent[0];
  return fitting === undefined ? [] : [fitting];
}

/** Who a sentence without a verb we know is about. */
export function bystanders(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  antecedents: Antecedents,
): readonly CharacterId[] {
  const named = mentions.filter((mention) => !mention.owning).flatMap(meant);
  if (named.length > 0) return unique(named);
  const pronoun = tokens.map((token) => whom(token.word, antecedents)).find((who) => who.length > 0);
  if (pronoun !== undefined) return pronoun;
  const thing = tokens.slice(0, 4).some((token) => token.prop !== undefined);
  return thing ? [] : unique(mentions.map((mention) => mention.character)).slice(0, 1);
}

/** `hugs it`, `runs after it`: what is done with a being and not with a thing. */
const WITH_IT =
  /\b(?:hug|embrac|kiss|cuddl|pet|pat|strok|chas|pursu|follow|comfort)\w*\s+it$|\b(?:run|race|rush|chase|sprint|hurr|dash|ride|walk|kneel|go)\w*\s+(?:after|beside|behind|towards?)\s+it$/i;

/** Whom `him`, or `her` where no noun follows, means after the verb: somebody else. */
export function objects(
  text: string,
  tokens: readonly Token[],
  actors: readonly CharacterId[],
  { recent, presents, hands = () => true }: Antecedents,
): readonly CharacterId[] {
  return tokens.flatMap((token, index) => {
    const alone =
      /^(\s*([.,;!?]|$)|\s+(and|to|with|from|in|on|at|by|as|for|up|down|away|off|close|into|again|over|under|across|through|a|an|the|some|his|another|one|two)\b)/i.test(
        text.slice(token.to),
      );
    const italian = tokens[index + 1]?.verb !== undefined;
    if (token.word === 'it' && index > 0 && WITH_IT.test(text.slice(0, token.to))) {
      const others = recent.filter((id) => !actors.includes(id));
      const being = others.find((id) => presents(id) === 'neutral' || !hands(id));
      return being === undefined ? [] : [being];
    }
    if (token.word === 'them' && /\b(?:hug|embrac|kiss|cuddl)\w*\s+them$/i.test(text.slice(0, token.to)))
      return recent.filter((id) => !actors.includes(id)).slice(0, 2);
    const wanted =
      token.word === 'him' || (token.word === 'lo' && italian)
        ? 'masculine'
        : (token.word === 'her' && alone) || (token.word === 'la' && italian)
          ? 'feminine'
          : undefined;
    if (wanted === undefined || index === 0) return [];
    const others = recent.filter((id) => !actors.includes(id));
    const fitting = others.find((id) => presents(id) === wanted) ?? others.find((id) => presents(id) === 'neutral');
    return fitting === undefined ? [] : [fitting];
  });
}

/** `Under the bridge sits an old man`: whoever comes right after the verb. */
function inverted(text: string, verb: Token, mentions: readonly Mention[]): readonly CharacterId[] | undefined {
  if (
    !/^\W*(under|in|on|at|behind|beside|by|near|across|above|below|there|here|from|out|between|outside|inside)\b/i.test(
      text,
    )
  ) {
    return undefined;
  }
  const next = mentions.find((mention) => mention.from > verb.to);
  const close = next !== undefined && /^\s+((a|an|the)\s+)?$/i.test(text.slice(verb.to, next.from));
  return close ? [next.character] : undefined;
}

/** The subject of a sentence that leaves it unsaid: whoever was named last. */
function unsaid(tokens: readonly Token[], text: string, { recent }: Antecedents): readonly CharacterId[] {
  return AFTER_UNSAID.test(text.slice(tokens[0]?.to ?? 0)) ? recent.slice(0, 1) : [];
}

/** The first person named after a verb who is not doing it. */
export function mentionAfter(mentions: readonly Mention[], doing: Doing): CharacterId | undefined {
  const after = mentions.filter((mention) => mention.from > doing.token.from);
  return after.find((mention) => !doing.doers.includes(mention.character))?.character;
}

/** Each value once, in order. */
export function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
