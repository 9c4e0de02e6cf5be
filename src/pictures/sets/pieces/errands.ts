import { ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** Machines that go about their work: a revolving door, a rover, a mixer, a wheel of chance, a mobile. */

/** A revolving door in its drum of glass, 190 by 260 cm, turning as if somebody had just gone through. */
export const revolvingDoor: Part = ({ pen, palette, seconds }) => {
  const brass = palette.tint('#c9a45c');
  const glass = mix(palette.tint('#c9dcdc'), palette.dark ? '#26365e' : (palette.sky[1] ?? palette.far), 0.5);
  pen.sheet(rectangle(-100, -262, 200, 266), mix(brass, palette.ink, 0.3), { lift: 0.8 });
  pen.sheet(rectangle(-92, -236, 184, 238), glass, { lift: 0 });
  for (let leaf = 0; leaf < 4; leaf++) {
    const turn = seconds * 0.8 + (leaf * Math.PI) / 2;
    const [x, near] = [Math.cos(turn) * 88, Math.sin(turn)];
    pen.part(leaf, () => {
      pen.sheet(rectangle(Math.min(0, x), -232 - near * 3, Math.max(2, Math.abs(x)), 232 + near * 5), '#ffffff', {
        lift: 0,
        edge: 0,
        alpha: 0.12 + 0.1 * Math.abs(near),
      });
      pen.sheet(rectangle(x - 3, -234 - near * 3, 6, 234 + near * 6), mix(brass, palette.ink, near > 0 ? 0.05 : 0.35), {
        lift: 0.5,
      });
      pen.sheet(rectangle(Math.min(0, x), -116, Math.abs(x), 5), brass, { lift: 0.3, edge: 0.2 });
    });
  }
  pen.sheet(rectangle(-4, -236, 8, 238), brass, { lift: 0.6 });
  pen.sheet(rounded(-106, -276, 212, 40, 6), brass, { lift: 1 });
};

/** A rover on six wheels going to and fro by itself, its mast looking round, 200 cm. */
export const rover: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const reach = measure(bench, 'reach', 220);
  const beat = seconds * 0.22;
  const x = Math.sin(beat) * reach;
  const way = Math.cos(beat) < 0 ? -1 : 1;
  const white = palette.tint('#e0dcd0');
  pen.at(x, 0, [way, 1], 0, () => {
    for (const wheel of [-72, 0, 72]) {
      pen.sheet(ellipse(wheel, -22, 24), mix(palette.ink, white, 0.14), { lift: 0.6 });
      pen.at(wheel, -22, 1, (x * way) / 24, () => {
        for (const spoke of [0, Math.PI / 2])
          pen.at(0, 0, 1, spoke, () => pen.sheet(rectangle(-15, -2, 30, 4), white, { lift: 0.1, edge: 0 }));
      });
    }
    pen.sheet(rounded(-92, -82, 184, 40, 10), white, { lift: 1 });
    pen.sheet(rectangle(-86, -96, 110, 14), '#4f6fa8', { lift: 0.6 });
    pen.sheet(rectangle(52, -166, 7, 86), mix(white, palette.ink, 0.3), { lift: 0.5 });
    pen.at(56, -168, 1, Math.sin(seconds * 0.9) * 0.2, () => {
      pen.sheet(rounded(-18, -18, 44, 26, 6), white, { lift: 0.8 });
      pen.sheet(ellipse(18, -5, 7), palette.ink, { lift: 0.2 });
    });
    pen.glow(104, -56, 60, palette.light, { strength: 0.09, rings: 3 });
    pen.sheet(ellipse(92, -58, 6), mix(palette.light, '#fff6dc', 0.5), { lift: 0.2 });
  });
};

