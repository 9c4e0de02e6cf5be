import { blob, ellipse, mix, rectangle, ribbon } from '../../paper/index.ts';
import { between, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { landTone } from '../craft/papers.ts';
import { seen, seenAll } from '../craft/perspective.ts';
import { groundAt } from '../stage.ts';

/** Open grounds made by hand: a pitch, its stands, a rink, a vineyard. */

/** A mown pitch running away from the eye: stripes, lines, the middle circle. */
export const pitchLines: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const grass = mix(mix(palette.tint('#7fae5c'), landTone(palette, 0.6), 0.4), palette.ink, palette.dark ? 0.2 : 0);
  const all = stage.width * 3;
  pen.sheet(rectangle(-all, groundAt(stage, bench.depth), all * 2, deep(stage) - groundAt(stage, bench.depth)), grass, {
    lift: 0.8,
  });
  for (let near = 0.6, band = 0; near < bench.depth; near *= 1.22, band++)
    if (band % 2)
      pen.sheet(
        seenAll(stage, [
          [-3000, 0, near],
          [3000, 0, near],
          [3000, 0, Math.min(bench.depth, near * 1.22)],
          [-3000, 0, Math.min(bench.depth, near * 1.22)],
        ]),
        mix(grass, '#ffffff', 0.09),
        { lift: 0, edge: 0 },
      );
  const chalk = palette.tint('#f7f3e6');
  for (const depth of [1.02, bench.depth * 0.9])
    pen.sheet(
      seenAll(stage, [
        [-3000, 0, depth],
        [3000, 0, depth],
        [3000, 0, depth * 1.03],
        [-3000, 0, depth * 1.03],
      ]),
      chalk,
      { lift: 0, edge: 0.3, alpha: 0.9 },
    );
  const box = (wide: number, thick: number): void => {
    for (const side of [-1, 1])
      pen.sheet(
        seenAll(stage, [
          [side * wide, 0, bench.depth * 0.9],
          [side * (wide + thick), 0, bench.depth * 0.9],
          [side * (wide + thick), 0, 2.2],
          [side * wide, 0, 2.2],
        ]),
        chalk,
        { lift: 0, edge: 0.3, alpha: 0.9 },
      );
    pen.sheet(
      seenAll(stage, [
        [-wide - thick, 0, 2.2],
        [wide + thick, 0, 2.2],
        [wide + thick, 0, 2.25],
        [-wide - thick, 0, 2.25],
      ]),
      chalk,
      { lift: 0, edge: 0.3, alpha: 0.9 },
    );
  };
  box(820, 20);
  const [x, y] = seen(stage, [0, 0, 1.5]);
  pen.sheet([...ellipse(x, y, 250, 26), ...ellipse(x, y, 240, 22).reverse()], chalk, { lift: 0, edge: 0, alpha: 0.85 });
};

/** A stand full of people far away, some of whom wave; lamps on masts burn after dark. */
export const stands: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth);
  const half = reach(stage);
  const grey = mix(palette.tint('#9a9aa0'), palette.far, 0.35);
  pen.sheet(
    [
      [-half, y + 3],
      [-half, y - 96],
      [half, y - 96],
      [half, y + 3],
    ],
    grey,
    { lift: 0.8 },
  );
  const coats = ['#c96f5c', '#d9b25c', '#5f93a8', '#f3ecdc', '#7a5a6c'];
  for (let row = 0; row < 4; row++)
    for (let x = -stage.width * 0.8; x < stage.width * 0.8; x += 15)
      pen.sheet(
        ellipse(x + next() * 6, y - 18 - row * 19, 5.4, 6.4),
        mix(
          mix(palette.tint(coats[Math.floor(next() * 5)] ?? '#c96f5c'), grey, 0.4),
          palette.ink,
          palette.dark ? 0.25 : 0,
        ),
        { lift: 0, edge: 0.2, grain: 0 },
      );
  pen.sheet(
    [
      [-half, y - 150],
      [half, y - 150],
      [half, y - 124],
      [-half, y - 124],
    ],
    mix(grey, palette.ink, 0.3),
    { lift: 1 },
  );
  for (const share of [-0.8, -0.28, 0.28, 0.8]) {
    const x = (share * stage.width) / 2;
    pen.sheet(rectangle(x - 3, y - 260, 6, 262), mix(palette.ink, palette.far, 0.4), { lift: 0.6 });
    pen.sheet(rectangle(x - 30, y - 286, 60, 30), mix(palette.ink, palette.far, 0.3), { lift: 0.7 });
    for (let lamp = 0; lamp < 6; lamp++)
      pen.sheet(
        ellipse(x - 19 + (lamp % 3) * 19, y - 278 + Math.floor(lamp / 3) * 14, 6),
        bench.lit ? '#fff8e0' : palette.tint('#d8d2c4'),
        { lift: 0.1, edge: 0 },
      );
    if (bench.lit) pen.glow(x, y - 270, 120, '#fff4d0', { strength: 0.08, rings: 3, cold: true });
  }
};

