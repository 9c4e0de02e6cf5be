import { blob, ellipse, mix, type Outline, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** The small movements that tell a room from a picture of one. Drawn anew for every drawing, from the seconds alone. */

/** A window's hole about its middle, as `window` cuts it. */
function pane(width: number, height: number, arched: boolean): Outline {
  const [w, h] = [width / 2, height / 2];
  if (!arched) return rectangle(-w, -h, width, height);
  return [...ellipse(0, -h + w, w, w, { from: Math.PI, to: Math.PI * 2 }), [w, h], [-w, h]];
}

/** What passes behind a window of these measures: a cloud and a bird, a boat on the sea, a light in the city, a fish. */
export const paneLife: Part = (bench) => {
  const { pen, palette, seconds, next, view } = bench;
  const [width, height] = [measure(bench, 'width', 110), measure(bench, 'height', 130)];
  const cross = (pace: number, span = 1.8): number =>
    (((seconds * pace) / width + next()) % 1) * width * span - (width * span) / 2;
  const pale = mix(palette.paper, palette.sky.at(-1) ?? palette.far, palette.dark ? 0.72 : 0.2);
  pen.at(0, -measure(bench, 'up', 95) - height / 2, 1, 0, () =>
    pen.clip(pane(width, height, measure(bench, 'arched', 0) === 1), () => {
      if (view === 'underwater' || view === 'space') {
        const x = cross(16);
        const y = (next() - 0.5) * height * 0.5 + Math.sin(seconds) * 5;
        if (view === 'space') pen.sheet(strip([x, y], [x + 22, y + 7], 3, 0.5), '#f4ecd8', { lift: 0, edge: 0 });
        else
          pen.sheet(
            blob([
              [x + 16, y],
              [x, y - 8],
              [x - 18, y],
              [x - 30, y - 9],
              [x - 28, y + 9],
              [x - 18, y],
              [x, y + 8],
            ]),
            palette.tint('#e8a25a'),
            { lift: 0.3 },
          );
        return;
      }
      const [x, y] = [cross(9), -height * between(next, 0.2, 0.36)];
      for (const [aside, size] of [
        [-15, 0.13],
        [6, 0.19],
        [24, 0.12],
      ] as const)
        pen.sheet(ellipse(x + aside, y, width * size, width * size * 0.5), pale, { lift: 0.2, edge: 0.3 });
      const [bird, beat] = [cross(24, 2.4), Math.sin(seconds * 8) * 4];
      const up = -height * 0.12 + Math.sin(seconds * 0.9) * 7;
      if (!palette.dark)
        pen.sheet(
          ribbon(
            [
              [bird - 9, up - 3 - beat],
              [bird, up],
              [bird + 9, up - 3 - beat],
            ],
            2.6,
          ),
          palette.ink,
          { lift: 0.1, edge: 0 },
        );
      if (view === 'city' && palette.dark) {
        const car = cross(30, 2);
        pen.glow(car, height * 0.44, 16, palette.light, { strength: 0.3, rings: 2, cold: true });
      }
      if (view === 'sea') {
        const boat = cross(5, 1.5);
        pen.sheet(
          [
            [boat - 12, height * 0.13],
            [boat + 12, height * 0.13],
            [boat + 7, height * 0.18],
            [boat - 7, height * 0.18],
          ],
          mix(palette.near, palette.ink, 0.3),
          { lift: 0.2 },
        );
        pen.sheet(
          [
            [boat, height * 0.12],
            [boat, -height * 0.04],
            [boat + 11, height * 0.11],
          ],
          mix(palette.paper, palette.far, 0.2),
          { lift: 0.2 },
        );
      }
      if (view === 'country') {
        const sway = Math.sin(seconds * 1.1) * 4;
        const leaf = mix(palette.near, palette.mid, 0.3);
        pen.sheet(
          ribbon(
            [
              [width * 0.56, height * 0.1],
              [width * 0.36, -height * 0.16 + sway * 0.4],
              [width * 0.2, -height * 0.24 + sway],
            ],
            2.4,
          ),
          mix(leaf, palette.ink, 0.3),
          { lift: 0.2, edge: 0.3 },
        );
        for (const [way, down] of [
          [0.2, -0.25],
          [0.3, -0.17],
          [0.38, -0.2],
          [0.45, -0.06],
        ] as const)
          pen.sheet(
            ellipse(width * way, height * down + sway * (0.6 - way), width * 0.07, width * 0.04, {
              rotate: 0.5 + sway * 0.04,
            }),
            leaf,
            { lift: 0.3 },
          );
      }
    }),
  );
};

/** The light of a window of these measures on the floor, with the shadow of leaves stirring in it; the moon's after dark. */
export const sunPatch: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  if (palette.weather !== 'clear') return;
  const wide = measure(bench, 'width', 110);
  const shine = palette.dark ? '#a9c4ee' : mix(palette.light, '#fff6dc', 0.4);
  const breath = (palette.dark ? 0.1 : 0.3) * (1 + 0.2 * Math.sin(seconds * 0.7 + next() * 6));
  const patch: Outline = [
    [wide * 0.56, 6],
    [wide * 1.5, 6],
    [wide * 2.1, 74],
    [wide * 0.96, 74],
  ];
  pen.tissue(patch, shine, breath, { edge: 0, grain: 0, blend: 'screen' });
  pen.clip(patch, () => {
    for (let leaf = 0; leaf < 7; leaf++) {
      const [x, y] = [wide * between(next, 0.7, 1.9), between(next, 10, 70)];
      const sway = Math.sin(seconds * between(next, 0.9, 1.7) + leaf) * 7;
      pen.tissue(ellipse(x + sway, y, wide * 0.11, 5.5, { rotate: 0.4 }), palette.shadow, palette.dark ? 0.07 : 0.16, {
        edge: 0,
        grain: 0,
      });
    }
  });
};

