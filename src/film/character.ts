import * as z from 'zod';
import { CharacterId } from './ids.ts';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/);

/** What a character looks like, as data every look can draw. Given once, kept for the whole film, free to be changed. */
export const Appearance = z.strictObject({
  kind: z.enum(['person', 'animal', 'robot', 'ghost', 'object']),
  /** What the animal or object is, in one word: `cat`, `radio`; empty for a person. */
  species: z.string().default(''),
  presents: z.enum(['feminine', 'masculine', 'neutral']),
  age: z.enum(['child', 'young', 'adult', 'old']),
  /** Metres. */
  height: z.number().min(0.1).max(4),
  /** Breadth of the body; 1 is ordinary, 0.75 thin, 1.35 stout. */
  build: z.number().min(0.5).max(2),
  skin: Colour,
  hair: z.strictObject({
    style: z.enum(['bald', 'short', 'bob', 'long', 'braids', 'bun', 'curly', 'ponytail', 'spiky']),
    colour: Colour,
  }),
  beard: z.enum(['none', 'stubble', 'moustache', 'full']),
  garment: z.strictObject({
    style: z.enum(['coat', 'dress', 'shirt', 'suit', 'jumper', 'apron', 'uniform', 'overalls', 'robe']),
    colour: Colour,
    /** The colour of trousers, skirt or trim. */
    second: Colour,
  }),
  hat: z.enum(['none', 'knit', 'cap', 'brim', 'hood', 'helmet', 'crown', 'scarf']),
  /** Small things always worn, e.g. `glasses`, `scarf`, `bag`, `freckles`; `upright` for an animal that goes about as people do. */
  extras: z.array(z.string()).default([]),
  /** The one colour that belongs to this character alone. */
  accent: Colour,
});
export type Appearance = z.infer<typeof Appearance>;

/** Whether somebody is an animal that stands, sits, holds and wears things as people do. */
export const isUpright = ({ kind, extras }: Appearance): boolean => kind === 'animal' && extras.includes('upright');

/** Whether somebody has the body of a beast: on four legs (or wings, or fins), without hands. */
export const isBeast = (appearance: Appearance): boolean => appearance.kind === 'animal' && !isUpright(appearance);

/** How a character sounds, as data a voice engine can use. */
export const Casting = z.strictObject({
  /** The engine this casting was made for: `espeak-ng`, `flite`. */
  engine: z.string().min(1),
  /** The engine's own name of the voice. */
  voice: z.string().min(1),
  /** BCP 47, e.g. `en-US`. */
  language: z.string().min(2),
  /** Words a minute the engine aims at; 155 is ordinary. */
  rate: z.number().min(60).max(400),
  /** 0 to 100, 50 is the voice's own pitch. */
  pitch: z.number().min(0).max(100),
  /** How much the pitch moves, 0 to 100, 50 is ordinary. */
  range: z.number().min(0).max(100),
});
export type Casting = z.infer<typeof Casting>;

/** Somebody (or something) with a name in the film. The narrator is a character who is never seen. */
export const Character = z.strictObject({
  id: CharacterId,
  /** As the screenplay writes it, without extensions: `MARA`. */
  name: z.string().min(1),
  role: z.enum(['lead', 'supporting', 'extra', 'narrator']),
  /** The words the screenplay introduces the character with, empty if none. */
  description: z.string(),
  appearance: Appearance,
  casting: Casting,
});
export type Character = z.infer<typeof Character>;