/** A concrete mixer turning its drum, 150 cm. */
export const mixer: Part = ({ pen, palette, seconds }) => {
  const paint = palette.tint('#d98a3f');
  for (const x of [-44, 40]) pen.sheet(strip([0, -70], [x, 0], 8), palette.ink, { lift: 0.5 });
  pen.sheet(ellipse(-44, -20, 22), palette.ink, { lift: 0.6 });
  pen.at(8, -96, 1, -0.5, () => {
    pen.sheet(
      [
        [-52, -30],
        [-20, -48],
        [34, -40],
        [58, -22],
        [58, 22],
        [34, 40],
        [-20, 48],
        [-52, 30],
      ],
      paint,
      {
        lift: 1,
        inside: () => {
          for (let blade = 0; blade < 4; blade++) {
            const y = (((seconds * 46 + blade * 28) % 112) + 112) % 112;
            pen.sheet(rectangle(-60, y - 58, 130, 7), mix(paint, palette.ink, 0.28), { lift: 0, edge: 0 });
          }
        },
      },
    );
    pen.sheet(ellipse(58, 0, 9, 23), mix(palette.ink, paint, 0.2), { lift: 0.5 });
  });
};

/** A roulette table with its wheel spinning and the ball running round, 260 cm. */
export const rouletteTable: Part = ({ pen, palette, seconds }) => {
  const wood = mix(palette.tint('#7a4a35'), palette.ink, 0.12);
  const cloth = palette.tint('#3f7a58');
  for (const x of [-104, 88]) pen.sheet(rectangle(x, -70, 18, 74), wood, { lift: 0.6 });
  pen.sheet(rounded(-136, -96, 272, 34, 12), wood, { lift: 1 });
  pen.sheet(
    [
      [-112, -116],
      [112, -116],
      [136, -94],
      [-136, -94],
    ],
    cloth,
    { lift: 0.5 },
  );
  for (let row = 0; row < 8; row++)
    for (let line = 0; line < 2; line++)
      pen.sheet(
        rectangle(-6 + row * 14 + line * 3, -112 + line * 8, 11, 6),
        (row + line) % 2 ? palette.tint('#b0483f') : palette.ink,
        { lift: 0, edge: 0 },
      );
  pen.sheet(ellipse(-66, -112, 50, 18), mix(wood, '#ffffff', 0.1), { lift: 0.9 });
  for (let pocket = 0; pocket < 14; pocket++) {
    const turn = seconds * 1.7 + (pocket / 14) * Math.PI * 2;
    pen.sheet(
      [
        [-66, -114],
        [-66 + Math.cos(turn) * 40, -114 + Math.sin(turn) * 13],
        [-66 + Math.cos(turn + 0.42) * 40, -114 + Math.sin(turn + 0.42) * 13],
      ],
      pocket % 2 ? palette.tint('#b0483f') : mix(palette.ink, cloth, 0.1),
      { lift: 0, edge: 0 },
    );
  }
  pen.sheet(ellipse(-66, -118, 9, 5), palette.tint('#d9b25c'), { lift: 0.6 });
  pen.sheet(ellipse(-66 + Math.cos(-seconds * 2.6) * 44, -114 + Math.sin(-seconds * 2.6) * 15, 4), '#fffaf0', {
    lift: 0.5,
  });
};

