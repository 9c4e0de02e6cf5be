import { createHash } from 'node:crypto';

/** The seal on a thought: whoever sends the thought back sends it with its seal, or is refused. */
export const signatureOf = (thinking: string): string =>
  createHash('sha256').update(`double ${thinking}`).digest('base64');
