import { verbOf } from '../craft/index.ts';
import { DOUBLE } from './evidence.ts';
import type { Mention } from './people.ts';
import { type Run, runsIn } from './runs.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Place, Vocabulary } from './vocabulary/index.ts';

/** Where something happens. */
export interface BriefPlace {
  /** In the brief's words, without article: `old lighthouse`. */
  readonly name: string;
  /** The noun alone, small letters: the same place again. */
  readonly noun: string;
  readonly interior: boolean;
  /** `sure`: somebody is there or goes there; `near`: it is near or only spoken of. */
  readonly weight: 'sure' | 'near';
}

/** How many words a place's description may have. */
const DESCRIPTION = 4;
/** How far back the verb may stand that brings somebody to a place. */
const GOING = 7;

/** The place of a told text: the last one somebody surely is at or goes to, else the first that is near. */
export function placeIn(text: string, mentions: readonly Mention[], vocabulary: Vocabulary): BriefPlace | undefined {
  const tokens = tokensOf(text);
  const runs = runsIn(tokens, vocabulary).filter(
    (run) => !mentions.some(({ from, to }) => covers(tokens, run, from, to)),
  );
  const places = tokens.flatMap((_, at): BriefPlace[] => {
    const found = placeAt(text, tokens, at, runs, vocabulary);
    return found === undefined ? [] : [found];
  });
  // `Lives in a hut on the beach`: the first place is where, the next ones say where that is.
  return places.find(({ weight }) => weight === 'sure') ?? places[0];
}

const covers = (tokens: readonly Token[], run: Run, from: number, to: number): boolean =>
  (tokens[run.from]?.from ?? 0) < to && (tokens[run.to - 1]?.to ?? 0) > from;

function placeAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  runs: readonly Run[],
  vocabulary: Vocabulary,
): BriefPlace | undefined {
  const token = tokens[at];
  const part = PARTS.has(token?.word ?? '');
  const placing = part ? 'at' : vocabulary.prepositions.get(token?.word ?? '');
  if (token === undefined) return undefined;
  const phrase =
    placing === undefined
      ? undefined
      : phraseBehind(text, tokens, part && OF.has(tokens[at + 1]?.word ?? '') ? at + 1 : at, runs, vocabulary);
  if (placing === undefined || phrase === undefined) return bare(tokens, at, vocabulary);
  const outside = placing === 'beside' || placing === 'at';
  const interior = phrase.kind === 'inside' ? placing !== 'beside' : phrase.kind === 'either' && !outside;
  return {
    name: phrase.name,
    noun: phrase.noun,
    interior,
    weight: weightOf(tokens, at, placing, phrase.kind, vocabulary),
  };
}

/** `Home` and a place nobody puts anything in: only named. */
function bare(tokens: readonly Token[], at: number, vocabulary: Vocabulary): BriefPlace | undefined {
  const token = tokens[at];
  const place = vocabulary.places.get(token?.word ?? '');
  if (token === undefined || place === undefined) return undefined;
  const before = tokens[at - 1];
  const goes = token.word === 'home' && COMING_HOME.test(before?.word ?? '');
  return {
    name: plainName(token, place, vocabulary),
    noun: place.noun,
    interior: place.side !== 'outside',
    weight: goes ? 'sure' : 'near',
  };
}

const COMING_HOME = /^(?:arrives?|arrived|comes?|came|gets?|got|returns?|returned)$/;

interface Phrase {
  readonly name: string;
  readonly noun: string;
  readonly kind: Place['side'];
}

/** The place a preposition leads to: articles, description, noun; or a name that is nobody's. */
function phraseBehind(
  text: string,
  tokens: readonly Token[],
  at: number,
  runs: readonly Run[],
  vocabulary: Vocabulary,
): Phrase | undefined {
  const { determiners, places, breaks, prepositions } = vocabulary;
  let from = at + 1;
  while (
    tokens[from]?.joined === true &&
    determiners.has(tokens[from]?.word ?? '') &&
    !prepositions.has(tokens[from]?.word ?? '')
  )
    from += 1;
  const run = runs.find((one) => one.from === from && !one.parts.some((part) => DOUBLE.has(part)));
  if (
    run !== undefined &&
    tokens[from]?.joined === true &&
    !places.has(tokens[run.to]?.word ?? '') &&
    !vocabulary.nounsAreCapital
  ) {
    const name = text.slice(tokens[run.from]?.from, tokens[run.to - 1]?.to);
    return { name, noun: name.toLowerCase(), kind: 'outside' };
  }
  for (let to = from; to <= from + DESCRIPTION && tokens[to]?.joined === true; to++) {
    const word = tokens[to]?.word ?? '';
    if (places.has(word)) return phraseOf(text, tokens, from, longest(tokens, to, vocabulary), runs, vocabulary);
    if (breaks.has(word) && tokens[to]?.owning !== true) return undefined;
  }
  return undefined;
}

