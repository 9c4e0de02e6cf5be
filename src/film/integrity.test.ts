import { describe, expect, it } from 'vitest';
import { checkFilm, type Film, type Finding, parseFilm, smallFilm } from '#film';

/** The small film, spoiled through plain JSON so that the types let us. */
function spoil(change: (film: PlainFilm) => void): Film {
  const film: PlainFilm = JSON.parse(JSON.stringify(smallFilm()));
  change(film);
  return parseFilm(film);
}
interface PlainFilm {
  characters: { id: string }[];
  scenes: { id: string; shots: string[]; elements: { kind: string; line?: string; text?: string }[] }[];
  shots: {
    id: string;
    scene: string;
    over: string | null;
    subjects: string[];
    performances: { character: string }[];
    covers: { kind: string; line?: string }[];
    takes: object[];
    circled: string | null;
  }[];
  lines: { id: string; scene: string; character: string; circled: string | null; takes: object[] }[];
}

const take = (id: string) => ({ id, engine: 'import', seed: 0, asset: 'a'.repeat(64), type: 'image/png' });
function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

describe('a film that holds together', () => {
  it('F9: the small film does', () => expect(checkFilm(smallFilm())).toEqual([]));

  it.each<[string, (film: PlainFilm) => void, Finding['code'], string]>([
    ['two shots of one id', (film) => film.shots.push({ ...at(film.shots, 0) }), 'id-twice', 'shots[3].id'],
    [
      'two characters of one id',
      (film) => film.characters.push(at(film.characters, 1)),
      'id-twice',
      'characters[2].id',
    ],
    [
      'two scenes of one id',
      (film) => film.scenes.push({ ...at(film.scenes, 0), shots: [], elements: [] }),
      'id-twice',
      'scenes[2].id',
    ],
    ['two lines of one id', (film) => film.lines.push(at(film.lines, 2)), 'id-twice', 'lines[3].id'],
    [
      'a line said twice',
      (film) => at(film.scenes, 0).elements.push({ kind: 'line', line: 'line-1' }),
      'id-twice',
      'scenes[0].elements[3].line',
    ],
    ['a shot listed twice', (film) => at(film.scenes, 1).shots.push('shot-3'), 'id-twice', 'scenes[1].shots[1]'],
    [
      'a line that is not there',
      (film) => at(film.scenes, 0).elements.push({ kind: 'line', line: 'line-9' }),
      'id-dangling',
      'scenes[0].elements[3].line',
    ],
    [
      'a shot that is not there',
      (film) => at(film.scenes, 0).shots.push('shot-9'),
      'id-dangling',
      'scenes[0].shots[2]',
    ],
    [
      'a shot of no scene',
      (film) => Object.assign(at(film.shots, 0), { scene: 'scene-9' }),
      'id-dangling',
      'shots[0].scene',
    ],
    [
      'a line of no scene',
      (film) => Object.assign(at(film.lines, 0), { scene: 'scene-9' }),
      'id-dangling',
      'lines[0].scene',
    ],
    [
      'a line of nobody',
      (film) => Object.assign(at(film.lines, 0), { character: 'nobody' }),
      'id-dangling',
      'lines[0].character',
    ],
    ['a shot about nobody', (film) => at(film.shots, 0).subjects.push('nobody'), 'id-dangling', 'shots[0].subjects[1]'],
    [
      'nobody’s shoulder',
      (film) => Object.assign(at(film.shots, 0), { over: 'nobody' }),
      'id-dangling',
      'shots[0].over',
    ],
    [
      'a part for nobody',
      (film) => Object.assign(at(at(film.shots, 2).performances, 1), { character: 'nobody' }),
      'id-dangling',
      'shots[2].performances[1].character',
    ],
    [
      'a shot of a line that is not there',
      (film) => at(film.shots, 1).covers.push({ kind: 'line', line: 'line-9' }),
      'id-dangling',
      'shots[1].covers[2].line',
    ],
    [
      'a shot of another scene’s line',
      (film) => at(film.shots, 1).covers.push({ kind: 'line', line: 'line-3' }),
      'reference-crossed',
      'shots[1].covers[2].line',
    ],
    [
      'a shot in another’s scene',
      (film) => Object.assign(at(film.scenes, 1), { shots: ['shot-3', 'shot-1'] }),
      'reference-crossed',
      'scenes[1].shots[1]',
    ],
    ['a shot in no scene', (film) => at(film.scenes, 0).shots.pop(), 'unlisted', 'shots[1]'],
    ['a line in no scene', (film) => at(film.scenes, 1).elements.pop(), 'unlisted', 'lines[2]'],
    [
      'a circled take that is not there',
      (film) => Object.assign(at(film.lines, 0), { circled: 'take-1' }),
      'circled-missing',
      'lines[0].circled',
    ],
    [
      'two takes of one id',
      (film) => {
        at(film.shots, 0).takes.push(take('take-1'));
        at(film.lines, 0).takes.push(take('take-1'));
      },
      'id-twice',
      'lines[0].takes[0].id',
    ],
  ])('F9: %s is found', (_, change, code, path) => {
    expect(checkFilm(spoil(change))).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('F9: a finding says what is wrong', () => {
    const film = spoil((plain) => at(plain.shots, 0).subjects.push('character-nobody'));
    expect(checkFilm(film).map((finding) => finding.sentence)).toEqual(['There is no character “character-nobody”.']);
  });
});
