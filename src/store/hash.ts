import type { ContentHash } from '#graph';

/** True for 64 lower-case hexadecimal digits: a SHA-256 that can name a file, and nothing that can name another path. */
export const isContentHash = (words: unknown): words is ContentHash =>
  typeof words === 'string' && /^[0-9a-f]{64}$/.test(words);
