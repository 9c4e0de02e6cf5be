import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { checkFilm, FILM_SCHEMA, parseFilm, smallFilm } from '#film';
import oldFilm from './fixtures/film-of-schema-0.json' with { type: 'json' };

function faultOf(value: unknown): Fault {
  try {
    parseFilm(value);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** The small film with something else at a place. */
function spoiled(change: (film: Record<string, Record<string, unknown>[]>) => void): unknown {
  const film = JSON.parse(JSON.stringify(smallFilm()));
  change(film);
  return film;
}

describe('reading a film', () => {
  it('F6: a film is read back from its JSON as it is', () => {
    expect(parseFilm(JSON.parse(JSON.stringify(smallFilm())))).toEqual(smallFilm());
  });

  it('F7: a film of schema 0 is brought forward', () => {
    const film = parseFilm(oldFilm);
    expect(film.schema).toBe(FILM_SCHEMA);
    expect(film.settings.seconds).toEqual({ num: 25, den: 2 });
    const [first, second] = film.shots;
    expect(first).toMatchObject({ roll: 0, pinned: [], takes: [], circled: null, seconds: { num: 25, den: 12 } });
    expect(first?.covers[0]).toMatchObject({ seconds: { num: 25, den: 12 } });
    expect(first?.transition.seconds).toEqual({ num: 1, den: 2 });
    expect(second).toMatchObject({ seconds: { num: 1777, den: 1000 }, covers: [{ kind: 'line', line: 'line-1' }] });
    expect(second?.transition.seconds).toEqual({ num: 0, den: 1 });
    expect(checkFilm(film)).toEqual([]);
  });

  it('F7: bringing forward keeps everything else to the letter, and happens once', () => {
    const film = parseFilm(oldFilm);
    expect(film.source).toEqual(oldFilm.source);
    expect(film.scenes).toEqual(oldFilm.scenes);
    expect(film.lines).toEqual(oldFilm.lines);
    expect(parseFilm(film)).toEqual(film);
    expect(oldFilm.schema).toBe(0);
  });

  it('F7: a film of schema 0 without a planned length stays without one', () => {
    expect(parseFilm({ ...oldFilm, settings: { ...oldFilm.settings, seconds: null } }).settings.seconds).toBeNull();
  });

  it('F7: a film of schema 1 is heard whole, as it was', () => {
    const { effects: _effects, ambience: _ambience, ...settings } = smallFilm().settings;
    const film = parseFilm({ ...smallFilm(), schema: 1, settings });
    expect(film).toEqual(smallFilm());
    expect(film.settings).toMatchObject({ effects: true, ambience: true });
  });

  it('F7: what is wrong in an older film is named, not mended', () => {
    const shots = [{ ...oldFilm.shots[0], seconds: 'long' }];
    expect(faultOf({ ...oldFilm, shots }).facts).toMatchObject({ path: 'shots[0].seconds' });
    expect(faultOf({ schema: 0 })).toMatchObject({ code: 'film-unreadable' });
    expect(faultOf({ ...oldFilm, shots: 'none', settings: [] })).toMatchObject({ code: 'film-unreadable' });
  });

  it('F8: a film from a later Reelwright is refused', () => {
    expect(faultOf({ ...smallFilm(), schema: FILM_SCHEMA + 1 })).toMatchObject({
      kind: 'conflict',
      code: 'film-too-new',
      facts: { schema: FILM_SCHEMA + 1, known: FILM_SCHEMA },
    });
  });

  it.each<[string, unknown, string, RegExp]>([
    ['nothing', undefined, 'the film', /object/],
    ['a list', [], 'the film', /object/],
    ['no schema', {}, 'schema', /which schema/],
    ['half a schema', { schema: 0.5 }, 'schema', /which schema/],
    ['a schema alone', { schema: 1 }, 'id', /id is missing/],
    [
      'a size there is not',
      spoiled((film) => Object.assign(film['shots']?.[1] ?? {}, { size: 'medum' })),
      'shots[1].size',
      /“medum”; it can be “extreme-wide”/,
    ],
    [
      'a key too many',
      spoiled((film) => Object.assign(film['lines']?.[0] ?? {}, { colour: 'red' })),
      'lines[0]',
      /more than a film can: “colour”/,
    ],
    [
      'seconds as a number',
      spoiled((film) => Object.assign(film['shots']?.[0] ?? {}, { seconds: 3 })),
      'shots[0].seconds',
      /should be an object, but is 3/,
    ],
    [
      'an angle out of bounds',
      spoiled((film) => Object.assign(film['shots']?.[2] ?? {}, { roll: 90 })),
      'shots[2].roll',
      /is 90; it must be at most 30/,
    ],
    [
      'an element of no kind',
      spoiled((film) => Object.assign(film['scenes']?.[0] ?? {}, { elements: [{ kind: 'song' }] })),
      'scenes[0].elements[0].kind',
      /“song”, which is none/,
    ],
  ])('F8: %s is refused, and the first wrong place named', (_, value, path, words) => {
    const fault = faultOf(value);
    expect(fault).toMatchObject({ kind: 'failure', code: 'film-unreadable', facts: { path } });
    expect(fault.message).toMatch(words);
    expect(fault.hint).toBeDefined();
  });

  it('F8: no key reaches a prototype', () => {
    const text = JSON.stringify(smallFilm()).replace('"title"', '"__proto__":{"isAdmin":true},"title"');
    expect(faultOf(JSON.parse(text))).toMatchObject({ code: 'film-unreadable' });
    expect('isAdmin' in {}).toBe(false);
  });

  it('F8: whatever is given, it is a film or a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, undefined), (value, schema) => {
        const given = typeof value === 'object' && !Array.isArray(value) ? { ...oldFilm, ...value, schema } : value;
        try {
          parseFilm(given);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
    );
  });

  it('F8: a value of the wrong kind anywhere in a film is refused with its place', () => {
    const places = leaves(smallFilm());
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const film = JSON.parse(JSON.stringify(smallFilm()));
        const last = place.at(-1) ?? '';
        place.slice(0, -1).reduce((at, key) => at[key], film)[last] = { not: 'this' };
        expect(faultOf(film).code).toBe('film-unreadable');
      }),
    );
  });
});

function leaves(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, list ? Number(key) : key]));
}
