import { chance } from '#chance';
import { blob, ellipse, mix, type Point, rectangle, ribbon } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { band, deep, reach } from '../craft/extent.ts';
import { landColour, waterTone } from '../craft/papers.ts';
import { seen, seenAll } from '../craft/perspective.ts';
import { groundAt } from '../stage.ts';

/** A volcano on the horizon, `rise` 330 cm, lava running down it. */
export const volcanoCone: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const high = measure(bench, 'rise', 330);
  const base = stage.horizon + 30;
  const rock = mix(palette.tint('#6b5058'), palette.far, palette.dark ? 0.25 : 0.2);
  const lava = mix(palette.pop, palette.light, 0.35);
  pen.glow(0, base - high, 190, mix(palette.pop, palette.light, 0.4), { strength: 0.1, rings: 4 });
  pen.sheet(
    [
      [-high * 1.35, base],
      [-high * 0.62, base - high * 0.46],
      [-high * 0.2, base - high],
      [-high * 0.08, base - high * 0.94],
      [high * 0.06, base - high * 0.96],
      [high * 0.2, base - high * 1.01],
      [high * 0.58, base - high * 0.5],
      [high * 1.35, base],
    ],
    rock,
    { lift: 1.2 },
  );
  pen.sheet(
    [
      [high * 0.2, base - high],
      [high * 0.58, base - high * 0.5],
      [high * 1.35, base],
      [high * 0.4, base],
      [high * 0.18, base - high * 0.5],
    ],
    mix(rock, palette.ink, 0.2),
    { lift: 0, edge: 0.2 },
  );
  for (const [x, lean, long] of [
    [-0.09, -0.26, 0.62],
    [0.04, 0.06, 0.78],
    [0.13, 0.3, 0.46],
  ] as const) {
    const run: Point[] = [
      [x * high, base - high * 0.95],
      [(x + lean * 0.3) * high, base - high * (0.95 - long * 0.4)],
      [(x + lean * 0.5) * high, base - high * (0.95 - long * 0.72)],
      [(x + lean) * high, base - high * (0.95 - long)],
    ];
    pen.sheet(
      ribbon(run, (way) => 15 - way * 7),
      mix(palette.pop, palette.ink, 0.1),
      { lift: 0.2 },
    );
    pen.sheet(
      ribbon(run, (way) => 7 - way * 4),
      lava,
      { lift: 0, edge: 0 },
    );
  }
};

/** Smoke and sparks over a volcano of the same `rise`, always at work. */
export const eruption: Part = (bench) => {
  const { pen, palette, stage, seconds } = bench;
  const top = stage.horizon + 30 - measure(bench, 'rise', 330);
  const ash = mix(palette.ink, palette.far, 0.45);
  for (let puff = 0; puff < 7; puff++) {
    const age = (seconds * 0.09 + puff / 7) % 1;
    pen.part(puff, () =>
      pen.sheet(
        ellipse(Math.sin(puff * 2.4) * 20 + age * 120, top - 10 - age * 190, 20 + age * 62, 17 + age * 46),
        mix(ash, palette.pop, 0.3 * (1 - age)),
        { lift: 0.5, alpha: 0.8 * (1 - age) },
      ),
    );
  }
  const next = chance(61);
  for (let spark = 0; spark < 9; spark++) {
    const age = (seconds * between(next, 0.4, 0.7) + next()) % 1;
    const x = (next() - 0.5) * 210 * age;
    pen.part(`spark ${spark}`, () =>
      pen.sheet(
        ellipse(x, top - 110 * Math.sin(age * Math.PI * 0.9) + age * 40, 3.6 * (1 - age) + 1),
        mix(palette.light, palette.pop, age),
        { lift: 0, edge: 0 },
      ),
    );
  }
};

