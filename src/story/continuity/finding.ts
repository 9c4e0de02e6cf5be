import type { CharacterId, Film, Line, LineId, Performance, Scene, SceneId, Shot, ShotId } from '#film';
import { nameOf } from '../plan/index.ts';

/** The rules of continuity, by name. */
export const RULES = [
  'line-of-action',
  'eyeline',
  'jump-cut',
  'same-size',
  'establishing',
  'setup',
  'prop',
  'hands',
  'wardrobe',
  'time-of-day',
  'place',
  'absent-speaker',
  'line-length',
  'unbound-name',
  'alike-names',
  'unread-note',
  'unread-parenthetical',
  'unread-transition',
] as const;
export type Rule = (typeof RULES)[number];

/** Where in the screenplay: the line, counted from 1, and what it says. */
export interface ScriptPlace {
  readonly line: number;
  readonly text: string;
}

/** Something an attentive spectator would notice, where in the screenplay it comes from, and what to do about it. */
export interface Finding extends Omit<Found, 'words'> {
  /** Null where the screenplay does not say it: a shot or a line made by hand. */
  readonly at: ScriptPlace | null;
}

/** A finding as a rule reports it. */
export interface Found {
  readonly rule: Rule;
  /** A warning breaks a rule; a note is worth a look. */
  readonly severity: 'note' | 'warning';
  /** The shot it shows in; null while the scene has none that plays it. */
  readonly shot: ShotId | null;
  readonly scene: SceneId;
  readonly line?: LineId;
  /** Words of the screenplay it is about; without them the shot's, the line's or the heading's are cited. */
  readonly words?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A scene as it is cut together. */
export interface Cut {
  readonly lines: ReadonlyMap<LineId, Line>;
  readonly scene: Scene;
  /** The scene before in the film. */
  readonly before: Scene | undefined;
  readonly shots: readonly Shot[];
  readonly name: (character: CharacterId | undefined) => string;
}

/** One rule, asked of one scene. */
export type SceneRule = (cut: Cut) => readonly Found[];

/** The film's scenes as they are cut together, in film order. */
export function cutsOf(film: Film): readonly Cut[] {
  const shots = new Map(film.shots.map((shot) => [shot.id, shot]));
  const lines = new Map(film.lines.map((line) => [line.id, line]));
  const people = new Map(film.characters.map((character) => [character.id, character]));
  return film.scenes.map((scene, index) => ({
    lines,
    scene,
    before: film.scenes[index - 1],
    shots: scene.shots.flatMap((id) => shots.get(id) ?? []),
    name: (character) => nameOf(people, character),
  }));
}

/** A shot that belongs to no side of the line of action: after it the camera may start anew. */
export function neutral(shot: Shot): boolean {
  // A match cut answers to the scene it comes from.
  if (shot.transition.kind === 'match-cut') return true;
  const apart = shot.framing === 'insert' || shot.framing === 'title' || shot.framing === 'point-of-view';
  return apart || shot.performances.length === 0 || shot.performances.every((part) => part.facing === 'camera');
}

/** Where on the screen somebody stands: -1 left, 1 right. From the far side of the line the stage is mirrored. */
export function onScreen(shot: Shot, part: Performance): number {
  return shot.side === 'near' ? part.mark : -part.mark;
}

/** Everybody ever seen in the scene. */
export function seenIn(shots: readonly Shot[]): ReadonlySet<CharacterId> {
  return new Set(shots.flatMap((shot) => shot.performances.map((part) => part.character)));
}
