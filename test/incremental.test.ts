import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILM } from '#compiler';
import { openStudio, runOperation, type Studio } from '#studio';
import { folder, inStudio, madeSteps, make } from './support/studio.ts';

const SMALL = { width: 320, height: 180, captions: 'burned' } as const;
const PATH = '/scripts/small.fountain';
const SCRIPT = `Title: Small

INT. KITCHEN - DAY

ADA, 40, a cook in a white apron, stirs a pot. BEN, 8, her son, sits at the table.

ADA
Soup is nearly ready.

BEN
I am not hungry.

EXT. GARDEN - DAY

Ben walks to the old tree.

BEN
(happy)
The swing is still here!
`;

describe('making a film again', () => {
  const home = folder();
  let studio: Studio;
  let first: Awaited<ReturnType<typeof make>>;
  beforeAll(async () => {
    studio = await openStudio({ home: home.path, parallel: 2 });
    first = await make(studio, PATH, SCRIPT, SMALL);
  }, 180_000);
  afterAll(async () => {
    await studio.close();
    home[Symbol.dispose]();
  });

  const filmOf = (made: typeof first) => made.result.outputs.get(FILM)?.['film']?.hash;

  it('makes nothing when nothing changed, and it is the same film', async () => {
    const again = await make(studio, PATH, SCRIPT, {});
    expect(madeSteps(again)).toEqual([]);
    expect(again.imported).toMatchObject({ fresh: false, changed: false });
    expect(again.imported.film.id).toBe(first.imported.film.id);
    expect(filmOf(again)).toBe(filmOf(first));
  });

  it('remakes one voice, one segment and what is joined of them when one line changes', {
    timeout: 120_000,
  }, async () => {
    const changed = await make(studio, PATH, SCRIPT.replace('I am not hungry.', 'I am so very hungry!'), {});
    const line = changed.imported.film.lines.find(({ text }) => text.includes('very hungry'));
    const made = madeSteps(changed);
    expect(made.filter((step) => step.startsWith('voice/'))).toEqual([`voice/${line?.id}`]);
    expect(made.filter((step) => step.startsWith('segment/'))).toHaveLength(1);
    expect(made).toEqual(expect.arrayContaining(['timeline', 'sound', 'film', 'check']));
    const back = await make(studio, PATH, SCRIPT, {});
    expect(filmOf(back)).toBe(filmOf(first));
    expect(madeSteps(back)).toEqual([]);
  });

  it('is the film a clean build would be', { timeout: 120_000 }, async () => {
    const text = SCRIPT.replace('nearly ready', 'ready now').replace('the old tree', 'the red gate');
    const incremental = await make(studio, PATH, text, {});
    using elsewhere = folder();
    const clean = await inStudio(elsewhere.path, async (other) => await make(other, PATH, text, SMALL));
    expect(filmOf(incremental)).toBe(filmOf(clean));
    await make(studio, PATH, SCRIPT, {});
  });

  it('remakes a segment after an operation, and takes it back with everything as it was', {
    timeout: 120_000,
  }, async () => {
    const { films } = studio.store;
    const { id } = first.imported.film;
    const run = async (name: string, input: unknown) =>
      await runOperation(studio, { name, film: id, input }, new AbortController().signal);
    const shot = first.imported.film.shots.find(
      ({ framing }) => framing === 'single' || framing === 'over-the-shoulder',
    );
    await run('shot.reframe', { shot: shot?.number, size: 'extreme-close' });
    const reframed = await make(studio, PATH, SCRIPT, {});
    expect(madeSteps(reframed).filter((step) => step.startsWith('segment/'))).toEqual([`segment/${shot?.id}`]);
    expect(reframed.imported.film.shots.find((one) => one.id === shot?.id)?.size).toBe('extreme-close');
    await run('history.undo', {});
    expect((await films.load(id)).film.shots).toEqual(first.imported.film.shots);
  });
});
