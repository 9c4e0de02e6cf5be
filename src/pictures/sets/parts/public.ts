import { blob, ellipse, mix, type Point, rectangle, rounded, star, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { deep, reach } from './sky.ts';

/** A church bench seen from behind, `width` 260 cm. */
export const pew: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 260) / 2;
  const wood = palette.tint('#80573c');
  pen.sheet(rectangle(-half, -84, half * 2, 76), wood, { lift: 1 });
  for (let x = -half + 20; x < half - 40; x += 62)
    pen.sheet(rounded(x, -72, 50, 52, 3), mix(wood, palette.ink, 0.14), { lift: 0.2 });
  pen.sheet(rectangle(-half - 4, -92, half * 2 + 8, 11), mix(wood, '#ffffff', 0.12), { lift: 0.8 });
  for (const side of [-1, 1])
    pen.sheet(rounded(side * half - 8, -98, 16, 102, 6), mix(wood, palette.ink, 0.12), { lift: 0.8 });
};

/** An altar with its cloth, two candles and a cross behind, 300 cm high. */
export const altar: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8a6244');
  pen.sheet(rectangle(-6, -300, 12, 200), wood, { lift: 0.8 });
  pen.sheet(rectangle(-40, -262, 80, 12), wood, { lift: 0.7 });
  pen.sheet(rectangle(-110, -20, 220, 24), mix(palette.wallShade, palette.ink, 0.15), { lift: 0.8 });
  pen.sheet(rectangle(-80, -110, 160, 92), palette.tint('#b9a48c'), { lift: 0.9 });
  pen.sheet(
    [
      [-92, -118],
      [92, -118],
      [88, -66],
      [-88, -66],
    ],
    palette.tint('#f5eee0'),
    { lift: 0.9 },
  );
  for (let index = 0; index < 6; index++)
    pen.sheet(star(-66 + index * 26, -84, 6, 4, 0.4), palette.tint('#c9a45c'), { lift: 0.2 });
  for (const x of [-68, 68]) {
    pen.sheet(rectangle(x - 3, -152, 6, 34), palette.tint('#f6efdd'), { lift: 0.5 });
    pen.sheet(
      blob([
        [x, -172],
        [x + 5, -161],
        [x, -152],
        [x - 5, -161],
      ]),
      mix(palette.light, palette.pop, 0.2),
      { lift: 0.3 },
    );
    pen.glow(x, -162, 64, palette.light, { strength: 0.1, rings: 3 });
  }
};

/** Railway seats facing us with a gap between, back rests 120 cm. */
export const trainSeat: Part = ({ pen, palette, next }) => {
  const cloth = mix(palette.tint(next() < 0.5 ? '#8a6b72' : '#6d7f86'), palette.wallShade, 0.15);
  pen.sheet(rounded(-62, -122, 124, 84, 16), cloth, { lift: 1 });
  pen.sheet(rounded(-50, -130, 100, 20, 9), palette.tint('#eee4cf'), { lift: 0.5 });
  pen.sheet(rounded(-66, -50, 132, 24, 9), mix(cloth, '#ffffff', 0.1), { lift: 0.9 });
  pen.sheet(rectangle(-58, -28, 116, 30), mix(cloth, palette.ink, 0.3), { lift: 0.4 });
};

/** A luggage rack under the ceiling, 300 cm, `up` 215. */
export const rack: Part = (bench) => {
  const { pen, palette, next } = bench;
  pen.at(0, -measure(bench, 'up', 215), 1, 0, () => {
    for (let index = 0; index < 4; index++)
      pen.sheet(
        rounded(-130 + index * 66, -between(next, 28, 44), 54, 46, 6),
        palette.tint(['#a4714c', '#7d6a72', '#8f8a60', '#6f8492'][index] ?? '#a4714c'),
        { lift: 0.7 },
      );
    pen.sheet(rectangle(-156, 0, 312, 7), palette.tint('#b9a06c'), { lift: 0.9 });
  });
};

/** A steering wheel and dashboard seen from the back seat's height, 240 cm wide. */
export const dashboard: Part = ({ pen, palette, lit }) => {
  const skin = mix(palette.ink, palette.wood, 0.25);
  pen.sheet(
    blob([
      [-220, -66, 'corner'],
      [-120, -84],
      [0, -88],
      [120, -84],
      [220, -66, 'corner'],
      [230, 60, 'corner'],
      [-230, 60, 'corner'],
    ]),
    skin,
    { lift: 1.2 },
  );
  for (const x of [-96, -66])
    pen.sheet(ellipse(x, -62, 11), lit ? palette.light : palette.tint('#d8ccb0'), { lift: 0.3 });
  pen.sheet(rounded(10, -66, 60, 22, 5), mix(skin, '#ffffff', 0.14), { lift: 0.3 });
  const wheel = ellipse(-82, -72, 46, 46);
  pen.sheet([...wheel, wheel[0] as Point, ...ellipse(-82, -72, 37, 37).reverse()], mix(palette.ink, '#6b5a52', 0.3), {
    lift: 1,
  });
  pen.sheet(strip([-126, -70], [-38, -70], 8), mix(palette.ink, '#6b5a52', 0.3), { lift: 0.6 });
};

