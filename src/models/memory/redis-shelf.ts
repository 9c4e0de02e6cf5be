import type { Redis } from 'ioredis';
import { Fault } from '#fault';
import type { AnswerShelf } from './shelf.ts';

/** Everything of ours stands under this. */
const PREFIX = 'reelwright:answer:';
/** Keys looked at in one step of a walk through the database. */
const STEP = 500;

/**
 * A shelf several machines share. Redis itself forgets what is too old, and what is least used when it is full. Where it cannot
 * be reached an answer is simply not remembered; `health` says so.
 */
export interface RedisShelf extends AnswerShelf {
  health(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the shelf at a `redis://` or `rediss://` address; throws a fault `redis-address` for any other. */
export async function redisShelf(address: string): Promise<RedisShelf> {
  if (!/^rediss?:\/\//.test(address)) {
    throw new Fault('configuration', 'redis-address', 'REDIS_URL is not the address of a Redis server.', {
      hint: 'It looks like redis://127.0.0.1:6379.',
    });
  }
  const { Redis: Client } = await import('ioredis');
  // A cache that cannot be reached must not hold anybody up.
  const redis = new Client(address, {
    lazyConnect: true,
    maxRetriesPerRequest: 1,
    connectTimeout: 1000,
    enableOfflineQueue: false,
  });
  redis.on('error', () => {});
  await redis.connect().catch(() => {});
  return shelfOver(redis);
}

function shelfOver(redis: Redis): RedisShelf {
  let hits = 0;
  let misses = 0;
  const up = () => redis.status === 'ready';
  return {
    async get(key) {
      const value = up() ? await redis.getBuffer(PREFIX + key).catch(() => null) : null;
      if (value === null) misses += 1;
      else hits += 1;
      return value === null ? undefined : { value };
    },
    async put(key, value, { seconds }) {
      if (up()) await redis.set(PREFIX + key, Buffer.from(value), 'PX', Math.ceil(seconds * 1000)).catch(() => {});
    },
    async stats() {
      let entries = 0;
      let bytes = 0;
      for await (const keys of walk(redis)) {
        entries += keys.length;
        for (const key of keys) bytes += await redis.strlen(key);
      }
      return { entries, bytes, hits, misses };
    },
    async clear() {
      let count = 0;
      for await (const keys of walk(redis)) count += await redis.unlink(...keys);
      return count;
    },
    health: async () => up() && (await redis.ping().catch(() => '')) === 'PONG',
    async close() {
      redis.disconnect();
    },
  };
}

async function* walk(redis: Redis): AsyncGenerator<[string, ...string[]]> {
  let cursor = '0';
  do {
    const [next, keys] = await redis.scan(cursor, 'MATCH', `${PREFIX}*`, 'COUNT', STEP);
    cursor = next;
    const [first, ...rest] = keys;
    if (first !== undefined) yield [first, ...rest];
  } while (cursor !== '0');
}
