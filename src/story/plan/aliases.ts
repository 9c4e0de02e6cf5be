import type { Character, CharacterId, Film } from '#film';

/** `A black CAT, PIP, sleeps`: in capitals and between commas right after what somebody is. */
const SECOND_NAME =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu} ]*\p{Lu}),\s+(?:called\s+|named\s+)?(\p{Lu}[\p{Lu}'’-]+)(?=\s*[,.(])/gu;

/** `A ROBOT called PIP`: what somebody is stands for them from then on. */
const CALLED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu} ]*\p{Lu}),?\s+(?:called|named|by the name of|di nome|chiamat[ao]|nommée?|appelée?|namens|llamad[ao])\s+(\p{Lu}[\p{Lu}'’-]+)(?![\p{L}\p{N}])/gu;

/** Names the action gives somebody beside the one they go by in the film, lower case: PIP for the CAT, and ROBOT for PIP. */
export function aliasesOf(film: Film): ReadonlyMap<string, CharacterId> {
  const known = new Map(film.characters.map((character: Character) => [character.name.toLowerCase(), character.id]));
  const aliases = new Map<string, CharacterId>();
  const stand = (other: string, name: string) => {
    const id = known.get(name.toLowerCase());
    const alias = other.toLowerCase();
    if (id !== undefined && !known.has(alias) && !aliases.has(alias)) aliases.set(alias, id);
  };
  for (const { elements } of film.scenes) {
    for (const element of elements) {
      if (element.kind !== 'action') continue;
      for (const [, name = '', second = ''] of element.text.matchAll(SECOND_NAME)) stand(second, name);
      for (const [, what = '', name = ''] of element.text.matchAll(CALLED)) stand(what, name);
    }
  }
  return aliases;
}
