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

  /** Whom a pronoun means: the latest it is surely right for, else the latest it may be right for. */
  who(pronoun: Pronoun): Person | undefined {
    if (pronoun === 'they') return this.#recent.slice(0, THEY_REACHES).find(({ group }) => group);
    if (pronoun === 'it') return this.#recent.slice(0, IT_REACHES).find((one) => one.pronoun === 'it');
    return this.#recent.find((one) => one.pronoun === pronoun) ?? this.maybe();
  }

  /** The latest of whom it is not known whether they are a woman or a man; tales call their animals he and she, too. */
  maybe(): Person | undefined {
    return this.#recent.find((one) => (one.pronoun === 'they' || one.pronoun === 'it') && !one.group);
  }
}
