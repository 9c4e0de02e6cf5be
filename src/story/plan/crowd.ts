import type { Act } from '#film';
import { crowdKind, isCrowd } from './crowd-words.ts';
import type { Token } from './tokens.ts';

/** `the whole square cheers`, `the class laughs`: a place that does what people do. */
const WHOLE =
  /\b(?:whole|entire) (?:square|town|village|street|city|room|bar|pub|hall|theatre|theater|stadium|church|party|crew|team|station|bus|train)\b/i;
const CLASS = /\b(?:whole |entire )?(?:class|classroom|school)\b/i;
const EVERYONE = /^(?:everyone|everybody|tutti)$/;
/** `two children`, `his guests`: so few, or somebody's, are not a crowd unless more is said; `no people` are none. */
const FEW = /^(?:two|three|both|no|few|nobody|without|these|of)$/;

/** How a crowd is said to do what it does, as a look knows it. */
const MANNERS: Partial<Record<Act, string>> = {
  wave: 'cheering',
  dance: 'dancing',
  walk: 'walking',
  run: 'running',
  sit: 'sitting',
  sleep: 'sleeping',
  talk: 'talking',
  look: 'watching',
  listen: 'watching',
  kneel: 'kneeling',
  hug: 'cheering',
  point: 'pointing',
};

/** Verbs whose act says less than they do: who laughs together is as lively as who cheers. */
const LIVELY = /^(?:laugh|scream|shout|yell|cheer|celebrate|roar|sing|applaud|clap)$/;

/**
 * The crowd a sentence puts into the picture, in two words a look knows (`cheering crowd`) or one (`children`); empty where there is none.
 * `gathered` says whether a crowd is there already: then `everyone` means them too.
 */
export function crowdIn(text: string, tokens: readonly Token[], gathered: string): string {
  const at = tokens.findIndex((token, index) => {
    if (token.mention !== undefined || token.verb !== undefined) return false;
    const before = tokens.slice(Math.max(0, index - 3), index);
    if (before.some(({ word }) => FEW.test(word))) return false;
    return isCrowd(token.word) || (gathered !== '' && EVERYONE.test(token.word));
  });
  const place = WHOLE.exec(text) ?? CLASS.exec(text);
  const acted =
    place === null ? -1 : tokens.findIndex(({ from, verb }) => verb !== undefined && from === next(text, place));
  if (at < 0 && acted < 0) return '';
  const word = tokens[at]?.word ?? '';
  const kind = at < 0 ? (CLASS.test(text) ? 'children' : 'crowd') : (crowdKind(word) ?? kindOf(gathered));
  const verb = at < 0 ? tokens[acted]?.verb : tokens.slice(at + 1).find((token) => token.verb !== undefined)?.verb;
  const manner = verb === undefined ? '' : LIVELY.test(verb.base) ? 'cheering' : (MANNERS[verb.act] ?? '');
  return manner === '' ? kind : `${manner} ${kind}`;
}

/** Where the word after a match begins. */
function next(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length;
  return end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
}

/** The crowd when it has done what it did: who danced or sat goes on, who cheered looks on. */
export function settled(crowd: string): string {
  return /^(?:sitting|dancing|sleeping)\b/.test(crowd) ? crowd : kindOf(crowd);
}

const kindOf = (crowd: string): string => crowd.split(' ').at(-1) ?? '';

/** Words with which a crowd goes. */
export const DISPERSES =
  /\b(?:crowd|people|guests|everyone|everybody|audience|children|passengers|soldiers)\b[^.]{0,24}\b(?:leaves?|left|disperses?|scatters?|gone|goes home|go home|flees?|vanish(?:es)?)\b/i;
