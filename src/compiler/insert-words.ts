import type { Performance, Shot } from '#film';
import type { Lookup } from './lookup.ts';

const QUOTED = /["“„«]\s*([^"“”„«»]{1,90}?)\s*["”“»]/u;
/** A line that is read out begins with a quotation mark. */
const READ_OUT = /^\s*["“„«]/u;

/** At the most so many shots from an insert somebody still holds what it shows. */
const NEAR = 2;

/** The shot `offset` after another in its scene: -1 the one before. Undefined past either end. */
function beside(find: Lookup, shot: Shot, offset: number): Shot | undefined {
  const { shots } = find.scene(shot.scene);
  const id = shots[shots.indexOf(shot.id) + offset];
  return id === undefined ? undefined : find.shot(id);
}

/** The first words an action puts in quotation marks. */
function quotedByAction({ covers }: Shot): string | undefined {
  for (const covered of covers) {
    const quoted = covered.kind === 'action' ? QUOTED.exec(covered.text)?.[1] : undefined;
    if (quoted !== undefined) return quoted;
  }
  return undefined;
}

/** The first words of the line a shot begins with, where somebody reads them out. */
function readOutIn(find: Lookup, { covers }: Shot): string | undefined {
  const first = covers.find((covered) => covered.kind === 'line');
  if (first === undefined) return undefined;
  const { text } = find.line(first.line);
  return READ_OUT.test(text) ? QUOTED.exec(text)?.[1] : undefined;
}

/** Whether an insert has no words of its own: it shows a thing of the action before it. */
const wordless = ({ covers }: Shot): boolean =>
  covers.every((covered) => covered.kind === 'action' && covered.text === '');

/**
 * The words an insert's action puts in quotation marks, else those of the action it belongs to, else those read out soon
 * after it: they can be read on the thing. Undefined where nothing is quoted.
 */
export function quotedIn(find: Lookup, shot: Shot): string | undefined {
  const own = quotedByAction(shot);
  if (own !== undefined) return own;
  const before = beside(find, shot, -1);
  const earlier = before !== undefined && wordless(shot) ? quotedByAction(before) : undefined;
  if (earlier !== undefined) return earlier;
  for (let offset = 1; offset <= NEAR + 1; offset++) {
    const after = beside(find, shot, offset);
    const read = after && readOutIn(find, after);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** How a screenplay orders an insert; what follows is what it shows, up to what is said about that. */
const ORDER = /^\W*(?:INSERT|DETAIL|CLOSE[ -]?UP(?: (?:ON|OF))?|CLOSE ON|ANGLE ON)(?:\s*[:–—-]\s*|\s+)([^"“„«(,:.]+)/u;
/** A sentence that is only a thing and where it is: no verb. */
const NAMED =
  /^\W*((?:[\p{L}'’-]+\s+){0,2}?[\p{L}'’-]+)\s+(?:on|in|under|between|beside|against|near|across)\s+[^,;:]{2,30}?[.!]/iu;
/** Glass without an article is a matter, not a vessel: what lies there is broken. */
const MATTER = /^(?:broken |shattered )?glass(?= (?:on|across|over|in|under)\b|$)/i;

/** The thing an insert shows, as its action names it where that says more than one word does: `WATER BETWEEN STONES`. */
export function thingIn({ covers, detail }: Shot): string {
  for (const covered of covers) {
    if (covered.kind !== 'action') continue;
    const ordered = ORDER.exec(covered.text)?.[1]?.trim();
    const named = ordered ?? NAMED.exec(covered.text)?.[0].replace(/[.!]$/, '').trim();
    if (named === undefined) continue;
    if (MATTER.test(named)) return 'broken glass';
    if (
      named
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(detail)
    )
      return named.toLowerCase();
  }
  return detail;
}

/** `In Iris's hand`: whose. */
const IN_HAND = /\bin\s+([\p{L}]+)['’]s\s+(?:\p{L}+\s+){0,2}(?:hand|hands|fist|palm|fingers)\b/iu;

/**
 * Who holds what an insert shows: in the shots of its scene next to it, the nearest first, or by the words of its action.
 * Undefined where nobody does.
 */
export function holderOf(find: Lookup, shot: Shot): Performance | undefined {
  const near = Array.from({ length: NEAR }, (_, index) => [-index - 1, index + 1]).flat();
  const holding = near
    .flatMap((offset) => beside(find, shot, offset)?.performances ?? [])
    .find(({ holds }) => holds === shot.detail);
  if (holding !== undefined) return holding;
  const name = [shot, beside(find, shot, 1)]
    .map((other) => other && saidToHold(other))
    .find((said) => said !== undefined);
  const owner = name === undefined ? undefined : performersIn(find, shot).find(isCalled(find, name));
  return owner && { ...owner, holds: shot.detail };
}

/** Those an insert's action names besides whose hand the thing is in, as the scene first shows them. */
export function namedIn(find: Lookup, shot: Shot): readonly Performance[] {
  const texts = shot.covers.flatMap((covered) => (covered.kind === 'action' ? covered.text : []));
  const told = new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  return performersIn(find, shot).filter((performance) => [...told].some((word) => isCalled(find, word)(performance)));
}

/** Everybody the insert's scene shows, once each. */
function performersIn(find: Lookup, { scene }: Shot): readonly Performance[] {
  const all = find.scene(scene).shots.flatMap((id) => find.shot(id).performances);
  return all.filter((one, index) => all.findIndex(({ character }) => character === one.character) === index);
}

/** Whether somebody goes by a name: it is a word of theirs. */
const isCalled =
  (find: Lookup, name: string) =>
  ({ character }: Performance): boolean =>
    find.character(character).name.toLowerCase().split(/\s+/u).includes(name.toLowerCase());

/** The name of whose hand an action says it is in. */
function saidToHold({ covers }: Shot): string | undefined {
  for (const covered of covers) {
    const name = covered.kind === 'action' ? IN_HAND.exec(covered.text)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
}
