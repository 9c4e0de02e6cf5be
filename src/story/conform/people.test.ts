import { describe, expect, it } from 'vitest';
import { conformed, FARO, LIGHTHOUSE, peopleIn } from './fixture.ts';

const film = (text: string) => conformed(text).film;

describe('who is there', () => {
  const cast = (text: string, language = 'en-US') =>
    peopleIn(`INT. A\n\n${text}`, language).map(({ name, gender, age }) => [name, gender, age]);

  it('is introduced by the action', () => {
    expect(peopleIn(LIGHTHOUSE)).toEqual([
      {
        name: 'MARA',
        role: 'lead',
        gender: 'feminine',
        age: 'old',
        description: 'MARA, 60, a lighthouse keeper in a yellow oilskin, climbs the path. She leans into the wind.',
      },
      {
        name: 'ELI',
        role: 'lead',
        gender: 'masculine',
        age: 'child',
        description: 'ELI (10), a thin boy with a red cap, hides behind the great lamp.',
      },
      { name: 'NARRATOR', role: 'narrator', gender: 'neutral', age: 'adult', description: '' },
      { name: 'CAT', role: 'extra', gender: 'neutral', age: 'adult', description: 'A black CAT watches him.' },
    ]);
    expect(peopleIn(FARO, 'it').map(({ name, gender, age, role }) => [name, gender, age, role])).toEqual([
      ['NONNA TERESA', 'feminine', 'old', 'lead'],
      ['GIÒ', 'masculine', 'child', 'lead'],
      ['GABBIANO', 'masculine', 'adult', 'extra'],
    ]);
  });

  it('is what somebody calls them, whatever is said of the other', () => {
    expect(
      cast(
        'HELEN, 40, drives. Her brother SAM, 36, sits beside her. His sister KIT waits.\n\nSAM\nHi.\n\nKIT\nHi.',
      ).map(([name, gender]) => [name, gender]),
    ).toEqual([
      ['SAM', 'masculine'],
      ['KIT', 'feminine'],
      ['HELEN', 'feminine'],
    ]);
  });

  it('has a gender and an age as far as the words say', () => {
    expect(
      cast(
        "JACK (40s), unshaven, drives. Beside him DR. HELEN FERRI, a woman in her sixties, reads. JACK's daughter EMMA sleeps. LENA, mid-thirties, in red, hugs her mother, ROSE, seventy. A boy with a kite, TOM, 8-year-old, waves. KIM waits. She smiles.\n\nJACK\nHi.\n\nFERRI\nHi.\n\nKIM\nHi.\n\nOLD MAN #2\nHi.\n\nMRS. PIKE\nHi.",
      ),
    ).toEqual([
      ['JACK', 'masculine', 'adult'],
      ['FERRI', 'feminine', 'old'],
      ['KIM', 'feminine', 'adult'],
      ['OLD MAN #2', 'masculine', 'old'],
      ['MRS. PIKE', 'feminine', 'adult'],
      ['EMMA', 'feminine', 'adult'],
      ['LENA', 'feminine', 'adult'],
      ['ROSE', 'feminine', 'old'],
      ['TOM', 'masculine', 'child'],
    ]);
    expect(
      cast(
        'LUCA BIANCHI (12) entra con sua sorella, SARA, 15. Un GUARDIANO, sulla settantina, fuma.\n\nLUCA\nCiao.\n\nBEPPO\nCiao.',
        'it',
      ),
    ).toEqual([
      ['LUCA', 'masculine', 'child'],
      ['BEPPO', 'masculine', 'adult'],
      ['SARA', 'feminine', 'young'],
      ['GUARDIANO', 'masculine', 'old'],
    ]);
  });

  it('is not taken for their kin, nor for a word of another language', () => {
    expect(
      cast(
        'EDDA, 70, white hair, sits. She holds a LETTER. TOMAS, 9, her grandson, waits. IVO, a kind baker, hugs his mother.\n\nEDDA\nHi.\n\nTOMAS\nHi.\n\nIVO\nHi.',
      ),
    ).toEqual([
      ['EDDA', 'feminine', 'old'],
      ['TOMAS', 'masculine', 'child'],
      ['IVO', 'masculine', 'adult'],
    ]);
  });

  it('is somebody, not a prop, a sound or an instruction', () => {
    const names = cast(
      'BANG! The DOOR opens. CLOSE ON a KNIFE. A RED LAMP, old and rusty, falls. The CROWD cheers. THE SHIP EXPLODES IN A BALL OF FIRE. A DOG barks. PIP, a clever mouse, hides. An OLD FISHERMAN nods.',
    );
    expect(names.map(([name]) => name)).toEqual(['DOG', 'PIP', 'OLD FISHERMAN']);
  });

  it('is one person where what they are and what they are called are both in capitals', () => {
    const names = (text: string) => cast(text).map(([name]) => name);
    expect(names('ADA, 45, types. A ROBOT called PIP rolls in.\n\nPIP\nTea.')).toEqual(['PIP', 'ADA']);
    expect(names('A grey dog named REX sleeps. RUTH rides her horse DAISY home. His dog BARKS.')).toEqual([
      'REX',
      'RUTH',
      'DAISY',
    ]);
  });

  it('keeps what is said of them right before their name', () => {
    const told = peopleIn('INT. A\n\nRUTH, 30, rides her horse DAISY down the street.\n\nRUTH\nHo.');
    expect(told.map(({ description }) => description)).toEqual([
      'RUTH, 30, rides her horse',
      'her horse DAISY down the street.',
    ]);
  });

  it('is somebody of their own when the name says whose child they are', () => {
    const names = cast('An old BADGER sits. A small BADGER GIRL with a suitcase comes in.\n\nBADGER\nYou.');
    expect(names.map(([name]) => name)).toEqual(['BADGER', 'BADGER GIRL']);
  });

  it('has a role by what is said, and by being seen where nothing is said', () => {
    const roles = (text: string) => Object.fromEntries(peopleIn(text).map(({ name, role }) => [name, role]));
    const says = (name: string, times: number) =>
      Array.from({ length: times }, (_, index) => `${name}\nNumber ${index} of mine.`).join('\n\n');
    expect(
      roles(`INT. A\n\n${says('MARA', 12)}\n\n${says('ELI', 4)}\n\n${says('WAITER', 1)}\n\nVOICE (V.O.)\nOnce.`),
    ).toEqual({
      MARA: 'lead',
      ELI: 'supporting',
      WAITER: 'extra',
      VOICE: 'narrator',
    });
    expect(roles('INT. A\n\nMARA wakes.\n\nMara walks. Mara finds a TALL BOY.\n\nMara laughs.')).toEqual({
      MARA: 'lead',
      'TALL BOY': 'extra',
    });
  });

  it('has an id made of the name', () => {
    const { characters } = film('INT. A\n\nGIÒ\nHi.\n\n@玛拉\nHi.\n\n@Аня\nHi.\n\n@GIO\nHi.\n\nGUARD #1\nHi.');
    expect(characters.map(({ id }) => id)).toEqual(['gio', '玛拉', 'аня', 'gio-2', 'guard-1']);
  });

  it('is cast in the language spoken', () => {
    expect(film('INT. A\n\nMARA\nHello.\n\nIVAN\nГде ты?').characters.map(({ casting }) => casting.language)).toEqual([
      'en-US',
      'ru',
    ]);
  });
});