/** A sheet of ice inside its boards, with the tracks of skates. */
export const rinkIce: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth);
  const ice = palette.dark ? mix('#a9c0e0', palette.far, 0.35) : mix('#e6f1f4', palette.ambient, 0.1);
  pen.sheet(rectangle(-reach(stage), y - 6, reach(stage) * 2, deep(stage) - y), ice, { lift: 0.6 });
  for (let scratch = 0; scratch < 16; scratch++) {
    const [x, near] = [(next() - 0.5) * 1500, between(next, 0.85, depth * 0.9)];
    const long = between(next, 60, 170) / near;
    const [px, py] = seen(stage, [x, 0, near]);
    pen.sheet(
      ribbon(
        [
          [px - long, py + 2],
          [px, py - 5 / near],
          [px + long, py + 4 / near],
        ],
        2 / Math.sqrt(near),
      ),
      mix(ice, '#ffffff', 0.7),
      { lift: 0, edge: 0 },
    );
  }
  pen.sheet(
    rectangle(-reach(stage), y - 66 / Math.sqrt(depth), reach(stage) * 2, 60 / Math.sqrt(depth)),
    palette.tint('#f3ecdc'),
    { lift: 0.9 },
  );
  pen.sheet(rectangle(-reach(stage), y - 30 / Math.sqrt(depth), reach(stage) * 2, 9), palette.tint('#c05b4c'), {
    lift: 0,
    edge: 0.3,
  });
};

/** Vines in rows running to the horizon, leaves on wires between posts. */
export const vineRows: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const earth = mix(palette.ground, palette.tint('#9a7350'), 0.4);
  pen.sheet(rectangle(-reach(stage), groundAt(stage, depth), reach(stage) * 2, deep(stage)), earth, { lift: 0.6 });
  for (let row = -5; row <= 5; row++) {
    if (row === 0) continue;
    const side = row * 300 - Math.sign(row) * 60;
    for (let near = depth; near > 1.16; near /= 1.16) {
      const [x, y] = seen(stage, [side, 0, near]);
      if (Math.abs(x) > stage.width * 0.75) continue;
      const leaf = mix(
        mix(palette.tint('#7f9a4c'), landTone(palette, 0.7), 0.3),
        palette.far,
        Math.min(0.5, (near - 1) / 9),
      );
      pen.sheet(rectangle(x - 2 / near, y - 128 / near, 4 / near, 130 / near), palette.tint('#7d5a40'), { lift: 0.3 });
      pen.sheet(
        blob([
          [x - 90 / near, y - 60 / near],
          [x - 56 / near, y - 126 / near],
          [x + 40 / near, y - 136 / near],
          [x + 92 / near, y - 70 / near],
          [x + 20 / near, y - 40 / near],
        ]),
        mix(leaf, palette.ink, next() * 0.14),
        { lift: 0.6 },
      );
      if (near < 4)
        for (let bunch = 0; bunch < 2; bunch++)
          pen.sheet(
            ellipse(x + (bunch * 60 - 30) / near, y - (56 + next() * 20) / near, 9 / near, 14 / near),
            palette.tint('#6a4a7a'),
            { lift: 0.3 },
          );
    }
  }
};

/** Fine ice in the air over a rink: points that glint and are gone. */
export const iceDust: Part = ({ pen, palette, stage, seconds, next }) => {
  for (let glint = 0; glint < 18; glint++) {
    const [x, y, pace] = [(next() - 0.5) * stage.width, stage.top * next() * 0.8 + 40, between(next, 1.2, 2.6)];
    const shine = Math.max(0, Math.sin(seconds * pace + glint * 2.1)) ** 3;
    if (shine < 0.05) continue;
    pen.part(glint, () =>
      pen.sheet(
        ellipse(x + Math.sin(seconds * 0.7 + glint) * 9, y + ((seconds * 9 + glint * 20) % 40), 1 + shine * 2),
        mix(palette.paper, '#ffffff', 0.7),
        { lift: 0, edge: 0, alpha: shine },
      ),
    );
  }
};
