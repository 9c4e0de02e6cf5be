import type { Film } from '#film';

/** Words that say whom a story turns against, in the languages screenplays here are written in. */
const FOES =
  /\b(villain|thief|killer|murderer|robber|gangster|kidnapper|tyrant|witch|demon|monster|assassin|bandit|burglar|ladr[oa]|assassin[oa]|strega|mostro|voleur|voleuse|sorcière|dieb|mörder|hexe|räuber|ladrón|ladrona|asesin[oa]|bruja)\b/iu;
/** Lines in anger, and the share of all their lines, that make somebody a foe. */
const ANGER = { lines: 2, share: 0.5 } as const;

/** Whom the story turns against, by name: somebody beside the hero who is told of as a foe, or mostly speaks in anger. */
export function foeIn({ characters, lines }: Film): string | null {
  const [hero, ...others] = characters.filter(({ role }) => role !== 'narrator');
  if (hero === undefined) return null;
  const told = others.find(({ name, description }) => FOES.test(`${name} ${description}`));
  const angry = others.find(({ id }) => {
    const own = lines.filter(({ character }) => character === id);
    const anger = own.filter(({ emotion }) => emotion === 'angry').length;
    return anger >= ANGER.lines && anger >= own.length * ANGER.share;
  });
  return (told ?? angry)?.name ?? null;
}
