import type { Act, Character, CharacterId, Scene } from '#film';
import { EMPTY_WORDS, PACING, type Pacing } from '../craft/index.ts';
import type { Beat } from './beat.ts';
import { type Company, deliveryOf } from './company.ts';
import { readDirection } from './direction.ts';
import { readSentence } from './reading.ts';
import { splitSentences } from './sentences.ts';
import { type AtFirst, Stage } from './stage.ts';
import type { Antecedents } from './subjects.ts';

/** Where somebody stands for the whole scene. */
export interface Place {
  readonly mark: number;
  readonly depth: number;
}

/** A scene read once, with everything its coverage is decided from. */
export interface Sheet {
  readonly scene: Scene;
  readonly pacing: Pacing;
  readonly people: ReadonlyMap<CharacterId, Character>;
  readonly places: ReadonlyMap<CharacterId, Place>;
  readonly beats: readonly Beat[];
  /** Whether the audience knows the place: never seen, seen before, or where the last scene just was. */
  readonly acquaintance: 'new' | 'returning' | 'staying';
}

/** Reads a scene: its beats, and for each of them who is there, how, and with what in hand. */
export function readScene(scene: Scene, company: Company, acquaintance: Sheet['acquaintance']): Sheet {
  const stage = new Stage(scene, company, atFirst(scene, company));
  const beats = scene.elements.flatMap((element, index): Beat[] => {
    if (element.kind === 'transition') return [{ kind: 'transition', text: element.text }];
    if (element.kind === 'direction') return [{ kind: 'direction', direction: readDirection(element.text) }];
    if (element.kind === 'line') {
      const line = company.lines.get(element.line);
      return line === undefined ? [] : [stage.say(line)];
    }
    return element.text.trim() === '' ? [] : splitSentences(element.text).map((text) => stage.play(text, index));
  });
  return {
    scene,
    pacing: PACING[scene.mood],
    people: company.people,
    places: placesOf(stage.met, company.people),
    beats,
    acquaintance,
  };
}

/** Spreads people over the stage, the first met on the left; the same for the whole scene. */
function placesOf(met: readonly CharacterId[], people: Company['people']): ReadonlyMap<CharacterId, Place> {
  const breadth = met.length <= 1 ? 0 : met.length === 2 ? 0.42 : met.length <= 5 ? 0.7 : 0.9;
  // Hundredths read well in a film's file; a great company needs finer ones, or two would stand on one mark and not know where to look.
  const steps = met.length > 100 ? 10_000 : 100;
  return new Map(
    met.map((id, index) => {
      const mark = met.length === 1 ? 0 : -breadth + (2 * breadth * index) / (met.length - 1);
      const row = met.length <= 2 ? 0 : [0, 0.3, 0.1][index % 3];
      const extra = people.get(id)?.role === 'extra' && met.length > 2 ? 0.4 : 0;
      return [id, { mark: Math.round(mark * steps) / steps, depth: (row ?? 0) + extra }];
    }),
  );
}

/**
 * Who is there from the first frame: those whose first sign of life is a line, and indoors those the first paragraph finds there; nobody
 * where the words say so.
 */
function atFirst(scene: Scene, company: Company): AtFirst {
  const named = new Set<CharacterId>();
  const atOnce = new Map<CharacterId, Act>();
  const opening = scene.elements.find((element) => element.kind === 'action')?.text ?? '';
  if (EMPTY_WORDS.test(opening) || /\balone\b/i.test(opening)) return atOnce;
  if (scene.place.interior && scene.elements[0]?.kind === 'action') {
    for (const [id, act] of found(opening, company)) atOnce.set(id, act);
  }
  for (const element of scene.elements) {
    if (element.kind === 'action') for (const { character } of company.find(element.text)) named.add(character);
    const line = element.kind === 'line' ? company.lines.get(element.line) : undefined;
    if (line === undefined || deliveryOf(line, company.people) !== 'on-screen') continue;
    if (named.has(line.character)) continue;
    named.add(line.character);
    atOnce.set(line.character, 'stand');
  }
  return atOnce;
}

/** Whom a paragraph finds in the room, up to the first who comes in. */
function found(paragraph: string, { find }: Company): AtFirst {
  const nobody: Antecedents = { recent: [], everybody: [], outdoors: false, presents: () => 'neutral' };
  const there = new Map<CharacterId, Act>();
  for (const text of splitSentences(paragraph)) {
    const reading = readSentence(text, find, nobody);
    if (reading.way === 'in') break;
    for (const id of reading.named) if (!there.has(id)) there.set(id, reading.acts.get(id) ?? 'stand');
  }
  return there;
}