/** The second hand of a clock on the wall, `up` 195 cm: it steps. */
export const secondHand: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const turn = Math.floor(seconds) * (Math.PI / 30) - 1 + Math.min(1, (seconds % 1) * 8) * (Math.PI / 30);
  pen.at(0, -measure(bench, 'up', 195), 1, 0, () => {
    pen.sheet(
      strip([-Math.cos(turn) * 6, -Math.sin(turn) * 6], [Math.cos(turn) * 19, Math.sin(turn) * 19], 1.6),
      palette.pop,
      { lift: 0.1, edge: 0 },
    );
    pen.sheet(ellipse(0, 0, 2.4), palette.pop, { lift: 0.1, edge: 0 });
  });
};

/** Lines running up a computer's screen, `up` 77 cm, with a cursor that blinks. */
export const screenLines: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  pen.at(0, -measure(bench, 'up', 77), 1, 0, () => {
    pen.sheet(rounded(-29, -55, 58, 38, 3), mix('#a9cbd3', palette.far, 0.25), { lift: 0 });
    for (let row = 0; row < 4; row++) {
      const line = row + Math.floor(seconds / 1.6);
      pen.part(line, () =>
        pen.sheet(rectangle(-23, -49 + row * 8, 20 + ((line * 17) % 26), 3), mix('#f2f6ee', palette.far, 0.1), {
          lift: 0,
          edge: 0,
        }),
      );
    }
    if (Math.sin(seconds * 6) > 0) pen.sheet(rectangle(16, -25, 5, 6), palette.ink, { lift: 0, edge: 0 });
  });
};

/** A fan under the ceiling, `up` 280 cm, its four blades going round. */
export const ceilingFan: Part = (bench) => {
  const { pen, palette, seconds, stage, depth } = bench;
  const wood = mix(palette.wood, palette.ink, 0.25);
  const y = -measure(bench, 'up', 280);
  pen.sheet(rectangle(-3, (stage.top - 80) * depth, 6, y - (stage.top - 80) * depth), wood, { lift: 0.4 });
  for (let blade = 0; blade < 4; blade++) {
    const turn = seconds * 3.1 + blade * (Math.PI / 2);
    const [x, near] = [Math.cos(turn) * 92, Math.sin(turn)];
    pen.part(blade, () =>
      pen.sheet(
        [
          [0, y - 3],
          [x, y - 8 + near * 12],
          [x * 1.02, y + 4 + near * 15],
          [0, y + 5],
        ],
        mix(wood, '#ffffff', 0.06 + near * 0.06),
        { lift: 0.6 },
      ),
    );
  }
  pen.sheet(ellipse(0, y + 2, 15, 10), mix(wood, palette.tint('#c9a45c'), 0.5), { lift: 0.8 });
};

/** Flames of candles in a row, `count` 2 of them `apart` 136 cm, `up` 160, each flickering by itself. */
export const candleFlames: Part = (bench) => {
  const { pen, palette, seconds, lit } = bench;
  const [count, apart, up] = [measure(bench, 'count', 2), measure(bench, 'apart', 136), measure(bench, 'up', 160)];
  for (let one = 0; one < count; one++) {
    const x = (one - (count - 1) / 2) * apart;
    const flick = Math.sin(seconds * (7 + one) + one * 2) + Math.sin(seconds * 12.7 + one);
    pen.part(one, () => {
      // By day a flame lights nothing; by night it must not veil a face behind it.
      if (lit) pen.glow(x, -up, 50 + flick * 5, palette.light, { strength: 0.07, rings: 2 });
      pen.sheet(
        blob([
          [x - 5, -up + 9],
          [x - 4 + flick, -up - 6],
          [x + flick * 1.6, -up - 17 - flick * 2],
          [x + 4 + flick, -up - 5],
          [x + 5, -up + 9],
        ]),
        mix(palette.light, palette.pop, 0.25),
        { lift: 0.2 },
      );
    });
  }
};
