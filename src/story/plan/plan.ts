import type { Film, Scene } from '#film';
import { saysTheEnd } from '../craft/index.ts';
import { aliasesOf } from './aliases.ts';
import { endCard, titleCard } from './cards.ts';
import { companyOf } from './company.ts';
import { coverScene, type Expected, NOTHING_EXPECTED } from './cover-scene.ts';
import { obey } from './direct.ts';
import { coveredParts, type Draft } from './draft.ts';
import { finish, type Planned } from './finish.ts';
import { identify, type Numbered } from './identity.ts';
import { arriving, leaving } from './matching.ts';
import { nameFinder } from './names.ts';
import { chooseSizes } from './scale.ts';
import { readScene, type Sheet } from './sheet.ts';

/**
 * Plans a film's shots by the rules of the craft: pure and deterministic. What is planned for a scene depends on that scene, its
 * people and whether its place is known by then, so that an edit stays where it was made; only after a match cut it depends on the shot
 * that cut leaves as well. Shots of an earlier plan that still play the same things keep their ids, takes and pinned fields.
 */
export function planShots(film: Film): Film {
  const scenes = planScenes(film);
  const cards = withCards(film, scenes);
  const shots = identify(cards.flatMap(numbered), film.shots);
  const byScene = Map.groupBy(shots, (shot) => shot.scene);
  return {
    ...film,
    shots,
    scenes: film.scenes.map((scene) => ({ ...scene, shots: (byScene.get(scene.id) ?? []).map((shot) => shot.id) })),
  };
}

interface ScenePlan {
  readonly sheet: Sheet;
  readonly drafts: readonly Draft[];
  readonly shots: readonly Planned[];
  /** What the end of the scene asks of whatever comes next. */
  readonly expected: Expected;
}

function planScenes(film: Film): readonly ScenePlan[] {
  const find = nameFinder(film.characters, aliasesOf(film));
  const company = companyOf(film, find);
  const seen = new Set<string>();
  let before = '';
  let expected: Expected = NOTHING_EXPECTED;
  let last: Planned | undefined;
  return film.scenes.map((scene) => {
    const place = placeKey(scene);
    const sheet = readScene(scene, company, place === before ? 'staying' : seen.has(place) ? 'returning' : 'new');
    const covered = coverScene(sheet, expected);
    const obeyed = covered.drafts.map((draft) => obey(draft, find));
    const drafts = matched(obeyed, covered.expected, last, sheet);
    const sizes = chooseSizes(drafts);
    const shots = drafts.map((draft, index) => finish(sheet, draft, sizes[index] ?? draft.size));
    expected = covered.expected;
    last = shots.at(-1) ?? last;
    if (shots.length > 0) {
      seen.add(place);
      before = place;
    }
    return { sheet, drafts, shots, expected };
  });
}

/** A match cut into the scene and one out of it, each with a picture on either side that matches the other. */
function matched(
  drafts: readonly Draft[],
  { transition }: Expected,
  before: Planned | undefined,
  sheet: Sheet,
): readonly Draft[] {
  const met = before === undefined || drafts[0]?.transition !== 'match-cut' ? drafts : arriving(before, drafts, sheet);
  return transition === 'match-cut' ? leaving(met) : met;
}

/** Two scenes with the same key play in the same set; the inside of a house is another place than its outside. */
export function placeKey(scene: Pick<Scene, 'place'>): string {
  return `${scene.place.interior ? 'inside' : 'outside'} ${scene.place.name}`;
}

/** A titled film opens on its title and closes on an end card. */
function withCards(film: Film, scenes: readonly ScenePlan[]): readonly ScenePlan[] {
  const first = scenes.findIndex((scene) => scene.shots.length > 0);
  const last = scenes.findLastIndex((scene) => scene.shots.length > 0);
  if (film.title.trim() === '' || first < 0) return scenes;
  return scenes.map((scene, index) => {
    const opened = index === first ? opening(film, scene) : scene;
    return index === last ? closing(film, opened, scenes.at(-1)?.expected ?? NOTHING_EXPECTED) : opened;
  });
}

/** The title fades in; a `FADE IN:` at the top of the script is that fade and no second one. */
function opening(film: Film, scene: ScenePlan): ScenePlan {
  const [first, ...rest] = scene.shots;
  const cut = { kind: 'cut', seconds: { num: 0, den: 1 } } as const;
  const unfaded = first?.transition.kind === 'fade-in' ? { ...first, transition: cut } : first;
  return { ...scene, shots: [titleCard(film, scene.sheet), ...(unfaded === undefined ? [] : [unfaded, ...rest])] };
}

/** The end card comes out of black unless the script cuts to it; the script's own "The End" is played by it. */
function closing(film: Film, scene: ScenePlan, expected: Expected): ScenePlan {
  const last = scene.drafts.at(-1);
  const text = last?.covers.length === 1 && last.covers[0]?.kind === 'action' ? last.covers[0].text : '';
  const written = last !== undefined && saysTheEnd(text);
  const kind = (written ? last.transition : expected.transition) ?? 'fade-through-black';
  const covers = written ? coveredParts(last.covers, 2) : [];
  const card = endCard(film, scene.sheet, kind === 'fade-in' ? 'fade-through-black' : kind, covers);
  return { ...scene, shots: [...(written ? scene.shots.slice(0, -1) : scene.shots), card] };
}

function numbered(scene: ScenePlan): readonly Numbered[] {
  return scene.shots.map((shot, index) => ({ ...shot, number: `${scene.sheet.scene.number}${letter(index)}` }));
}

/** `A` to `Z`, then `AA`, `AB`, ... */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
