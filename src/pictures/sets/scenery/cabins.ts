import { ellipse, mix, type Outline, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { type Bench, measure, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { drawView } from '../craft/view.ts';
import { bare } from '../craft/wall-space.ts';
import { groundAt } from '../stage.ts';

/** The side of an aeroplane's cabin: oval windows in a row, lockers above, a carpet below. */
export const planeCabin: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const unit = 1 / depth;
  const foot = groundAt(stage, depth);
  const half = reach(stage);
  const skin = mix(palette.tint('#e6e1d6'), palette.dark ? '#39415e' : '#ffffff', palette.dark ? 0.55 : 0.25);
  bare(bench, skin);
  for (let x = -6; x <= 6; x++) {
    const middle = x * 132 * unit;
    const y = foot - 158 * unit;
    pen.sheet(ellipse(middle, y, 43 * unit, 56 * unit), mix(skin, palette.ink, 0.1), { lift: 0.2 });
    pen.clip(ellipse(middle, y, 33 * unit, 46 * unit), () =>
      pen.at(middle, y, unit, 0, () => drawView({ ...bench, view: 'none' }, { width: 76, height: 100 })),
    );
    pen.sheet(rounded(middle - 33 * unit, y - 50 * unit, 66 * unit, 20 * unit, 8), mix(skin, '#ffffff', 0.2), {
      lift: 0.4,
    });
  }
  pen.sheet(
    rectangle(-half, stage.top - stage.height, half * 2, foot - 262 * unit - stage.top + stage.height),
    mix(skin, palette.ink, 0.16),
    { lift: 1 },
  );
  for (let x = -7; x <= 7; x++)
    pen.sheet(rounded(x * 152 * unit + 4, foot - 330 * unit, 144 * unit, 82 * unit, 12), mix(skin, '#ffffff', 0.14), {
      lift: 0.9,
    });
  if (palette.dark)
    for (let x = -3; x <= 3; x++)
      pen.glow(x * 300 * unit, foot - 240 * unit, 90 * unit, palette.light, { strength: 0.05, rings: 3 });
  pen.sheet(
    rectangle(-half, foot, half * 2, deep(stage) - foot),
    mix(palette.tint('#5f6b80'), palette.ink, palette.dark ? 0.35 : 0.1),
    { lift: 0.5 },
  );
};

/** The inside of a lift: three panelled walls, a handrail, a doorway's lamp of floors. */
export const liftCabin: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const unit = 1 / depth;
  const brass = palette.tint('#c9a45c');
  const wood = mix(palette.wood, palette.wallShade, 0.2);
  const space = bare(bench, mix(wood, palette.ink, 0.3));
  const [half, top] = [150 * unit, space.foot - 300 * unit];
  for (const side of [-1, 1]) {
    pen.sheet(
      [
        [side * half, top],
        [side * half, space.foot],
        [side * 330, stage.bottom * 1.3],
        [side * 330, stage.top * 1.15],
      ],
      mix(wood, palette.ink, side < 0 ? 0.1 : 0.2),
      { lift: 0.8 },
    );
    pen.sheet(
      [
        [side * half * 1.12, space.foot - 96 * unit],
        [side * half * 1.12, space.foot - 86 * unit],
        [side * 320, -74],
        [side * 320, -92],
      ],
      brass,
      { lift: 0.6 },
    );
  }
  mirrorOn(bench, half, space.foot);
  pen.sheet(
    rectangle(-half - 20, stage.top - stage.height, half * 2 + 40, top - stage.top + stage.height),
    mix(wood, palette.ink, 0.12),
    { lift: 1 },
  );
  pen.sheet(ellipse(0, top - 20, 50, 34, { from: Math.PI, to: Math.PI * 2 }), brass, { lift: 0.7 });
  for (let floor = 0; floor < 7; floor++) {
    const angle = Math.PI * (1.1 + floor * 0.133);
    pen.sheet(ellipse(Math.cos(angle) * 42, top - 20 + Math.sin(angle) * 28, 2.6), palette.ink, { lift: 0, edge: 0 });
  }
  pen.sheet(
    [
      [-half - 6, space.foot],
      [half + 6, space.foot],
      [2000, deep(stage)],
      [-2000, deep(stage)],
    ],
    mix(palette.tint('#8c4f4a'), palette.ink, 0.15),
    { lift: 0.6 },
  );
  for (const side of [-1, 1])
    pen.sheet(
      [
        [side * half * 0.12, top - 74],
        [side * half * 0.62, top - 74],
        [side * half * 1.3, stage.top * 1.1],
        [side * half * 0.26, stage.top * 1.1],
      ],
      mix(palette.light, '#fff8e4', 0.6),
      { lift: 0.4 },
    );
  pen.glow(0, top - 70, 230, palette.light, { strength: 0.06, rings: 3 });
};

