import type { Actor } from '../camera/index.ts';
import { blob, darken, ellipse, lighten, type Palette, type Pen, rectangle, rounded } from '../paper/index.ts';
import { worksAt } from '../people/index.ts';

/** Something with its front at the origin and its back to the right, centimetres; `high` is where the hands are. */
type Station = (pen: Pen, palette: Palette, high: number) => void;

/** An upright piano from the side: the keys come out towards whoever plays. */
function piano(pen: Pen, palette: Palette, high: number): void {
  const wood = palette.tint('#5b3a2e');
  pen.sheet(rounded(28, -high - 52, 44, high + 54, 3), wood, { lift: 1 });
  pen.sheet(rectangle(2, -high + 9, 5, high - 9), darken(wood, 0.2), { lift: 0.5 });
  pen.sheet(rounded(-4, -high + 2, 44, 9, 2), darken(wood, 0.1), { lift: 0.7 });
  pen.sheet(rounded(-2, -high - 2, 28, 5, 1), palette.tint('#f3ead8'), { lift: 0.4 });
  for (let x = 2; x < 24; x += 6) pen.sheet(rectangle(x, -high - 3.4, 2.6, 3), palette.tint('#2c2a33'), { lift: 0.2 });
  pen.sheet(rounded(24, -high - 56, 52, 6, 2), lighten(wood, 0.1), { lift: 0.6 });
  pen.sheet(
    blob([
      [22, -high - 8, 'corner'],
      [27, -high - 40, 'corner'],
      [30, -high - 40, 'corner'],
      [26, -high - 8, 'corner'],
    ]),
    palette.tint('#efe6d2'),
    { lift: 0.4 },
  );
}

/** A console: slanting keys under a screen that glows. */
function keyboard(pen: Pen, palette: Palette, high: number): void {
  const steel = palette.tint('#7c8794');
  pen.sheet(rectangle(16, -high + 6, 10, high - 6), darken(steel, 0.3), { lift: 0.5 });
  pen.sheet(rectangle(60, -high + 6, 10, high - 6), darken(steel, 0.3), { lift: 0.5 });
  pen.sheet(rounded(-6, -high + 1, 84, 8, 2), steel, { lift: 0.9 });
  pen.sheet(rounded(-2, -high - 3, 34, 5, 2), lighten(steel, 0.35), { lift: 0.4 });
  for (let x = 2; x < 28; x += 6) pen.sheet(rectangle(x, -high - 4.4, 4, 2.4), palette.tint('#3c4450'), { lift: 0.2 });
  pen.sheet(rectangle(54, -high - 12, 8, 14), darken(steel, 0.35), { lift: 0.4 });
  pen.sheet(rounded(40, -high - 50, 34, 40, 4), darken(steel, 0.45), { lift: 0.8 });
  pen.sheet(rounded(43, -high - 47, 26, 33, 2), palette.tint('#8fd6d2'), { lift: 0.1 });
  for (const y of [-41, -35, -29, -23])
    pen.sheet(rectangle(46, -high + y, y % 4 === 0 ? 12 : 18, 2), palette.tint('#2f7f88'), { lift: 0, edge: 0 });
}

/** A table with flour, a lump of dough under the hands and the next one waiting. */
function dough(pen: Pen, palette: Palette, high: number): void {
  const wood = palette.tint('#a8754c');
  for (const x of [2, 78]) pen.sheet(rectangle(x, -high + 6, 7, high - 6), darken(wood, 0.25), { lift: 0.5 });
  pen.sheet(rounded(-10, -high + 3, 106, 8, 2), wood, { lift: 0.9 });
  pen.sheet(ellipse(24, -high + 3, 30, 3), palette.tint('#f6efe0'), { lift: 0, edge: 0 });
  pen.sheet(
    blob([
      [2, -high + 3],
      [6, -high - 8],
      [22, -high - 13],
      [40, -high - 7],
      [46, -high + 3],
    ]),
    palette.tint('#ecd6a8'),
    { lift: 0.7 },
  );
  pen.sheet(ellipse(76, -high - 6, 13, 9), palette.tint('#e6cb98'), { lift: 0.6 });
}

const STATIONS: Readonly<Record<string, Station>> = { piano, keyboard, dough };

/** What stands before whoever works at it, as high as their hands; undefined for everybody else. */
export function stationBefore({ figure, stature }: Actor): ((pen: Pen, palette: Palette) => void) | undefined {
  const draw = worksAt(figure.holds) ? STATIONS[figure.holds] : undefined;
  if (draw === undefined) return undefined;
  const way = figure.facing === 'left' ? -1 : 1;
  const seated = figure.act === 'sit' || figure.act === 'sit-down';
  const high = stature.chin * (seated ? 0.5 : 0.53);
  const size = Math.max(0.75, Math.min(1, stature.top / 150));
  return (pen, palette) =>
    pen.part(`station ${figure.holds}`, () =>
      pen.at(way * stature.headHalf * 0.9, 0, [way * size, size], 0, () => draw(pen, palette, high / size)),
    );
}
