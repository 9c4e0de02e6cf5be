import { blob, ellipse, mix, type Outline, type Point, rectangle, ribbon, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { sidePanel } from '../craft/perspective.ts';
import { bare } from '../craft/wall-space.ts';
import { groundAt } from '../stage.ts';

/** Floors, walls and vaults of places that are nothing else: a pitch, a rink, a vineyard, a glass house, a dome. */

/** Shelves of goods along both sides of an aisle, `half` 235 cm to either side; `cold` 1 has glass doors that shine. */
export const aisle: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const half = measure(bench, 'half', 230);
  const colours = ['#c96f5c', '#d9b25c', '#5f93a8', '#7fa07f', '#b07fa0', '#e0cfa8', '#8d6f58'];
  for (const side of [-half, half]) {
    pen.sheet(
      sidePanel(stage, side, [0.66, bench.depth], [0, 218]),
      mix(palette.tint('#d8d2c4'), palette.wallShade, 0.3),
      { lift: 0.8 },
    );
    for (let row = 0; row < 4; row++) {
      for (let near = 0.68; near < bench.depth * 0.96; near *= 1.085) {
        const tall = between(next, 20, 38);
        pen.sheet(
          sidePanel(stage, side, [near, near * 1.075], [14 + row * 52, 14 + row * 52 + tall]),
          mix(palette.tint(colours[Math.floor(next() * 7)] ?? '#c96f5c'), palette.wallShade, 0.14),
          { lift: 0.1, edge: 0.3, grain: 0 },
        );
      }
      pen.sheet(sidePanel(stage, side, [0.66, bench.depth], [6 + row * 52, 13 + row * 52]), palette.tint('#f3ecdc'), {
        lift: 0.4,
      });
    }
  }
};

/** A wall of glass in an iron lattice with the country behind it and a pitched roof of panes: hot houses. */
export const glassWall: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const sky = palette.sky[Math.floor(palette.sky.length / 2)] ?? palette.far;
  const space = bare(bench, mix(sky, palette.paper, palette.dark ? 0.03 : 0.2));
  const iron = palette.tint('#e6e2d4');
  pen.sheet(
    blob([
      [-stage.width, space.foot, 'corner'],
      [-stage.width * 0.5, space.foot - 110],
      [-60, space.foot - 66],
      [stage.width * 0.4, space.foot - 124],
      [stage.width, space.foot - 70],
      [stage.width, space.foot + 6, 'corner'],
    ]),
    mix(palette.mid, palette.far, 0.4),
    { lift: 0.4 },
  );
  for (let x = -stage.width; x < stage.width; x += 96)
    pen.sheet(rectangle(x - 3, space.top, 6, space.foot - space.top), iron, { lift: 0.6 });
  for (const up of [150, 300])
    pen.sheet(rectangle(space.left, space.foot - up / depth, space.width, 7), iron, { lift: 0.7 });
  for (let pane = -5; pane < 6; pane++)
    pen.sheet(
      [
        [pane * 190, stage.top],
        [pane * 190 + 44, stage.top],
        [pane * 190 - 30, space.foot - 40],
        [pane * 190 - 60, space.foot - 40],
      ],
      '#ffffff',
      { lift: 0, edge: 0, alpha: palette.dark ? 0.03 : 0.12 },
    );
  pen.sheet(
    rectangle(space.left, space.foot - 52 / depth, space.width, 54 / depth),
    mix(palette.tint('#b98a6c'), palette.wallShade, 0.25),
    { lift: 0.8 },
  );
  for (let rib = -7; rib <= 7; rib++)
    pen.sheet(strip([rib * 96, space.foot - 300 / depth], [rib * 190, stage.top * 1.25], 7), iron, { lift: 0.7 });
};

