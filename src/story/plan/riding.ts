import { type Act, type CharacterId, isBeast } from '#film';
import type { Company } from './company.ts';
import type { Reading } from './reading.ts';
import { carries, DISMOUNTS, ON_SHOULDERS, RIDDEN, type Seat } from './riders.ts';

/** Acts nobody does on the back of something. */
const ON_FOOT: ReadonlySet<Act> = new Set<Act>([
  'walk',
  'run',
  'sit',
  'sit-down',
  'kneel',
  'kneel-down',
  'climb',
  'descend',
  'fall',
  'dance',
  'sleep',
  'lie-down',
  'bow',
  'pick-up',
  'hug',
  'get-up',
  'stand-up',
]);

/** Whoever goes along with others has them going along. */
const BESIDE_THEM = /\b(?:beside|alongside|with|behind|next to|after|ahead of)\s+(?:them|him|her)\b/i;

const rides = (act: Act | undefined): boolean => act === 'ride' || act === 'gallop';

/** Who is on what in a scene, from one sentence to the next. */
export class Riding {
  readonly seats = new Map<CharacterId, Seat>();
  readonly #company: Company;

  constructor(company: Company) {
    this.#company = company;
  }

  /** What a sentence changes about who rides, with those who carry them. */
  play(reading: Reading, present: readonly CharacterId[]): Reading {
    const acts = new Map(reading.acts);
    if (BESIDE_THEM.test(reading.text) && [...acts.values()].includes('walk'))
      for (const [rider, { mount }] of this.seats) if (mount !== undefined) acts.set(mount, 'walk').set(rider, 'ride');
    const seated = this.#seated({ ...reading, acts }, present);
    this.#unseat(seated);
    return seated;
  }

  leave(character: CharacterId): void {
    this.seats.delete(character);
  }

  /** Whoever rides or is carried is on somebody or something from now on. */
  #seated(reading: Reading, present: readonly CharacterId[]): Reading {
    const { acts, named, text } = reading;
    const people = named.filter((id) => !this.#animal(id));
    if (ON_SHOULDERS.test(text) && people.length > 0) {
      // Whose shoulders they are may be said in words nobody goes by: then whoever there is tallest.
      const tallest = this.#bySize(present.filter((id) => !this.#animal(id))).at(-1);
      const both = people.length > 1 || tallest === undefined ? people : [...new Set([...people, tallest])];
      const [rider, carrier] = this.#bySize(both);
      if (rider === undefined || carrier === undefined) return reading;
      this.seats.set(rider, { holds: 'shoulders', mount: carrier, thing: '' });
      const under = [acts.get(rider), acts.get(carrier)].some(
        (act) => act === 'ride' || act === 'walk' || act === 'hold',
      );
      return {
        ...reading,
        named: [carrier, rider, ...named.filter((id) => id !== rider && id !== carrier)],
        actors: [carrier, rider],
        acts: new Map([...acts, [carrier, under ? 'walk' : 'stand'], [rider, under ? 'ride' : 'stand']]),
      };
    }
    const rider = people.find((id) => rides(acts.get(id)));
    if (rider === undefined) return reading;
    const mount = this.#mountFor(rider, reading, present);
    const thing =
      reading.things.find(({ name }) => RIDDEN.test(`a ${name}`))?.name ?? this.seats.get(rider)?.thing ?? '';
    const cycle = /cycle|scooter/.test(thing);
    this.seats.set(rider, { holds: cycle ? 'handlebars' : 'reins', mount, thing: mount === undefined ? thing : '' });
    if (mount === undefined) return reading;
    return {
      ...reading,
      acts: new Map([...acts, [mount, acts.get(rider) === 'gallop' ? 'run' : 'walk']]),
      named: [...named.filter((id) => id !== mount), mount],
    };
  }

  /** Whom somebody rides: the animal the words name, the one they sit on, the one that is there, the one they rode before. */
  #mountFor(rider: CharacterId, { named, text }: Reading, present: readonly CharacterId[]): CharacterId | undefined {
    const told = named.find((id) => this.#carries(id));
    if (told !== undefined) return told;
    if (RIDDEN.test(text)) return undefined;
    const before = this.seats.get(rider);
    if (before !== undefined) return before.mount;
    return present.find((id) => this.#carries(id)) ?? this.#company.riders.get(rider);
  }

  /** `the horse`, `her horse`: where one of the film is that horse, it is no thing. */
  named(reading: Reading, present: readonly CharacterId[]): Reading {
    const known = [
      ...new Set([...present, ...reading.named, ...reading.actors.flatMap((id) => this.#company.riders.get(id) ?? [])]),
    ];
    const animals = known.filter((id) => this.#animal(id));
    const meant = reading.things.flatMap(({ name }) => animals.find((id) => this.#species(id) === name) ?? []);
    if (meant.length === 0) return reading;
    return {
      ...reading,
      named: [...new Set([...reading.named, ...meant])],
      things: reading.things.filter(({ name }) => !animals.some((id) => this.#species(id) === name)),
    };
  }

  /** Whoever gets down, or goes about on their own feet, is on nothing any more. */
  #unseat({ acts, actors, text }: Reading): void {
    for (const [who, { holds, mount }] of [...this.seats]) {
      const act = acts.get(who) ?? 'stand';
      const down =
        DISMOUNTS.test(text) && (actors.includes(who) || (holds === 'shoulders' && actors.includes(mount ?? who)));
      if (down || (!rides(act) && ON_FOOT.has(act))) this.seats.delete(who);
    }
  }

  #animal(id: CharacterId): boolean {
    const appearance = this.#company.people.get(id)?.appearance;
    return appearance !== undefined && isBeast(appearance);
  }

  #species(id: CharacterId): string {
    return this.#company.people.get(id)?.appearance.species ?? '';
  }

  #bySize(people: readonly CharacterId[]): readonly CharacterId[] {
    const height = (id: CharacterId) => this.#company.people.get(id)?.appearance.height ?? 0;
    return [...people]
      .sort((one, other) => height(one) - height(other))
      .filter((_, index, { length }) => index === 0 || index === length - 1);
  }

  #carries(id: CharacterId): boolean {
    return carries(this.#company.people.get(id));
  }
}
