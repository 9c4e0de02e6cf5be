import { blob, ellipse, mix, type Point, rectangle, ribbon, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { band, deep, reach } from '../craft/extent.ts';
import { groundAt } from '../stage.ts';

/** A field after a battle, without anybody in it: smoke, a trench, wire, fire far away. */

/** Smoke before the sky, two brown sheets that let a pale strip show over the horizon. */
export const warSky: Part = ({ pen, palette, stage, next }) => {
  const soot = mix(
    mix(palette.tint('#8d7b70'), palette.sky[0] ?? palette.far, 0.45),
    palette.ink,
    palette.dark ? 0.4 : 0.12,
  );
  const half = reach(stage);
  for (const [share, alpha] of [
    [0.42, 0.5],
    [0.64, 0.55],
    [0.84, 0.6],
  ] as const) {
    const edge = band(stage, next, stage.top * share, 34, 7).filter(([, y]) => y < stage.bottom);
    pen.sheet([...edge, [half, stage.top - stage.height], [-half, stage.top - stage.height]], soot, {
      lift: 0.6,
      edge: 0.4,
      alpha,
    });
  }
};

/** Flashes behind the horizon, each at its own time, with the light they throw on the smoke. */
export const farFlashes: Part = ({ pen, palette, stage, seconds, next, depth }) => {
  const y = groundAt(stage, depth) - 16;
  for (let gun = 0; gun < 4; gun++) {
    const x = (next() - 0.5) * stage.width * 0.96;
    const beat = (seconds * between(next, 0.34, 0.56) + next()) % 1;
    const power = beat < 0.06 ? beat / 0.06 : Math.max(0, 1 - (beat - 0.06) / 0.3);
    if (power < 0.05) continue;
    pen.part(gun, () => {
      pen.glow(x, y, 120 + 40 * power, mix(palette.light, palette.pop, 0.35), { strength: 0.13 * power, rings: 3 });
      pen.sheet(ellipse(x, y - 4, 15 * power, 9 * power), mix(palette.light, '#fff6dc', 0.5), { lift: 0, edge: 0 });
    });
  }
};

/** Embers carried up and away, 16 of them, each flickering. */
export const embers: Part = ({ pen, palette, stage, seconds, next }) => {
  for (let spark = 0; spark < 16; spark++) {
    const [pace, start, x] = [between(next, 0.12, 0.22), next(), (next() - 0.62) * stage.width];
    const age = (seconds * pace + start) % 1;
    const size = (2.6 - age * 1.6) * (0.7 + 0.3 * Math.sin(seconds * 11 + spark));
    pen.part(spark, () =>
      pen.sheet(
        ellipse(x + age * 190 + Math.sin(seconds * 1.7 + spark) * 14, 30 + stage.top * age * 0.95, Math.max(0.5, size)),
        mix(palette.light, palette.pop, 0.3 + age * 0.5),
        { lift: 0, edge: 0, alpha: 1 - age * 0.7 },
      ),
    );
  }
};

/** A bank of smoke rolling along the ground at this depth, `tall` 90 cm. */
export const rollingSmoke: Part = (bench) => {
  const { pen, palette, stage, seconds, next, depth } = bench;
  const colour = mix(mix(palette.paper, palette.ink, palette.dark ? 0.62 : 0.36), palette.tint('#8d7b70'), 0.4);
  const y = groundAt(stage, depth);
  const span = stage.width * 1.7;
  for (let puff = 0; puff < 11; puff++) {
    const size = measure(bench, 'tall', 90) * between(next, 0.5, 1.1);
    const x = ((next() * span + seconds * between(next, 14, 24)) % span) - span / 2;
    const swell = 1 + 0.1 * Math.sin(seconds * 0.8 + puff);
    pen.part(puff, () =>
      pen.tissue(ellipse(x, y - size * 0.36, size * 1.25 * swell, size * 0.62 * swell), colour, 0.34, {
        edge: 0.3,
        grain: 0,
      }),
    );
  }
};

/** Churned earth at this depth; `rise` over the ground, `swing` of its edge, `tone` 0 far .. 1 near. */
export const mud: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const earth = mix(mix(palette.tint('#8a7058'), palette.ground, 0.2), '#a9b5d2', palette.dark ? 0.36 : 0);
  const tone = measure(bench, 'tone', 0.5);
  const y = groundAt(stage, depth) - measure(bench, 'rise', 0);
  const colour = mix(
    mix(earth, palette.sky.at(-1) ?? palette.far, 0.55 * (1 - tone)),
    palette.ink,
    0.04 + (palette.dark ? 0.04 : 0.18) * tone,
  );
  pen.sheet(band(stage, next, y, measure(bench, 'swing', 14), 9), colour, { lift: 1 });
  for (let rut = 0; rut < 7; rut++) {
    const [x, down] = [(next() - 0.5) * stage.width * 1.3, between(next, 8, 30) / Math.sqrt(depth) + 6];
    const half = between(next, 40, 110) / Math.sqrt(depth);
    pen.sheet(ellipse(x, y + down, half, 3.4), mix(colour, palette.ink, 0.16), { lift: 0, edge: 0.3 });
  }
};