/** The inside of a dome: ribs meeting overhead and the slit it looks out of, `aside` 0.3 across, full of stars. */
export const domeWall: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const wall = mix(palette.tint('#6d7686'), palette.ink, palette.dark ? 0.45 : 0.12);
  const space = bare(bench, wall);
  const x = (measure(bench, 'aside', 0.28) * stage.width) / 2;
  const slit: Outline = [
    [x - 46, space.foot - 100],
    [x + 74, space.foot - 100],
    [x * 0.4 + 100, stage.top * 1.3],
    [x * 0.4 - 40, stage.top * 1.3],
  ];
  for (let rib = -5; rib <= 5; rib++)
    pen.sheet(
      ribbon(
        [
          [rib * 150, space.foot],
          [rib * 138, space.foot - 150],
          [rib * 70, stage.top * 1.2],
        ],
        9,
      ),
      mix(wall, palette.ink, 0.3),
      { lift: 0.6 },
    );
  for (const up of [110, 220])
    pen.sheet(rectangle(space.left, space.foot - up, space.width, 7), mix(wall, palette.ink, 0.24), { lift: 0.4 });
  pen.sheet(slit, mix(wall, '#ffffff', 0.16), { lift: 1 });
  pen.clip(
    [
      [x - 36, space.foot - 108],
      [x + 64, space.foot - 108],
      [x * 0.4 + 88, stage.top * 1.3],
      [x * 0.4 - 28, stage.top * 1.3],
    ],
    () => {
      pen.sheet(
        rectangle(-stage.width, stage.top * 2, stage.width * 2, stage.height * 3),
        palette.dark ? '#141c3c' : (palette.sky[0] ?? palette.far),
        { lift: 0, edge: 0 },
      );
      if (palette.dark)
        for (let dot = 0; dot < 40; dot++)
          pen.sheet(
            ellipse(x * 0.7 + (next() - 0.5) * 190, space.foot - 110 - next() * 380, between(next, 1.2, 3)),
            mix('#f4ecd8', '#ffd98a', next() * 0.6),
            { lift: 0, edge: 0 },
          );
    },
  );
};

/** Blocks of snow laid in a dome with the low tunnel of its door: an igloo from within. */
export const snowBlocks: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const snow = palette.dark ? mix('#8fa3c8', palette.light, 0.22) : mix('#dce8ee', palette.ambient, 0.12);
  const space = bare(bench, mix(snow, palette.ink, 0.2));
  for (let row = 0; row < 9; row++) {
    const [up, wide] = [row * 62, 128 - row * 5];
    for (let at = -9; at < 9; at++) {
      const [x, lean] = [(at + (row % 2) * 0.5) * wide * (1 - row * 0.03), row * 0.012];
      pen.sheet(
        [
          [x + 2, space.foot - up - 2],
          [x + wide - 3, space.foot - up - 2],
          [x + wide - 3 - x * lean, space.foot - up - 58],
          [x + 3 - x * lean, space.foot - up - 58],
        ],
        mix(snow, next() < 0.5 ? '#ffffff' : '#6f8fb0', next() * 0.16),
        { lift: 0.3, edge: 0.7 },
      );
    }
  }
  pen.sheet(
    ellipse(stage.width * 0.2, space.foot + 4, 96, 118, { from: Math.PI, to: Math.PI * 2 }),
    mix(snow, '#ffffff', 0.3),
    { lift: 0.9 },
  );
  pen.sheet(
    ellipse(stage.width * 0.2, space.foot + 4, 70, 90, { from: Math.PI, to: Math.PI * 2 }),
    palette.dark ? '#1b2a52' : mix('#bfe0ee', palette.far, 0.3),
    { lift: 0 },
  );
  pen.sheet(rectangle(space.left, space.foot, space.width, deep(stage) - space.foot), mix(snow, '#ffffff', 0.22), {
    lift: 0.8,
  });
  if (palette.dark)
    pen.glow(-stage.width * 0.16, space.foot - 40, 330 / depth, palette.light, { strength: 0.07, rings: 4 });
};

