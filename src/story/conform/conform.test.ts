import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Film, type Scene, type Shot, ShotId, Take } from '#film';
import { conformed, FARO, filmOf, LIGHTHOUSE } from './fixture.ts';

const PLACES = ['INT. KITCHEN - DAY', 'EXT. BEACH - NIGHT', 'INT. LAMP ROOM - CONTINUOUS', 'EXT. HARBOUR - DAWN'];
const PEOPLE = ['MARA', 'ELI', 'THE CAPTAIN', '@McAVOY (V.O.)', 'NONNA'];
const WORDS =
  'the lamp is out and nobody came home before dawn with bread for you my old friend on the sea wall tonight'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);
const speech = fc
  .tuple(
    fc.constantFrom(...PEOPLE),
    fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: fc.constant('Yes.') }),
  )
  .map(([name, words]) => `${name}\n${words}`);
const scene = fc
  .tuple(
    fc.constantFrom(...PLACES),
    fc.array(
      fc.oneof(
        sentence.map((text) => `Then ${text}`),
        speech,
        speech,
      ),
      { minLength: 1, maxLength: 7 },
    ),
  )
  .map(([heading, elements]) => ({ heading, elements }));
/** Every scene says which one it is, so that no two are alike. */
const screenplays = fc.array(scene, { minLength: 1, maxLength: 7 }).map((scenes) =>
  scenes.map(({ heading, elements }, index) => ({
    heading,
    elements: [`Here is marker ${index}x${index * 7}.`, ...elements],
  })),
);
type Parts = readonly { readonly heading: string; readonly elements: readonly string[] }[];
const written = (scenes: Parts): string =>
  scenes.map(({ heading, elements }) => [heading, ...elements].join('\n\n')).join('\n\n');

/** Gives every line and scene something that only this film has. */
function livedIn(film: Film): Film {
  const asset = 'a'.repeat(64);
  const take = (id: string): Take => Take.parse({ id, engine: 'import', seed: 0, asset, type: 'audio/wav', note: id });
  const lines = film.lines.map((line) => ({
    ...line,
    takes: [take(`take-${line.id}`)],
    circled: take(`take-${line.id}`).id,
  }));
  const shots = film.scenes.map((one, index) => shotOf(one, index));
  const scenes = film.scenes.map((one, index) => ({ ...one, shots: [ShotId.parse(`shot-${index + 1}`)] }));
  return Film.parse({ ...film, lines, shots, scenes });
}

function shotOf(scene: Scene, index: number): Shot {
  const covers = scene.elements.flatMap((element): Shot['covers'] => {
    if (element.kind === 'line') return [{ kind: 'line', line: element.line }];
    return element.kind === 'action' ? [{ kind: 'action', text: element.text, seconds: { num: 2, den: 1 } }] : [];
  });
  return {
    id: ShotId.parse(`shot-${index + 1}`),
    scene: scene.id,
    number: `${scene.number}A`,
    size: 'wide',
    framing: 'establishing',
    angle: 'eye',
    roll: 0,
    move: 'static',
    setup: `${scene.number}/wide`,
    side: 'near',
    subjects: [],
    over: null,
    performances: [],
    props: [],
    detail: '',
    covers,
    seconds: { num: 2, den: 1 },
    transition: { kind: 'cut', seconds: { num: 0, den: 1 } },
    description: '',
    reason: '',
    pinned: [],
    takes: [],
    circled: null,
  };
}

const idsOf = (film: Film, said: (line: Film['lines'][number]) => boolean = () => true) =>
  film.lines.filter(said).map(({ id, spoken, takes }) => [id, spoken, takes.length]);

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
      ['rain', 'night'],
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
