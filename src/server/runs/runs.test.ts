import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GUEST_KEY, HouseDouble, OWNER_KEY } from '../trial/house.ts';
import { placeFor, problemIn, refused, type Visit } from '../trial/visit.ts';
import { eventStream } from './event-stream.ts';
import { RunsInMemory } from './memory.ts';
import { piecesOfRun } from './pieces.ts';

const jsonOf = async (answer: Response) => JSON.parse(await answer.text());
const events = (run: string) => `/api/v1/runs/${run}/events`;

/** A house with one run that said these things and ended, or goes on. */
async function houseWith(
  payloads: readonly unknown[],
  state: 'running' | 'complete' = 'complete',
): Promise<HouseDouble> {
  const house = new HouseDouble();
  await house.runs.begin({ id: 'run-1', operation: 'text.generate', user: 'local', film: null });
  await house.runs.append(
    'run-1',
    payloads.map((payload) => ({ type: 'text-delta', payload })),
  );
  if (state === 'complete') await house.runs.end('run-1', state);
  return house;
}

interface Told {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string | undefined;
}

/** Server-sent events as a browser reads them (WHATWG HTML, 9.2.6). */
function parsed(text: string): Told[] {
  return text
    .split(/\n\n/)
    .map((block) => block.split(/\r\n|\r|\n/).filter((line) => line !== '' && !line.startsWith(':')))
    .filter((lines) => lines.some((line) => line.startsWith('data')))
    .map((lines) => {
      const of = (name: string) =>
        lines
          .filter((line) => line.startsWith(`${name}: `))
          .map((line) => line.slice(name.length + 2))
          .join('\n') || undefined;
      return { id: of('id'), event: of('event'), data: of('data') };
    });
}

/** Reads until `enough` says so, and leaves. */
async function readUntil(answer: Response, enough: (text: string) => boolean): Promise<string> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader !== undefined && !enough(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return text;
}

