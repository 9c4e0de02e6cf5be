import type { Act, Character, CharacterId, Emotion, Film, Line, LineId, Scene } from '#film';
import { EMPTY_WORDS, type Pacing, PACING, propOf } from '../craft/index.ts';
import { type Direction, readDirection } from './direction.ts';
import type { NameFinder } from './names.ts';
import { type Antecedents, type Reading, readSentence } from './reading.ts';
import { splitSentences } from './sentences.ts';

/** The stage as it stands while something plays. */
export interface Moment {
  /** Who can be seen, in the order they were first met. */
  readonly present: readonly CharacterId[];
  /** How somebody stays until they move: sitting, lying, kneeling, running. */
  readonly postures: ReadonlyMap<CharacterId, Act>;
  readonly held: ReadonlyMap<CharacterId, string>;
  /** The last feeling somebody showed; none before they did. */
  readonly feelings: ReadonlyMap<CharacterId, Emotion>;
  /** Things that stand or lie about. */
  readonly props: readonly string[];
}

export const EMPTY_STAGE: Moment = { present: [], postures: new Map(), held: new Map(), feelings: new Map(), props: [] };

export interface SentenceBeat {
  readonly kind: 'sentence';
  /** Which action paragraph of the scene it belongs to. */
  readonly paragraph: number;
  readonly reading: Reading;
  /** The stage while it plays, with what it brings in. */
  readonly moment: Moment;
}
export interface LineBeat {
  readonly kind: 'line';
  readonly line: Line;
  readonly delivery: 'on-screen' | 'voice-over' | 'off-screen';
  readonly moment: Moment;
}
/** What happens in a scene, one thing at a time. */
export type Beat =
  | SentenceBeat
  | LineBeat
  | { readonly kind: 'transition'; readonly text: string }
  | { readonly kind: 'direction'; readonly direction: Direction };

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

/** What of the film a scene is read with. */
export interface Company {
  readonly people: ReadonlyMap<CharacterId, Character>;
  readonly lines: ReadonlyMap<LineId, Line>;
  readonly find: NameFinder;
}

/** Gathers what every scene is read with. */
export function companyOf(film: Film, find: NameFinder): Company {
  return {
    people: new Map(film.characters.map((character) => [character.id, character])),
    lines: new Map(film.lines.map((line) => [line.id, line])),
    find,
  };
}

/** Reads a scene: its beats, and for each of them who is there, how, and with what in hand. */
export function readScene(scene: Scene, company: Company, acquaintance: Sheet['acquaintance']): Sheet {
  const stage = new Stage(peopleAtOnce(scene, company), company, !scene.place.interior);
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
  return new Map(
    met.map((id, index) => {
      const mark = met.length === 1 ? 0 : -breadth + (2 * breadth * index) / (met.length - 1);
      const row = met.length <= 2 ? 0 : [0, 0.3, 0.1][index % 3];
      const extra = people.get(id)?.role === 'extra' && met.length > 2 ? 0.4 : 0;
      return [id, { mark: Math.round(mark * 100) / 100, depth: (row ?? 0) + extra }];
    }),
  );
}

/** Who is there from the first frame: those whose first sign of life is a line, unless the words say nobody is. */
function peopleAtOnce(scene: Scene, company: Company): readonly CharacterId[] {
  const named = new Set<CharacterId>();
  const atOnce: CharacterId[] = [];
  const opening = scene.elements.find((element) => element.kind === 'action')?.text ?? '';
  if (EMPTY_WORDS.test(opening) || /\balone\b/i.test(opening)) return atOnce;
  for (const element of scene.elements) {
    if (element.kind === 'action') for (const { character } of company.find(element.text)) named.add(character);
    const line = element.kind === 'line' ? company.lines.get(element.line) : undefined;
    if (line === undefined || deliveryOf(line, company.people) !== 'on-screen' || named.has(line.character)) continue;
    named.add(line.character);
    atOnce.push(line.character);
  }
  return atOnce;
}

function deliveryOf(line: Line, people: Company['people']): LineBeat['delivery'] {
  if (line.kind === 'voice-over' || people.get(line.character)?.role === 'narrator') return 'voice-over';
  return line.kind === 'off-screen' ? 'off-screen' : 'on-screen';
}

