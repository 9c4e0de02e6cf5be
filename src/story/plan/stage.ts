import { type Act, type CharacterId, type Emotion, isBeast, type Line, type Scene } from '#film';
import { propOf } from '../craft/index.ts';
import type { LineBeat, SentenceBeat } from './beat.ts';
import { type Company, deliveryOf } from './company.ts';
import { DISPERSES, settled } from './crowd.ts';
import type { Moment } from './moment.ts';
import { type Reading, readSentence } from './reading.ts';
import { Riding } from './riding.ts';
import type { Antecedents } from './subjects.ts';
import { Working } from './working.ts';

/** Who is there from the first frame, and whether they stand. */
export type AtFirst = ReadonlyMap<CharacterId, Act>;

/** What somebody goes on doing until they do something else. */
const LASTING_ACTS: ReadonlySet<Act> = new Set<Act>(['sit', 'sleep', 'kneel', 'run']);

/** How a change of posture leaves somebody; those that leave them on their feet are `stand`. */
const ENDS: Partial<Record<Act, Act>> = {
  'sit-down': 'sit',
  'kneel-down': 'kneel',
  'lie-down': 'sleep',
  'stand-up': 'stand',
  'get-up': 'stand',
  'pick-up': 'stand',
  bow: 'stand',
};

const CLIMBED = /^(?:ladder|rope)$/;

/** Keeps what is true on the stage from one beat to the next. */
export class Stage {
  /** Everybody who was ever there, in the order they were met. */
  readonly met: CharacterId[] = [];
  readonly #company: Company;
  #present: readonly CharacterId[];
  #recent: readonly CharacterId[] = [];
  readonly #postures = new Map<CharacterId, Act>();
  readonly #held = new Map<CharacterId, string>();
  readonly #riding: Riding;
  readonly #working: Working;
  readonly #feelings = new Map<CharacterId, Emotion>();
  readonly #outdoors: boolean;
  readonly #chase: boolean;
  readonly #anonymous: boolean;
  #props: readonly string[] = [];
  #crowd = '';

  constructor(scene: Scene, company: Company, atFirst: AtFirst) {
    this.#outdoors = !scene.place.interior;
    this.#chase = scene.mood === 'chase';
    this.#anonymous = namesNobody(scene, company);
    this.#present = [...atFirst.keys()];
    this.#company = company;
    this.#riding = new Riding(company);
    this.#working = new Working(company, (character, prop) => this.#hold(character, prop));
    for (const [id, act] of atFirst) if (LASTING_ACTS.has(act)) this.#postures.set(id, act);
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
    const read = this.#riding.named(readSentence(text, this.#company.find, this.#antecedents()), this.#present);
    const reading = this.#moved(read);
    this.#meet(reading.named);
    const onStage = [...reading.actors, ...reading.named.filter((id) => !reading.actors.includes(id))];
    this.#recent = [...onStage, ...this.#recent.filter((id) => !onStage.includes(id))];
    for (const { character, prop, during } of reading.handlings) if (during && prop !== '') this.#hold(character, prop);
    this.#props = [...new Set([...this.#props, ...reading.things.map((thing) => thing.name)])].filter(
      (name) => ![...this.#held.values()].includes(name),
    );
    const { feeling } = reading;
    if (feeling !== undefined) for (const id of reading.actors) this.#feelings.set(id, feeling);
    if (reading.crowd !== '') this.#crowd = reading.crowd;
    const moment = this.#moment();
    this.#settle(reading);
    return { kind: 'sentence', paragraph, reading, moment };
  }

  /** What remains when the sentence is over. */
  #settle(reading: Reading): void {
    this.#crowd = DISPERSES.test(reading.text) ? '' : settled(this.#crowd);
    for (const { character, prop, after } of reading.handlings) {
      if (after) this.#hold(character, prop);
      else this.#release(character, prop);
    }
    for (const [character, acted] of reading.acts) {
      const act = ENDS[acted] ?? acted;
      if (ENDS[acted] === 'stand') this.#postures.delete(character);
      else if (LASTING_ACTS.has(act)) this.#postures.set(character, act);
      else if (this.#chase && reading.pursues) this.#postures.set(character, 'run');
      else if (act === 'fall') this.#postures.set(character, 'sit');
      else if (
        act === 'walk' ||
        act === 'climb' ||
        act === 'descend' ||
        act === 'ride' ||
        act === 'gallop' ||
        act === 'dance' ||
        act === 'hug'
      )
        this.#postures.delete(character);
      else if (reading.rises || this.#postures.get(character) === 'run') this.#postures.delete(character);
    }
    // What was climbed stays behind.
    if ([...reading.acts.values()].some((act) => act === 'climb' || act === 'descend'))
      this.#props = this.#props.filter((name) => !CLIMBED.test(name));
    if (reading.way !== 'out') return;
    this.#present = this.#present.filter((id) => !reading.actors.includes(id));
    for (const id of reading.actors) {
      this.#postures.delete(id);
      this.#riding.leave(id);
    }
  }

  /** Movements as they start from where everybody is: whoever sits already does not sit down, and riders have their animal with them. */
  #moved(reading: Reading): Reading {
    const acts = new Map(reading.acts);
    for (const [who, act] of acts) {
      const posture = this.#postures.get(who);
      if (act === 'stand-up' && (posture === 'kneel' || posture === 'sleep')) acts.set(who, 'get-up');
      else if (act === 'get-up' && posture === 'sit') acts.set(who, 'stand-up');
      else if (posture !== undefined && ENDS[act] === posture) acts.set(who, posture);
    }
    const moved = this.#riding.play({ ...reading, acts }, this.#present);
    return this.#working.play(moved, this.#postures);
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
      // In a scene that names nobody, they are the film's leads.
      recent: this.#anonymous ? this.#company.leads : this.#recent,
      everybody: this.#anonymous ? this.#company.leads : this.#present,
      outdoors: this.#outdoors,
      presents: (id) => this.#company.people.get(id)?.appearance.presents ?? 'neutral',
      age: (id) => this.#company.people.get(id)?.appearance.age ?? 'adult',
      hands: (id) => {
        const appearance = this.#company.people.get(id)?.appearance;
        return appearance === undefined || !isBeast(appearance);
      },
      kin: { introduced: this.#company.kin, everybody: [...this.#company.people.keys()] },
      crowd: this.#crowd,
      language: this.#company.language,
    };
  }

  /** Riders have their hands full. */
  #inHand(): ReadonlyMap<CharacterId, string> {
    const seats = [...this.#riding.seats].map(([who, { holds }]) => [who, holds] as const);
    return new Map<CharacterId, string>([...this.#held, ...this.#working.stations, ...seats]);
  }

  #moment(): Moment {
    return {
      present: this.#present,
      postures: new Map(this.#postures),
      held: this.#inHand(),
      seats: new Map(this.#riding.seats),
      feelings: new Map(this.#feelings),
      props: this.#props.slice(-5),
      crowd: this.#crowd,
    };
  }
}

function namesNobody(scene: Scene, company: Company): boolean {
  return scene.elements.every((element) => {
    if (element.kind === 'action') return company.find(element.text).length === 0;
    const line = element.kind === 'line' ? company.lines.get(element.line) : undefined;
    return line === undefined || deliveryOf(line, company.people) !== 'on-screen';
  });
}
