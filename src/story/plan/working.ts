import { type Act, type CharacterId, isBeast } from '#film';
import type { Company } from './company.ts';
import type { Reading } from './reading.ts';
import { isStation, type Station, workIn } from './stations.ts';

/** Acts that take somebody away from what they work at. */
const GOES: ReadonlySet<Act> = new Set<Act>([
  'walk',
  'run',
  'stand-up',
  'get-up',
  'climb',
  'descend',
  'dance',
  'hug',
  'fall',
]);

/** What else stands for the thing somebody works at. */
const SAME: Readonly<Record<string, readonly string[]>> = { keyboard: ['computer', 'typewriter', 'laptop'] };

/** Who works at what in a scene, from one sentence to the next. */
export class Working {
  readonly stations = new Map<CharacterId, Station>();
  readonly #company: Company;
  readonly #hold: (character: CharacterId, prop: string) => void;

  /** `hold` puts an instrument into somebody's hands. */
  constructor(company: Company, hold: (character: CharacterId, prop: string) => void) {
    this.#company = company;
    this.#hold = hold;
  }

  /** Whoever works at something has it before them until they go elsewhere or take something else in hand. */
  play(reading: Reading, postures: ReadonlyMap<CharacterId, Act>): Reading {
    const acts = new Map(reading.acts);
    const sits = (who: CharacterId, act: Act) => act === 'sit' || act === 'sit-down' || postures.get(who) === 'sit';
    for (const [who, act] of acts) if (GOES.has(act) || act === 'hold') this.stations.delete(who);
    const who = reading.actors.find((id) => {
      const appearance = this.#company.people.get(id)?.appearance;
      return appearance === undefined || !isBeast(appearance);
    });
    if (who === undefined) return reading;
    const things = reading.things.map(({ name }) => name);
    const work = workIn(reading.text, things, this.#company.players.get(who));
    if (work === undefined) return reading;
    if (isStation(work)) {
      this.stations.set(who, work);
      const act = acts.get(who) ?? 'stand';
      if (work === 'piano') acts.set(who, act === 'sit-down' ? act : 'sit');
      else if (!sits(who, act)) acts.set(who, 'reach');
    } else {
      this.#hold(who, work);
      acts.set(who, 'hold');
    }
    return {
      ...reading,
      acts,
      things: reading.things.filter(({ name }) => name !== work && !SAME[work]?.includes(name)),
    };
  }
}
