import { ellipse, mix, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { snowPaper } from '../craft/papers.ts';

/** A lighthouse with red bands, 900 cm high; its beam turns in `beam`. */
export const lighthouse: Part = (bench) => {
  const { pen, palette, lit } = bench;
  const cream = palette.tint(palette.paper);
  const red = palette.tint(palette.pop);
  const ink = mix(palette.near, palette.ink, 0.6);
  const half = (share: number) => 130 - 54 * share;
  const tall = 640;
  pen.sheet(
    [
      [-130, 0],
      [130, 0],
      [76, -tall],
      [-76, -tall],
    ],
    cream,
    { lift: 1.3 },
  );
  for (let index = 0; index < 3; index++) {
    const [low, top] = [0.12 + index * 0.3, 0.27 + index * 0.3];
    pen.sheet(
      [
        [-half(low) - 3, -tall * low],
        [half(low) + 3, -tall * low + 6],
        [half(top) + 3, -tall * top + 6],
        [-half(top) - 3, -tall * top],
      ],
      red,
      { lift: 0.4 },
    );
  }
  pen.sheet(
    [
      [40, -8],
      [128, -8],
      [74, -tall + 6],
      [22, -tall + 6],
    ],
    mix(palette.near, palette.shadow, 0.5),
    { lift: 0, edge: 0, alpha: 0.3 },
  );
  pen.sheet([...ellipse(-10, -80, 36, 38, { from: Math.PI, to: Math.PI * 2 }), [26, 4], [-46, 4]], ink, { lift: 0.3 });
  for (const y of [-330, -520]) pen.sheet(rounded(-24, y, 38, 58, 16), lit ? palette.light : ink, { lift: 0.3 });
  pen.sheet(
    [
      [-118, -tall],
      [118, -tall],
      [102, -tall - 34],
      [-102, -tall - 34],
    ],
    ink,
    { lift: 0.9 },
  );
  pen.sheet(
    rectangle(-60, -tall - 168, 120, 140),
    lit ? mix(palette.light, '#fff8e0', 0.4) : mix(palette.far, palette.paper, 0.4),
    { lift: 0.4 },
  );
  for (const x of [-60, -24, 16, 52]) pen.sheet(rectangle(x, -tall - 168, 8, 140), ink, { lift: 0, edge: 0 });
  pen.sheet(rectangle(-112, -tall - 88, 224, 10), ink, { lift: 0.3 });
  for (let index = -4; index <= 4; index++)
    pen.sheet(rectangle(index * 25 - 3, -tall - 84, 6, 52), ink, { lift: 0, edge: 0 });
  pen.sheet(ellipse(0, -tall - 166, 84, 74, { from: Math.PI, to: Math.PI * 2 }), red, { lift: 0.8 });
  pen.sheet(ellipse(0, -tall - 250, 13), ink, { lift: 0.3 });
  if (lit) pen.glow(0, -tall - 98, 300, palette.light, { strength: 0.1, rings: 5 });
};

/** A tower block for skylines, `width` 420 by `height` 900 cm, its windows in a grid. */
export const tower: Part = (bench) => {
  const { pen, palette, next } = bench;
  const width = measure(bench, 'width', 420) * between(next, 0.7, 1.2);
  const height = measure(bench, 'height', 900) * between(next, 0.6, 1.15);
  const haze = Math.min(0.85, (bench.depth - 1) / 11);
  const wall = mix(
    mix(mix(palette.mid, palette.near, 0.4), palette.tint('#7d7f96'), palette.dark ? 0.25 : 0.62),
    mix(palette.far, palette.sky.at(-1) ?? palette.far, 0.4),
    haze,
  );
  const step = next();
  const roof: Point[] =
    step < 0.35
      ? [[0, -height - width * 0.3]]
      : step < 0.65
        ? [
            [-width * 0.2, -height],
            [-width * 0.2, -height - 60],
            [width * 0.2, -height - 60],
            [width * 0.2, -height],
          ]
        : [];
  pen.sheet([[-width / 2, 20], [-width / 2, -height], ...roof, [width / 2, -height], [width / 2, 20]], wall, {
    lift: 1.1,
  });
  if (next() < 0.3) pen.sheet(strip([0, -height], [0, -height - 150], 5), wall, { lift: 0.4 });
  const columns = Math.max(2, Math.floor(width / 95));
  const rows = Math.max(2, Math.floor(height / 110) - 1);
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      const lit = next() < (bench.lit ? 0.36 : 0.12);
      if (!lit && next() < 0.4) continue;
      const glass = lit ? mix(palette.light, wall, bench.lit ? haze * 0.5 : 0.5) : mix(wall, palette.ink, 0.28);
      pen.sheet(
        rectangle(-width / 2 + (width / columns) * (column + 0.5) - 17, -height + 40 + row * 108, 34, 56),
        glass,
        { lift: lit ? 0.2 : 0, edge: 0.4 },
      );
    }
};

