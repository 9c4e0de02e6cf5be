import type { Act, CharacterId, Emotion } from '#film';
import { ALL_WORDS, feelingOf, PERSON_WORDS, type Prop, propOf, strengthOf } from '../craft/index.ts';
import type { Mention, NameFinder } from './names.ts';
import { type Token, tokensOf } from './tokens.ts';
import { countWords } from './speech.ts';

/** What somebody comes to hold or no longer holds. */
export interface Handling {
  readonly character: CharacterId;
  readonly prop: string;
  /** Held while the sentence plays. */
  readonly during: boolean;
  /** Still held afterwards. */
  readonly after: boolean;
}

/** What one sentence of action says, as far as a camera needs to know. */
export interface Reading {
  readonly text: string;
  readonly words: number;
  /** `beat`: a pause; `people`: somebody does something; `thing`: a small thing does or lies; `place`: everything else. */
  readonly kind: 'place' | 'people' | 'thing' | 'beat';
  /** Who does it, the first named first. */
  readonly actors: readonly CharacterId[];
  /** Everybody the sentence shows, those only named as owners left out. */
  readonly named: readonly CharacterId[];
  readonly acts: ReadonlyMap<CharacterId, Act>;
  /** Whether the words go across the stage, into it or out of it. */
  readonly way: 'in' | 'out' | 'none';
  /** Somebody goes after somebody or something. */
  readonly pursues: boolean;
  /** The person somebody looks at. */
  readonly lookedAt: CharacterId | undefined;
  readonly looks: boolean;
  readonly notices: boolean;
  /** Somebody gets to their feet. */
  readonly rises: boolean;
  readonly handlings: readonly Handling[];
  /** Things named, in order. */
  readonly things: readonly Prop[];
  /** The small thing an insert should show, in one word; empty if none. */
  readonly shown: string;
  readonly feeling: Emotion | undefined;
}

/** Whom a pronoun can mean. */
export interface Antecedents {
  /** The most recently named first. */
  readonly recent: readonly CharacterId[];
  readonly everybody: readonly CharacterId[];
  /** Outdoors, whoever is there and goes inside leaves. */
  readonly outdoors: boolean;
  readonly presents: (character: CharacterId) => 'feminine' | 'masculine' | 'neutral';
}

/** A verb and who does it. */
interface Doing {
  readonly token: Token;
  readonly doers: readonly CharacterId[];
}

const BEAT = /^\W*(a |a long |another |long )?(beat|pause|silence|pausa|silenzio)\b.{0,14}$/is;
/** Words before a name that is only spoken of: `a photograph of Mara`. */
const SPOKEN_OF = /(?<!front |ahead |instead |side |out )\b(of|about|like|named|called)\s+$/i;
const PURSUIT = new Set(['chase', 'pursue', 'follow']);
const SHARED = new Set(['hug', 'embrace', 'kiss', 'cuddle', 'dance', 'waltz', ...PURSUIT, 'lead', 'pass']);

/** Reads one sentence of action. */
export function readSentence(text: string, find: NameFinder, antecedents: Antecedents): Reading {
  const mentions = find(text).filter((mention) => !SPOKEN_OF.test(text.slice(0, mention.from)));
  const tokens = tokensOf(text, mentions);
  const doings = doingsOf(text, tokens, mentions, antecedents);
  const actors = unique(doings.flatMap((doing) => doing.doers));
  const loose = actors.length > 0 ? actors : bystanders(tokens, mentions, antecedents);
  const visible = mentions.filter((mention) => !mention.owning).map((mention) => mention.character);
  const named = unique([...loose, ...objects(text, tokens, loose, antecedents), ...visible]);
  const things = tokens.flatMap((token) => (token.prop === undefined ? [] : [token.prop]));
  const beat = BEAT.test(text) && mentions.length === 0;
  const shown = beat ? '' : shownThing(text, tokens, loose.length > 0);
  const looking = doings.find((doing) => doing.token.verb?.act === 'look');
  return {
    text,
    words: countWords(text),
    kind: beat ? 'beat' : loose.length > 0 ? 'people' : shown !== '' ? 'thing' : 'place',
    actors: beat ? [] : loose,
    named,
    acts: actsOf(doings, mentions, loose),
    way: wayOf(text, doings, antecedents),
    pursues: doings.some((doing) => PURSUIT.has(doing.token.verb?.base ?? '')),
    lookedAt: looking === undefined ? undefined : mentionAfter(mentions, looking),
    looks: looking !== undefined,
    notices: doings.some((doing) => doing.token.verb?.notices === true),
    rises: doings.some((doing) => /^(stand|rise)$/.test(doing.token.verb?.base ?? '')),
    handlings: handlingsOf(text, tokens, doings, mentions, loose),
    things,
    shown,
    feeling: feelingOf(text),
  };
}

