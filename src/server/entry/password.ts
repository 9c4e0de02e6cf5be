import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** 32 MB and some 60 ms for each guess. */
const COST = { N: 1 << 15, r: 8, p: 1, maxmem: 64 << 20 };
const BYTES = 32;

/** The password of this server: only its scrypt hash is kept, under salt of this start. */
export class Password {
  readonly #salt = randomBytes(16);
  readonly #hash: Promise<Buffer>;
  /** Guesses are tried one after the other: a crowd of them costs no more memory than one. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(password: string) {
    this.#hash = stretch(password, this.#salt);
  }

  /** Takes the same time whether it is right or wrong. */
  is(guess: string): Promise<boolean> {
    const trying = this.#turn.then(async () => timingSafeEqual(await stretch(guess, this.#salt), await this.#hash));
    this.#turn = trying.catch(() => undefined);
    return trying;
  }
}

const stretch = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, BYTES, COST, (error, hash) => (error ? reject(error) : resolve(hash)));
  });