/** A desk of knobs, levers and screens, `width` 300 cm. */
export const controls: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const metal = palette.tint('#77808e');
  pen.sheet(
    [
      [-half, -96],
      [half, -96],
      [half * 1.08, 4],
      [-half * 1.08, 4],
    ],
    metal,
    { lift: 1.1 },
  );
  pen.sheet(
    [
      [-half * 0.98, -92],
      [half * 0.98, -92],
      [half * 1.02, -54],
      [-half * 1.02, -54],
    ],
    mix(metal, palette.ink, 0.35),
    { lift: 0.3 },
  );
  const lamps = ['#e0866a', '#e9c46a', '#8fc1a9', '#8db4d0'];
  for (let x = -half * 0.9; x < half * 0.9; x += 22) {
    const glow = lamps[Math.floor(next() * 4)] ?? '#e9c46a';
    if (next() < 0.3) pen.sheet(rounded(x - 8, -86, 20, 24, 3), mix(glow, '#dff2ee', 0.45), { lift: 0.2 });
    else pen.sheet(ellipse(x, -between(next, 64, 82), 4.4), glow, { lift: 0.4 });
  }
  for (const x of [-half * 0.5, half * 0.4]) {
    pen.sheet(strip([x, -98], [x + 10, -126], 5), palette.ink, { lift: 0.5 });
    pen.sheet(ellipse(x + 10, -128, 7), palette.tint('#c46a55'), { lift: 0.5 });
  }
};

/** A wide window onto the dark with a frame of struts, 420 by 170 cm, `up` 110: see `viewport` in windows. */
export const strutFrame: Part = ({ pen, palette }) => {
  const metal = palette.tint('#6d7686');
  for (const x of [-140, 0, 140])
    pen.sheet(
      [
        [x - 6, -290],
        [x + 6, -290],
        [x * 1.05 + 6, -106],
        [x * 1.05 - 6, -106],
      ],
      metal,
      { lift: 0.8 },
    );
};

/** The great lens of a lighthouse on its iron foot, 300 cm; lit after dark. */
export const lens: Part = ({ pen, palette, lit }) => {
  const brass = '#8a5426';
  const shade = mix(brass, palette.ink, 0.5);
  pen.sheet(
    [
      [-52, 4],
      [52, 4],
      [36, -96],
      [-36, -96],
    ],
    shade,
    { lift: 1.2 },
  );
  pen.sheet(rectangle(-70, -110, 140, 16), brass, { lift: 0.9 });
  pen.sheet(
    blob([
      [0, -300],
      [54, -258],
      [70, -202],
      [54, -148],
      [0, -106],
      [-54, -148],
      [-70, -202],
      [-54, -258],
    ]),
    lit ? mix(palette.light, palette.pop, 0.22) : mix(palette.paper, palette.far, 0.5),
    { lift: 1.2 },
  );
  for (let ring = 0; ring < 4; ring++)
    pen.sheet(
      ellipse(0, -203, 59 - ring * 13.5, 94 - ring * 21),
      lit ? mix(palette.light, '#fff8e4', ring * 0.26) : mix(palette.paper, '#ffffff', ring * 0.2),
      { lift: 0.5 },
    );
  for (const y of [-270, -236, -170, -138])
    pen.sheet(rectangle(-66 + Math.abs(203 + y) * 0.18, y, 132 - Math.abs(203 + y) * 0.36, 5), brass, { lift: 0.4 });
  pen.sheet(rectangle(-42, -316, 84, 18), brass, { lift: 0.9 });
  pen.sheet(
    [
      [-38, -316],
      [38, -316],
      [0, -346],
    ],
    shade,
    { lift: 0.7 },
  );
  if (lit) pen.glow(0, -203, 300, palette.light, { strength: 0.09, rings: 5 });
};

/** Bars from floor to ceiling, `width` 300 cm. */
export const bars: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const iron = mix(palette.ink, palette.wallShade, 0.2);
  for (let x = -half; x <= half; x += 30)
    pen.sheet(rectangle(x - 3.4, (stage.top - 80) * bench.depth, 6.8, -(stage.top - 80) * bench.depth + 4), iron, {
      lift: 0.9,
    });
  for (const y of [-40, -190]) pen.sheet(rectangle(-half - 6, y, half * 2 + 12, 9), iron, { lift: 0.9 });
};