/** Gives each verb its subject: the names or the pronoun before it, else the subject of the verb before. */
function doingsOf(
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
      doers = unique(people.flatMap((word) => (word.mention === undefined ? [] : [word.mention.character])));
    } else {
      const pronoun = (first ? between : close).map((word) => whom(word.word, antecedents)).find((who) => who.length > 0);
      if (pronoun !== undefined && !blocked) doers = pronoun;
      else if (first) doers = index === 0 ? antecedents.recent.slice(0, 1) : owners(between, mentions, text);
      else if (close.length > 0 && close.at(-1)?.prop !== undefined) doers = [];
    }
    doings.push({ token, doers });
    since = index + 1;
  });
  return doings.filter((doing) => doing.doers.length > 0);
}

function owners(tokens: readonly Token[], mentions: readonly Mention[], text: string): readonly CharacterId[] {
  const last = tokens.at(-1);
  const before = mentions.filter((mention) => mention.owning && mention.to <= (last?.to ?? text.length));
  // `Mara's phone rings` is about the phone, `Mara's hand reaches out` about Mara.
  return last?.prop === undefined ? before.slice(-1).map((mention) => mention.character) : [];
}

/** Whom a pronoun means: the last named person it fits, or everybody. Empty for other words. */
function whom(word: string, { recent, everybody, presents }: Antecedents): readonly CharacterId[] {
  if (ALL_WORDS.has(word)) return everybody;
  if (word === 'they' || word === 'loro') return everybody.length > 1 ? unique([...recent, ...everybody]).slice(0, everybody.length) : recent.slice(0, 1);
  const wanted = word === 'he' || word === 'lui' ? 'feminine' : word === 'she' || word === 'lei' ? 'masculine' : undefined;
  if (wanted === undefined) return [];
  const fitting = recent.find((character) => presents(character) !== wanted) ?? recent[0];
  return fitting === undefined ? [] : [fitting];
}

/** Who a sentence without a verb we know is about. */
function bystanders(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  antecedents: Antecedents,
): readonly CharacterId[] {
  const named = mentions.filter((mention) => !mention.owning).map((mention) => mention.character);
  if (named.length > 0) return unique(named);
  const pronoun = tokens.map((token) => whom(token.word, antecedents)).find((who) => who.length > 0);
  if (pronoun !== undefined) return pronoun;
  const thing = tokens.slice(0, 4).some((token) => token.prop !== undefined);
  return thing ? [] : unique(mentions.map((mention) => mention.character)).slice(0, 1);
}

/** Whom `him`, or `her` where no noun follows, means after the verb: somebody else. */
function objects(
  text: string,
  tokens: readonly Token[],
  actors: readonly CharacterId[],
  { recent, presents }: Antecedents,
): readonly CharacterId[] {
  return tokens.flatMap((token, index) => {
    const alone = /^(\s*([.,;!?]|$)|\s+(and|to|with|from|in|on|at|by|as|for|up|down|away|off|close|into|again)\b)/i.test(text.slice(token.to));
    const wanted = token.word === 'him' ? 'masculine' : token.word === 'her' && alone ? 'feminine' : undefined;
    if (wanted === undefined || index === 0) return [];
    const others = recent.filter((id) => !actors.includes(id));
    const fitting = others.find((id) => presents(id) === wanted) ?? others.find((id) => presents(id) === 'neutral');
    return fitting === undefined ? [] : [fitting];
  });
}

function actsOf(
  doings: readonly Doing[],
  mentions: readonly Mention[],
  actors: readonly CharacterId[],
): ReadonlyMap<CharacterId, Act> {
  const acts = new Map<CharacterId, Act>(actors.map((actor) => [actor, 'stand']));
  for (const doing of doings) {
    const { act = 'stand', base = '' } = doing.token.verb ?? {};
    const other = SHARED.has(base) ? mentionAfter(mentions, doing) : undefined;
    for (const who of other === undefined ? doing.doers : [...doing.doers, other]) {
      if (strengthOf(act) >= strengthOf(acts.get(who) ?? 'stand')) acts.set(who, act);
    }
  }
  return acts;
}

