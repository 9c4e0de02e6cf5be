import { describe, expect, it } from 'vitest';
import { filmOf } from './fixture.ts';
import { planShots } from './plan.ts';

/** What films of screenplays nobody had tried looked wrong with. */
const NAMES = ['OTTO', 'LENA', 'CAT', 'SHERIFF RUTH', 'MARCUS', 'GHOST', 'DRIVER'];

function planned(beats: readonly string[], heading = 'INT. ROOM - DAY') {
  const film = planShots(filmOf({ title: '', silent: NAMES, scenes: [{ heading, beats }] }));
  const names = new Map(film.characters.map(({ id, name }) => [id, name]));
  const acted = film.shots.flatMap(({ performances }) =>
    performances.map(({ character, act, holds }) => ({ who: names.get(character), act, holds })),
  );
  return { shots: film.shots, acted, names };
}
const does = (who: string, ...beats: readonly string[]) => planned(beats).acted.filter((one) => one.who === who);

describe('a film nobody tuned the rules to', () => {
  it('keeps in the hand what is held while something else is done', () => {
    const { acted, shots } = planned(['Otto climbs the stairs, holding a lantern.']);
    expect(acted).toContainEqual({ who: 'OTTO', act: 'climb', holds: 'lantern' });
    expect(shots.flatMap(({ props }) => props)).not.toContain('lantern');
  });

  it('has whoever bends over a thing work on it, the thing before them', () => {
    const { acted, shots } = planned(['Lena enters.', 'Otto bends over a broken pocket watch.']);
    expect(acted).toContainEqual({ who: 'OTTO', act: 'reach', holds: '' });
    expect(acted.some(({ act }) => act === 'kneel')).toBe(false);
    expect(shots.flatMap(({ props, detail }) => [...props, detail])).toContain('watch');
  });

  it.each([
    ['MARCUS', 'umbrella', 'Marcus steps out and opens an umbrella.'],
    ['GHOST', 'kettle', 'The ghost pours tea.'],
    ['MARCUS', 'spoon', 'Marcus picks up the spoon.'],
  ])('shows what %s has in the hand: %s', (who, thing, text) => {
    expect(does(who, text).map(({ holds }) => holds)).toContain(thing);
  });

  it('has nobody run into tears or spin at a switch', () => {
    expect(does('LENA', 'Lena bursts into tears.').map(({ act }) => act)).not.toContain('run');
    for (const text of ['Lena turns on the radio.', 'Lena turns it off.', 'Lena turns the old lamp down.'])
      expect(
        does('LENA', text).map(({ act }) => act),
        text,
      ).toContain('reach');
    expect(does('LENA', 'Lena turns around.').map(({ act }) => act)).toContain('turn');
  });

  it('plays a voice over on whoever listens, never on a bystander', () => {
    const { shots, names } = planned([
      'GHOST: Eat.',
      'Marcus sits down.',
      'MARCUS: Later.',
      'A telephone rings.',
      'Marcus answers it.',
      'DRIVER (V.O.): Last bus in ten minutes.',
    ]);
    const over = shots.at(-1);
    expect(over?.subjects.map((id) => names.get(id))).toEqual(['MARCUS']);
  });

  it('knows somebody by a second name, and by the name after a title', () => {
    const { acted } = planned(['A black CAT, PIP, sleeps on the counter.', 'Otto sits.', 'Pip walks to the door.']);
    expect(acted.filter(({ who }) => who === 'CAT').map(({ act }) => act)).toContain('walk');
    expect(does('SHERIFF RUTH', 'Ruth kneels by the fire.').map(({ act }) => act)).toContain('kneel-down');
  });
});
