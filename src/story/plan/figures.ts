import type { Act, Character, CharacterId, Emotion, Mood, Performance } from '#film';
import { MOOD_EMOTION, MOVING_ACTS } from '../craft/index.ts';
import type { Moment } from './moment.ts';
import type { Sheet } from './sheet.ts';

type Facing = Performance['facing'];

/** What is special about somebody in one shot; everything else follows from the stage. */
export interface Playing {
  readonly act?: Act | undefined;
  readonly facing?: Facing | undefined;
  readonly emotion?: Emotion | undefined;
}

/** One character's part in a shot: where the stage has them, as they are just now. */
export function figure(sheet: Sheet, moment: Moment, character: CharacterId, playing: Playing = {}): Performance {
  const place = sheet.places.get(character) ?? { mark: 0, depth: 0 };
  const act = playing.act ?? restingAct(sheet, moment, character);
  return {
    character,
    mark: place.mark,
    depth: place.depth,
    facing: playing.facing ?? (act === 'run' ? travelling() : homeFacing(sheet, character)),
    act,
    emotion: playing.emotion ?? moment.feelings.get(character) ?? moodsFace(sheet.scene.mood, act),
    holds: moment.held.get(character) ?? '',
  };
}

/** In a chase those who run are hunted; who stands by, or hunts, keeps their head. */
const moodsFace = (mood: Mood, act: Act): Emotion =>
  mood === 'chase' && act === 'run' ? 'afraid' : MOOD_EMOTION[mood];

/** How somebody stays when nothing else is asked of them. */
export function restingAct(sheet: Sheet, moment: Moment, character: CharacterId): Act {
  const posture = moment.postures.get(character) ?? 'stand';
  return posture === 'run' && sheet.scene.mood !== 'chase' ? 'stand' : posture;
}

/** Towards the middle of the stage, where the others are; to the right when there is nobody else. */
export function homeFacing(sheet: Sheet, character: CharacterId): Facing {
  const mark = sheet.places.get(character)?.mark ?? 0;
  if (mark === 0) return sheet.places.size > 1 ? 'camera' : 'right';
  return mark < 0 ? 'right' : 'left';
}

/** Towards somebody else on the stage; keeping to that holds the 180-degree line. */
export function facingTowards(sheet: Sheet, character: CharacterId, other: CharacterId | undefined): Facing {
  const from = sheet.places.get(character)?.mark;
  const to = other === undefined ? undefined : sheet.places.get(other)?.mark;
  if (from === undefined || to === undefined || from === to) return homeFacing(sheet, character);
  return to > from ? 'right' : 'left';
}

/** The one direction everybody runs in a chase. */
export function travelling(): 'left' | 'right' {
  return 'right';
}

/** Which way a walker crosses the screen: in from the nearer edge, out by it, otherwise towards the middle. */
export function crossing(sheet: Sheet, character: CharacterId, way: 'in' | 'out' | 'none', act: Act): 'left' | 'right' {
  if (sheet.scene.mood === 'chase' && MOVING_ACTS.has(act)) return travelling();
  const home = homeFacing(sheet, character) === 'left' ? 'left' : 'right';
  if (way !== 'out' || sheet.places.size < 2) return home;
  return home === 'left' ? 'right' : 'left';
}

/** A name as a sentence writes it: `Old Man` of `OLD MAN`. */
export function nameOf(people: ReadonlyMap<CharacterId, Character>, character: CharacterId | undefined): string {
  const name = character === undefined ? undefined : people.get(character)?.name;
  if (name === undefined) return 'somebody';
  if (name !== name.toUpperCase()) return name;
  return name.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length <= 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A piece of a setup's name: small letters and hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
