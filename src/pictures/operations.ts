import * as z from 'zod';
import { Appearance, characterNamed, type FilmDesk } from '#film';
import { operation } from '#operation';

const redress = operation({
  name: 'character.redress',
  sentence: 'Changes how a character looks; only the shots the character is seen in are drawn again.',
  effect: 'edit',
  input: z
    .strictObject({ character: z.string().min(1).describe('By name or id.'), ...Appearance.partial().shape })
    .refine((input) => Object.keys(input).length > 1, 'say what to change, for example garment or hat'),
  output: z.strictObject({ character: z.string(), appearance: Appearance }),
  async run({ character: name, ...edit }, desk: FilmDesk) {
    const character = characterNamed(desk.film, name);
    const asked = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
    const appearance = Appearance.parse({ ...character.appearance, ...asked });
    const characters = desk.film.characters.map((one) => (one.id === character.id ? { ...one, appearance } : one));
    await desk.change(`Dressed ${character.name} anew`, { ...desk.film, characters });
    return { character: character.name, appearance };
  },
});

/** What can be done with how a film looks. */
export const PICTURE_OPERATIONS = { redress } as const;
