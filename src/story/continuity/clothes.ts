import type { CharacterId, Film, Scene } from '#film';
import { type NameFinder, nameFinder, splitSentences } from '../plan/index.ts';
import { type Cut, cutsOf, type Found } from './finding.ts';

const GARMENT =
  /\b(?:wear(?:s|ing)|dressed in|in|wrapped in|indossa)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+|un[ao]?\s+)?(?:\p{L}+\s+){0,2}?(coat|raincoat|overcoat|jacket|dress|gown|shirt|t-shirt|blouse|suit|tuxedo|jumper|sweater|cardigan|apron|uniform|overalls|robe|nightgown|pyjamas|pajamas|hoodie|kimono|cloak|vest|swimsuit)\b/iu;
const CHANGES = /\b(changes? (into|out|clothes)|takes? off|puts? on|pulls? on|strips?|undress|dresses|sheds)/i;

/** What the words say somebody wears, and the sentence that says it. */
interface Worn {
  readonly garment: string;
  readonly words: string;
}

/** Clothes that change inside a scene although nobody changes. */
export function changedClothes(film: Film): readonly Found[] {
  const find = nameFinder(film.characters);
  return cutsOf(film).flatMap((cut) => {
    if (changes(cut.scene)) return [];
    return [...garments(cut.scene, find)].flatMap(([who, worn]): Found[] => {
      const [first] = worn;
      const other = worn.find(({ garment }) => garment !== first?.garment);
      if (first === undefined || other === undefined) return [];
      return [
        {
          ...wardrobe(cut, who, other),
          message: `In scene ${cut.scene.number} ${cut.name(who)} wears a ${first.garment}, and then a ${other.garment}.`,
          remedy: `Keep ${cut.name(who)} in the ${first.garment}, or write that they change.`,
        },
      ];
    });
  });
}

/** Clothes that change between two scenes that play in one minute. */
export function clothesBetween(cut: Cut, before: Scene, find: NameFinder): readonly Found[] {
  if (changes(before) || changes(cut.scene)) return [];
  const earlier = garments(before, find);
  return [...garments(cut.scene, find)].flatMap(([who, worn]): Found[] => {
    const [was, now] = [earlier.get(who)?.at(-1), worn[0]];
    if (was === undefined || now === undefined || was.garment === now.garment) return [];
    return [
      {
        ...wardrobe(cut, who, now),
        message: `Scene ${cut.scene.number} is continuous, but ${cut.name(who)} wears a ${now.garment} and a moment ago a ${was.garment}.`,
        remedy: 'Dress the character alike in both scenes, or let the words say that they change.',
      },
    ];
  });
}

function wardrobe(cut: Cut, who: CharacterId, { words }: Worn) {
  const shot = cut.shots.find((one) => one.performances.some((part) => part.character === who));
  return {
    rule: 'wardrobe',
    severity: 'warning',
    shot: shot?.id ?? null,
    scene: cut.scene.id,
    words,
  } as const;
}

const changes = (scene: Scene): boolean => actionOf(scene).some((text) => CHANGES.test(text));

function actionOf(scene: Scene): readonly string[] {
  return scene.elements.flatMap((element) => (element.kind === 'action' ? splitSentences(element.text) : []));
}

/** Everything the words of a scene dress somebody in, in order. */
function garments(scene: Scene, find: NameFinder): ReadonlyMap<CharacterId, readonly Worn[]> {
  const worn = new Map<CharacterId, Worn[]>();
  for (const words of actionOf(scene)) {
    const match = GARMENT.exec(words);
    const who = match === null ? undefined : find(words).findLast((mention) => mention.from < match.index);
    const garment = match?.[1]?.toLowerCase();
    if (who === undefined || garment === undefined) continue;
    worn.set(who.character, [...(worn.get(who.character) ?? []), { garment, words }]);
  }
  return worn;
}
