import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  Change,
  type Changed,
  checkFilm,
  type Film,
  LineId,
  parseFilm,
  record,
  recordReplacement,
  redo,
  redoable,
  replay,
  smallFilm,
  undo,
  undoable,
} from '#film';
import { EDITS } from './fixtures/edits.ts';
import oldFilm from './fixtures/film-of-schema-0.json' with { type: 'json' };

const author = { kind: 'hand', name: 'Ada' } as const;
const at = 1_700_000_000_000;
const edit = fc.record({
  what: fc.nat({ max: EDITS.length - 1 }),
  which: fc.nat({ max: 99 }),
  how: fc.nat({ max: 999 }),
});
const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
type Drawn = { what: number; which: number; how: number };

/** A film with its log, as a store would keep them: every change goes through JSON. */
class Kept {
  film: Film;
  readonly log: Change[] = [];
  readonly films: Film[] = [];

  constructor(first = smallFilm()) {
    this.film = first;
    this.keep(recordReplacement(null, first, this.details('film.import')));
  }
  details(operation: string) {
    return { author, operation, summary: operation, at, revision: this.log.length + 1 };
  }
  keep({ film, change }: Changed) {
    this.film = film;
    this.films.push(film);
    this.log.push(Change.parse(JSON.parse(JSON.stringify(change))));
  }
  edit({ what, which, how }: Drawn) {
    const recipe = EDITS[what];
    if (!recipe) throw new Error(`no edit ${what}`);
    this.keep(record(this.film, this.details(recipe.name), (draft) => recipe(draft, which, how)));
  }
  undo() {
    this.keep(undo(this.film, this.log, { author, at }));
  }
  redo() {
    this.keep(redo(this.film, this.log, { author, at }));
  }
}
const frozen = (film: Film): Film => JSON.parse(JSON.stringify(film));

describe('recording', () => {
  it('F10, F11: the patches lead there, the inverse back, through JSON, and the film given stays as it is', () => {
    fc.assert(
      fc.property(edits, (drawn) => {
        const kept = new Kept();
        for (const each of drawn) {
          const before = kept.film;
          const copy = frozen(before);
          kept.edit(each);
          const change = kept.log.at(-1);
          if (!change) throw new Error('nothing was recorded');
          expect(before).toEqual(copy);
          expect(applyChange(before, change)).toEqual(kept.film);
          expect(applyChange(kept.film, { ...change, patches: change.inverse })).toEqual(copy);
        }
        expect(checkFilm(kept.film)).toEqual([]);
      }),
    );
  });

  it('F11: what JSON cannot say is refused by its place', () => {
    const details = new Kept().details('test');
    const spoil = (value: unknown) => () =>
      record(smallFilm(), details, (draft) => {
        Object.assign(draft.shots[1] ?? {}, { description: value });
      });
    for (const value of [undefined, Number.NaN, new Date(0), () => 1, Symbol('x'), 1n]) {
      expect(spoil(value)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^film-unreadable$|^change-unspeakable$/) }),
      );
    }
    expect(() => record(smallFilm(), details, (draft) => Object.assign(draft.settings, { seed: undefined }))).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ path: 'settings.seed' }) }),
    );
  });

  it('F12: a change that would leave no film is refused, and nothing is recorded', () => {
    const film = smallFilm();
    const details = new Kept().details('test');
    expect(() => record(film, details, (draft) => Object.assign(draft.shots[0] ?? {}, { size: 'huge' }))).toThrow(
      expect.objectContaining({ code: 'film-unreadable', facts: expect.objectContaining({ path: 'shots[0].size' }) }),
    );
    const next = Object.assign(smallFilm(), { title: 7 });
    expect(() => recordReplacement(film, next, details)).toThrow(expect.objectContaining({ code: 'film-unreadable' }));
    expect(film).toEqual(smallFilm());
  });

  it('F10: what changed nothing has no patches', () => {
    const details = new Kept().details('test');
    expect(record(smallFilm(), details, () => {}).change).toMatchObject({ patches: [], inverse: [] });
    expect(recordReplacement(smallFilm(), smallFilm(), details).change.patches).toEqual([]);
  });

  it('F10: a patch is a copy: what is done to the film later does not reach the log', () => {
    const next = smallFilm();
    const { change } = recordReplacement(null, next, { ...new Kept().details('film.import'), revision: 1 });
    next.shots.length = 0;
    expect(replay([change]).shots).toHaveLength(3);
  });
});

describe('replacing', () => {
  const replacing = (change: (film: Film) => void) => {
    const next = smallFilm();
    change(next);
    return recordReplacement(smallFilm(), next, new Kept().details('film.import')).change.patches;
  };

  it('F16: one line changed is one patch', () => {
    expect(replacing((film) => Object.assign(film.lines[1] ?? {}, { text: 'Go to bed.' }))).toEqual([
      { op: 'replace', path: ['lines', 1, 'text'], value: 'Go to bed.' },
    ]);
  });

  it('F16: one line put in the middle is one patch, and one that is gone another', () => {
    const line = smallFilm().lines[0];
    if (!line) throw new Error('no line');
    const fresh = { ...line, id: LineId.parse('line-new') };
    expect(replacing((film) => film.lines.splice(1, 0, fresh))).toEqual([
      { op: 'add', path: ['lines', 1], value: fresh },
    ]);
    expect(replacing((film) => film.lines.splice(1, 1))).toEqual([{ op: 'remove', path: ['lines', 1] }]);
  });

  it('F16: a shot that moved is taken out and put in, and no other is touched', () => {
    const patches = replacing((film) => film.shots.push(...film.shots.splice(0, 1)));
    expect(patches.map(({ op, path }) => [op, ...path])).toEqual([
      ['remove', 'shots', 0],
      ['add', 'shots', 2],
    ]);
  });

  it('F16: what has no id is followed by its place', () => {
    expect(replacing((film) => film.scenes[0]?.elements.splice(1, 0, { kind: 'action', text: 'Thunder.' }))).toEqual([
      { op: 'add', path: ['scenes', 0, 'elements', 1], value: { kind: 'action', text: 'Thunder.' } },
    ]);
  });

  it('F10, F16: any two films lead to each other', () => {
    fc.assert(
      fc.property(edits, edits, (one, two) => {
        const [before, after] = [new Kept(), new Kept()];
        for (const each of one) before.edit(each);
        for (const each of two) after.edit(each);
        const { change } = recordReplacement(before.film, after.film, before.details('film.import'));
        expect(applyChange(before.film, change)).toEqual(after.film);
        expect(applyChange(after.film, { ...change, patches: change.inverse })).toEqual(before.film);
      }),
    );
  });
});

