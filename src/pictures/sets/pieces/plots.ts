import { ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** Small dwellings and sheds, and what children and crowds find out of doors. */

/** A bathing hut on its feet, striped, 220 cm wide, with steps and a pennant. */
export const beachHut: Part = ({ pen, palette, next, lit }) => {
  const paint = palette.tint(
    ['#c96f5c', '#5f93a8', '#d9b25c', '#7fa07f', '#b07fa0'][Math.floor(next() * 5)] ?? '#c96f5c',
  );
  const white = palette.tint('#f5eddb');
  for (const x of [-88, 76]) pen.sheet(rectangle(x, -36, 12, 40), palette.tint('#7d5a40'), { lift: 0.6 });
  pen.sheet(rectangle(-100, -220, 200, 188), white, { lift: 1 });
  for (let stripe = 0; stripe < 5; stripe++)
    pen.sheet(rectangle(-100 + stripe * 40, -220, 20, 188), paint, { lift: 0, edge: 0.4 });
  pen.sheet(
    [
      [-118, -216],
      [0, -312],
      [118, -216],
    ],
    white,
    { lift: 0.9 },
  );
  pen.sheet(
    [
      [-126, -212],
      [0, -318],
      [126, -212],
      [110, -204],
      [0, -296],
      [-110, -204],
    ],
    mix(paint, palette.ink, 0.12),
    { lift: 1 },
  );
  pen.sheet(rectangle(-32, -172, 64, 140), mix(paint, palette.ink, 0.2), { lift: 0.5 });
  pen.sheet(rectangle(-20, -160, 40, 34), lit ? palette.light : mix(palette.far, palette.paper, 0.3), { lift: 0.1 });
  for (let step = 0; step < 2; step++)
    pen.sheet(rectangle(-40 - step * 8, -34 + step * 18, 80 + step * 16, 12), palette.tint('#b08a5f'), { lift: 0.8 });
};

/** A trailer on blocks with an awning, 560 cm, lit after dark. */
export const trailer: Part = ({ pen, palette, next, lit }) => {
  const skin = palette.tint(['#dcd5c2', '#bcd0cf', '#e0c9a8'][Math.floor(next() * 3)] ?? '#dcd5c2');
  for (const x of [-190, 130]) pen.sheet(ellipse(x, -16, 26), palette.ink, { lift: 0.7 });
  pen.sheet(rounded(-280, -232, 560, 206, 54), skin, { lift: 1.1 });
  pen.sheet(rectangle(-278, -118, 556, 26), mix(skin, palette.tint('#b5664d'), 0.7), { lift: 0.1, edge: 0.4 });
  for (const x of [-220, 90]) {
    pen.sheet(
      rounded(x, -200, 104, 66, 8),
      lit ? mix(palette.light, '#fff2cc', 0.25) : mix(palette.far, palette.ink, 0.3),
      { lift: 0.2 },
    );
    if (lit) pen.glow(x + 52, -166, 100, palette.light, { strength: 0.1, rings: 2 });
  }
  pen.sheet(rounded(-70, -206, 76, 178, 8), mix(skin, palette.ink, 0.16), { lift: 0.5 });
  pen.sheet(
    [
      [-90, -214],
      [180, -214],
      [214, -180],
      [-76, -180],
    ],
    palette.tint('#b5664d'),
    { lift: 0.8 },
  );
  pen.sheet(rectangle(204, -182, 6, 186), palette.tint('#c9c4ba'), { lift: 0.6 });
  pen.sheet(rectangle(-84, -22, 104, 26), palette.tint('#a8835a'), { lift: 0.8 });
};

/** A shed with a round roof for aeroplanes, its doors open, 900 cm. */
export const hangarShed: Part = ({ pen, palette, lit, depth }) => {
  const tin = mix(palette.tint('#a9b0a8'), palette.far, Math.min(0.45, (depth - 1) / 14));
  pen.sheet(ellipse(0, 4, 450, 400, { from: Math.PI, to: Math.PI * 2 }), tin, { lift: 1 });
  pen.sheet(ellipse(0, 4, 390, 330, { from: Math.PI, to: Math.PI * 2 }), mix(palette.ink, tin, 0.25), { lift: 0 });
  if (lit) pen.glow(0, -120, 300, palette.light, { strength: 0.08, rings: 3 });
  for (const side of [-1, 1])
    pen.sheet(
      [
        [side * 380, 4],
        [side * 230, 4],
        [side * 230, -262],
        [side * 330, -160],
        [side * 380, -40],
      ],
      mix(tin, '#ffffff', 0.1),
      { lift: 0.6 },
    );
};

/** A building going up: floors and posts with a scaffold, `floors` 4, 640 cm wide, under its crane; the hook swings in `craneHook`. */
export const shell: Part = (bench) => {
  const { pen, palette, depth } = bench;
  const floors = measure(bench, 'floors', 4);
  const concrete = mix(palette.tint('#b3aa9c'), palette.far, Math.min(0.4, (depth - 1) / 14));
  pen.part('frame', () => {
    for (let floor = 0; floor <= floors; floor++) {
      pen.sheet(rectangle(-330, -floor * 210 - 14, 660, 22), mix(concrete, palette.ink, 0.1), { lift: 0.8 });
      if (floor < floors)
        for (let post = 0; post < 6; post++)
          pen.sheet(rectangle(-320 + post * 124, -floor * 210 - 204, 20, 196), concrete, { lift: 0.7 });
      if (floor > 0)
        pen.sheet(rectangle(-320, -floor * 210 + 8, 230, 190), mix(palette.tint('#b5795c'), palette.far, 0.2), {
          lift: 0.3,
        });
    }
    for (const x of [-372, -350])
      pen.sheet(rectangle(x, -floors * 210 - 120, 6, floors * 210 + 124), palette.tint('#c99a4a'), { lift: 0.5 });
    for (let rung = 0; rung < floors * 3; rung++)
      pen.sheet(strip([-374, -20 - rung * 74], [-346, -66 - rung * 74], 5), palette.tint('#c99a4a'), { lift: 0.4 });
    pen.sheet(rectangle(390, -floors * 210 - 420, 30, floors * 210 + 424), palette.tint('#d9b04e'), { lift: 0.9 });
    pen.sheet(rectangle(-420, -floors * 210 - 430, 1010, 22), palette.tint('#d9b04e'), { lift: 0.9 });
    pen.sheet(rectangle(500, -floors * 210 - 416, 80, 50), concrete, { lift: 0.8 });
  });
};

/** The hook of the crane over `shell`, carrying planks to and fro. */
export const craneHook: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const floors = measure(bench, 'floors', 4);
  const [trolley, swing] = [-160 + Math.sin(seconds * 0.4) * 110, Math.sin(seconds * 1.3) * 16];
  const top = -floors * 210 - 410;
  pen.part('hook', () => {
    pen.sheet(strip([trolley, top], [trolley + swing, top + 190], 5), palette.ink, { lift: 0.4 });
    pen.sheet(rectangle(trolley + swing - 70, top + 190, 140, 26), palette.tint('#8d5f42'), { lift: 0.8 });
  });
};