/** A church with a steeple, 900 cm high. */
export const churchTower: Part = (bench) => {
  const { pen, palette } = bench;
  const far = Math.min(0.7, (bench.depth - 1) / 9);
  const stone = mix(
    palette.dark ? mix(palette.tint('#d9cdb9'), palette.mid, 0.5) : palette.tint('#d9cdb9'),
    palette.far,
    far,
  );
  const roof = bench.snowy ? snowPaper(palette) : mix(palette.tint('#7d6a7d'), palette.far, far);
  pen.sheet(rectangle(-60, -300, 330, 308), stone, { lift: 1 });
  pen.sheet(
    [
      [-60, -290],
      [10, -430],
      [210, -430],
      [286, -290],
    ],
    roof,
    { lift: 0.9 },
  );
  for (const x of [60, 130, 200])
    pen.sheet(
      [...ellipse(x, -170, 17, 22, { from: Math.PI, to: Math.PI * 2 }), [x + 17, -80], [x - 17, -80]],
      bench.lit ? palette.light : mix(stone, palette.ink, 0.45),
      { lift: 0.2 },
    );
  pen.sheet(rectangle(-160, -600, 120, 608), stone, { lift: 1.1 });
  pen.sheet(
    [
      [-174, -594],
      [-100, -860],
      [-26, -594],
    ],
    roof,
    { lift: 0.9 },
  );
  pen.sheet(ellipse(-100, -500, 26), palette.tint('#f2e8d2'), { lift: 0.4 });
  pen.sheet(strip([-100, -500], [-100, -518], 4), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(strip([-100, -500], [-88, -494], 4), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(
    [...ellipse(-100, -90, 30, 36, { from: Math.PI, to: Math.PI * 2 }), [-70, 8], [-130, 8]],
    mix(stone, palette.ink, 0.55),
    { lift: 0.3 },
  );
};

/** A castle with three towers, 1300 cm high. */
export const castle: Part = (bench) => {
  const { pen, palette } = bench;
  const stone = mix(
    mix(palette.tint('#b3aab0'), palette.mid, palette.dark ? 0.55 : 0.2),
    palette.far,
    Math.min(0.7, (bench.depth - 1) / 9),
  );
  const roof = mix(palette.tint('#8b5868'), palette.far, Math.min(0.6, (bench.depth - 1) / 10));
  const keep = (x: number, width: number, height: number, pointed: boolean): void => {
    pen.sheet(rectangle(x - width / 2, -height, width, height + 20), stone, { lift: 1 });
    if (pointed)
      pen.sheet(
        [
          [x - width * 0.64, -height + 8],
          [x, -height - width * 1.4],
          [x + width * 0.64, -height + 8],
        ],
        roof,
        { lift: 0.8 },
      );
    else
      for (let index = 0; index < 5; index++)
        pen.sheet(rectangle(x - width / 2 + index * (width / 4.6), -height - 34, width / 8, 40), stone, { lift: 0.3 });
    for (let y = -height + 70; y < -120; y += 190)
      pen.sheet(rounded(x - 14, y, 28, 64, 14), bench.lit ? palette.light : mix(stone, palette.ink, 0.5), {
        lift: 0.1,
      });
  };
  keep(0, 900, 380, false);
  keep(-430, 190, 720, true);
  keep(420, 170, 620, true);
  keep(60, 240, 900, true);
  pen.sheet(
    [...ellipse(-120, -130, 70, 80, { from: Math.PI, to: Math.PI * 2 }), [-50, 20], [-190, 20]],
    mix(stone, palette.ink, 0.6),
    { lift: 0.2 },
  );
};

/** A barn, 620 cm wide. */
export const barn: Part = (bench) => {
  const { pen, palette } = bench;
  const far = Math.min(0.7, (bench.depth - 1) / 9);
  const wood = mix(
    palette.dark ? mix(palette.tint('#a4574a'), palette.mid, 0.45) : palette.tint('#a4574a'),
    palette.far,
    far,
  );
  pen.sheet(
    [
      [-310, 8],
      [-310, -290],
      [-180, -430],
      [180, -430],
      [310, -290],
      [310, 8],
    ],
    wood,
    { lift: 1.1 },
  );
  pen.sheet(
    [
      [-340, -276],
      [-190, -446],
      [190, -446],
      [340, -276],
      [310, -272],
      [176, -416],
      [-176, -416],
      [-310, -272],
    ],
    bench.snowy ? snowPaper(palette) : mix(palette.tint('#6d5450'), palette.far, far),
    { lift: 0.7 },
  );
  pen.sheet(rectangle(-90, -220, 180, 228), mix(wood, palette.ink, 0.35), { lift: 0.4 });
  for (const [from, to] of [
    [
      [-86, -4],
      [86, -214],
    ],
    [
      [86, -4],
      [-86, -214],
    ],
  ] as const)
    pen.sheet(strip(from as Point, to as Point, 14), palette.tint('#eadcc4'), { lift: 0.4 });
  pen.sheet(rectangle(-40, -350, 80, 62), bench.lit ? palette.light : mix(wood, palette.ink, 0.5), { lift: 0.2 });
};

/** The body of a windmill, 900 cm high; its sails turn in `millSails`. */
export const windmill: Part = (bench) => {
  const { pen, palette } = bench;
  const stone = mix(
    palette.dark ? mix(palette.tint('#e4d8c2'), palette.mid, 0.5) : palette.tint('#e4d8c2'),
    palette.far,
    Math.min(0.6, (bench.depth - 1) / 10),
  );
  pen.sheet(
    [
      [-150, 10],
      [-98, -620],
      [98, -620],
      [150, 10],
    ],
    stone,
    { lift: 1.1 },
  );
  pen.sheet([...ellipse(0, -614, 108, 110, { from: Math.PI, to: Math.PI * 2 })], palette.tint('#8d5a4a'), {
    lift: 0.9,
  });
  for (const y of [-460, -260])
    pen.sheet(rounded(-22, y, 44, 70, 18), bench.lit ? palette.light : mix(stone, palette.ink, 0.5), { lift: 0.2 });
  pen.sheet(
    [...ellipse(0, -120, 46, 46, { from: Math.PI, to: Math.PI * 2 }), [46, 12], [-46, 12]],
    palette.tint('#6f4c3a'),
    { lift: 0.4 },
  );
};