/** A workbench with a vice and shavings, 210 cm. */
export const workbench: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#a1754c');
  for (const x of [-92, 78]) pen.sheet(rectangle(x, -76, 14, 80), mix(wood, palette.ink, 0.22), { lift: 0.6 });
  pen.sheet(rectangle(-88, -34, 176, 12), mix(wood, palette.ink, 0.15), { lift: 0.5 });
  pen.sheet(rectangle(-108, -90, 216, 18), wood, { lift: 1.1 });
  pen.sheet(rounded(54, -112, 34, 24, 4), palette.tint('#7d8588'), { lift: 0.7 });
  pen.sheet(strip([88, -100], [108, -100], 5), palette.tint('#9aa3a6'), { lift: 0.4 });
  for (let index = 0; index < 4; index++)
    pen.sheet(ellipse(-70 + index * 24, -94, 7 + next() * 3, 5), palette.tint('#dcbf8c'), { lift: 0.4 });
};

/** The side of a railway carriage: bands of wood with wide windows left open onto whatever passes. */
export const carriageSide: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const wood = mix(palette.wood, palette.wallShade, 0.35);
  const trim = mix(wood, palette.tint('#ead9b8'), 0.5);
  const half = reach(stage);
  const foot = groundAt(stage, depth);
  const unit = 1 / depth;
  const [sill, head] = [foot - 92 * unit, foot - 192 * unit];
  const top = stage.top - stage.height;
  pen.sheet(rectangle(-half, top, half * 2, head - top), mix(wood, '#ffffff', 0.06), { lift: 1 });
  pen.sheet(rectangle(-half, sill, half * 2, foot - sill + 4), wood, { lift: 1 });
  const step = 190 * unit;
  for (let x = -step * 7; x <= step * 7; x += step) {
    pen.sheet(rectangle(x - 17 * unit, head - 2, 34 * unit, sill - head + 4), wood, { lift: 0.9 });
    pen.sheet(
      rounded(x - step + 24 * unit, sill + 18 * unit, step - 48 * unit, 60 * unit, 4),
      mix(wood, palette.ink, 0.1),
      { lift: 0.2 },
    );
  }
  for (const y of [head, sill]) pen.sheet(rectangle(-half, y - 4 * unit, half * 2, 8 * unit), trim, { lift: 0.8 });
  pen.sheet(
    rectangle(-half, foot, half * 2, deep(stage)),
    mix(palette.tint('#8c7768'), palette.ink, palette.dark ? 0.4 : 0.15),
    { lift: 0.5 },
  );
};

/** The roof of a railway carriage with its row of lamps. */
export const carriageRoof: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = reach(stage);
  const y = groundAt(stage, depth) - 262 / depth;
  const paper = mix(palette.tint('#efe4cc'), palette.wallShade, palette.dark ? 0.7 : 0.2);
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, y - stage.top + stage.height), paper, { lift: 0.9 });
  for (let x = -stage.width; x < stage.width; x += 150)
    pen.sheet(rectangle(x, stage.top - stage.height, 5, y - stage.top + stage.height), mix(paper, palette.ink, 0.12), {
      lift: 0.2,
    });
  pen.sheet(rectangle(-half, y - 5, half * 2, 11), mix(palette.wood, palette.ink, 0.1), { lift: 0.9 });
  for (let x = -stage.width * 0.75; x < stage.width; x += stage.width * 0.3) {
    pen.sheet(
      ellipse(x, y + 4, 15, 11, { from: 0, to: Math.PI }),
      bench.lit ? mix(palette.light, '#fff6dc', 0.4) : palette.tint('#f6efdd'),
      { lift: 0.5 },
    );
    if (bench.lit) pen.glow(x, y + 10, 84, palette.light, { strength: 0.05, rings: 3 });
  }
};

/** The inside of a car seen from the bonnet: roof, pillars, seat backs, with the rear and side windows left open. */
export const carInside: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const lining = mix(palette.tint('#b9aa98'), palette.ink, palette.dark ? 0.55 : 0.15);
  const seat = mix(palette.tint('#8d7468'), palette.ink, palette.dark ? 0.4 : 0.1);
  const half = reach(stage);
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, stage.height - 190), lining, { lift: 1.2 });
  for (const side of [-1, 1]) {
    pen.sheet(
      [
        [side * 128, -192],
        [side * 150, -192],
        [side * 196, -70],
        [side * 170, -70],
      ],
      lining,
      { lift: 1 },
    );
    pen.sheet(
      [
        [side * 250, -200],
        [side * half, -200],
        [side * half, 200],
        [side * 300, 200],
        [side * 280, -70],
      ],
      lining,
      { lift: 1.2 },
    );
  }
  pen.sheet(rectangle(-half, -78, half * 2, 400), mix(seat, palette.ink, 0.35), { lift: 1 });
  for (const x of [-78, 78]) {
    pen.sheet(rounded(x - 24, -140, 48, 40, 13), mix(seat, '#ffffff', 0.08), { lift: 0.8 });
    pen.sheet(rounded(x - 62, -104, 124, 210, 24), seat, { lift: 1 });
  }
  pen.sheet(rounded(-26, -186, 52, 16, 5), mix(lining, palette.ink, 0.5), { lift: 0.8 });
};