/** The place as it is named by itself: German words lose the ending of their case. */
const plainName = (token: Token, { noun }: Place, { nounsAreCapital }: Vocabulary): string =>
  nounsAreCapital ? noun.charAt(0).toUpperCase() + noun.slice(1) : token.text;

/** `lighthouse lamp room` is a room: nouns pile up, and the last says what it is. */
function longest(tokens: readonly Token[], head: number, { places, breaks }: Vocabulary): number {
  for (const step of [2, 1]) {
    const next = tokens[head + step];
    const between = tokens.slice(head + 1, head + step + 1);
    const piled =
      next !== undefined && places.has(next.word) && between.every(({ joined, word }) => joined && !breaks.has(word));
    if (piled && tokens[head]?.owning !== true) return head + step;
  }
  return head;
}

/** Words that describe no place. */
const IDLE = new Set(
  'same very own whole entire next nearest nearby other stesso stessa proprio propria même propre selben mismo misma'.split(
    ' ',
  ),
);

function phraseOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  head: number,
  runs: readonly Run[],
  vocabulary: Vocabulary,
): Phrase {
  let start = from;
  while (start < head && IDLE.has(tokens[start]?.word ?? '')) start += 1;
  // German adjectives change with their preposition: the heading takes the noun alone.
  if (vocabulary.nounsAreCapital) start = head;
  const last = tokens[head];
  const place = vocabulary.places.get(last?.word ?? '');
  const joint = tokens[head + 1];
  const proper =
    joint?.joined === true && /^(?:in|of|di|a|de|à|en|von)$/.test(joint.word)
      ? runs.find((run) => run.from === head + 2)
      : undefined;
  const end = tokens[proper === undefined ? head : proper.to - 1]?.to ?? 0;
  const name =
    last !== undefined && place !== undefined && vocabulary.nounsAreCapital
      ? plainName(last, place, vocabulary)
      : text.slice(tokens[start]?.from ?? 0, end);
  return { name, noun: place?.noun ?? '', kind: place?.side ?? 'outside' };
}

function weightOf(
  tokens: readonly Token[],
  at: number,
  placing: 'inside' | 'at' | 'beside' | 'towards',
  kind: Phrase['kind'],
  { thinking, going, language }: Vocabulary,
): BriefPlace['weight'] {
  const before = tokens.slice(0, at);
  if (before.some(({ word }) => thinking.has(word) || SPOKEN_OF.has(word) || NOT.has(word))) return 'near';
  // To look at a boat is not to be in it.
  const looked =
    tokens[at]?.word === 'at' &&
    before
      .slice(-GOING)
      .some(({ word }) => AIMED.has(verbOf(word)?.verb.act ?? '') || /^(?:laugh|smil|shout|yell)/.test(word));
  if (looked) return 'near';
  if (placing === 'beside')
    return kind !== 'outside' && /^(?:outside|fuori|hors|dehors|außerhalb|fuera)$/.test(tokens[at]?.word ?? '')
      ? 'sure'
      : 'near';
  if (placing !== 'towards') return 'sure';
  const verbs = language === 'en' ? before.slice(-GOING) : tokens;
  const led = verbs.some(
    ({ word }) => going.has(word) || ['walk', 'run', 'climb'].includes(verbOf(word)?.verb.act ?? ''),
  );
  return led ? 'sure' : 'near';
}

/** At a part of a place one is at the place: `the end of the pier`. */
const PARTS = new Set(
  'end top edge foot bottom middle back side heart centre center corner rim outskirts fondo cima margine bordo mezzo bord milieu fond bout rande ende mitte borde medio orillas'.split(
    ' ',
  ),
);
const OF = new Set("of di del della dello dell' dei degli delle a al alla de du des d' von".split(' '));
const NOT = new Set(
  "not never nobody non mai nessuno pas jamais nicht nie nunca didn't hadn't doesn't wasn't isn't couldn't".split(' '),
);

/** Acts that are aimed at something from afar. */
const AIMED: ReadonlySet<string> = new Set(['look', 'point', 'wave']);

/** What is in a picture or a story is not where we are. */
const SPOKEN_OF = new Set(
  'picture pictures photograph photo photos painting drawing map story stories song letter memory memories postcard fotografia quadro mappa storia photo tableau carte histoire bild karte geschichte foto cuadro mapa historia'.split(
    ' ',
  ),
);
