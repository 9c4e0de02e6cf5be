import { type Character, type CharacterId, type Film, isBeast } from '#film';
import type { NameFinder } from './names.ts';
import { splitSentences } from './sentences.ts';

/** What somebody is on when they do not stand on their own feet. */
export interface Seat {
  /** What they hold on to, which says how they sit. */
  readonly holds: 'reins' | 'handlebars' | 'shoulders';
  /** Who of the film carries them. */
  readonly mount: CharacterId | undefined;
  /** What carries them and is nobody of the film; empty if somebody is. */
  readonly thing: string;
}

/** Metres: smaller animals carry nobody. */
const CARRIES = 1;

/** Whether somebody is an animal large enough to be ridden. */
export const carries = (one: Character | undefined): boolean =>
  one !== undefined && isBeast(one.appearance) && one.appearance.height >= CARRIES;

const RIDING = /\b(?:rid(?:e|es|ing)|rode|ridden|gallop\w*|saddles?|mounts?)\b/i;

/** Who rides whom in a film: whoever was once told to ride an animal rides it again. */
export function ridersOf(film: Film, find: NameFinder): ReadonlyMap<CharacterId, CharacterId> {
  const people = new Map(film.characters.map((character) => [character.id, character]));
  const riders = new Map<CharacterId, CharacterId>();
  for (const text of sentencesOf(film)) {
    if (!RIDING.test(text)) continue;
    const named = find(text).map(({ character }) => people.get(character));
    const rider = named.find((one) => one?.appearance.kind === 'person');
    const mount = named.find(carries);
    if (rider !== undefined && mount !== undefined && !riders.has(rider.id)) riders.set(rider.id, mount.id);
  }
  return riders;
}

const KIN =
  '(?:son|daughter|child|boy|girl|baby|grandson|granddaughter|mother|mum|mom|mama|father|dad|papa|grandfather|grandmother|wife|husband|sister|brother)';
/** `Her son TOBY`, `his little sister, EMMA`. */
const INTRODUCED = new RegExp(`\\b(?:his|her|their|['’]s)\\s+(?:\\p{Ll}+\\s+)?${KIN},?\\s+$`, 'iu');
/** `EMMA, his sister`. */
const EXPLAINED = new RegExp(
  `^,\\s+(?:\\d+,\\s+)?(?:his|her|their|\\p{L}+['’]s)\\s+(?:\\p{Ll}+\\s+)?${KIN}(?!\\p{L})`,
  'iu',
);

/** Everybody a film introduces as somebody's kin. */
export function kinOf(film: Film, find: NameFinder): ReadonlySet<CharacterId> {
  return new Set(
    sentencesOf(film).flatMap((text) =>
      find(text).flatMap(({ character, from, to }) =>
        INTRODUCED.test(text.slice(0, from)) || EXPLAINED.test(text.slice(to)) ? [character] : [],
      ),
    ),
  );
}

const sentencesOf = (film: Film): readonly string[] =>
  film.scenes.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === 'action' ? splitSentences(element.text) : [])),
  );

/** Carried by somebody of the film, on their shoulders or their back. */
export const ON_SHOULDERS = /\b(?:on|upon|onto|over)\s+[^.;]*?\b(?:shoulders|back)\b|\bpiggy-?backs?\b/i;

/** Off what was ridden. */
export const DISMOUNTS =
  /\b(?:g[eo]t|climb|jump|slid|slide|swing|swung|step|hop|leap)(?:t?s|t?ing|ped|ed)?\s+(?:down|off|from)\b|\bdismount|\b(?:put|set|lift)s?\s+(?:him|her|it|\p{Lu}\p{L}+)\s+(?:back\s+)?down\b/u;

/** Ridden and nobody of the film. */
export const RIDDEN =
  /\b(?:an?|the|his|her|their)\s+(?:\p{L}+\s+)?(?:horse|pony|donkey|mule|camel|elephant|bicycle|bike|motorbike|motorcycle|scooter)\b/iu;
