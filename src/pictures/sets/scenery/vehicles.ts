import { ellipse, mix, rectangle, rounded } from '../../paper/index.ts';
import type { Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { groundAt } from '../stage.ts';

/** The side of a railway carriage: bands of wood with wide windows left open onto whatever passes. */
export const carriageSide: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const wood = mix(palette.wood, palette.wallShade, 0.35);
  const trim = mix(wood, palette.tint('#ead9b8'), 0.5);
  const half = reach(stage);
  const foot = groundAt(stage, depth);
  const unit = 1 / depth;
  const [sill, head] = [foot - 86 * unit, foot - 212 * unit];
  const top = stage.top - stage.height;
  pen.sheet(rectangle(-half, top, half * 2, head - top), mix(wood, '#ffffff', 0.06), { lift: 1 });
  pen.sheet(rectangle(-half, sill, half * 2, foot - sill + 4), wood, { lift: 1 });
  const step = 190 * unit;
  for (let x = -step * 7; x <= step * 7; x += step) {
    pen.sheet(rectangle(x - 17 * unit, head - 2, 34 * unit, sill - head + 4), wood, { lift: 0.9 });
    pen.sheet(
      rounded(x - step + 24 * unit, sill + 18 * unit, step - 48 * unit, 60 * unit, 4),
      mix(wood, palette.ink, 0.1),
      { lift: 0.2 },
    );
  }
  for (const y of [head, sill]) pen.sheet(rectangle(-half, y - 4 * unit, half * 2, 8 * unit), trim, { lift: 0.8 });
  pen.sheet(
    rectangle(-half, foot, half * 2, deep(stage)),
    mix(palette.tint('#8c7768'), palette.ink, palette.dark ? 0.4 : 0.15),
    { lift: 0.5 },
  );
};

/** The roof of a railway carriage with its row of lamps. */
export const carriageRoof: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = reach(stage);
  const y = groundAt(stage, depth) - 262 / depth;
  const paper = mix(palette.tint('#efe4cc'), palette.wallShade, palette.dark ? 0.7 : 0.2);
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, y - stage.top + stage.height), paper, { lift: 0.9 });
  for (let x = -stage.width; x < stage.width; x += 150)
    pen.sheet(rectangle(x, stage.top - stage.height, 5, y - stage.top + stage.height), mix(paper, palette.ink, 0.12), {
      lift: 0.2,
    });
  pen.sheet(rectangle(-half, y - 5, half * 2, 11), mix(palette.wood, palette.ink, 0.1), { lift: 0.9 });
  for (let x = -stage.width * 0.75; x < stage.width; x += stage.width * 0.3) {
    pen.sheet(
      ellipse(x, y + 4, 15, 11, { from: 0, to: Math.PI }),
      bench.lit ? mix(palette.light, '#fff6dc', 0.4) : palette.tint('#f6efdd'),
      { lift: 0.5 },
    );
    if (bench.lit) pen.glow(x, y + 10, 84, palette.light, { strength: 0.05, rings: 3 });
  }
};

/** The inside of a car seen from the bonnet: roof, pillars, seat backs, with the rear and side windows left open. */
export const carInside: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const lining = mix(palette.tint('#b9aa98'), palette.ink, palette.dark ? 0.55 : 0.15);
  const seat = mix(palette.tint('#8d7468'), palette.ink, palette.dark ? 0.4 : 0.1);
  const half = reach(stage);
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, stage.height - 190), lining, { lift: 1.2 });
  for (const side of [-1, 1]) {
    pen.sheet(
      [
        [side * 128, -192],
        [side * 150, -192],
        [side * 196, -70],
        [side * 170, -70],
      ],
      lining,
      { lift: 1 },
    );
    pen.sheet(
      [
        [side * 250, -200],
        [side * half, -200],
        [side * half, 200],
        [side * 300, 200],
        [side * 280, -70],
      ],
      lining,
      { lift: 1.2 },
    );
  }
  pen.sheet(rectangle(-half, -78, half * 2, 400), mix(seat, palette.ink, 0.35), { lift: 1 });
  for (const x of [-78, 78]) {
    pen.sheet(rounded(x - 24, -140, 48, 40, 13), mix(seat, '#ffffff', 0.08), { lift: 0.8 });
    pen.sheet(rounded(x - 62, -104, 124, 210, 24), seat, { lift: 1 });
  }
  pen.sheet(rounded(-26, -186, 52, 16, 5), mix(lining, palette.ink, 0.5), { lift: 0.8 });
};