/** Keeps what is true on the stage from one beat to the next. */
class Stage {
  /** Everybody who was ever there, in the order they were met. */
  readonly met: CharacterId[] = [];
  readonly #company: Company;
  #present: readonly CharacterId[];
  #recent: readonly CharacterId[] = [];
  readonly #postures = new Map<CharacterId, Act>();
  readonly #held = new Map<CharacterId, string>();
  readonly #feelings = new Map<CharacterId, Emotion>();
  readonly #outdoors: boolean;
  #props: readonly string[] = [];

  constructor(present: readonly CharacterId[], company: Company, outdoors: boolean) {
    this.#outdoors = outdoors;
    this.#present = present;
    this.#company = company;
  }

  say(line: Line): LineBeat {
    const delivery = deliveryOf(line, this.#company.people);
    if (delivery === 'on-screen') {
      this.#meet([line.character]);
      this.#recent = [line.character, ...this.#recent.filter((id) => id !== line.character)];
    }
    if (line.emotion !== 'neutral') this.#feelings.set(line.character, line.emotion);
    return { kind: 'line', line, delivery, moment: this.#moment() };
  }

  play(text: string, paragraph: number): SentenceBeat {
    const reading = readSentence(text, this.#company.find, this.#antecedents());
    this.#meet(reading.named);
    const onStage = [...reading.actors, ...reading.named.filter((id) => !reading.actors.includes(id))];
    this.#recent = [...onStage, ...this.#recent.filter((id) => !onStage.includes(id))];
    for (const { character, prop, during } of reading.handlings) if (during && prop !== '') this.#hold(character, prop);
    this.#props = [...new Set([...this.#props, ...reading.things.map((thing) => thing.name)])].filter(
      (name) => ![...this.#held.values()].includes(name),
    );
    const { feeling } = reading;
    if (feeling !== undefined) for (const id of reading.actors) this.#feelings.set(id, feeling);
    const moment = this.#moment();
    this.#settle(reading);
    return { kind: 'sentence', paragraph, reading, moment };
  }

  /** What remains when the sentence is over. */
  #settle(reading: Reading): void {
    for (const { character, prop, after } of reading.handlings) {
      if (after) this.#hold(character, prop);
      else this.#release(character, prop);
    }
    for (const [character, act] of reading.acts) {
      if (act === 'sit' || act === 'sleep' || act === 'kneel' || act === 'run') this.#postures.set(character, act);
      else if (act === 'fall') this.#postures.set(character, 'sit');
      else if (act === 'walk' || act === 'climb' || act === 'dance' || act === 'hug') this.#postures.delete(character);
      else if (reading.rises || this.#postures.get(character) === 'run') this.#postures.delete(character);
    }
    if (reading.way !== 'out') return;
    this.#present = this.#present.filter((id) => !reading.actors.includes(id));
    for (const id of reading.actors) this.#postures.delete(id);
  }

  #hold(character: CharacterId, prop: string): void {
    for (const [other, thing] of this.#held) if (thing === prop) this.#held.delete(other);
    const before = this.#held.get(character);
    this.#held.set(character, prop);
    if (before !== undefined && before !== prop) this.#props = [...new Set([...this.#props, before])];
    this.#props = this.#props.filter((name) => name !== prop);
  }

  #release(character: CharacterId, prop: string): void {
    const thing = this.#held.get(character);
    if (thing === undefined || (prop !== '' && thing !== prop)) return;
    this.#held.delete(character);
    const received = [...this.#held.values()].includes(thing);
    if (!received && propOf(thing) !== undefined) this.#props = [...new Set([...this.#props, thing])];
  }

  #meet(people: readonly CharacterId[]): void {
    const fresh = people.filter((id) => !this.#present.includes(id));
    if (fresh.length > 0) this.#present = [...this.#present, ...fresh];
    for (const id of this.#present) if (!this.met.includes(id)) this.met.push(id);
  }

  #antecedents(): Antecedents {
    return {
      recent: this.#recent,
      everybody: this.#present,
      outdoors: this.#outdoors,
      presents: (id) => this.#company.people.get(id)?.appearance.presents ?? 'neutral',
    };
  }

  #moment(): Moment {
    return {
      present: this.#present,
      postures: new Map(this.#postures),
      held: new Map(this.#held),
      feelings: new Map(this.#feelings),
      props: this.#props.slice(-5),
    };
  }
}
