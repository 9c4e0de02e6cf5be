import * as z from 'zod';
import { Casting, characterNamed, type FilmDesk } from '#film';
import { operation } from '#operation';

const recast = operation({
  name: 'character.recast',
  sentence: 'Gives a character another voice; only that character’s lines are spoken again.',
  effect: 'edit',
  input: z
    .strictObject({
      character: z.string().min(1).describe('By name or id.'),
      ...Casting.partial().shape,
    })
    .refine(
      (input) => Object.keys(input).length > 1,
      'say what to change: voice, rate, pitch, range, language or engine',
    ),
  output: z.strictObject({ character: z.string(), casting: Casting }),
  async run({ character: name, ...edit }, desk: FilmDesk) {
    const character = characterNamed(desk.film, name);
    const asked = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
    const casting = Casting.parse({ ...character.casting, ...asked });
    const characters = desk.film.characters.map((one) => (one.id === character.id ? { ...one, casting } : one));
    await desk.change(`Gave ${character.name} another voice`, { ...desk.film, characters });
    return { character: character.name, casting };
  },
});

/** What can be done with a film's voices. */
export const VOICE_OPERATIONS = { recast } as const;