describe('the events of a run', () => {
  it('E1: whoever comes back after any event reads the same, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 12 }), async (words) => {
        const { ask } = placeFor({}, await houseWith(words));
        const whole = parsed(await (await ask(events('run-1'))).text());
        expect(whole.slice(0, -1).map(({ data = '' }) => JSON.parse(data))).toEqual(
          words.map((word) => JSON.parse(JSON.stringify(word))),
        );
        for (let seen = 0; seen < words.length; seen++) {
          const rest = await ask(events('run-1'), { headers: { 'last-event-id': String(seen) } });
          expect(parsed(await rest.text())).toEqual(whole.slice(seen));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('E3: no text can forge an event', async () => {
    const forged = 'a\n\nevent: answer-end\ndata: {}\n\nid: 99\r\rretry: 1\u2028data: x';
    const { ask } = placeFor({}, await houseWith([forged, { 'a\nb': forged }]));
    const told = parsed(await (await ask(events('run-1'))).text());
    expect(told.map(({ id, event }) => [id, event])).toEqual([
      ['1', 'text-delta'],
      ['2', 'text-delta'],
      [undefined, 'run-end'],
    ]);
    expect(JSON.parse(told[0]?.data ?? '')).toBe(forged);
  });

  it('E2: a number of no event is refused; who has everything is told that there is no more', async () => {
    const { ask } = placeFor({}, await houseWith(['a', 'b']));
    for (const id of ['3', '-1', 'garbage', 'run-2:1', '1.5', '99999999999999999999', ' ']) {
      const answer = await ask(events('run-1'), { headers: { 'last-event-id': id } });
      expect(await problemIn(answer), id).toEqual(refused(400, 'event-unknown'));
    }
    expect(await problemIn(await ask(events('run-2')))).toEqual(refused(404, 'run-unknown'));
    expect((await ask(events('run-1'), { headers: { 'last-event-id': '2' } })).status).toBe(204);
    expect(parsed(await (await ask(`${events('run-1')}?after=1`)).text()).map(({ id }) => id)).toEqual([
      '2',
      undefined,
    ]);
  });

  it('E8: are sent as they come, and proxies leave them alone', async () => {
    const house = await houseWith(['a'], 'running');
    const { ask } = placeFor({ limits: { heartbeat: 10 } }, house);
    const answer = await ask(events('run-1'));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
      'cache-control': 'no-cache, no-transform',
    });
    expect(answer.headers.has('content-encoding')).toBe(false);
    const text = await readUntil(answer, (read) => read.includes(': still here'));
    expect(parsed(text).map(({ id }) => id)).toEqual(['1']);
  });

  it('E9: a run that was cut off says so, and the stream ends', async () => {
    const house = await houseWith(['a'], 'running');
    const { ask } = placeFor({}, house);
    const reading = ask(events('run-1')).then((answer) => answer.text());
    await house.runs.end('run-1', 'interrupted');
    expect(parsed(await reading).at(-1)).toEqual({ id: undefined, event: 'run-end', data: '{"state":"interrupted"}' });
  });

  it('E6: nobody follows what is not theirs, and who is no longer welcome is let go', async () => {
    const house = await houseWith(['a'], 'running');
    const { ask } = placeFor({ limits: { welcomeAgain: 10 } }, house);
    for (const path of ['/api/v1/runs/run-1', events('run-1')]) {
      expect(await problemIn(await ask(path, { key: GUEST_KEY }))).toEqual(refused(404, 'run-unknown'));
    }
    const reading = ask(events('run-1')).then((answer) => answer.text());
    house.keys.take(OWNER_KEY);
    const text = await reading;
    expect(parsed(text).map(({ id }) => id)).toEqual(['1']);
    expect(text).not.toContain('run-end');
  });

  it('E6: a session that ends takes its streams along', async () => {
    const house = await houseWith(['a'], 'running');
    const { ask, server } = placeFor({ limits: { welcomeAgain: 10 } }, house);
    const entered = await ask('/api/v1/session', { key: '', body: { token: server.invite() } });
    const visit: Visit = { key: '', headers: { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' } };
    const reading = ask(events('run-1'), visit).then((answer) => answer.text());
    await ask('/api/v1/session', { ...visit, method: 'DELETE' });
    expect(await reading).toContain('id: 1');
  });

  it('E5: a reader that does not read holds little, and is cut off in the end; others are not kept waiting', async () => {
    const runs = new RunsInMemory(() => 0);
    await runs.begin({ id: 'r', operation: 'o', user: 'local', film: null });
    let read = 0;
    const counted = {
      get: (run: string) => runs.get(run),
      async *follow(run: string, after: number, signal: AbortSignal) {
        for await (const event of runs.follow(run, after, signal)) {
          read += 1;
          yield event;
        }
      },
    };
    const dropped = Promise.withResolvers<void>();
    const stream = eventStream({
      pieces: piecesOfRun(counted, 'r', 0),
      stillWelcome: async () => true,
      closing: new AbortController().signal,
      drop: dropped.resolve,
      heartbeat: 10,
      stalled: 50,
      welcomeAgain: 10_000,
    });
    const line = 'x'.repeat(1_000);
    await runs.append(
      'r',
      Array.from({ length: 2_000 }, () => ({ type: 'text-delta', payload: line })),
    );
    const quick = placeFor({}, Object.assign(new HouseDouble(), { runs }));
    const other = await quick.ask(events('r'));
    await readUntil(other, (text) => text.includes('id: 2000'));
    await dropped.promise;
    expect(read).toBeLessThan(100);
    await stream.cancel();
  });

  it('E7: many runs come over one connection, each in its order, and all of them are found again at their place', async () => {
    const house = await houseWith(['a', 'b'], 'running');
    await house.runs.begin({ id: 'run-2', operation: 'text.generate', user: 'local', film: null });
    const { ask } = placeFor({}, house);
    const both = '/api/v1/events?runs=run-1,run-2';
    const reading = ask(both);
    await house.runs.append('run-2', [{ type: 'text-delta', payload: 'x\ndata: y' }]);
    const text = await readUntil(await reading, (read) => read.includes('run-1=2&run-2=1'));
    const told = parsed(text).map(({ id, data = '' }) => [id, JSON.parse(data)]);
    expect(told.filter(([, { run }]) => run === 'run-1').map(([, { seq, payload }]) => [seq, payload])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(told.find(([, { run }]) => run === 'run-2')?.[1]).toEqual({ run: 'run-2', seq: 1, payload: 'x\ndata: y' });
    const again = ask(both, { headers: { 'last-event-id': 'run-1=1&run-2=1' } }).then((answer) => answer.text());
    await house.runs.end('run-1', 'complete');
    await house.runs.end('run-2', 'stopped');
    const rest = parsed(await again).map(({ event, data = '' }) => [event, JSON.parse(data)]);
    expect(rest.filter(([event]) => event === 'text-delta')).toEqual([
      ['text-delta', { run: 'run-1', seq: 2, payload: 'b' }],
    ]);
    expect(
      rest
        .filter(([event]) => event === 'run-end')
        .map(([, { run, state }]) => [run, state])
        .sort(),
    ).toEqual([
      ['run-1', 'complete'],
      ['run-2', 'stopped'],
    ]);
    for (const id of ['nonsense', 'run-1=9', 'run-1=-1', ''])
      expect(await problemIn(await ask(both, { headers: { 'last-event-id': id } })), id).toEqual(
        refused(400, 'event-unknown'),
      );
    expect(await problemIn(await ask(both, { key: GUEST_KEY }))).toEqual(refused(404, 'run-unknown'));
    const many = Array.from({ length: 51 }, (_, index) => `run-${index}`).join(',');
    expect((await ask(`/api/v1/events?runs=${many}`)).status).toBe(400);
  });

  it('E4: a thousand readers that come and go leave nothing behind', async () => {
    const house = await houseWith(['a'], 'running');
    const { ask } = placeFor({}, house);
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    for (let time = 0; time < 1_000; time++)
      await readUntil(await ask(events('run-1')), (text) => text.includes('id: 1'));
    expect(timers()).toBeLessThanOrEqual(before);
    await house.runs.append('run-1', [{ type: 'text-delta', payload: 'b' }]);
    expect(await jsonOf(await ask('/api/v1/runs/run-1'))).toMatchObject({ state: 'running', lastSeq: 2 });
  });

  it('HEAD opens no stream', async () => {
    const { ask } = placeFor({}, await houseWith(['a'], 'running'));
    const answer = await ask(events('run-1'), { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  });
});

describe('a run in the background', () => {
  const background: Visit = { headers: { prefer: 'respond-async' } };

  it('is begun at once, followed, and tells what came of it', async () => {
    const { ask } = placeFor();
    const begun = await ask('/api/v1/operations/text.echo', { ...background, body: { input: { words: 'hello' } } });
    expect([begun.status, begun.headers.get('preference-applied')]).toEqual([202, 'respond-async']);
    const place = begun.headers.get('location') ?? '';
    expect((await jsonOf(begun)).id).toBe(place.slice('/api/v1/runs/'.length));
    const told = parsed(await (await ask(`${place}/events`)).text());
    expect(told.map(({ event, data = '' }) => [event, JSON.parse(data)])).toEqual([
      ['result', { words: 'hello' }],
      ['run-end', { state: 'complete' }],
    ]);
    expect((await jsonOf(await ask('/api/v1/runs'))).runs).toMatchObject([
      { operation: 'text.echo', state: 'complete' },
    ]);
  });

  it('A20: fails in the open', async () => {
    const { ask } = placeFor();
    const begun = await ask('/api/v1/operations/text.break', { ...background, body: {} });
    const told = parsed(await (await ask(`${begun.headers.get('location')}/events`)).text());
    expect(told.map(({ event }) => event)).toEqual(['fault', 'run-end']);
    expect(JSON.parse(told[0]?.data ?? '')).toMatchObject({ code: 'unexpected', status: 500 });
    expect(JSON.parse(told[1]?.data ?? '')).toEqual({ state: 'failed' });
  });

  it('E10: is stopped, also twice', async () => {
    const { ask } = placeFor();
    const begun = await ask('/api/v1/operations/text.wait', { ...background, body: {} });
    const place = begun.headers.get('location') ?? '';
    expect((await ask(`${place}/stop`, { method: 'POST' })).status).toBe(202);
    await (await ask(`${place}/events`)).text();
    const again = await ask(`${place}/stop`, { method: 'POST' });
    expect([again.status, (await jsonOf(again)).state]).toEqual([200, 'stopped']);
  });

  it('at work in another process cannot be stopped from here', async () => {
    const house = await houseWith(['a'], 'running');
    const { ask } = placeFor({}, house);
    expect(await problemIn(await ask('/api/v1/runs/run-1/stop', { method: 'POST' }))).toEqual(
      refused(409, 'run-elsewhere'),
    );
    const elsewhere = placeFor({}, Object.assign(house, { stopRun: async (run: string) => run === 'run-1' }));
    expect((await elsewhere.ask('/api/v1/runs/run-1/stop', { method: 'POST' })).status).toBe(202);
  });

  it('C13: is interrupted when the server stops before it is done, and its readers are told', async () => {
    const { ask, server, house } = placeFor({ limits: { drain: 20 } });
    const begun = await ask('/api/v1/operations/text.wait', { ...background, body: {} });
    const reading = ask(`${begun.headers.get('location')}/events`).then((answer) => answer.text());
    await server.close();
    await reading;
    expect((await house.runs.list())[0]).toMatchObject({ state: 'interrupted' });
  });
});

describe('lists', () => {
  it('come in pages that together are the whole', async () => {
    const house = new HouseDouble();
    for (let run = 0; run < 25; run++) {
      await house.runs.begin({
        id: `run-${run}`,
        operation: 'o',
        user: 'local',
        film: run % 2 === 0 ? 'film-one' : null,
      });
    }
    const { ask } = placeFor({}, house);
    const ids: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await jsonOf(await ask(`/api/v1/runs?limit=10${next === '' ? '' : `&after=${next}`}`));
      ids.push(...page.runs.map(({ id }: { id: string }) => id));
      next = page.next;
    }
    expect(ids).toEqual(Array.from({ length: 25 }, (_, index) => `run-${24 - index}`));
    expect((await jsonOf(await ask('/api/v1/runs?film=film-one&limit=200'))).runs).toHaveLength(13);
  });

  it.each(['limit=0', 'limit=201', 'limit=x', 'after=nonsense', 'unknown=1', 'limit=1&limit=2', '__proto__=1'])(
    'A10: ?%s is refused',
    async (query) => {
      const { status, type } = await problemIn(await placeFor().ask(`/api/v1/runs?${query}`));
      expect([status, type]).toEqual([400, 'application/problem+json']);
    },
  );
});