/** A machine for coins, its three reels running and stopping, its crown of bulbs chasing, 80 by 190 cm. */
export const slotMachine: Part = ({ pen, palette, seconds, next }) => {
  const paint = palette.tint(['#a8483f', '#4f6f95', '#6f5a8f'][Math.floor(next() * 3)] ?? '#a8483f');
  pen.sheet(rounded(-40, -168, 80, 172, 10), paint, { lift: 1 });
  pen.sheet(rounded(-44, -196, 88, 40, 18), palette.tint('#d9b25c'), { lift: 1 });
  for (let bulb = 0; bulb < 6; bulb++)
    pen.sheet(
      ellipse(-34 + bulb * 13.6, -176, 4.6),
      Math.floor(seconds * 5) % 6 === bulb ? '#fffbe0' : mix(palette.light, palette.ink, 0.3),
      { lift: 0.2, edge: 0.2 },
    );
  pen.sheet(rounded(-33, -140, 66, 34, 4), '#f4ecd8', { lift: 0.2 });
  for (let reel = 0; reel < 3; reel++) {
    const face = Math.floor(Math.max(0, (seconds * 6) % 18 > 6 + reel * 3 ? reel : seconds * 9 + reel * 2)) % 3;
    const [x, y] = [-21 + reel * 21, -123];
    pen.part(`${reel}/${face}`, () =>
      face === 0
        ? pen.sheet(ellipse(x, y, 8), '#b0483f', { lift: 0.1, edge: 0.2 })
        : face === 1
          ? pen.sheet(rectangle(x - 7, y - 4, 14, 8), '#3a4257', { lift: 0.1, edge: 0.2 })
          : pen.sheet(
              [
                [x, y - 9],
                [x + 8, y + 7],
                [x - 8, y + 7],
              ],
              '#d9a24a',
              { lift: 0.1, edge: 0.2 },
            ),
    );
  }
  pen.sheet(rectangle(-30, -84, 60, 8), mix(paint, palette.ink, 0.4), { lift: 0.2 });
  pen.sheet(rounded(-30, -40, 60, 14, 5), mix(paint, palette.ink, 0.5), { lift: 0.2 });
  pen.sheet(strip([44, -80], [50, -138], 5), palette.tint('#c9c4b8'), { lift: 0.5 });
  pen.sheet(ellipse(50, -142, 8), palette.tint('#b0483f'), { lift: 0.6 });
};

/** A cot with bars and a blanket over its side, 130 cm. */
export const cot: Part = ({ pen, palette }) => {
  const wood = palette.tint('#efe4cd');
  pen.sheet(rectangle(-64, -60, 128, 34), palette.tint('#d9bfbd'), { lift: 0.4 });
  for (let bar = 0; bar < 10; bar++) pen.sheet(rectangle(-62 + bar * 13.2, -98, 5, 80), wood, { lift: 0.6 });
  for (const y of [-104, -24]) pen.sheet(rounded(-70, y, 140, 9, 4), wood, { lift: 0.8 });
  for (const x of [-72, 62]) pen.sheet(rounded(x, -120, 10, 122, 4), mix(wood, palette.ink, 0.08), { lift: 0.9 });
  pen.sheet(rounded(4, -108, 46, 46, 5), palette.tint('#8fa8b8'), { lift: 1 });
  for (const y of [-96, -80]) pen.sheet(rectangle(4, y, 46, 4), '#ffffff', { lift: 0, edge: 0, alpha: 0.5 });
};

/** A mobile of moon, star and clouds turning over a cot, `up` 210 cm. */
export const cotMobile: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const up = measure(bench, 'up', 210);
  pen.sheet(
    ribbon(
      [
        [64, -110],
        [70, -up],
        [0, -up - 8],
      ],
      4,
    ),
    palette.tint('#efe4cd'),
    { lift: 0.5 },
  );
  for (let toy = 0; toy < 4; toy++) {
    const turn = seconds * 0.6 + (toy * Math.PI) / 2;
    const x = Math.cos(turn) * 38;
    const colour = palette.tint(['#d9b25c', '#8fa8b8', '#d99a8a', '#f4ecd8'][toy] ?? '#d9b25c');
    pen.part(toy, () => {
      pen.sheet(strip([0, -up - 6], [x, -up + 4], 2), palette.ink, { lift: 0.1, edge: 0 });
      pen.sheet(strip([x, -up + 4], [x, -up + 30], 1.4), palette.ink, { lift: 0, edge: 0 });
      pen.sheet(ellipse(x, -up + 38, toy % 2 ? 13 : 9, 9), colour, { lift: 0.7 });
    });
  }
};
