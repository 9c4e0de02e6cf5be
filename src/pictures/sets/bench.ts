import type { Chance } from '#chance';
import type { Palette, Pen } from '../paper/index.ts';
import type { Building } from '../staging.ts';
import type { Stage } from './stage.ts';

/** The light a set is built for, and what it has to know about the world around it. */
export interface Surroundings {
  readonly palette: Palette;
  readonly stage: Stage;
  /** Lamps burn: it is dark outside. */
  readonly lit: boolean;
  /** Snow lies. */
  readonly snowy: boolean;
  /** Everything outside shines with rain. */
  readonly wet: boolean;
  /** What windows look out on. */
  readonly view: View;
  /** The building the room is in, or that this piece is. Absent for any other. */
  readonly building?: Building;
}

export type View = 'country' | 'city' | 'sea' | 'space' | 'underwater' | 'none';

/** Numbers a recipe may give a part; each part says what it takes and what it does without. */
export type Measures = Readonly<Record<string, number>>;

/** Where a part is cut: everything it may use. Parts stand at (0, 0) and are drawn in centimetres, y up is negative. */
export interface Bench extends Surroundings {
  readonly pen: Pen;
  /** Chance of this one piece: the same in every shot of the place. */
  readonly next: Chance;
  /** Seconds into the shot for parts that live; 0 for those cut once. */
  readonly seconds: number;
  readonly measures: Measures;
  /** How far away it stands: 1 the acting line. */
  readonly depth: number;
}

/** A piece of scenery. */
export type Part = (bench: Bench) => void;

/** The measure by name, or what the part does without it. */
export const measure = (bench: Bench, name: string, otherwise: number): number => bench.measures[name] ?? otherwise;

/** A number between two others. */
export const between = (next: Chance, low: number, high: number): number => low + (high - low) * next();
