import { propOf } from '../craft/index.ts';
import { qualifies, type Token } from './tokens.ts';

/** How a screenplay asks for a close look at something: `INSERT - A BRASS KEY`, `CLOSE ON the letter`. */
const ORDER =
  /^\W*(?:INSERT|DETAIL|(?:EXTREME )?CLOSE[ -]?UP(?: (?:ON|OF))?|CLOSE ON|ANGLE ON|ON)(?:\s*[:–—-]\s*|\s+)(?=\S)/u;
/** Where what is shown ends and more is said about it. */
const MORE = /["“«(,:.]|(?<!\p{L})(?:between|with|in|on|under|beside|behind|of|reads|reading|says|saying)(?!\p{L})/iu;

/** The thing a sentence orders a close look at, in one word; empty where it orders none, or somebody. */
export function singledOut(text: string, tokens: readonly Token[]): string {
  const order = ORDER.exec(text);
  if (order === null) return '';
  const from = order[0].length;
  const end = MORE.exec(text.slice(from));
  const until = from + (end?.index ?? text.length - from);
  const shown = tokens.filter((token) => token.from >= from && token.to <= until);
  if (shown.some(({ mention }) => mention?.owning === false)) return '';
  const known = shown.findLast((token) => token.prop !== undefined)?.prop?.name;
  const noun = shown.findLast(
    ({ word, mention }) => mention === undefined && /\p{L}{3}/u.test(word) && !qualifies(word),
  );
  return known ?? (noun === undefined ? '' : (propOf(noun.word)?.name ?? noun.word));
}
