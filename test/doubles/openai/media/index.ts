import type { Route } from '../../server/index.ts';
import { images, kept } from './image.ts';
import { speech } from './speech.ts';
import { transcription } from './transcription.ts';

/** Pictures and sounds. */
export const MEDIA_ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/v1\/images\/generations$/, paid: true, reply: images },
  { method: 'GET', path: /^\/files\/([\w.-]+)$/, free: true, reply: kept },
  { method: 'POST', path: /^\/v1\/audio\/speech$/, paid: true, reply: speech },
  { method: 'POST', path: /^\/v1\/audio\/transcriptions$/, paid: true, reply: transcription },
];
