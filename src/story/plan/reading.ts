import type { Act, CharacterId, Emotion } from '#film';
import { feelingOf, PERSON_WORDS, type Prop, propOf, strengthOf } from '../craft/index.ts';
import { crowdIn } from './crowd.ts';
import { epithetsIn } from './epithets.ts';
import { type Handling, handlingsOf } from './handling.ts';
import { movementOf } from './movement.ts';
import type { Mention, NameFinder } from './names.ts';
import { singledOut } from './singled-out.ts';
import { countWords } from './speech.ts';
import {
  type Antecedents,
  bystanders,
  type Doing,
  doingsOf,
  meant,
  mentionAfter,
  objects,
  unique,
} from './subjects.ts';
import { qualifies, type Token, tokensOf } from './tokens.ts';

/** What one sentence of action says, as far as a camera needs to know. */
export interface Reading {
  readonly text: string;
  /** Words of what happens; those that only describe somebody in passing count half. */
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
  /** The people nobody names it shows, and how: `cheering crowd`, `children`; empty if none. */
  readonly crowd: string;
}

const BEAT = /^\W*(a |a long |another |long )?(beat|pause|silence|pausa|silenzio)\b.{0,14}$/is;
/** `in Tom's ear`: where a part of the body is, its owner is. */
const BODY =
  /^['’]s?\s+(?:\p{L}+\s+)?(?:ear|face|cheek|hand|hands|arm|arms|shoulders?|hair|eyes|lips|neck|back|head|forehead|lap|nose)(?!\p{L})/iu;
/** Words before a name that is only spoken of: `a photograph of Mara`. */
const SPOKEN_OF = /(?<!front |ahead |instead |side |out )\b(of|about|like|named|called)\s+$/i;
const PURSUIT = new Set(['chase', 'pursue', 'follow']);
/** `runs after it`. */
const GOES_AFTER =
  /\b(?:run|ran|race|rush|sprint|dash|gallop|hurr(?:y|ie)|ride)(?:s|ning|d)?\s+after\s+(?:him|her|it|them|the|\p{Lu})/u;
const SHARED = new Set(['hug', 'embrace', 'kiss', 'cuddle', 'dance', 'waltz', ...PURSUIT, 'lead', 'pass']);

/** Reads one sentence of action. */
export function readSentence(text: string, find: NameFinder, antecedents: Antecedents): Reading {
  const byName = find(text).filter((mention) => !SPOKEN_OF.test(text.slice(0, mention.from)));
  const mentions = [...byName, ...epithetsIn(text, byName, antecedents)].sort((one, other) => one.from - other.from);
  const tokens = tokensOf(text, mentions, antecedents.language);
  const doings = doingsOf(text, tokens, mentions, antecedents);
  const actors = unique(doings.flatMap((doing) => doing.doers));
  const loose = actors.length > 0 ? actors : bystanders(tokens, mentions, antecedents);
  const visible = mentions.filter((mention) => !mention.owning || BODY.test(text.slice(mention.to))).flatMap(meant);
  const others = objects(text, tokens, loose, antecedents);
  const named = unique([...loose, ...others, ...visible]);
  const handlings = handlingsOf(text, tokens, doings, mentions, { actors: loose, others, hands: antecedents.hands });
  const handled = new Set(handlings.map((handling) => handling.prop));
  const tools = handlings.flatMap(({ prop }) => propOf(prop) ?? []);
  const things = unique([
    ...tokens.flatMap((token) => (token.prop === undefined ? [] : [token.prop])),
    ...tools,
  ]).filter((thing) => !thing.worn || handled.has(thing.name));
  const beat = BEAT.test(text) && mentions.length === 0;
  const crowd = beat ? '' : crowdIn(text, tokens, antecedents.crowd ?? '');
  const ordered = singledOut(text, tokens);
  const shown =
    ordered !== ''
      ? ordered
      : beat || (crowd !== '' && loose.length === 0)
        ? ''
        : shownThing(text, tokens, loose.length > 0);
  const looking = doings.find((doing) => doing.token.verb?.act === 'look');
  return {
    text,
    words: playedWords(text, tokens),
    kind: beat ? 'beat' : ordered !== '' ? 'thing' : loose.length > 0 ? 'people' : shown !== '' ? 'thing' : 'place',
    actors: beat ? [] : loose,
    named,
    acts: actsOf(text, doings, mentions, { actors: loose, others, hands: antecedents.hands }),
    way: wayOf(text, doings, antecedents),
    pursues: doings.some((doing) => PURSUIT.has(doing.token.verb?.base ?? '')) || GOES_AFTER.test(text),
    lookedAt: looking === undefined ? undefined : (mentionAfter(mentions, looking) ?? others[0]),
    looks: looking !== undefined,
    notices: doings.some((doing) => doing.token.verb?.notices === true),
    rises: doings.some((doing) => /^(stand|rise|arise|get)$/.test(doing.token.verb?.base ?? '')),
    handlings,
    things,
    shown,
    feeling: feelingOf(text),
    crowd,
  };
}

/** `NADIA, 60, the owner, grey bun, takes the umbrella` plays no longer than `Nadia takes the umbrella` by much. */
function playedWords(text: string, tokens: readonly Token[]): number {
  const phrases = [...text.matchAll(/[^,]+,?/gu)];
  return phrases.reduce((sum, phrase, index) => {
    const [from, to] = [phrase.index, phrase.index + phrase[0].length];
    const happens = tokens.some((token) => token.verb !== undefined && token.from >= from && token.to <= to);
    const aside = index > 0 && index < phrases.length - 1 && !happens;
    return sum + countWords(phrase[0]) * (aside ? 0.5 : 1);
  }, 0);
}

/** What verbs of moving mean when they are done to a thing: `tears the letter`, `swings his axe`, `flies a kite`. */
const DONE_TO_A_THING: ReadonlyMap<string, Act> = new Map([
  ...'tear swing roll spin turn twist move sail drop lean rest strike rotate'
    .split(' ')
    .map((base) => [base, 'reach'] as const),
  ['rock', 'hold'],
  ['fly', 'hold'],
]);

/** `turns on the radio`, `turns it off`, `turns the lamp down`. */
const SWITCHES = /^\s+(?:(?:it|them|(?:an?|the|his|her|their)(?:\s+\p{L}+){1,2})\s+)?(?:on|off|up|down)(?!\p{L})/iu;

/** `raises his hands`, `shakes her head`: what is done with one's own body and not with a thing. */
function withObject(after: string, base: string): Act | undefined {
  if (base === 'turn' && SWITCHES.test(after)) return 'reach';
  if (/^(bend|lean|stoop)$/.test(base) && /^\s+(?:\p{L}+ly\s+)?(?:over|across)\s/iu.test(after)) return 'reach';
  if (/^\s+into (tears|laughter|song|flames)\b/i.test(after)) return 'stand';
  const done = DONE_TO_A_THING.get(base);
  if (done !== undefined && /^\s+(an?|the|his|her|their|its|one|some)\s(?!bed|back|side|way|head|face)/i.test(after))
    return done;
  const part = /^\s+(?:(?:his|her|their|both|one|an?|the)\s+)*(\p{L}+)/iu.exec(after)?.[1]?.toLowerCase() ?? '';
  if (/^(hands?|arms?|fists?)$/.test(part) && /^(raise|lift|throw|swing)$/.test(base)) return 'wave';
  if (/^(eyes|head|gaze|chin|face)$/.test(part) && /^(raise|lift|turn|open)$/.test(base)) return 'look';
  if (/^(eyes|head|gaze|chin|face|mouth|eyebrows?|shoulders?|lips|nose|tears?|breath)$/.test(part)) return 'stand';
  return undefined;
}

interface Doers {
  /** Whether somebody is a person and no animal. */
  readonly hands?: ((character: CharacterId) => boolean) | undefined;
  readonly actors: readonly CharacterId[];
  readonly others: readonly CharacterId[];
}

/** An animal has its mouth to hold things with. */
const IN_THE_MOUTH = /\b(?:in|between)\s+(?:its|his|her|their)\s+(?:mouth|jaws|teeth|beak|snout)\b/i;

function actsOf(
  text: string,
  doings: readonly Doing[],
  mentions: readonly Mention[],
  { actors, others, hands = () => true }: Doers,
): ReadonlyMap<CharacterId, Act> {
  const acts = new Map<CharacterId, Act>(actors.map((actor) => [actor, 'stand']));
  for (const doing of doings) {
    const base = doing.token.verb?.base ?? '';
    const { from, to, word } = doing.token;
    const [before, after] = [text.slice(0, from), text.slice(to)];
    const person = doing.doers.some(hands);
    const act =
      movementOf({ base, word, before, after, person }) ?? withObject(after, base) ?? doing.token.verb?.act ?? 'stand';
    const behind = /^\s+(?:\p{L}+\s+)?after\s/iu.test(after) && (act === 'run' || act === 'walk');
    const shared = SHARED.has(base) || behind;
    const other = shared ? (mentionAfter(mentions, doing) ?? others[0] ?? partner(act, doing, mentions)) : undefined;
    for (const who of other === undefined ? doing.doers : [...doing.doers, other]) {
      if (strengthOf(act) >= strengthOf(acts.get(who) ?? 'stand')) acts.set(who, act);
    }
    if (act === 'ride' || act === 'gallop')
      for (const who of [...unique(mentions.flatMap(meant)), ...others])
        if (!hands(who)) acts.set(who, act === 'ride' ? 'walk' : 'run');
  }
  const hugging = [...acts].filter(([, act]) => act === 'hug');
  // `They hug` where only one of them is known to be there: nobody hugs the air.
  if (hugging.length === 1 && EACH_OTHER.test(text)) for (const [who] of hugging) acts.set(who, 'stand');
  for (const who of actors)
    if (acts.get(who) === 'stand' && !hands(who) && IN_THE_MOUTH.test(text)) acts.set(who, 'hold');
  return acts;
}

/** `kneels beside Pip and hugs it`: whoever was named with somebody else. */
function partner(act: Act, doing: Doing, mentions: readonly Mention[]): CharacterId | undefined {
  if (act !== 'hug') return undefined;
  return mentions.flatMap(meant).findLast((id) => !doing.doers.includes(id));
}

const EACH_OTHER = /(?<!\p{L})(?:they|each other|one another|si|s'|sich|se)(?!\p{L})/iu;

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

/** The thing an insert should show: in capitals, or taken, found or read and telling, or doing something by itself. */
function shownThing(text: string, tokens: readonly Token[], somebody: boolean): string {
  const large = tokens.find((token, index) => isLarge(text, token, tokens[index - 1]));
  if (large !== undefined) return propOf(large.word)?.name ?? large.word;
  const telling = tokens.find((token) => token.prop?.telling === true)?.prop?.name;
  if (somebody || telling !== undefined) return telling ?? '';
  const subject = tokens.find((token) => !qualifies(token.word) || token.prop !== undefined)?.prop;
  return subject?.small === true && !subject.worn ? subject.name : '';
}

function isLarge(text: string, token: Token, before: Token | undefined): boolean {
  const written = text.slice(token.from, token.to);
  if (token.mention !== undefined || !/^\p{Lu}{3,}$/u.test(written) || PERSON_WORDS.has(token.word)) return false;
  if (text === text.toUpperCase()) return false;
  const next = /^\s+(\p{Lu}{3,})/u.exec(text.slice(token.to))?.[1];
  if (next !== undefined) return false;
  const preceding =
    text
      .slice(0, token.from)
      .match(/(\p{L}+)\s+(?:\p{Lu}{2,}\s+)*$/u)?.[1]
      ?.toLowerCase() ??
    before?.word ??
    '';
  return token.prop !== undefined || /^(a|an|the|his|her|their|its|one|un|una|il|la|lo)$/.test(preceding);
}
