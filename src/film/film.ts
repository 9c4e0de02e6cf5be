import * as z from 'zod';
import { Character } from './character.ts';
import { FilmId } from './ids.ts';
import { Line } from './line.ts';
import { Rational } from './rational.ts';
import { Scene } from './scene.ts';
import { Shot } from './shot.ts';

/** The schema this version of Reelwright writes; older films are migrated forward, newer ones refused. */
export const FILM_SCHEMA = 2;

/** How the film is made, as far as a person chooses it. */
export const Settings = z.strictObject({
  /** Pixels, even, 128 to 3840. */
  width: z.int().min(128).max(3840).multipleOf(2),
  height: z.int().min(128).max(3840).multipleOf(2),
  frameRate: Rational,
  /** The name of the look panels are drawn in. */
  look: z.string().min(1),
  seed: z.int().nonnegative(),
  /** `burned`: drawn into the picture; `track`: a subtitle track a player can show; `none`: only the files beside the film. */
  captions: z.enum(['burned', 'track', 'none']),
  music: z.boolean(),
  /** The spot sounds of what happens: doors, steps, glass. Breaths belong to the voices and stay. */
  effects: z.boolean(),
  /** The bed of each place: its room tone, its weather, its far-off life. */
  ambience: z.boolean(),
  /** BCP 47 of the film's main language. */
  language: z.string().min(2),
  /** Aim at this length; null plays the whole source. */
  seconds: Rational.nullable(),
});
export type Settings = z.infer<typeof Settings>;

/** What the film is made from, kept to the letter. */
export const Source = z.strictObject({
  kind: z.enum(['screenplay', 'brief']),
  /** Absolute path it was read from, empty for standard input. */
  path: z.string(),
  /** The screenplay or the brief with its own line ends, exactly as decoded. */
  text: z.string(),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'latin-1']),
  /** How the screenplay came to be: as given, or written from a brief. */
  written: z.enum(['as-given', 'by-rules', 'by-model']),
});
export type Source = z.infer<typeof Source>;

/** A film as plain data: everything a person decides. What is derived (voices, pictures, cuts) is kept by the compiler. */
export const Film = z.strictObject({
  schema: z.literal(FILM_SCHEMA),
  id: FilmId,
  title: z.string(),
  author: z.string(),
  settings: Settings,
  source: Source,
  /** The Fountain text the film plays: the source itself, or what was written from the brief. */
  screenplay: z.string(),
  characters: z.array(Character),
  /** In film order. */
  scenes: z.array(Scene),
  shots: z.array(Shot),
  lines: z.array(Line),
});
export type Film = z.infer<typeof Film>;
