import { blob, ellipse, mix, type Outline, type Point, rectangle, ribbon, strip } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { deep } from '../craft/extent.ts';
import { drawView } from '../craft/view.ts';
import { bare } from '../craft/wall-space.ts';

/** Small places to sleep in: a tent, a tree house, a ship's hold. */

/** How high a tent's ridge is over the foot of its far end, and half as wide as it is there, centimetres. */
const TENT = { ridge: 348, half: 400, open: 96 } as const;

/** A tent from within: two slopes of canvas meeting at the ridge, the far end with its flaps tied back, a groundsheet. */
export const canvasWalls: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const cloth = mix(palette.tint('#c9b183'), palette.wallShade, palette.dark ? 0.3 : 0.1);
  const space = bare(bench, mix(cloth, palette.ink, 0.2));
  const ridge: Point = [0, space.foot - TENT.ridge];
  for (const side of [-1, 1]) {
    pen.sheet(
      [
        ridge,
        [side * TENT.half, space.foot],
        [side * 1900, deep(stage)],
        [side * 1900, stage.top * 3],
        [0, stage.top * 3],
      ],
      mix(cloth, side < 0 ? '#ffffff' : palette.ink, side < 0 ? 0.06 : 0.1),
      { lift: 0.8 },
    );
    for (const [share, wide] of [
      [0.34, 5],
      [0.7, 7],
    ] as const)
      pen.sheet(
        strip(
          [side * TENT.half * share, space.foot - TENT.ridge * (1 - share)],
          [side * (TENT.half * share + 900 * (0.4 + share)), stage.top * 1.6 + share * 330],
          wide,
          wide * 2,
        ),
        mix(cloth, palette.ink, 0.26),
        { lift: 0.1, edge: 0.2 },
      );
  }
  pen.sheet([ridge, [TENT.half, space.foot + 3], [-TENT.half, space.foot + 3]], mix(cloth, '#fff6dc', 0.14), {
    lift: 0.5,
  });
  tentMouth(bench, ridge, space.foot);
  pen.sheet(rectangle(-5, ridge[1] - 6, 10, space.foot - ridge[1] + 8), mix(palette.wood, palette.ink, 0.2), {
    lift: 0.8,
  });
  pen.sheet(strip(ridge, [0, stage.top * 2], 12, 26), mix(palette.wood, palette.ink, 0.15), { lift: 0.9 });
  const ground = mix(palette.tint('#8b8258'), palette.ink, palette.dark ? 0.45 : 0.2);
  pen.sheet(rectangle(space.left, space.foot, space.width, deep(stage) - space.foot), ground, { lift: 0.4 });
};

/** The open end of a tent: the world outside between two flaps. */
function tentMouth(bench: Bench, ridge: Point, foot: number): void {
  const { pen, palette } = bench;
  const cloth = mix(palette.tint('#c9b183'), palette.wallShade, 0.16);
  const hole: Outline = [
    [0, ridge[1] + 36],
    [TENT.open, foot],
    [-TENT.open, foot],
  ];
  pen.clip(hole, () => pen.at(0, foot - 130, 1, 0, () => drawView(bench, { width: TENT.open * 2.4, height: 290 })));
  for (const side of [-1, 1])
    pen.sheet(
      blob([
        [0, ridge[1] + 20, 'corner'],
        [side * 46, foot - 150],
        [side * (TENT.open - 22), foot - 96],
        [side * (TENT.open + 20), foot, 'corner'],
        [side * (TENT.open + 74), foot, 'corner'],
      ]),
      mix(cloth, side < 0 ? '#ffffff' : palette.ink, 0.1),
      { lift: 1 },
    );
}

/** Wind in a tent's canvas: broad shadows of leaves sliding over the slopes, the light coming and going. */
export const canvasBreath: Part = ({ pen, palette, stage, seconds, next }) => {
  for (let index = 0; index < 9; index++) {
    const [x, y, size] = [(next() - 0.5) * stage.width, -between(next, 190, 420), between(next, 26, 62)];
    const [pace, turn] = [between(next, 0.8, 1.5), next() * 6.3];
    const sway = Math.sin(seconds * pace + turn) * 17;
    pen.part(index, () =>
      pen.tissue(
        blob([
          [x - size + sway, y],
          [x + sway * 0.6, y - size * 0.5],
          [x + size + sway, y + size * 0.1],
          [x + sway * 1.2, y + size * 0.5],
        ]),
        palette.ink,
        palette.dark ? 0.08 : 0.1,
        { edge: 0, grain: 0 },
      ),
    );
  }
};