function mentionAfter(mentions: readonly Mention[], doing: Doing): CharacterId | undefined {
  const after = mentions.filter((mention) => mention.from > doing.token.from);
  return after.find((mention) => !doing.doers.includes(mention.character))?.character;
}

function wayOf(text: string, doings: readonly Doing[], { outdoors, everybody }: Antecedents): 'in' | 'out' | 'none' {
  for (const { token, doers } of doings) {
    const there = doers.some((who) => everybody.includes(who));
    const { act, way = 'none' } = token.verb ?? {};
    if (way !== 'none') return way;
    if (act !== 'walk' && act !== 'run') continue;
    const next = text.slice(token.to, token.to + 24);
    if (/^\s+(\w+ly\s+)?(in|inside|into|through the door)\b/i.test(next)) return outdoors && there ? 'out' : 'in';
    if (/^\s+(\w+ly\s+)?(out|off|away|outside)\b(?! of breath| from)/i.test(next)) return 'out';
  }
  return 'none';
}

function handlingsOf(
  text: string,
  tokens: readonly Token[],
  doings: readonly Doing[],
  mentions: readonly Mention[],
  actors: readonly CharacterId[],
): readonly Handling[] {
  const found: Handling[] = [];
  doings.forEach((doing, index) => {
    const effect = doing.token.verb?.thing ?? 'none';
    const who = doing.doers[0];
    if (effect === 'none' || who === undefined) return;
    const until = doings[index + 1]?.token.from ?? text.length;
    const near = tokens.filter((token) => token.from > doing.token.to && token.from < until);
    const prop = near.find((token) => token.prop?.held === true)?.prop?.name ?? '';
    const released = effect !== 'takes';
    if (prop === '' && !(released && near.slice(0, 2).some((token) => /^(it|them|everything)$/.test(token.word)))) return;
    found.push({ character: who, prop, during: true, after: !released });
    const receiver = effect === 'gives' ? mentionAfter(mentions, doing) : undefined;
    if (receiver !== undefined && prop !== '') found.push({ character: receiver, prop, during: false, after: true });
  });
  const who = actors[0];
  const carried = carriedProp(text, tokens);
  if (who !== undefined && carried !== '' && found.every((handling) => handling.prop !== carried)) {
    found.push({ character: who, prop: carried, during: true, after: true });
  }
  return found;
}

/** `with a lantern`, `lantern in hand`. */
function carriedProp(text: string, tokens: readonly Token[]): string {
  const held = tokens.find((token, index) => {
    if (token.prop?.held !== true) return false;
    const before = tokens.slice(Math.max(0, index - 3), index).map((word) => word.word);
    return before.includes('with') || before.includes('con') || /^\s+in (his|her|their|one )?\s*hand/i.test(text.slice(token.to));
  });
  return held?.prop?.name ?? '';
}

/** The thing an insert should show: in capitals, or taken, found or read and telling, or doing something by itself. */
function shownThing(text: string, tokens: readonly Token[], somebody: boolean): string {
  const large = tokens.find((token, index) => isLarge(text, token, tokens[index - 1]));
  if (large !== undefined) return propOf(large.word)?.name ?? large.word;
  if (somebody) return tokens.find((token) => token.prop?.telling === true)?.prop?.name ?? '';
  return tokens.slice(0, 5).find((token) => token.prop?.small === true)?.prop?.name ?? '';
}

function isLarge(text: string, token: Token, before: Token | undefined): boolean {
  const written = text.slice(token.from, token.to);
  if (token.mention !== undefined || !/^\p{Lu}{3,}$/u.test(written) || PERSON_WORDS.has(token.word)) return false;
  if (text === text.toUpperCase()) return false;
  const next = /^\s+(\p{Lu}{3,})/u.exec(text.slice(token.to))?.[1];
  if (next !== undefined) return false;
  const preceding = text.slice(0, token.from).match(/(\p{L}+)\s+(?:\p{Lu}{2,}\s+)*$/u)?.[1]?.toLowerCase() ?? before?.word ?? '';
  return token.prop !== undefined || /^(a|an|the|his|her|their|its|one|un|una|il|la|lo)$/.test(preceding);
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