/** A barrier of planks with a lamp that blinks, 220 cm. */
export const roadBlock: Part = ({ pen, palette, seconds }) => {
  for (const x of [-84, 70]) pen.sheet(rectangle(x, -96, 12, 100), palette.tint('#7d5a40'), { lift: 0.6 });
  for (const y of [-96, -52]) {
    pen.sheet(rectangle(-110, y, 220, 26), palette.tint('#f3ecdc'), { lift: 0.8 });
    for (let x = -104; x < 100; x += 52)
      pen.sheet(
        [
          [x + 8, y],
          [x + 32, y],
          [x + 22, y + 26],
          [x - 2, y + 26],
        ],
        palette.tint('#d9784a'),
        { lift: 0, edge: 0.3 },
      );
  }
  const on = Math.sin(seconds * 5) > 0;
  if (on) pen.glow(-78, -110, 40, '#ffb35c', { strength: 0.2, rings: 2 });
  pen.sheet(ellipse(-78, -108, 10), on ? '#ffc36c' : palette.tint('#c99a4a'), { lift: 0.5 });
};

/** A goal with its net, 440 cm wide, 240 high. */
export const goal: Part = ({ pen, palette, seconds }) => {
  const white = palette.tint('#f5f0e2');
  for (let line = -10; line <= 10; line++) {
    const sway = Math.sin(seconds * 1.6 + line) * 3;
    pen.sheet(
      ribbon(
        [
          [line * 21, -236],
          [line * 19 + sway, -110],
          [line * 18, -6],
        ],
        1.8,
      ),
      white,
      { lift: 0, edge: 0, alpha: 0.6 },
    );
  }
  for (let row = 1; row < 8; row++)
    pen.sheet(rectangle(-214, -236 + row * 30, 428, 1.8), white, { lift: 0, edge: 0, alpha: 0.6 });
  for (const x of [-220, 210]) pen.sheet(rectangle(x, -244, 11, 248), white, { lift: 0.8 });
  pen.sheet(rectangle(-222, -246, 444, 12), white, { lift: 0.9 });
};

/** A box of earth with flowers and a little tree, 190 cm. */
export const planter: Part = ({ pen, palette, next }) => {
  pen.sheet(
    [
      [-95, -52],
      [95, -52],
      [86, 4],
      [-86, 4],
    ],
    palette.tint('#a8734b'),
    { lift: 1 },
  );
  for (let leaf = 0; leaf < 7; leaf++)
    pen.sheet(
      ellipse(-76 + leaf * 25, -60 - next() * 18, 22, 17),
      mix(palette.tint('#6f9460'), palette.ink, next() * 0.15),
      { lift: 0.6 },
    );
  for (let bloom = 0; bloom < 9; bloom++)
    pen.sheet(
      ellipse(-84 + next() * 168, -62 - next() * 34, 6),
      palette.tint(['#d9604f', '#e6c46a', '#f3ecdd', '#b58aa8'][bloom % 4] ?? '#d9604f'),
      { lift: 0.3 },
    );
  pen.sheet(rectangle(-4, -150, 8, 96), palette.tint('#7d5a40'), { lift: 0.5 });
  pen.sheet(ellipse(0, -172, 44, 40), palette.tint('#6f9460'), { lift: 0.9 });
};
