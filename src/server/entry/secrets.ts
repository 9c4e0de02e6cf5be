import { createHash, randomBytes } from 'node:crypto';

/** A secret nobody guesses: 256 bits. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret, and looked for: looking for it takes the same time whatever the secret is. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