/** The inside of a big top: stripes meeting at the mast, the ring with its sand. */
export const tentInside: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const [red, cream] = [
    mix(palette.tint('#a8453f'), palette.ink, palette.dark ? 0.3 : 0.05),
    mix(palette.tint('#ecdcb8'), palette.ink, palette.dark ? 0.34 : 0.06),
  ];
  const space = bare(bench, red);
  const peak: Point = [0, stage.top * 1.5];
  for (let stripe = -9; stripe <= 9; stripe++)
    pen.sheet(
      [
        [stripe * 128, space.foot - 170],
        [stripe * 128 + 64, space.foot - 170],
        [peak[0] + stripe * 8 + 5, peak[1]],
        [peak[0] + stripe * 8, peak[1]],
      ],
      cream,
      { lift: 0.3, edge: 0.4 },
    );
  pen.sheet(rectangle(space.left, space.foot - 178, space.width, 180), mix(red, palette.ink, 0.5), { lift: 0.6 });
  for (let row = 0; row < 3; row++)
    for (let head = -22; head < 22; head++)
      pen.sheet(
        ellipse(head * 46 + (row % 2) * 23, space.foot - 128 + row * 44, 13, 15),
        mix(mix(red, palette.ink, 0.62), palette.tint('#d9a883'), 0.14 + row * 0.05),
        { lift: 0.2, edge: 0.3 },
      );
  const sand = mix(palette.tint('#d2b078'), palette.ink, palette.dark ? 0.3 : 0.05);
  pen.sheet(rectangle(space.left, space.foot, space.width, deep(stage) - space.foot), mix(sand, palette.ink, 0.35), {
    lift: 0.5,
  });
  pen.sheet(ellipse(0, space.foot + 100, stage.width * 0.5, 92), palette.tint('#b5483e'), { lift: 0.9 });
  pen.sheet(ellipse(0, space.foot + 100, stage.width * 0.47, 82), sand, { lift: 0 });
  for (const mast of [-0.3, 0.3])
    pen.sheet(
      strip([mast * stage.width, space.foot + 20], [mast * stage.width * 0.6, stage.top * 1.5], 16 / depth),
      palette.tint('#c9a45c'),
      { lift: 0.8 },
    );
};

/** A trapeze hanging from above, swinging, `across` where it is. */
export const trapeze: Part = (bench) => {
  const { pen, palette, stage, seconds, depth } = bench;
  pen.at(0, stage.top * depth * 1.4, 1, Math.sin(seconds * 1.6) * 0.22, () => {
    for (const x of [-34, 34])
      pen.sheet(rectangle(x - 1.6, 0, 3.2, 330), palette.tint('#e6d9b8'), { lift: 0.3, edge: 0.3 });
    pen.sheet(rectangle(-42, 326, 84, 8), palette.tint('#c9a45c'), { lift: 0.6 });
  });
};

/** The glass front of a gate with its slender posts: what lies behind it shows. */
export const gateGlass: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const foot = groundAt(stage, depth);
  const steel = mix(palette.tint('#c9ccc8'), palette.wallShade, palette.dark ? 0.5 : 0.2);
  for (let x = -8; x <= 8; x++)
    pen.sheet(rectangle(x * 150 - 5, stage.top * 2, 10, foot - stage.top * 2), steel, { lift: 0.8 });
  for (const y of [foot - 150, stage.top * 0.86])
    pen.sheet(rectangle(-reach(stage), y, reach(stage) * 2, 8), steel, { lift: 0.7 });
  pen.sheet(
    rectangle(-reach(stage), stage.top - stage.height, reach(stage) * 2, stage.height + 34),
    mix(steel, palette.ink, 0.25),
    { lift: 1 },
  );
  pen.sheet(rectangle(-reach(stage), foot - 26, reach(stage) * 2, 30), mix(steel, palette.ink, 0.15), { lift: 0.8 });
  for (let shine = -3; shine < 4; shine++)
    pen.sheet(
      [
        [shine * 310, foot - 30],
        [shine * 310 + 60, foot - 30],
        [shine * 310 + 170, stage.top],
        [shine * 310 + 110, stage.top],
      ],
      '#ffffff',
      { lift: 0, edge: 0, alpha: palette.dark ? 0.04 : 0.1 },
    );
};
