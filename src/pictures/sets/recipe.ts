import type { Measures, View } from './bench.ts';
import type { Feature } from './feature-words.ts';
import type { PIECES } from './pieces/index.ts';
import type { SCENERY } from './scenery/index.ts';

/** A part by its name. */
export type PartName = keyof typeof SCENERY | keyof typeof PIECES;

/** Where a part goes, and how it is varied. */
export interface Item {
  readonly part: PartName;
  /** From the left edge (-1) over the middle (0, the default) to the right edge (1) of the home frame, at the part's own depth. */
  readonly across?: number;
  /** Centimetres beside `across` at the part's depth: for things that stand together. */
  readonly aside?: number;
  /** Centimetres over the ground; on or over something. */
  readonly rise?: number;
  /** 1 is life-size. */
  readonly size?: number;
  readonly mirrored?: boolean;
  /** Many of it, spread evenly and then shaken by `jitter` (0 a ruler, 1 loose); `gap` keeps the middle free. */
  readonly row?: {
    readonly count: number;
    readonly from: number;
    readonly to: number;
    readonly jitter?: number;
    readonly gap?: readonly [from: number, to: number];
  };
  readonly measures?: Measures;
  /** Only where the place's words name it. */
  readonly when?: Feature;
  readonly at?: 'dark' | 'light';
}

/** How a sheet of scenery moves by itself. */
export type Drift = 'waves' | 'clouds' | 'bob';

/** Everything that stands at one distance. */
export interface SetLayer {
  /** 1 the acting line, 2 twice as far from the eye, below 1 in front of the actors. */
  readonly depth: number;
  readonly items: readonly Item[];
  readonly drift?: Drift;
  /** What its chance hangs on, so that a layer looks the same whatever is added before it. Default: its place in the recipe. */
  readonly key?: string;
  /** Its parts move: it is drawn anew for every drawing. */
  readonly living?: boolean;
}

/** A set as data: which parts stand where. */
export interface Recipe {
  readonly layers: readonly SetLayer[];
  /** Multiplies the size of everything standing in it; rooms are furnished a little larger than life. Default 1. */
  readonly scale?: number;
  /** How close the camera comes at the least (1 the home frame): there is no extreme wide shot of the inside of a car. Default: none. */
  readonly closest?: number;
  /** How far back the wall is; figures stay before it. Absent under the open sky. */
  readonly wall?: number;
  /** No wall faces the eye: what would hang on one is left out. */
  readonly open?: boolean;
  /** It has a left and a right: other places of its kind are never the same turned about. */
  readonly sided?: boolean;
  /** What windows look out on, unless the place's words say otherwise. */
  readonly view?: View;
  /** What an object stands on when the camera looks at it alone. */
  readonly surface?: 'table' | 'ground';
}

export type { Feature };
