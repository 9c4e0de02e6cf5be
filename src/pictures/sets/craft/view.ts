import {
  blob,
  ellipse,
  mix,
  type Outline,
  type Palette,
  type Pen,
  type Point,
  rectangle,
  star,
} from '../../paper/index.ts';
import { type Bench, between } from '../bench.ts';

export interface Hole {
  readonly width: number;
  readonly height: number;
}

/** What lies outside, drawn into a hole whose middle is (0, 0): the sky of the hour and a strip of the world. */
export function drawView(bench: Bench, { width, height }: Hole): void {
  const { pen, palette, view } = bench;
  if (view === 'space' || view === 'underwater') return deepView(bench, { width, height });
  const half = width * 0.7;
  palette.sky.forEach((colour, index) => {
    const y = -height * 0.5 + (height * 0.9 * index) / palette.sky.length;
    const soft: Outline =
      index === 0
        ? rectangle(-half, -height, half * 2, height * 2)
        : [
            ...blob([
              [-half, y + 5, 'corner'],
              [-half * 0.3, y - 4],
              [half * 0.3, y + 5],
              [half, y - 3, 'corner'],
              [half, height, 'corner'],
              [-half, height, 'corner'],
            ]),
          ];
    pen.sheet(soft, colour, { lift: index === 0 ? 0 : 0.5, edge: 0.6 });
  });
  if (palette.time === 'night' && palette.weather === 'clear') nightSky(pen, palette, bench.next, { width, height });
  if (view === 'sea') seaView(bench, { width, height });
  else if (view === 'city') cityView(bench, { width, height });
  else if (view === 'country') countryView(bench, { width, height });
}

/** Hills, white where snow lies. */
function countryView({ pen, palette, snowy }: Bench, { width, height }: Hole): void {
  const half = width * 0.7;
  const hill = (y: number, colour: string): void =>
    pen.sheet(
      blob([
        [-half, y, 'corner'],
        [-half * 0.2, y - height * 0.09],
        [half * 0.4, y + height * 0.04],
        [half, y - height * 0.06, 'corner'],
        [half, height, 'corner'],
        [-half, height, 'corner'],
      ]),
      colour,
      { lift: 0.6 },
    );
  hill(height * 0.2, snowy ? mix(palette.far, '#f4f1ea', 0.5) : palette.far);
  hill(height * 0.34, snowy ? mix(palette.mid, '#f4f1ea', 0.6) : palette.mid);
}

function nightSky(pen: Pen, palette: Palette, next: () => number, { width, height }: Hole): void {
  for (let index = 0; index < 9; index++)
    pen.sheet(
      star((next() - 0.5) * width, -height * 0.5 + next() * height * 0.5, 3 + next() * 3, 4, 0.34),
      mix(palette.paper, palette.light, next() * 0.6),
      { lift: 0.2, edge: 0.2 },
    );
  if (next() < 0.5)
    pen.sheet(
      ellipse(width * 0.2, -height * 0.24, Math.min(width, height) * 0.1),
      mix(palette.paper, palette.light, 0.3),
      { lift: 0.5 },
    );
}

function seaView({ pen, palette }: Bench, { width, height }: Hole): void {
  for (const [index, y] of [0.14, 0.27, 0.4].entries()) {
    const crests: Point[] = [];
    for (let x = -width * 0.7; x < width * 0.7; x += 26)
      for (let step = 0; step < 5; step++)
        crests.push([x + step * 5.2, y * height - 5 * Math.sin((Math.PI * step) / 5)]);
    pen.sheet(
      [...crests, [width * 0.7, height], [-width * 0.7, height]],
      mix(palette.water, palette.near, index * 0.3),
      { lift: 0.5 },
    );
  }
}

function cityView(bench: Bench, { width, height }: Hole): void {
  const { pen, palette, next } = bench;
  for (const [row, tone] of [0.25, 0.6].entries())
    for (let x = -width * 0.6; x < width * 0.6; ) {
      const wide = between(next, 0.16, 0.26) * width;
      const top = height * (0.12 + row * 0.16) - next() * height * 0.3;
      const wall = mix(palette.far, palette.near, tone * 0.8);
      pen.sheet(rectangle(x, top, wide, height), wall, { lift: 0.7 });
      for (let dot = 0; dot < 4; dot++)
        if (bench.lit)
          pen.sheet(
            rectangle(x + wide * between(next, 0.15, 0.7), top + 8 + next() * height * 0.3, 6, 8),
            palette.light,
            { lift: 0, edge: 0.3 },
          );
      x += wide;
    }
}

function deepView(bench: Bench, { width, height }: Hole): void {
  const { pen, palette, next, view } = bench;
  const space = view === 'space';
  pen.sheet(rectangle(-width, -height, width * 2, height * 2), space ? '#141a33' : mix(palette.water, '#1d4b66', 0.6), {
    lift: 0,
    edge: 0,
  });
  if (space) {
    for (let index = 0; index < 26; index++)
      pen.sheet(
        star((next() - 0.5) * width, (next() - 0.5) * height, 2.5 + next() * 4.5, 4, 0.34),
        mix('#f4ecd8', '#ffd98a', next() * 0.6),
        { lift: 0.2, edge: 0.2 },
      );
    pen.sheet(ellipse(width * 0.2, height * 0.1, height * 0.24), '#b98a76', { lift: 0.6 });
    pen.sheet(ellipse(width * 0.2 + height * 0.08, height * 0.16, height * 0.2), '#8a6168', {
      lift: 0,
      edge: 0.2,
      alpha: 0.45,
    });
    return;
  }
  for (const x of [-0.25, 0.02, 0.3])
    pen.tissue(
      [
        [x * width, -height],
        [(x + 0.08) * width, -height],
        [(x + 0.2) * width, height],
        [(x - 0.02) * width, height],
      ],
      palette.paper,
      0.09,
    );
  pen.sheet(
    blob([
      [-width * 0.7, height * 0.36, 'corner'],
      [0, height * 0.26],
      [width * 0.7, height * 0.4, 'corner'],
      [width * 0.7, height, 'corner'],
      [-width * 0.7, height, 'corner'],
    ]),
    mix(palette.water, '#163a50', 0.7),
    { lift: 0.6 },
  );
}