/** A river winding from the horizon past the actors and out of the picture at the right; `width` 520 cm in front. */
export const riverBend: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const width = measure(bench, 'width', 520);
  const bed = (grow: number): Point[] => {
    const [left, right]: [Point[], Point[]] = [[], []];
    for (let step = 0; step <= 24; step++) {
      const depth = 0.5 * (9 / 0.5) ** (1 - step / 24);
      const way = Math.log(depth / 1.08) / Math.log(9 / 1.08);
      const middle = 420 + Math.sin(way * 5.4) * -330 * (1 - way * 0.4) - way * 60;
      left.push(seen(stage, [middle * depth ** 0.35 - width * 0.5 - grow, 0, depth]));
      right.push(seen(stage, [middle * depth ** 0.35 + width * 0.62 + grow, 0, depth]));
    }
    return [...left, [stage.width * 2.4, deep(stage)], ...right.reverse()];
  };
  pen.sheet(bed(26), mix(palette.ground, palette.mid, 0.2), { lift: 0.5 });
  pen.sheet(bed(0), waterTone(palette, 0.36), { lift: 0.2 });
};

/** Light drifting down a river or over a lagoon: slivers on the water `from` .. `to` across the frame (-1..1). */
export const sparkle: Part = (bench) => {
  const { pen, palette, stage, seconds, next } = bench;
  const [from, to] = [measure(bench, 'from', -1), measure(bench, 'to', 1)];
  const shine = mix(palette.sky.at(-1) ?? palette.far, palette.paper, palette.dark ? 0.25 : 0.45);
  const y = groundAt(stage, bench.depth);
  for (let index = 0; index < measure(bench, 'count', 12); index++) {
    const down = next() ** 1.5 * measure(bench, 'span', 90);
    const x = ((from + (to - from) * next()) * stage.width) / 2 + Math.sin(seconds * 0.8 + index * 1.9) * 12;
    const half = (10 + down * 0.42) * (0.75 + 0.35 * Math.sin(seconds * 2 + index * 2.3));
    pen.part(index, () =>
      pen.tissue(
        blob([
          [x - half, y + down],
          [x, y + down - 2.2],
          [x + half, y + down + 0.6],
          [x, y + down + 2.8],
        ]),
        shine,
        0.5,
        { edge: 0, grain: 0 },
      ),
    );
  }
};

/** Ploughed rows running to the horizon. */
export const furrows: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const earth = mix(landColour(bench), palette.tint('#b98f4e'), bench.snowy ? 0.1 : 0.5);
  const y = groundAt(stage, bench.depth);
  const near = groundAt(stage, 1.36);
  const half = reach(stage);
  pen.sheet(
    [
      [-half, y],
      [half, y],
      [half, deep(stage)],
      [-half, deep(stage)],
    ],
    earth,
    { lift: 0.8 },
  );
  const slope = (near - stage.horizon) / (y - stage.horizon);
  for (let x = -stage.width * 1.6; x <= stage.width * 1.6; x += 74)
    pen.sheet(
      [
        [x, y + 1],
        [x + 22, y + 1],
        [(x + 22) * slope, near + 16],
        [x * slope, near + 16],
      ],
      mix(earth, palette.near, 0.32),
      { lift: 0.2, edge: 0.4 },
    );
};

/** Low mist lying over the ground at this depth, drifting; `thick` 1 is how high it reaches. */
export const mist: Part = (bench) => {
  const { pen, palette, stage, seconds, depth } = bench;
  const colour = mix(palette.sky.at(-1) ?? palette.far, palette.paper, palette.dark ? 0.22 : 0.5);
  const y = groundAt(stage, depth) - measure(bench, 'rise', 16);
  for (let bank = 0; bank < 3; bank++) {
    const x = (bank - 1) * stage.width * 0.42 + Math.sin(seconds * 0.3 + bank * 2 + depth) * 60;
    const thick = measure(bench, 'thick', 1);
    const [wide, tall] = [stage.width * (0.3 + 0.06 * thick), (26 + bank * 5) * thick];
    pen.part(bank, () =>
      pen.tissue(
        blob([
          [x - wide, y],
          [x - wide * 0.4, y - tall],
          [x + wide * 0.3, y - tall * 0.7],
          [x + wide, y - 3],
          [x + wide * 0.5, y + tall * 0.5],
          [x - wide * 0.5, y + tall * 0.5],
        ]),
        colour,
        0.4,
        { edge: 0.25, grain: 0 },
      ),
    );
  }
};

