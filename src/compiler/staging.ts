import { seedOf } from '#chance';
import type { CharacterId, Line, LineId, Shot } from '#film';
import { describeSet, type Figure, type MouthCue, type Staging } from '#pictures';
import type { Lookup } from './lookup.ts';

/** The mouth movements of a line, seconds from the start of the shot. */
export type MouthsOf = (line: LineId) => readonly MouthCue[];

/** A shot as the illustrator needs it: everything looked up, nothing left that says which film it is from. */
export function stagingOf(find: Lookup, shot: Shot, mouths: MouthsOf): Staging {
  const scene = find.scene(shot.scene);
  const { settings } = find.film;
  const figures = shot.performances.map((performance): Figure => {
    const { name, appearance } = find.character(performance.character);
    const { mark, depth, facing, act, emotion, holds } = performance;
    const said = spokenBy(find, shot, performance.character).flatMap((line) => mouths(line.id));
    return { name, appearance, mark, depth, facing, act, emotion, holds, mouths: said };
  });
  const indexOf = (id: CharacterId) => shot.performances.findIndex(({ character }) => character === id);
  const over = shot.over === null ? -1 : indexOf(shot.over);
  return {
    look: settings.look,
    // Not the words that are said: another line must not change how the clouds drift.
    seed: seedOf([settings.seed, scene.place.name, shot.framing, ...shot.subjects].join('/')),
    place: describeSet(scene.place.words, scene.place.interior, `${settings.seed}/${scene.place.name}`),
    time: scene.time,
    weather: scene.weather,
    mood: scene.mood,
    figures,
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
    ...(shot.framing === 'insert' && shot.detail !== '' ? { insert: shot.detail, ...quotedIn(shot) } : {}),
  };
}

const QUOTED = /["“„«]\s*([^"“”„«»]{1,90}?)\s*["”“»]/u;

/** The words an insert's action puts in quotation marks: they can be read on the thing. */
function quotedIn({ covers }: Shot): { readonly insertText?: string } {
  for (const covered of covers) {
    const quoted = covered.kind === 'action' ? QUOTED.exec(covered.text)?.[1] : undefined;
    if (quoted !== undefined) return { insertText: quoted };
  }
  return {};
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
