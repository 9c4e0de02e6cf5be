import { expect, it } from 'vitest';
import { UsageChunkFilter } from './usage-chunk.ts';

it.each(['\n\n', '\r\n\r\n'])(
  'M6: an event goes on as soon as it is whole, also when its end %j comes in pieces',
  (end) => {
    for (let cut = 0; cut < end.length; cut++) {
      const filter = new UsageChunkFilter();
      const event = `data: {"a":1}${end}`;
      expect(filter.pass(Buffer.from(event.slice(0, event.length - end.length + cut)))).toBeUndefined();
      expect(filter.pass(Buffer.from(end.slice(cut)))?.toString()).toBe(event);
      expect(filter.pass(Buffer.from(event))?.toString()).toBe(event);
    }
  },
);