describe('undo and redo', () => {
  it('F13: N changes undone N times give the film before them, redone N times the film after them', () => {
    fc.assert(
      fc.property(edits, (drawn) => {
        const kept = new Kept();
        for (const each of drawn) kept.edit(each);
        const after = frozen(kept.film);
        for (const _ of drawn) kept.undo();
        expect(kept.film).toEqual(smallFilm());
        expect(undoable(kept.log)).toBeUndefined();
        for (const _ of drawn) kept.redo();
        expect(kept.film).toEqual(after);
        expect(redoable(kept.log)).toBeUndefined();
      }),
    );
  });

  it('F13, F14, F15: in any mixture undo and redo walk the line of changes, and the log replays to every revision', () => {
    const deed = fc.oneof(
      { weight: 3, arbitrary: edit },
      { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        const kept = new Kept();
        let line: Film[] = [frozen(kept.film)];
        let stands = 0;
        for (const each of deeds) {
          if (each === 'undo') {
            if (stands === 0) expect(() => kept.undo()).toThrow(expect.objectContaining({ code: 'nothing-to-undo' }));
            else {
              kept.undo();
              stands--;
            }
          } else if (each === 'redo') {
            if (stands === line.length - 1)
              expect(() => kept.redo()).toThrow(expect.objectContaining({ code: 'nothing-to-redo' }));
            else {
              kept.redo();
              stands++;
            }
          } else {
            kept.edit(each);
            line = [...line.slice(0, ++stands), frozen(kept.film)];
          }
          expect(kept.film).toEqual(line[stands]);
        }
        expect(kept.log.map(({ revision }) => revision)).toEqual(kept.log.map((_, index) => index + 1));
        for (const [index, film] of kept.films.entries()) expect(replay(kept.log, index + 1)).toEqual(film);
        expect(replay(kept.log)).toEqual(kept.film);
        for (const [index, change] of kept.log.entries()) {
          const [before, after] = [kept.films[index - 1], kept.films[index]];
          if (before && after) expect(applyChange(after, { ...change, patches: change.inverse })).toEqual(before);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('F14: an undo says what it undoes, by whom, in words', () => {
    const kept = new Kept();
    kept.edit({ what: 0, which: 0, how: 1 });
    kept.undo();
    expect(kept.log.at(-1)).toMatchObject({
      revision: 3,
      operation: 'history.undo',
      summary: 'Undid: retitle',
      author,
      at,
      undoes: 2,
      redoes: null,
    });
    kept.redo();
    expect(kept.log.at(-1)).toMatchObject({
      operation: 'history.redo',
      summary: 'Redid: retitle',
      undoes: null,
      redoes: 2,
    });
    kept.undo();
    expect(kept.log.at(-1)?.undoes).toBe(2);
  });

  it('F14: a change that brought the film to another schema stays', () => {
    const details = (revision: number) => ({ author, operation: 'film.open', summary: '', at, revision });
    const whole = { op: 'replace' as const, path: [], value: oldFilm };
    const first: Change = { ...details(1), patches: [whole], inverse: [], undoes: null, redoes: null };
    const { film, change } = recordReplacement(oldFilm, parseFilm(oldFilm), details(2));
    const log: Change[] = JSON.parse(JSON.stringify([first, change]));
    expect(replay(log)).toEqual(film);
    expect(replay(log, 1)).toEqual(film);
    expect(undoable(log)).toBeUndefined();
    expect(() => undo(film, log, { author, at })).toThrow(
      expect.objectContaining({ code: 'nothing-to-undo', kind: 'conflict' }),
    );
  });

  it('F15: a log with a hole, and a revision that is not there, are refused', () => {
    const kept = new Kept();
    kept.edit({ what: 0, which: 0, how: 1 });
    kept.edit({ what: 0, which: 0, how: 2 });
    const holed = kept.log.filter(({ revision }) => revision !== 2);
    expect(() => replay(holed)).toThrow(expect.objectContaining({ code: 'history-broken', facts: { revision: 2 } }));
    expect(() => replay(kept.log.slice(1))).toThrow(expect.objectContaining({ code: 'history-broken' }));
    for (const revision of [0, 4, 1.5]) {
      expect(() => replay(kept.log, revision)).toThrow(
        expect.objectContaining({ code: 'revision-unknown', kind: 'not-found' }),
      );
    }
  });

  it('F8, F15: a patch that reaches for a prototype is refused', () => {
    const kept = new Kept();
    const evil = { op: 'add' as const, path: ['__proto__', 'isAdmin'], value: true };
    kept.edit({ what: 0, which: 0, how: 1 });
    const last = kept.log.at(-1);
    if (!last) throw new Error('no log');
    expect(() => replay([...kept.log.slice(0, 1), { ...last, patches: [evil] }])).toThrow();
    expect('isAdmin' in {}).toBe(false);
  });
});
