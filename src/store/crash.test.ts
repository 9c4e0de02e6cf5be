import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentHash } from '#graph';
import { type Actor, type Stage, setStage, stepId, stepKey } from './trial/stage.ts';

let stage: Stage;
beforeEach(() => {
  stage = setStage();
});
afterEach(() => stage.strike());

const faults = (actors: readonly Actor[]) =>
  actors.flatMap(({ lines }) => lines.filter((line) => line.startsWith('{')));

/** Milliseconds; a few seconds on an idle machine, but two dozen processes have to start. */
const PATIENT = { timeout: 120_000 };

describe('many processes', PATIENT, () => {
  it('S35: four of them save two hundred times each, and nobody is told to wait, nothing is lost', async () => {
    const actors = Array.from({ length: 4 }, (_, index) => stage.actor('save', `film-${index}`, '200'));
    await Promise.all(actors.map((actor) => actor.ended));
    expect(faults(actors)).toEqual([]);
    const store = await stage.open();
    for (const [index, actor] of actors.entries()) {
      expect(actor.lines.at(-1)).toBe(`saved film-${index} 200`);
      expect((await store.films.load(`film-${index}`)).revision).toBe(200);
      expect(await store.films.changes(`film-${index}`)).toHaveLength(200);
    }
  });

  it('S35: four of them save the same film, and each revision is saved once', async () => {
    const actors = Array.from({ length: 4 }, () => stage.actor('race', 'film', '25'));
    await Promise.all(actors.map((actor) => actor.ended));
    expect(faults(actors)).toEqual([]);
    const saved = actors.flatMap(({ lines }) => lines).sort();
    expect(new Set(saved).size).toBe(100);
    expect((await (await stage.open()).films.load('film')).revision).toBe(100);
  });

  it('S23, S36: twenty kills in the middle of writing lose nothing that was acknowledged', async () => {
    const all: Actor[] = [];
    const start = () => {
      const actor = stage.actor('work', `film-${all.length}`);
      all.push(actor);
      return actor;
    };
    // Three at a time on the same data directory: one is killed while the others write.
    const playing = [start(), start(), start()];
    for (let kill = 0; kill < 20; kill++) {
      const actor = playing.shift();
      if (actor === undefined) break;
      await actor.said(8 + ((kill * 7) % 23));
      await actor.kill();
      if (all.length < 20) playing.push(start());
    }
    expect(all).toHaveLength(20);
    expect(faults(all)).toEqual([]);
    const store = await stage.open();
    expect((await store.health()).databases.map(({ integrity }) => integrity)).toEqual(['ok', 'ok', 'ok', 'ok']);
    let checked = 0;
    for (const { lines } of all) {
      for (const line of lines) {
        const [deed, what = '', number = ''] = line.split(' ');
        if (deed === 'saved') {
          const changes = await store.films.changes(what, { after: Number(number) - 1, limit: 1 });
          expect(
            changes.map(({ revision }) => revision),
            line,
          ).toEqual([Number(number)]);
        } else if (deed === 'kept') {
          expect(
            await store.artifacts.intact({ hash: what as ContentHash, size: Number(number), type: '' }),
            line,
          ).toBe(true);
        } else if (deed === 'remembered') {
          expect((await store.memory.find(stepKey(what)))?.outputs['sound'], line).toBeDefined();
        } else {
          expect(await store.memory.last(what, stepId(`step-${number}`)), line).toBeDefined();
        }
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(20 * 8);
    // What the killed left in tmp is gone.
    expect((await store.collect()).finished).toBe(0);
  });
});
