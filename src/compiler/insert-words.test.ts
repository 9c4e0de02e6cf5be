import { describe, expect, it } from 'vitest';
import type { Film, FilmId, Shot } from '#film';
import type { Staging } from '#pictures';
import { adapt } from './index.ts';
import { quotedIn, thingIn } from './insert-words.ts';
import { lookup } from './lookup.ts';
import { stagingOf } from './staging.ts';

async function filmOf(text: string): Promise<Film> {
  const { film } = await adapt({
    manuscript: { path: '/insert.fountain', bytes: Buffer.from(text) },
    wishes: {},
    previous: null,
    filmId: 'film-insert' as FilmId,
    signal: new AbortController().signal,
  });
  return film;
}

const inserts = (film: Film): Shot[] => film.shots.filter(({ framing }) => framing === 'insert');

/** The first insert of a screenplay as it is drawn. */
async function insertOf(text: string): Promise<Staging> {
  const film = await filmOf(text);
  const [shot] = inserts(film);
  if (shot === undefined) throw new Error('the plan has no insert');
  return stagingOf(lookup(film), shot, () => []);
}

const LETTER = `INT. KITCHEN - DAY

ANNA, 30, sits at the table. She holds a letter.

She reads aloud from the letter.

ANNA
"Dear Papa. I am coming home."

TOM, 40, comes in.

TOM
Who wrote?
`;

describe('an insert of a real plan', () => {
  it('carries the hand of who holds the thing, and the words read out from it', async () => {
    const { insert, insertText, figures } = await insertOf(LETTER);
    expect(insert).toBe('letter');
    expect(insertText).toBe('Dear Papa. I am coming home.');
    expect(figures.map(({ name, holds }) => [name.toUpperCase(), holds])).toEqual([['ANNA', 'letter']]);
  });

  it('carries the hand the action says it is in', async () => {
    const { insert, figures } = await insertOf(
      "INT. ELEVATOR - NIGHT\n\nIRIS, 40, stands beside SAMUEL, 60.\n\nSAMUEL\nYou could have called.\n\nINSERT - A BRASS KEY\n\nIn Iris's hand.\n\nSAMUEL\nWhere did you get that?\n",
    );
    expect(insert).toBe('a brass key');
    expect(figures.map(({ name, holds }) => [name.toUpperCase(), holds])).toEqual([['IRIS', 'key']]);
  });

  it("is in nobody's hand where nobody has it", async () => {
    const { figures } = await insertOf(
      'INT. CAVE - DAY\n\nRUTH, 30, digs.\n\nINSERT - WATER BETWEEN STONES\n\nRUTH\nAt last.\n',
    );
    expect(figures).toEqual([]);
  });

  it('shows the words its own action quotes', async () => {
    const { insertText } = await insertOf(
      'INT. MOON BASE - NIGHT\n\nADA, 45, types.\n\nINSERT - SCREEN: "AIR 4%"\n\nADA\nLook.\n',
    );
    expect(insertText).toBe('AIR 4%');
  });
});

describe('what an insert says', () => {
  /** The insert of a film, and the same one as if its action said something else. */
  const saying = async (text: string, detail = 'letter') => {
    const film = await filmOf('INT. KITCHEN - DAY\n\nANNA, 30, sits.\n\nINSERT - LETTER\n\nANNA\nOh.\n');
    const [shot] = inserts(film);
    if (shot === undefined) throw new Error('the plan has no insert');
    return {
      find: lookup(film),
      shot: { ...shot, detail, covers: [{ kind: 'action' as const, text, seconds: { num: 2, den: 1 } }] },
    };
  };

  it.each([
    ['The letter reads "Come home."', 'Come home.'],
    ['Sie liest: „Komm heim.“', 'Komm heim.'],
    ['Elle lit : « Reviens. »', 'Reviens.'],
    ['The first says “One”, the second “Two”.', 'One'],
    ['It says nothing.', undefined],
  ])('quotes %s', async (text, quoted) => {
    const { find, shot } = await saying(text);
    expect(quotedIn(find, shot)).toBe(quoted);
  });

  it.each([
    ['INSERT - WATER BETWEEN STONES', 'water', 'water between stones'],
    ['INSERT - A BRASS KEY', 'key', 'a brass key'],
    ['Glass on the floor.', 'glass', 'broken glass'],
    ['A glass on the table.', 'glass', 'a glass on the table'],
    ['A satchel of letters hangs at his side.', 'letter', 'letter'],
    ['', 'magnifying-glass', 'magnifying-glass'],
  ])('names %s', async (text, detail, thing) => {
    const { shot } = await saying(text, detail);
    expect(thingIn(shot)).toBe(thing);
  });
});