/**
 * The inside of a wooden hull: planks, ribs bending over the head, a deck of boards, light from a hatch. `broken` 1 is a wreck:
 * planks are missing and the sea's light comes through.
 */
export const woodenHull: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const wood = mix(mix(palette.wood, palette.tint('#7d5b3f'), 0.4), palette.ink, palette.dark ? 0.36 : 0.16);
  const space = bare(bench, mix(wood, palette.ink, 0.16));
  const broken = measure(bench, 'broken', 0) === 1;
  for (let row = 0; row < 11; row++) {
    const y = space.foot - row * 37;
    for (let x = space.left * 0.5; x < -space.left * 0.5; ) {
      const long = between(next, 170, 330);
      const gone = broken && next() < 0.09;
      pen.sheet(
        rectangle(x + 1, y - 35, long - 3, 34),
        gone
          ? mix(palette.water, '#cfe6e2', palette.dark ? 0.1 : 0.5)
          : mix(wood, next() < 0.5 ? '#ffffff' : palette.ink, next() * 0.09),
        { lift: gone ? 0 : 0.25, edge: 0.5 },
      );
      x += long;
    }
  }
  for (let rib = -4; rib <= 4; rib++) {
    const x = (rib * 250) / depth;
    pen.sheet(
      ribbon(
        [
          [x, space.foot + 4],
          [x * 1.06, space.foot - 150],
          [x * 0.94, space.foot - 290],
          [x * 0.5, stage.top * 1.3],
        ],
        (way) => 25 - way * 5,
      ),
      mix(wood, palette.ink, 0.3),
      { lift: 1 },
    );
  }
  pen.sheet(rectangle(space.left, space.foot - 356, space.width, 26), mix(wood, palette.ink, 0.42), { lift: 1 });
  const floor = mix(wood, palette.ink, 0.24);
  pen.sheet(rectangle(space.left, space.foot, space.width, deep(stage) - space.foot), floor, { lift: 0.7 });
  for (let line = -9; line <= 9; line++)
    pen.sheet(strip([line * 92, space.foot], [line * 190, deep(stage) * 0.6], 2, 5), mix(floor, palette.ink, 0.35), {
      lift: 0,
      edge: 0,
    });
};

/** Light through a grating overhead, swinging over the boards as the ship rolls. */
export const rollingLight: Part = ({ pen, palette, stage, seconds }) => {
  const roll = Math.sin(seconds * 0.9);
  const shine = palette.dark ? '#a9c4ee' : mix(palette.light, '#fff6dc', 0.5);
  for (let bar = 0; bar < 4; bar++) {
    const x = -70 + bar * 44;
    pen.part(bar, () =>
      pen.tissue(
        [
          [x, stage.top * 1.1],
          [x + 26, stage.top * 1.1],
          [x * 1.7 + 70 + roll * 60, 60],
          [x * 1.7 + 6 + roll * 60, 60],
        ],
        shine,
        palette.dark ? 0.07 : 0.13,
        { edge: 0, grain: 0, blend: 'screen' },
      ),
    );
  }
};

/** The trunk a tree house is built around, with the stump of a branch and light between the leaves above; `width` 120 cm. */
export const houseTrunk: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const half = measure(bench, 'width', 120) / 2;
  const bark = mix(palette.tint('#7b5a41'), palette.ink, palette.dark ? 0.34 : 0.12);
  pen.sheet(
    blob([
      [-half * 1.25, 8, 'corner'],
      [-half * 0.94, -150],
      [-half * 1.02, -330],
      [-half * 1.5, stage.top * 1.7, 'corner'],
      [half * 1.7, stage.top * 1.7, 'corner'],
      [half, -320],
      [half * 0.92, -140],
      [half * 1.3, 8, 'corner'],
    ]),
    bark,
    { lift: 1.2 },
  );
  for (let line = 0; line < 9; line++) {
    const [x, y] = [between(next, -0.8, 0.8) * half, -between(next, 40, 420)];
    pen.sheet(
      ribbon(
        [
          [x, y],
          [x + 5, y + 40],
          [x - 3, y + between(next, 60, 110)],
        ],
        3,
      ),
      mix(bark, palette.ink, 0.32),
      {
        lift: 0,
        edge: 0.2,
      },
    );
  }
  pen.sheet(ellipse(half * 0.2, -206, 15, 21), mix(bark, palette.ink, 0.45), { lift: 0.2 });
  pen.sheet(ellipse(half * 0.2, -206, 8, 12), palette.ink, { lift: 0, edge: 0 });
};
