import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Film, type Shot, ShotId } from '#film';
import { conformed, filmOf, LIGHTHOUSE } from './fixture.ts';
import { livedIn, screenplays, written } from './samples.ts';

const idsOf = (film: Film, said: (line: Film['lines'][number]) => boolean = () => true) =>
  film.lines.filter(said).map(({ id, spoken, takes }) => [id, spoken, takes.length]);

describe('a revised screenplay', () => {
  it('gives the same film for the same text, whatever was done to it', () => {
    fc.assert(
      fc.property(screenplays, (scenes) => {
        const text = written(scenes);
        expect(filmOf(text)).toEqual(filmOf(text));
        const film = livedIn(filmOf(text));
        const again = conformed(text, film);
        expect(again.film).toEqual(film);
        expect(again.matched).toEqual({
          scenes: film.scenes.length,
          lines: film.lines.length,
          characters: film.characters.length,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every id when one line is reworded, that line included', () => {
    fc.assert(
      fc.property(screenplays, fc.nat(), (scenes, which) => {
        const film = livedIn(filmOf(written(scenes)));
        fc.pre(film.lines.length > 0);
        const lines = scenes.flatMap(({ elements }, at) =>
          elements.flatMap((text, place) => (text.includes('\n') ? [{ at, place }] : [])),
        );
        const chosen = lines[which % lines.length];
        if (chosen === undefined) return;
        const edited = scenes.map((one, at) => ({
          ...one,
          elements: one.elements.map((text, place) =>
            at === chosen.at && place === chosen.place ? text.replace(/\.$/, ' zounds.') : text,
          ),
        }));
        const revised = filmOf(written(edited), film);
        expect(revised.lines.map(({ id }) => id)).toEqual(film.lines.map(({ id }) => id));
        expect(revised.lines.every(({ takes }) => takes.length === 1)).toBe(true);
        expect(revised.scenes.map(({ id }) => id)).toEqual(film.scenes.map(({ id }) => id));
        expect(revised.shots.map(({ id }) => id)).toEqual(film.shots.map(({ id }) => id));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the ids of all the rest when a scene goes', () => {
    fc.assert(
      fc.property(screenplays, fc.nat(), (scenes, which) => {
        const film = livedIn(filmOf(written(scenes)));
        const gone = which % scenes.length;
        const revised = filmOf(written(scenes.filter((_, index) => index !== gone)), film);
        const goneId = film.scenes[gone]?.id;
        expect(revised.scenes.map(({ id }) => id)).toEqual(
          film.scenes.map(({ id }) => id).filter((id) => id !== goneId),
        );
        expect(idsOf(revised)).toEqual(idsOf(film, (line) => line.scene !== goneId));
        expect(revised.shots.map(({ id }) => id)).toEqual(
          film.shots.filter((shot) => shot.scene !== goneId).map(({ id }) => id),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('keeps all ids when scenes change places', () => {
    const shuffled = screenplays.chain((scenes) =>
      fc.tuple(fc.constant(scenes), fc.shuffledSubarray([...scenes.keys()], { minLength: scenes.length })),
    );
    fc.assert(
      fc.property(shuffled, ([scenes, order]) => {
        const film = livedIn(filmOf(written(scenes)));
        const moved = order.flatMap((index) => scenes[index] ?? []);
        const revised = filmOf(written(moved), film);
        expect(revised.scenes.map(({ id }) => id)).toEqual(order.map((index) => film.scenes[index]?.id));
        const sorted = (one: Film) => idsOf(one).toSorted();
        expect(sorted(revised)).toEqual(sorted(film));
      }),
      { numRuns: 150 },
    );
  });

  it('gives new things the next free number', () => {
    const film = livedIn(filmOf(LIGHTHOUSE));
    const revised = filmOf(
      LIGHTHOUSE.replace('CUT TO:', 'INT. CELLAR - NIGHT\n\nCAPTAIN BELLI\nWho is there?\n\nCUT TO:'),
      film,
    );
    expect(revised.scenes.map(({ id, number }) => [id, number])).toEqual([
      ['scene-1', '1'],
      ['scene-2', '2'],
      ['scene-4', '3'],
      ['scene-3', '4'],
    ]);
    expect(revised.lines.find(({ spoken }) => spoken === 'Who is there?')).toMatchObject({
      id: 'line-8',
      character: 'captain-belli',
    });
  });

  it('knows a line that went to another scene, and a scene cut in two', () => {
    const film = livedIn(
      filmOf(
        'INT. A - DAY\n\nOne lamp burns.\n\nMARA\nI never saw the sea.\n\nELI\nWhy would you go there?\n\nMARA\nBecause of you.',
      ),
    );
    const cut = filmOf(
      'INT. A - DAY\n\nOne lamp burns.\n\nMARA\nI never saw the sea.\n\nEXT. B - NIGHT\n\nELI\nWhy would you go there?\n\nMARA\nBecause of you.',
      film,
    );
    expect(cut.lines.map(({ id, scene }) => [id, scene])).toEqual([
      ['line-1', 'scene-1'],
      ['line-2', 'scene-2'],
      ['line-3', 'scene-2'],
    ]);
    expect(cut.shots[0]?.covers).toEqual([
      { kind: 'action', text: 'One lamp burns.', seconds: { num: 2, den: 1 } },
      { kind: 'line', line: 'line-1' },
    ]);
  });

  it('knows somebody under a new name', () => {
    const film = livedIn(filmOf(LIGHTHOUSE));
    const revised = conformed(LIGHTHOUSE.replaceAll('MARA', 'MARTA').replaceAll('Mara', 'Marta'), film);
    expect(revised.film.characters.map(({ id, name }) => [id, name])).toEqual([
      ['mara', 'MARTA'],
      ['eli', 'ELI'],
      ['narrator', 'NARRATOR'],
      ['cat', 'CAT'],
    ]);
    expect(idsOf(revised.film)).toEqual(idsOf(film));
  });

  it('keeps what was done by hand and takes the rest from the new text', () => {
    const film = livedIn(filmOf(LIGHTHOUSE));
    const byHand: Film = {
      ...film,
      title: 'Ultima luce',
      scenes: film.scenes.map((one) =>
        one.id === 'scene-1' ? { ...one, weather: 'snow', place: { ...one.place, words: 'ice' } } : one,
      ),
      lines: film.lines.map((line) => (line.id === 'line-3' ? { ...line, emotion: 'afraid', language: 'fr' } : line)),
      characters: film.characters.map((one) =>
        one.id === 'mara' ? { ...one, name: 'Old Mara', appearance: { ...one.appearance, hat: 'knit' } } : one,
      ),
    };
    const revised = filmOf(LIGHTHOUSE.replace('Eli?', 'Eli, where?').replace('SUNRISE', 'NIGHT'), byHand);
    expect(revised.title).toBe('Ultima luce');
    expect(revised.scenes.map(({ weather, time }) => [weather, time])).toEqual([
      ['snow', 'night'],
      ['storm', 'night'],
      ['clear', 'night'],
    ]);
    expect(revised.scenes[0]?.place.words).toBe('ice');
    expect(revised.lines[2]).toMatchObject({
      id: 'line-3',
      emotion: 'afraid',
      language: 'fr',
      spoken: 'Eli, where?',
      character: 'mara',
    });
    expect(revised.characters[0]).toMatchObject({ id: 'mara', name: 'Old Mara', appearance: { hat: 'knit' } });
  });

  it('says when it has to overrule a hand', () => {
    const film = filmOf(LIGHTHOUSE);
    const [scene, ...others] = film.scenes;
    if (scene === undefined) throw new Error('no scene');
    const byHand = { ...film, scenes: [{ ...scene, elements: scene.elements.slice(1) }, ...others] };
    expect(conformed(LIGHTHOUSE, byHand)).toMatchObject({ film: { scenes: byHand.scenes }, problems: [] });
    const revised = conformed(LIGHTHOUSE.replace('Thunder.', 'Hail.'), byHand);
    expect(revised.problems.map(({ code }) => code)).toEqual(['hand-edit-overruled']);
  });

  it('lets a shot go with the last thing it played', () => {
    const film = livedIn(filmOf('INT. A - DAY\n\nMARA\nHello there, my friend.\n\nELI\nWho are you?'));
    const only = film.lines.map(({ id }) => id);
    const shots = only.flatMap((line, index): Shot[] => {
      const [first] = film.shots;
      return first === undefined
        ? []
        : [{ ...first, id: ShotId.parse(`shot-${index + 1}`), covers: [{ kind: 'line', line }] }];
    });
    const revised = filmOf('INT. A - DAY\n\nELI\nWho are you?', { ...film, shots });
    expect(revised.shots.map(({ id }) => id)).toEqual(['shot-2']);
    expect(revised.scenes[0]?.shots).toEqual(['shot-2']);
  });
});