/** Mesas: flat-topped rocks on a desert's horizon, `rise` 130 cm. */
export const mesas: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const rock = mix(palette.tint('#c07a52'), palette.far, palette.dark ? 0.6 : 0.35);
  const base = stage.horizon + 26;
  for (let x = -stage.width * 1.2; x < stage.width * 1.2; x += between(next, 240, 420)) {
    const [wide, high] = [between(next, 80, 170), measure(bench, 'rise', 130) * between(next, 0.55, 1)];
    pen.sheet(
      [
        [x - wide * 0.75, base],
        [x - wide * 0.5, base - high * 0.5],
        [x - wide * 0.46, base - high],
        [x + wide * 0.4, base - high * 0.97],
        [x + wide * 0.5, base - high * 0.45],
        [x + wide * 0.8, base],
      ],
      rock,
      { lift: 1 },
    );
    for (const share of [0.8, 0.6])
      pen.sheet(
        rectangle(x - wide * 0.44, base - high * share, wide * 0.86, high * 0.06),
        mix(rock, palette.pop, 0.22),
        { lift: 0, edge: 0 },
      );
  }
};

/** Dust of a red world; `rise` over the ground at this depth, `tone` 0 pale .. 1 dark. */
export const redGround: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth) - measure(bench, 'rise', 0) / depth;
  pen.sheet(
    band(stage, next, y, measure(bench, 'swing', 10), 7),
    mix(palette.tint('#c9744e'), palette.dark ? '#3a2038' : '#7d3d34', 0.1 + measure(bench, 'tone', 0.2) * 0.75),
    { lift: 1.1 },
  );
};

/** The sky of a red world: butterscotch by day, dark with stars at night. */
export const redSky: Part = ({ pen, palette, stage, next }) => {
  const half = reach(stage);
  const [high, low] = palette.dark ? ['#1d1430', '#5a3044'] : ['#c98a68', '#f0cfa4'];
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, stage.height * 4), high, { lift: 0, edge: 0 });
  for (let index = 1; index < 4; index++)
    pen.sheet(
      band(stage, next, stage.top + (stage.horizon - stage.top) * (index / 4), 24, 6),
      mix(high, low, index / 3),
      { lift: 0.7, edge: 0.5 },
    );
};

/** A moat or a pond lying across the picture between two depths: this one and `near` 1.5. */
export const pond: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const near = measure(bench, 'near', 1.5);
  const half = reach(stage);
  pen.sheet(
    seenAll(stage, [
      [-half * near, 0, bench.depth],
      [half * bench.depth, 0, bench.depth],
      [half * near, 0, near],
      [-half * bench.depth, 0, near],
    ]),
    waterTone(palette, measure(bench, 'tone', 0.35)),
    { lift: 0.2 },
  );
};

/** A stream of lava lying across the picture between this depth and `near` 1.7, glowing. */
export const lavaStream: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const near = measure(bench, 'near', 1.7);
  const half = reach(stage);
  const [far, low] = [groundAt(stage, depth), groundAt(stage, near)];
  const lava = mix(palette.pop, palette.light, 0.3);
  pen.sheet(rectangle(-half, far, half * 2, low - far + 8), mix(palette.pop, palette.ink, 0.25), { lift: 0.2 });
  pen.sheet(rectangle(-half, far + 5, half * 2, low - far - 4), lava, { lift: 0, edge: 0 });
  for (let index = 0; index < 16; index++) {
    const [x, y] = [(next() - 0.5) * stage.width * 1.8, far + 6 + next() * (low - far - 8)];
    const wide = between(next, 20, 60);
    pen.sheet(
      blob([
        [x - wide, y],
        [x - wide * 0.2, y - 5],
        [x + wide, y + 1],
        [x + wide * 0.1, y + 6],
      ]),
      next() < 0.4 ? mix(lava, '#fff3c4', 0.5) : mix(palette.ink, palette.pop, 0.3),
      { lift: 0.1, edge: 0.3 },
    );
  }
  for (const x of [-0.6, 0.05, 0.65])
    pen.glow(x * stage.width * 0.7, far, 130, lava, { strength: 0.06, rings: 3, squash: 0.6 });
};
