import type { Character, CharacterId, Film } from '#film';

/** `A black CAT, PIP, sleeps`: in capitals and between commas right after what somebody is. */
const SECOND_NAME =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu} ]*\p{Lu}),\s+(?:called\s+|named\s+)?(\p{Lu}[\p{Lu}'’-]+)(?=\s*[,.(])/gu;

/** Names the action gives somebody beside the one they go by in the film, lower case: PIP for the CAT. */
export function aliasesOf(film: Film): ReadonlyMap<string, CharacterId> {
  const known = new Map(film.characters.map((character: Character) => [character.name.toLowerCase(), character.id]));
  const aliases = new Map<string, CharacterId>();
  for (const { elements } of film.scenes) {
    for (const element of elements) {
      if (element.kind !== 'action') continue;
      for (const [, name = '', second = ''] of element.text.matchAll(SECOND_NAME)) {
        const id = known.get(name.toLowerCase());
        const other = second.toLowerCase();
        if (id !== undefined && !known.has(other) && !aliases.has(other)) aliases.set(other, id);
      }
    }
  }
  return aliases;
}
