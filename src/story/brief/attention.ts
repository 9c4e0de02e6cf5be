import type { Pronoun } from './vocabulary/index.ts';

/** What matters of somebody for what a pronoun may mean. */
export interface Spoken {
  readonly pronoun: Pronoun;
  readonly group: boolean;
}

/** How many people back `it` and `they` may reach: further away they are the weather, hands, things. */
const IT_REACHES = 2;
const THEY_REACHES = 3;

/** Whom a story has just spoken of, the latest first. */
export class Attention<Person extends Spoken> {
  #recent: readonly Person[] = [];

  get recent(): readonly Person[] {
    return this.#recent;
  }

  /** People a sentence speaks of, its subject first. */
  meet(people: readonly Person[]): void {
    if (people.length > 0) this.#recent = [...new Set([...people, ...this.#recent])].slice(0, 12);
  }

  /** Whom a pronoun means: the latest it may be right for; tales call their animals he and she, too. */
  who(pronoun: Pronoun): Person | undefined {
    if (pronoun === 'they') return this.#recent.slice(0, THEY_REACHES).find(({ group }) => group);
    if (pronoun === 'it') return this.#recent.slice(0, IT_REACHES).find((one) => one.pronoun === 'it');
    const first = this.#recent.findIndex((one) => one.pronoun === pronoun || (one.pronoun === 'they' && !one.group));
    const [latest, next] = this.#recent.slice(Math.max(0, first), first + 2);
    if (first < 0 || latest === undefined) return this.#recent.find((one) => one.pronoun === 'it' && !one.group);
    // Of `the officer` and Anna, named together, `she` is Anna.
    return latest.pronoun === 'they' && next?.pronoun === pronoun ? next : latest;
  }
}
