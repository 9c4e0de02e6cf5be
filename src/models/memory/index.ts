export { fingerprint, fingerprintOfBytes } from './fingerprint.ts';
export { type RedisShelf, redisShelf } from './redis-shelf.ts';
export { type Codec, eventCodec, pieceCodec, type Remembered, type Remembering, remembering } from './remembering.ts';
export { type Resembling, resembling } from './resembling.ts';
export { type AnswerShelf, memoryShelf, type ShelfStats } from './shelf.ts';
