import { type Colour, mix, rectangle } from '../../paper/index.ts';
import { type Bench, measure } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { reach } from './extent.ts';

/** The papers a wall may be hung with; never as saturated as a hero's coat. */
const WALLPAPERS = ['#dfe0cc', '#d9c7b0', '#bcccd0', '#e3cdb8', '#c6ceb4', '#d9bfbd', '#c9c3d3', '#d8d2be'];

/** The wall's paper in this light; every place has its own, lamplight makes all of them warm unless `cool` is 1. */
export function wallColour(bench: Bench): Colour {
  const { palette } = bench;
  const paper =
    WALLPAPERS[Math.floor(measure(bench, 'paper', bench.next() * WALLPAPERS.length)) % WALLPAPERS.length] ?? '#dfe0cc';
  const own = bench.building?.wall ?? paper;
  const cool = measure(bench, 'cool', 0);
  const wall = palette.dark
    ? mix(palette.wall, '#3d4763', 0.16 + cool * 0.5)
    : mix(palette.wall, '#d6e4e2', cool * 0.6);
  return mix(wall, palette.tint(own), palette.dark ? (bench.building ? 0.4 : 0.22) : 0.68);
}

export interface WallSpace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Where wall and floor meet. */
  readonly foot: number;
  /** Stage units a centimetre on the wall is long. */
  readonly unit: number;
}

export function wallSpace({ stage, depth }: Bench): WallSpace {
  const half = reach(stage);
  return { left: -half, width: half * 2, top: stage.top - stage.height, foot: groundAt(stage, depth), unit: 1 / depth };
}

export function bare(bench: Bench, colour: Colour): WallSpace {
  const space = wallSpace(bench);
  bench.pen.sheet(rectangle(space.left, space.top, space.width, space.foot - space.top + 4), colour, {
    lift: 0,
    edge: 0,
  });
  return space;
}
