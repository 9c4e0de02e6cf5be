import type { Character, CharacterId } from '#film';

/** A name found in a text, and where. */
export interface Mention {
  readonly character: CharacterId;
  readonly from: number;
  readonly to: number;
  /** Others the same words mean: `the children`. */
  readonly also?: readonly CharacterId[];
  /** `Mara's`: something of hers is meant, not she herself. */
  readonly owning: boolean;
}

/** Finds the film's characters in action text. */
export type NameFinder = (text: string) => readonly Mention[];

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Scripts without capitals and spaces: a name is found wherever its characters stand. */
const NO_CAPITALS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Makes a finder for these characters. A name counts where it is written with a capital or in capitals (`Mara`, `MARA`), or in
 * small letters after an article (`the old man` for OLD MAN). `aliases` are other names, lower case, with whom they mean; default none. First names count for characters with several words unless two share them.
 */
export function nameFinder(
  characters: readonly Character[],
  aliases: ReadonlyMap<string, CharacterId> = new Map(),
): NameFinder {
  const spoken = characters.filter((character) => character.role !== 'narrator');
  const owners = new Map<string, CharacterId | null>();
  for (const { id, name } of spoken) claim(owners, name, id);
  for (const { id, name } of spoken) {
    const first = name.split(/\s+/u)[0] ?? '';
    const whole = owners.has(first.toLowerCase()) && first !== name;
    if (first !== name && first.length > 2 && !ARTICLE_LIKE.has(first.toLowerCase()) && !whole)
      claim(owners, first, id);
  }
  for (const { id, name } of spoken) {
    const [title = '', ...rest] = name.split(/\s+/u);
    const last = rest.at(-1) ?? '';
    if (TITLES.has(title.toLowerCase().replace('.', '')) && last.length > 2 && !owners.has(last.toLowerCase()))
      claim(owners, last, id);
  }
  for (const [name, id] of aliases) claim(owners, name, id);
  const names = [...owners].filter(([, owner]) => owner !== null).map(([name]) => name);
  if (names.length === 0) return () => [];
  names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<article>(?<!${LETTER})(?:the|a|an|il|la|lo|le|el|der|die|das)\\s+(?:(?:${SEEN_AS})\\s+){0,2})?(?:${names.map(bounded).join('|')})(?<owning>['’]s?(?!${LETTER}))?`,
    'giu',
  );
  return (text) => mentionsIn(text, pattern, owners);
}

/** Before a family name, which then is enough: DETECTIVE HALE is also Hale. */
const TITLES = new Set(
  'sheriff deputy marshal colonel general major corporal madame signor signora brother granny grandma detective inspector doctor dr captain professor mister mr mrs ms miss officer sergeant lieutenant nurse sister father aunt uncle king queen prince princess lady lord sir judge agent chef coach mayor'.split(
    ' ',
  ),
);
/** What a screenplay says of somebody between the article and the word they go by: `the old dog` is the DOG. */
const SEEN_AS =
  'old|young|little|big|small|tiny|huge|tall|fat|thin|poor|tired|drunk|angry|happy|sad|black|white|brown|grey|gray|red|rusty|wet|hungry|sleepy|frightened|brave|lonely|silent|kind|good|wounded';

const ARTICLE_LIKE = new Set([
  'old',
  'young',
  'the',
  'little',
  'big',
  'first',
  'second',
  'mister',
  'miss',
  'dr.',
  'mr.',
  'mrs.',
]);

function claim(owners: Map<string, CharacterId | null>, name: string, id: CharacterId): void {
  const key = name.trim().toLowerCase();
  if (key !== '') owners.set(key, owners.has(key) && owners.get(key) !== id ? null : id);
}

function bounded(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return NO_CAPITALS.test(name) ? escaped : `(?<!${LETTER})${escaped}(?!${LETTER})`;
}

function mentionsIn(
  text: string,
  pattern: RegExp,
  owners: ReadonlyMap<string, CharacterId | null>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const article = match.groups?.['article'] ?? '';
    const owning = match.groups?.['owning'] ?? '';
    const name = match[0].slice(article.length, match[0].length - owning.length);
    const character = owners.get(name.toLowerCase().replace(/\s+/gu, ' '));
    if (character === undefined || character === null) continue;
    if (article === '' && /^\p{Ll}/u.test(name)) continue;
    const from = match.index + article.length;
    mentions.push({ character, from, to: from + name.length, owning: owning !== '' });
  }
  return mentions;
}
