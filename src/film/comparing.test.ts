import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFilms, type Film, record, smallFilm } from '#film';
import { EDITS } from './fixtures/edits.ts';

const details = { author: { kind: 'hand', name: '' }, operation: 'test', summary: '', at: 0, revision: 2 } as const;
function sentences(change: (film: Film) => void): readonly string[] {
  const after = smallFilm();
  change(after);
  return compareFilms(smallFilm(), after).map(({ sentence }) => sentence);
}
function put(target: object | undefined, values: object): void {
  if (!target) throw new Error('nothing there');
  Object.assign(target, values);
}

describe('comparing two films', () => {
  it('F17: a film does not differ from itself', () => expect(compareFilms(smallFilm(), smallFilm())).toEqual([]));

  it.each<[string, (film: Film) => void, readonly string[]]>([
    ['a size', (film) => put(film.shots[1], { size: 'wide' }), ['Shot 1B: size was “close”, is “wide”.']],
    ['seconds', (film) => put(film.shots[0], { seconds: { num: 9, den: 2 } }), ['Shot 1A: seconds was 3.5, is 4.5.']],
    [
      'words',
      (film) => put(film.lines[0], { text: 'Hello?' }),
      ['MARA: “Is anyone out there?”: text was “Is anyone out there?”, is “Hello?”.'],
    ],
    [
      'an emotion',
      (film) => put(film.lines[2], { emotion: 'calm' }),
      ['THEO: “They heard you.”: emotion was “happy”, is “calm”.'],
    ],
    [
      'a colour deep down',
      (film) => put(film.characters[0]?.appearance.hair, { colour: '#000000' }),
      ['MARA: appearance hair colour was “#3b2417”, is “#000000”.'],
    ],
    ['a title', (film) => put(film, { title: 'Signals' }), ['The film: title was “The Last Signal”, is “Signals”.']],
    [
      'a frame rate',
      (film) => put(film.settings, { frameRate: { num: 30000, den: 1001 } }),
      ['The film: settings frameRate was 24, is 29.97.'],
    ],
    [
      'no length',
      (film) => put(film.settings, { seconds: { num: 30, den: 1 } }),
      ['The film: settings seconds was nothing, is 30.'],
    ],
    [
      'a text of many lines',
      (film) => put(film, { screenplay: 'INT. HERE - DAY\n' }),
      ['The film: screenplay was rewritten.'],
    ],
    [
      'things',
      (film) => put(film.shots[0], { props: ['radio', 'lamp'] }),
      ['Shot 1A: props were “radio”, are “radio”, “lamp”.'],
    ],
    ['parts', (film) => film.shots[2]?.performances.pop(), ['Shot 2A: performances are 1 fewer.']],
    ['a part', (film) => put(film.shots[2]?.performances[0], { act: 'wave' }), ['Shot 2A: performances were changed.']],
    ['a shot gone', (film) => film.shots.splice(1, 1), ['Shot 1B is gone.']],
    ['a shot moved', (film) => film.shots.push(...film.shots.splice(0, 1)), ['Shot 1A stands in another place.']],
    [
      'a scene',
      (film) => put(film.scenes[1], { mood: 'calm', number: '5' }),
      ['Scene 2: number was “2”, is “5”.', 'Scene 2: mood was “hopeful”, is “calm”.'],
    ],
  ])('F17: %s', (_, change, expected) => expect(sentences(change)).toEqual(expected));

  it('F17: what is new is named as it is now', () => {
    const [shot] = smallFilm().shots;
    if (!shot) throw new Error('no shot');
    expect(
      sentences((film) => film.shots.unshift({ ...shot, id: `${shot.id}-2` as typeof shot.id, number: '1C' })),
    ).toEqual(['Shot 1C is new.']);
  });

  it('F17: something is said just when something differs', () => {
    const drawn = fc.record({
      what: fc.nat({ max: EDITS.length - 1 }),
      which: fc.nat({ max: 99 }),
      how: fc.nat({ max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 6 }), (list) => {
        let film = smallFilm();
        for (const { what, which, how } of list) {
          film = record(film, details, (draft) => EDITS[what]?.(draft, which, how)).film;
        }
        const found = compareFilms(smallFilm(), film);
        expect(found.length > 0).toBe(JSON.stringify(film) !== JSON.stringify(smallFilm()));
        for (const { sentence } of found) expect(sentence).toMatch(/^.{5,}\.$/su);
      }),
    );
  });
});
