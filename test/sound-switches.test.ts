import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStudio, runOperation, type Studio } from '#studio';
import { folder, madeSteps, make } from './support/studio.ts';

const SMALL = { width: 256, height: 144, captions: 'none', music: false } as const;
const PATH = '/scripts/door.fountain';
const SCRIPT = `Title: Door

EXT. HARBOUR - DAY

A door slams. ADA, 40, a sailor, waits.

ADA
Nobody comes.
`;
/** What is made again when only the sound is mixed otherwise. */
const REMIXED = ['check', 'film', 'sound', 'soundtrack'];

describe('the switches of effects and ambience', () => {
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

  const soundsOf = (steps: readonly string[]) => steps.filter((step) => /^(?:effect|ambience)\//.test(step));

  it('are on where nobody says', () => {
    expect(first.imported.film.settings).toMatchObject({ effects: true, ambience: true });
    expect(soundsOf(madeSteps(first))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^effect\/door-slam/),
        expect.stringMatching(/^ambience\/harbour/),
      ]),
    );
  });

  it('remake only the mix, and give the first film back', { timeout: 180_000 }, async () => {
    for (const wishes of [{ effects: false }, { ambience: false }, { effects: true }] as const) {
      const made = await make(studio, PATH, SCRIPT, wishes);
      expect(made.imported.film.settings).toMatchObject(wishes);
      expect(madeSteps(made)).toEqual(REMIXED);
    }
    const back = await make(studio, PATH, SCRIPT, { ambience: true });
    expect(madeSteps(back)).toEqual([]);
  });

  it('are set by film.set as by the command line', async () => {
    const { id } = first.imported.film;
    const input = { effects: false, ambience: false };
    await runOperation(studio, { name: 'film.set', film: id, input }, new AbortController().signal);
    const { film } = await studio.store.films.load(id);
    expect(film.settings).toMatchObject({ effects: false, ambience: false, music: false });
  });
});