/** A trench across the whole picture: its far lip with planks, sandbags along it, the dark of the ditch; figures stand on the near lip. */
export const trench: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth);
  const earth = palette.dark
    ? mix(palette.ground, '#a9b5d2', 0.42)
    : mix(mix(palette.ground, palette.ink, 0.24), palette.tint('#8a6a4c'), 0.4);
  const ditch = mix(earth, palette.ink, 0.5);
  const half = reach(stage);
  const lip = (at: number, swing: number): Point[] =>
    Array.from({ length: 19 }, (_, knot): Point => [-half + (knot * half * 2) / 18, at + (next() - 0.5) * swing]);
  pen.sheet([...lip(y - 20, 9), [half, deep(stage)], [-half, deep(stage)]], earth, { lift: 1 });
  pen.sheet([...lip(y, 5), ...lip(y + 34, 7).reverse()], ditch, { lift: 0 });
  for (let x = -half * 0.7; x < half * 0.7; x += between(next, 26, 40))
    pen.sheet(rectangle(x, y - 2, 5, 32), mix(palette.tint('#7d5a40'), palette.ink, between(next, 0.15, 0.4)), {
      lift: 0.3,
    });
  pen.sheet(
    ribbon(
      [
        [-half, y + 8],
        [0, y + 6],
        [half, y + 9],
      ],
      4,
    ),
    mix(palette.tint('#7d5a40'), palette.ink, 0.2),
    { lift: 0.3 },
  );
  const sack = palette.tint('#a8946e');
  for (let x = -half * 0.62; x < half * 0.62; x += 30) {
    if (next() < 0.24) continue;
    pen.sheet(
      blob([
        [x, y - 9],
        [x + 4, y - 21],
        [x + 26, y - 22],
        [x + 31, y - 9],
        [x + 15, y - 5],
      ]),
      mix(sack, palette.ink, 0.1 + next() * 0.2),
      { lift: 0.6 },
    );
  }
  pen.sheet([...lip(y + 32, 6), [half, deep(stage)], [-half, deep(stage)]], mix(earth, palette.ground, 0.25), {
    lift: 1.1,
  });
};

/** Wire on leaning posts at this depth, `tall` 80 cm, `from` .. `to` across the picture. */
export const wire: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth);
  const tall = measure(bench, 'tall', 90) / depth;
  const [from, to] = [(measure(bench, 'from', -1.1) * stage.width) / 2, (measure(bench, 'to', 1.1) * stage.width) / 2];
  const iron = mix(palette.ink, palette.far, 0.15);
  const step = tall * 1.35;
  for (let x = from; x < to; x += step) {
    const lean = (next() - 0.5) * tall * 0.4;
    pen.sheet(strip([x, y + 3], [x + lean, y - tall], 5 / Math.sqrt(depth)), iron, { lift: 0.5 });
    pen.sheet(strip([x + tall * 0.4, y + 3], [x - lean * 0.4, y - tall * 0.8], 4 / Math.sqrt(depth)), iron, {
      lift: 0.4,
    });
    for (const share of [0.3, 0.66])
      pen.sheet(
        ribbon(
          Array.from(
            { length: 7 },
            (_, knot): Point => [x + (knot * step) / 6, y - tall * share + Math.sin(knot * 2.4 + x) * tall * 0.13],
          ),
          1.8,
        ),
        iron,
        { lift: 0.1, edge: 0 },
      );
  }
};
