import { blob, ellipse, mix, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** A parked car seen from the side, 400 cm. */
export const parkedCar: Part = (bench) => {
  const { pen, palette, next } = bench;
  const paint = palette.tint(['#7f93a6', '#a8685c', '#8c8f6a', '#c9b890'][Math.floor(next() * 4)] ?? '#7f93a6');
  pen.sheet(
    [
      [-120, -96],
      [-84, -148],
      [58, -148],
      [108, -94],
    ],
    mix(paint, '#ffffff', 0.06),
    { lift: 0.9 },
  );
  pen.sheet(
    [
      [-100, -98],
      [-72, -136],
      [-14, -136],
      [-14, -98],
    ],
    mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.25),
    { lift: 0.2 },
  );
  pen.sheet(
    [
      [-4, -98],
      [-4, -136],
      [50, -136],
      [84, -98],
    ],
    mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.25),
    { lift: 0.2 },
  );
  pen.sheet(rounded(-200, -102, 400, 74, 26), paint, { lift: 1 });
  pen.sheet(rectangle(-206, -48, 412, 12), mix(palette.ink, paint, 0.4), { lift: 0.4 });
  for (const x of [-116, 118]) {
    pen.sheet(ellipse(x, -32, 34), palette.ink, { lift: 0.7 });
    pen.sheet(ellipse(x, -32, 15), palette.tint('#cfcac0'), { lift: 0.3 });
  }
  pen.sheet(ellipse(192, -76, 9, 12), bench.lit ? palette.light : palette.paper, { lift: 0.3 });
  if (bench.lit) pen.glow(205, -72, 70, palette.light, { strength: 0.1, rings: 3 });
};

/** A steam engine and two carriages side on, 1500 cm. */
export const trainAtPlatform: Part = (bench) => {
  const { pen, palette } = bench;
  const paint = palette.tint('#5c6f7e');
  const carriage = (x: number): void => {
    pen.sheet(rounded(x, -300, 640, 270, 22), paint, { lift: 1.1 });
    pen.sheet(rectangle(x, -150, 640, 22), palette.tint('#e8d9b8'), { lift: 0.3 });
    for (let index = 0; index < 5; index++)
      pen.sheet(
        rounded(x + 34 + index * 120, -266, 88, 92, 10),
        bench.lit ? palette.light : mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.2),
        { lift: 0.2 },
      );
    for (const wheel of [80, 170, 470, 560]) pen.sheet(ellipse(x + wheel, -20, 32), palette.ink, { lift: 0.6 });
  };
  carriage(-1000);
  carriage(-330);
  pen.sheet(rectangle(320, -330, 190, 300), palette.tint('#6c4a4a'), { lift: 1.1 });
  pen.sheet(rounded(360, -296, 110, 96, 8), bench.lit ? palette.light : mix(palette.far, palette.ink, 0.3), {
    lift: 0.2,
  });
  pen.sheet(rounded(490, -226, 330, 176, 60), palette.tint('#54423f'), { lift: 1.1 });
  for (const x of [560, 680]) pen.sheet(rectangle(x, -228, 12, 178), palette.tint('#c9a45c'), { lift: 0.2 });
  pen.sheet(
    [
      [740, -226],
      [790, -226],
      [802, -330],
      [728, -330],
    ],
    palette.ink,
    { lift: 0.7 },
  );
  for (const [x, radius] of [
    [380, 46],
    [500, 46],
    [620, 46],
    [740, 30],
  ] as const) {
    pen.sheet(ellipse(x, -16 - radius * 0.3, radius), palette.ink, { lift: 0.6 });
    pen.sheet(ellipse(x, -16 - radius * 0.3, radius * 0.45), palette.tint('#b6604c'), { lift: 0.3 });
  }
};

/** A rocket standing on its fins, 520 cm. */
export const rocket: Part = ({ pen, palette }) => {
  const hull = palette.tint('#e9e2d6');
  for (const side of [-1, 1])
    pen.sheet(
      [
        [side * 50, -150],
        [side * 128, -40],
        [side * 118, 8],
        [side * 50, -50],
      ],
      palette.tint('#b96552'),
      { lift: 0.8 },
    );
  pen.sheet(
    blob([
      [0, -520],
      [62, -400],
      [72, -220],
      [56, -40, 'corner'],
      [-56, -40, 'corner'],
      [-72, -220],
      [-62, -400],
    ]),
    hull,
    { lift: 1.1 },
  );
  pen.sheet(
    blob([
      [0, -520],
      [40, -452],
      [54, -410, 'corner'],
      [-54, -410, 'corner'],
      [-40, -452],
    ]),
    palette.tint('#b96552'),
    { lift: 0.4 },
  );
  pen.sheet(ellipse(0, -320, 34), palette.tint('#6c8496'), { lift: 0.6 });
  pen.sheet(ellipse(0, -320, 24), mix(palette.light, '#cfe4ea', 0.4), { lift: 0.2 });
  pen.sheet(rectangle(-34, -42, 68, 26), palette.ink, { lift: 0.4 });
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
