import { inspect } from 'node:util';

/** A key. It shows itself to nobody who does not ask for it: not to JSON, not to a log, not to a template. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The key itself, for the one header it belongs in. */
  reveal(): string {
    return this.#value;
  }

  /** Its last four characters, for a person who has several; nothing of a short one. */
  get ending(): string {
    return this.#value.length >= 12 ? this.#value.slice(-4) : '';
  }

  /** A text without it. */
  scrub(text: string): string {
    return this.#value.length < 6 ? text : text.replaceAll(this.#value, '[key]');
  }

  toJSON(): string {
    return `…${this.ending}`;
  }

  toString(): string {
    return this.toJSON();
  }

  [inspect.custom](): string {
    return this.toJSON();
  }
}
