import { describe, expect, it } from 'vitest';
import { filmOf } from './fixture.ts';
import { planShots } from './plan.ts';

/** Whoever does something in the shots that play words of a sentence: `TOBY:ride+shoulders`. */
function played(beats: readonly string[], words: string, names: readonly string[] = ['TOBY', 'MARGARET']): string {
  const film = planShots(filmOf({ silent: names, scenes: [{ heading: 'EXT. FARM - DAY', beats }] }));
  const nameOf = new Map(film.characters.map(({ id, name }) => [id, name]));
  const shots = film.shots.filter(({ covers }) =>
    covers.some((part) => part.kind === 'action' && part.text.includes(words)),
  );
  return shots
    .flatMap(({ performances }) =>
      performances.map(({ character, act, holds }) => `${nameOf.get(character)}:${act}${holds ? `+${holds}` : ''}`),
    )
    .join(' ');
}

describe('whoever is on something', () => {
  it('stays on a bicycle until they get off, and then runs', () => {
    const beats = [
      'Toby rides a bicycle.',
      'Margaret waits.',
      'Toby waves.',
      'Toby gets off the bicycle and runs to the barn.',
    ];
    expect(played(beats, 'waves')).toContain('TOBY:wave+handlebars');
    expect(played(beats, 'gets off')).toMatch(/TOBY:run(?!\+)/);
  });

  it('sits on the shoulders of the one who is named, who walks', () => {
    const seen = played(['Toby and Margaret come home.', "Toby rides on Margaret's shoulders."], 'shoulders');
    expect(seen).toMatch(/:ride\+shoulders/);
    expect(seen).toMatch(/:walk/);
  });
});

describe('whoever works at something', () => {
  it('has it before them, and plays again what they played before', () => {
    const beats = ['Toby sits at the piano and plays.', 'Margaret claps.', 'Toby gets up.', 'Toby plays.'];
    expect(played(beats, 'sits at')).toMatch(/TOBY:sit[^ ]*\+piano/);
    expect(played(beats, 'Toby plays')).toContain('TOBY:sit+piano');
    expect(played(beats, 'gets up')).not.toContain('piano');
  });

  it('types at keys and kneads dough, and lets both go to walk away', () => {
    const beats = ['Margaret kneads the dough.', 'Toby types at a computer.', 'Margaret walks to the door.'];
    expect(played(beats, 'kneads')).toContain('MARGARET:reach+dough');
    expect(played(beats, 'types')).toContain('TOBY:reach+keyboard');
    expect(played(beats, 'walks to')).not.toContain('dough');
  });
});