/** The mirror on a lift's left wall over its rail, with the slanting shine of glass. */
function mirrorOn({ pen, palette, stage }: Bench, half: number, foot: number): void {
  const glass = mix(palette.tint('#c5d2d0'), palette.wallShade, palette.dark ? 0.45 : 0.1);
  const [near, far] = [-318, -half * 1.2];
  const edge = (x: number, share: number): number => {
    const way = (x - far) / (near - far);
    const [low, high] = [foot - 108 + (-104 - foot + 108) * way, foot - 236 + (stage.top * 0.9 - foot + 236) * way];
    return low + (high - low) * share;
  };
  const pane = (from: number, to: number, low = 0, high = 1): Outline => [
    [from, edge(from, low)],
    [to, edge(to, low)],
    [to, edge(to, high)],
    [from, edge(from, high)],
  ];
  pen.sheet(pane(near - 6, far + 5, -0.05, 1.05), palette.tint('#c9a45c'), { lift: 0.6 });
  pen.sheet(pane(near, far), glass, { lift: 0 });
  for (const [from, wide] of [
    [0.2, 0.2],
    [0.52, 0.08],
  ] as const) {
    const x = near + (far - near) * from;
    const to = x + (far - near) * wide;
    const lean = (far - near) * 0.18;
    pen.sheet(
      [
        [x, edge(x, 0)],
        [to, edge(to, 0)],
        [to + lean, edge(to + lean, 1)],
        [x + lean, edge(x + lean, 1)],
      ],
      '#ffffff',
      { lift: 0, edge: 0, alpha: palette.dark ? 0.1 : 0.26 },
    );
  }
}

/** A submarine's hull: ribs closing over the head, pipes along it, rivets. */
export const hull: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const unit = 1 / depth;
  const steel = mix(palette.tint('#6f8a86'), palette.ink, palette.dark ? 0.35 : 0.16);
  const space = bare(bench, steel);
  for (let x = -5; x <= 5; x++) {
    const middle = x * 230 * unit;
    pen.sheet(
      ribbon(
        [
          [middle * 1.6, stage.top * 1.3],
          [middle * 1.1, space.foot - 330 * unit],
          [middle, space.foot - 150 * unit],
          [middle, space.foot + 4],
        ],
        22 * unit,
      ),
      mix(steel, palette.ink, 0.22),
      { lift: 0.8 },
    );
    for (let rivet = 0; rivet < 7; rivet++)
      pen.sheet(ellipse(middle + 20 * unit, space.foot - (24 + rivet * 44) * unit, 2.6), mix(steel, '#ffffff', 0.25), {
        lift: 0.2,
      });
  }
  for (const [up, thick, colour] of [
    [316, 20, '#b5794f'],
    [286, 12, '#c9a45c'],
    [40, 14, '#a3604f'],
  ] as const)
    pen.sheet(rectangle(space.left, space.foot - up * unit, space.width, thick * unit), palette.tint(colour), {
      lift: 0.9,
    });
  pen.sheet(rectangle(space.left, space.foot, space.width, deep(stage) - space.foot), mix(steel, palette.ink, 0.42), {
    lift: 0.6,
  });
  for (let x = -stage.width; x < stage.width; x += 46)
    pen.sheet(
      [
        [x, space.foot + 6],
        [x + 22, space.foot + 6],
        [x * 1.5 + 30, deep(stage)],
        [x * 1.5, deep(stage)],
      ],
      mix(steel, palette.ink, 0.55),
      { lift: 0, edge: 0 },
    );
  if (measure(bench, 'lamp', 1) === 1)
    for (const x of [-0.3, 0.34])
      pen.glow(x * stage.width, space.foot - 280 * unit, 120, mix(palette.light, palette.pop, 0.25), {
        strength: 0.07,
        rings: 3,
      });
};
