import { ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** The judge's bench under its canopy with the scales of justice, 460 cm wide. */
export const judgesBench: Part = ({ pen, palette }) => {
  const wood = palette.tint('#7d5238');
  const brass = palette.tint('#d3ab5e');
  pen.sheet(rectangle(-150, -420, 300, 300), mix(wood, palette.ink, 0.2), { lift: 0.8 });
  pen.sheet(
    [
      [-172, -420],
      [172, -420],
      [138, -470],
      [-138, -470],
    ],
    wood,
    { lift: 1 },
  );
  pen.sheet(rounded(-44, -250, 88, 130, 14), palette.tint('#8d4038'), { lift: 0.7 });
  pen.sheet(strip([0, -392], [0, -306], 5), brass, { lift: 0.3 });
  pen.sheet(strip([-46, -376], [46, -376], 5), brass, { lift: 0.3 });
  for (const x of [-44, 44]) {
    pen.sheet(
      [
        [x, -374],
        [x + 20, -336],
        [x - 20, -336],
      ],
      mix(brass, wood, 0.45),
      { lift: 0.1, edge: 0 },
    );
    pen.sheet(ellipse(x, -336, 22, 12, { from: 0, to: Math.PI }), brass, { lift: 0.4 });
  }
  pen.sheet(rectangle(-210, -176, 420, 180), wood, { lift: 1.1 });
  for (let x = -190; x < 190; x += 96)
    pen.sheet(rounded(x + 6, -150, 80, 126, 4), mix(wood, palette.ink, 0.14), { lift: 0.3 });
  pen.sheet(rectangle(-224, -190, 448, 18), mix(wood, '#ffffff', 0.14), { lift: 1 });
  pen.sheet(strip([60, -196], [96, -204], 7), palette.tint('#5a3b2b'), { lift: 0.5 });
  pen.sheet(rounded(88, -216, 18, 26, 4), palette.tint('#5a3b2b'), { lift: 0.5 });
};

/** A box of panels for a witness or a jury, `width` 150 cm. */
export const witnessBox: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 150) / 2;
  const wood = palette.tint('#8a5d40');
  pen.sheet(rectangle(-half, -108, half * 2, 112), wood, { lift: 1 });
  const panels = Math.max(1, Math.round(half / 36));
  for (let index = 0; index < panels; index++)
    pen.sheet(
      rounded(-half + 8 + (index * (half * 2 - 8)) / panels, -92, (half * 2 - 8) / panels - 8, 82, 3),
      mix(wood, palette.ink, 0.15),
      { lift: 0.2 },
    );
  pen.sheet(rectangle(-half - 6, -118, half * 2 + 12, 12), mix(wood, '#ffffff', 0.14), { lift: 0.9 });
};

/** A rail on turned posts, `width` 420 cm, 84 high. */
export const balustrade: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 420) / 2;
  const stone = measure(bench, 'stone', 0) === 1;
  const colour = palette.tint(stone ? '#c9bfae' : '#8a5d40');
  for (let x = -half + 12; x < half; x += 28)
    pen.sheet(
      [
        [x - 4, -70],
        [x + 4, -70],
        [x + 9, -30],
        [x + 4, -8],
        [x - 4, -8],
        [x - 9, -30],
      ],
      mix(colour, palette.ink, 0.08),
      { lift: 0.5 },
    );
  pen.sheet(rectangle(-half - 6, -84, half * 2 + 12, 14), mix(colour, '#ffffff', 0.12), { lift: 0.9 });
  pen.sheet(rectangle(-half - 4, -10, half * 2 + 8, 13), colour, { lift: 0.6 });
};

/** A flag hanging from its pole indoors, 230 cm. */
export const standingFlag: Part = ({ pen, palette, next }) => {
  const cloth = palette.tint(next() < 0.5 ? '#5f7896' : '#9a5a54');
  pen.sheet(ellipse(0, 0, 20, 5), palette.ink, { lift: 0.4 });
  pen.sheet(rectangle(-2.4, -236, 4.8, 236), palette.tint('#c9a45c'), { lift: 0.5 });
  pen.sheet(ellipse(0, -240, 6), palette.tint('#e0bd70'), { lift: 0.4 });
  pen.sheet(
    [
      [2, -226],
      [40, -214],
      [48, -130],
      [34, -86],
      [26, -120],
      [12, -92],
      [2, -110],
    ],
    cloth,
    { lift: 0.8 },
  );
  pen.sheet(
    [
      [14, -222],
      [26, -218],
      [24, -116],
      [14, -100],
    ],
    mix(cloth, palette.paper, 0.5),
    { lift: 0.1, edge: 0.4 },
  );
};
