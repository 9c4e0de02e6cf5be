import type { CharacterId, Film, Scene } from '#film';
import { nameFinder, splitSentences } from '../plan/index.ts';
import { type Cut, cutsOf, type Finding } from './finding.ts';

const CONTINUOUS = /\b(continuous|continuing|same time|continuo|continua|continu|fortlaufend)\b/i;
const GARMENT =
  /\b(?:wear(?:s|ing)|dressed in|in|wrapped in|indossa)\s+(?:an?\s+|the\s+|his\s+|her\s+|their\s+|un[ao]?\s+)?(?:\p{L}+\s+){0,2}?(coat|raincoat|overcoat|jacket|dress|gown|shirt|t-shirt|blouse|suit|tuxedo|jumper|sweater|cardigan|apron|uniform|overalls|robe|nightgown|pyjamas|pajamas|hoodie|kimono|cloak|vest|swimsuit)\b/iu;
const CHANGES = /\b(changes? (into|out|clothes)|takes? off|puts? on|pulls? on|strips?|undress|dresses|sheds)/i;

/** A scene that is CONTINUOUS goes on in the same minute: the same light, the same weather outdoors, the same clothes. */
export function continuous(film: Film): readonly Finding[] {
  const find = nameFinder(film.characters);
  return cutsOf(film).flatMap((cut) => {
    const { scene, before } = cut;
    if (before === undefined || !CONTINUOUS.test(scene.heading)) return [];
    return [...light(cut, before), ...clothes(cut, before, find)];
  });
}

function light({ scene, shots }: Cut, before: Scene): readonly Finding[] {
  const outdoors = !scene.place.interior && !before.place.interior;
  const problem =
    scene.time !== before.time
      ? `it is ${scene.time}, and a moment ago it was ${before.time}`
      : outdoors && scene.weather !== before.weather
        ? `the weather is ${scene.weather}, and a moment ago it was ${before.weather}`
        : undefined;
  if (problem === undefined) return [];
  return [
    {
      rule: 'time-of-day',
      severity: 'warning',
      shot: shots[0]?.id ?? null,
      scene: scene.id,
      message: `Scene ${scene.number} is continuous, but ${problem}.`,
      remedy: 'Give both scenes the same time and weather, or take CONTINUOUS out of the heading.',
    },
  ];
}

function clothes(cut: Cut, before: Scene, find: ReturnType<typeof nameFinder>): readonly Finding[] {
  const earlier = garments(before, find);
  const said = [...actionOf(before), ...actionOf(cut.scene)].some((text) => CHANGES.test(text));
  return [...garments(cut.scene, find)].flatMap(([character, worn]): Finding[] => {
    const was = earlier.get(character)?.last;
    if (was === undefined || was === worn.first || said) return [];
    return [
      {
        rule: 'wardrobe',
        severity: 'warning',
        shot: cut.shots.find((shot) => shot.performances.some((part) => part.character === character))?.id ?? null,
        scene: cut.scene.id,
        message: `Scene ${cut.scene.number} is continuous, but ${cut.name(character)} wears a ${worn.first} and a moment ago a ${was}.`,
        remedy: 'Dress the character alike in both scenes, or let the words say that they change.',
      },
    ];
  });
}

function actionOf(scene: Scene): readonly string[] {
  return scene.elements.flatMap((element) => (element.kind === 'action' ? splitSentences(element.text) : []));
}

/** What the words say somebody wears: at first, and in the end. */
function garments(
  scene: Scene,
  find: ReturnType<typeof nameFinder>,
): ReadonlyMap<CharacterId, { readonly first: string; readonly last: string }> {
  const worn = new Map<CharacterId, { readonly first: string; readonly last: string }>();
  for (const text of actionOf(scene)) {
    const garment = GARMENT.exec(text);
    const who = garment === null ? undefined : find(text).findLast((mention) => mention.from < garment.index);
    const kind = garment?.[1]?.toLowerCase();
    if (who === undefined || kind === undefined) continue;
    worn.set(who.character, { first: worn.get(who.character)?.first ?? kind, last: kind });
  }
  return worn;
}
