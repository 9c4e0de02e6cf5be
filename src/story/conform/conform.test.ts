import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Film } from '#film';
import { conformed, FARO, filmOf, LIGHTHOUSE } from './fixture.ts';
import { screenplays, written } from './samples.ts';

describe('a film from a screenplay', () => {
  it('is whole: everything named is there', () => {
    fc.assert(
      fc.property(screenplays, (scenes) => {
        const film = Film.parse(filmOf(written(scenes)));
        const characters = new Set(film.characters.map(({ id }) => id));
        const played = film.scenes.flatMap((one) =>
          one.elements.flatMap((element) => (element.kind === 'line' ? [element.line] : [])),
        );
        expect(film.lines.map(({ id }) => id)).toEqual(played);
        expect(new Set(played).size).toBe(played.length);
        expect(film.lines.every(({ character }) => characters.has(character))).toBe(true);
        expect(film.scenes.map(({ heading }) => heading)).toEqual(scenes.map(({ heading }) => heading));
        expect(film.lines.length).toBe(
          scenes.flatMap(({ elements }) => elements).filter((text) => text.includes('\n')).length,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is made of any text at all', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'INT. A',
            'MARA',
            '(x)',
            '\n',
            '\n\n',
            '...',
            '[[shot: CU]]',
            '> T <',
            '~la',
            '/*',
            '@É ^',
            '#',
            '=',
            'Yes',
          ),
          { maxLength: 30 },
        ),
        (pieces) => {
          const film = filmOf(pieces.join('\n'));
          expect(() => Film.parse(film)).not.toThrow();
          expect(filmOf(pieces.join('\n'), film)).toEqual(film);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nothing but FADE IN:', 'FADE IN:\n', 0, 0],
    ['no dialogue', 'INT. HOUSE\n\nA door opens.\n\nIt closes.', 1, 0],
    ['no heading', 'A door opens.\n\nMARA\nHello.', 1, 1],
    ['one very long speech', `INT. HOUSE\n\nMARA\n${'word '.repeat(5000)}`, 1, 1],
  ])('with %s', (_, text, scenes, lines) => {
    const film = Film.parse(filmOf(text));
    expect([film.scenes.length, film.lines.length]).toEqual([scenes, lines]);
  });

  it('with three hundred people', () => {
    const name = (index: number) => `GUARD ${index}`;
    const text = Array.from({ length: 300 }, (_, index) => `${name(index)}\nI am number ${index}.`).join('\n\n');
    const film = filmOf(`INT. HALL - DAY\n\n${text}`);
    expect(new Set(film.characters.map(({ id }) => id)).size).toBe(300);
    expect(new Set(film.characters.map(({ appearance }) => appearance.accent)).size).toBe(300);
  });

  it('has a title and an author, or the name of its file', () => {
    expect(filmOf(LIGHTHOUSE)).toMatchObject({ title: 'The Last Light', author: 'Ada Rossi' });
    expect(conformed(FARO, null, 'it').film).toMatchObject({ title: "L'ultimo faro", author: 'Ada Rossi' });
    expect(filmOf('INT. HOUSE\n\nHi.')).toMatchObject({ title: 'The last light', author: '' });
  });
});
