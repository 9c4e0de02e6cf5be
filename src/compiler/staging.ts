import { seedOf } from '#chance';
import type { CharacterId, Line, LineId, Performance, Scene, Shot } from '#film';
import { describeSet, type Figure, type MouthCue, outlookOf, type SetDescription, type Staging } from '#pictures';
import { holderOf, namedIn, quotedIn, thingIn } from './insert-words.ts';
import type { Lookup } from './lookup.ts';

/** The mouth movements of a line, seconds from the start of the shot. */
export type MouthsOf = (line: LineId) => readonly MouthCue[];

/** A shot as the illustrator needs it: everything looked up, nothing left that says which film it is from. */
export function stagingOf(find: Lookup, shot: Shot, mouths: MouthsOf): Staging {
  const scene = find.scene(shot.scene);
  const { settings } = find.film;
  const figures = shot.performances.map((performance): Figure => {
    const said = spokenBy(find, shot, performance.character).flatMap((line) => mouths(line.id));
    return figureOf(find, performance, said);
  });
  const indexOf = (id: CharacterId) => shot.performances.findIndex(({ character }) => character === id);
  const over = shot.over === null ? -1 : indexOf(shot.over);
  return {
    look: settings.look,
    // Not the words that are said: another line must not change how the clouds drift.
    seed: seedOf([settings.seed, scene.place.name, shot.framing, ...shot.subjects].join('/')),
    place: placeOf(find, scene),
    time: scene.time,
    weather: scene.weather,
    mood: scene.mood,
    figures: shot.framing === 'insert' && figures.length === 0 ? atThing(find, shot) : figures,
    props: shot.props,
    accents: accentsOf(find, shot),
    camera: {
      size: shot.size,
      framing: shot.framing,
      angle: shot.angle,
      roll: shot.roll,
      move: shot.move,
      subjects: shot.subjects.map(indexOf).filter((index) => index >= 0),
      ...(over >= 0 ? { over } : {}),
    },
    ...(shot.framing === 'title' ? { card: card(shot.detail) } : {}),
    ...(shot.framing === 'insert' && shot.detail !== '' ? { insert: thingIn(shot), ...quoted(find, shot) } : {}),
  };
}

/** A scene's place; a room looks out on what the film shows round its building. */
function placeOf({ film }: Lookup, scene: Scene): SetDescription {
  const describe = ({ place }: Scene) =>
    describeSet(place.words, place.interior, `${film.settings.seed}/${place.name}`);
  const place = describe(scene);
  if (!place.interior || place.building === undefined) return place;
  const building = JSON.stringify(place.building);
  const outside = film.scenes
    .filter((other) => !other.place.interior)
    .map(describe)
    .find((other) => JSON.stringify(other.building) === building);
  return outside === undefined ? place : { ...place, outlook: outlookOf(outside) };
}

/** Somebody as a performance has them. */
function figureOf(find: Lookup, performance: Performance, mouths: readonly MouthCue[]): Figure {
  const { name, appearance } = find.character(performance.character);
  const { mark, depth, facing, act, emotion, holds } = performance;
  return { name, appearance, mark, depth, facing, act, emotion, holds, mouths };
}

/** Whose hand is at what an insert shows, and after them those its action names: a photograph has their faces. */
function atThing(find: Lookup, shot: Shot): readonly Figure[] {
  const holder = holderOf(find, shot);
  const named = namedIn(find, shot)
    .filter((performance) => performance.character !== holder?.character)
    .map((performance) => ({ ...performance, act: 'stand' as const, holds: '' }));
  return [...(holder ? [holder] : []), ...named].map((performance) => figureOf(find, performance, []));
}

function quoted(find: Lookup, shot: Shot): { readonly insertText?: string } {
  const words = quotedIn(find, shot);
  return words === undefined ? {} : { insertText: words };
}

/** The colours of those who appear in the shot's scene, in the film's order of characters: all its shots are printed in the same inks. */
function accentsOf(find: Lookup, { scene }: Shot): readonly string[] {
  const shots = find.scene(scene).shots.map((id) => find.shot(id));
  const there = new Set(shots.flatMap(({ performances }) => performances.map(({ character }) => character)));
  return [
    ...new Set(find.film.characters.filter(({ id }) => there.has(id)).map(({ appearance }) => appearance.accent)),
  ];
}

/** The lines a character is seen saying: who is off screen or speaks over the picture moves no mouth. */
function spokenBy(find: Lookup, shot: Shot, character: CharacterId): readonly Line[] {
  return shot.covers
    .flatMap((covered) => (covered.kind === 'line' ? [find.line(covered.line)] : []))
    .filter((line) => line.character === character && (line.kind === 'dialogue' || line.kind === 'lyric'));
}

function card(detail: string): NonNullable<Staging['card']> {
  const [title = '', ...lines] = detail.split('\n');
  return { title, lines };
}
