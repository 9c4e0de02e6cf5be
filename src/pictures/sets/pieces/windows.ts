import { blob, ellipse, mix, type Outline, rectangle, rounded, star } from '../../paper/index.ts';
import { type Bench, measure, type Part } from '../bench.ts';
import { snowPaper } from '../craft/papers.ts';
import { drawView } from '../craft/view.ts';

function hole(width: number, height: number, arched: boolean, grow = 0): Outline {
  const [w, h] = [width / 2 + grow, height / 2 + grow];
  if (!arched) return rectangle(-w, -h, w * 2, h * 2);
  return [...ellipse(0, -h + w, w, w, { from: Math.PI, to: Math.PI * 2 }), [w, h], [-w, h]];
}

/** A window, its sill `up` 95 cm over the floor: `width` 110, `height` 130; `arched` and `bars` switch those on, and `curtained`, whose cloth stirs in `curtains`. */
export const window: Part = (bench) => {
  const { pen, palette } = bench;
  const [width, height] = [measure(bench, 'width', 110), measure(bench, 'height', 130)];
  const arched = bench.building?.arched ?? measure(bench, 'arched', 0) === 1;
  const wood = palette.tint(bench.building?.frame ?? (measure(bench, 'dark', 0) === 1 ? '#7d5640' : '#efe4cd'));
  pen.at(0, -measure(bench, 'up', 95) - height / 2, 1, 0, () => {
    pen.sheet(hole(width, height, arched, 9), wood, { lift: 0.9 });
    pen.clip(hole(width, height, arched), () => {
      drawView(bench, { width, height });
      if (bench.snowy) sillSnow(bench, width, height);
      pen.tissue(rectangle(-width / 2, -height / 2 - 4, width, 9), palette.shadow, 0.3, { edge: 0 });
    });
    pen.sheet(rectangle(-2.5, -height / 2, 5, height), wood, { lift: 0.5 });
    pen.sheet(rectangle(-width / 2, -height * 0.08, width, 5), wood, { lift: 0.5 });
    for (let index = 0; index < measure(bench, 'bars', 0); index++)
      pen.sheet(
        rectangle(-width / 2 + (width * (index + 0.5)) / measure(bench, 'bars', 0) - 3, -height / 2 - 4, 6, height + 8),
        palette.ink,
        { lift: 0.6 },
      );
    pen.sheet(rectangle(-width / 2 - 18, height / 2 + 5, width + 36, 10), mix(wood, '#ffffff', 0.12), { lift: 1 });
    if (measure(bench, 'light', 0) === 1) sunbeam(bench, width, height);
  });
};

/** Snow heaped on the sill outside, against the pane, and in the corners of the bars. */
function sillSnow({ pen, palette }: Bench, width: number, height: number): void {
  const snow = snowPaper(palette);
  const heap = (foot: number, thick: number): void =>
    pen.sheet(
      blob([
        [-width / 2 - 4, foot + 6, 'corner'],
        [-width / 2 - 4, foot - thick * 1.5],
        [-width * 0.28, foot - thick],
        [-width * 0.04, foot - thick * 0.45],
        [width * 0.24, foot - thick * 0.8],
        [width / 2 + 4, foot - thick * 1.9],
        [width / 2 + 4, foot + 6, 'corner'],
      ]),
      snow,
      { lift: 0.5, edge: 0.5 },
    );
  heap(height / 2, height * 0.09);
  heap(-height * 0.08, height * 0.03);
}

/** Light falling in, where there is any to fall. */
function sunbeam({ pen, palette }: Bench, width: number, height: number): void {
  if (palette.dark || palette.weather !== 'clear') return;
  pen.tissue(
    [
      [-width / 2, -height / 2],
      [width / 2, -height / 2],
      [width * 1.9, height * 1.7],
      [width * 0.5, height * 1.7],
    ],
    palette.light,
    0.2,
    { edge: 0.2, blend: 'screen' },
  );
}

/** A round ship's window, `size` 90 cm, `up` 120. */
export const porthole: Part = (bench) => {
  const { pen, palette } = bench;
  const radius = measure(bench, 'size', 90) / 2;
  pen.at(0, -measure(bench, 'up', 120) - radius, 1, 0, () => {
    pen.sheet(ellipse(0, 0, radius + 11), palette.tint('#a4a9ac'), { lift: 0.9 });
    pen.clip(ellipse(0, 0, radius), () => drawView(bench, { width: radius * 2, height: radius * 2 }));
    for (let index = 0; index < 8; index++)
      pen.sheet(
        ellipse(Math.cos(index * 0.785) * (radius + 5.5), Math.sin(index * 0.785) * (radius + 5.5), 2.2),
        palette.ink,
        { lift: 0, edge: 0 },
      );
  });
};

/** A tall church window in coloured papers, 110 by 330 cm. */
export const stainedWindow: Part = (bench) => {
  const { pen, palette, next } = bench;
  const glass = ['#c9705f', '#6f8fb3', '#d9b566', '#7f9d76', '#94739f'];
  const shine = palette.dark ? 0.45 : 0;
  pen.at(0, -measure(bench, 'up', 130) - 165, 1, 0, () => {
    pen.sheet(hole(110, 330, true, 12), mix(palette.wallShade, palette.ink, 0.25), { lift: 0.8 });
    pen.sheet(hole(110, 330, true), palette.ink, { lift: 0 });
    pen.clip(hole(110, 330, true), () => {
      for (let row = 0; row < 8; row++)
        for (let column = 0; column < 3; column++) {
          const colour = mix(glass[Math.floor(next() * glass.length)] ?? '#c9705f', palette.ink, shine);
          pen.sheet(
            rectangle(-53 + column * 36, -163 + row * 41, 33, 38),
            mix(colour, palette.light, palette.dark ? 0 : 0.15),
            { lift: 0.1, edge: 0.6 },
          );
        }
      pen.sheet(star(0, -108, 34, 8, 0.55), mix(palette.light, palette.ink, shine), { lift: 0.3 });
    });
  });
};

/** The wide front window of a ship, 420 by 180 cm, `up` 105, with struts. */
export const viewport: Part = (bench) => {
  const { pen, palette } = bench;
  const metal = palette.tint('#6d7686');
  pen.at(0, -195, 1, 0, () => {
    pen.sheet(rounded(-226, -106, 452, 212, 44), metal, { lift: 1 });
    pen.clip(rounded(-210, -90, 420, 180, 34), () => drawView(bench, { width: 420, height: 180 }));
    for (const x of [-74, 74])
      pen.sheet(
        [
          [x - 5, -96],
          [x + 5, -96],
          [x * 1.15 + 5, 96],
          [x * 1.15 - 5, 96],
        ],
        metal,
        { lift: 0.7 },
      );
  });
};

/** The mouth of a cave with the open country behind it, 240 cm wide. */
export const caveMouth: Part = (bench) => {
  const { pen, palette } = bench;
  const mouth = blob([
    [-130, 8, 'corner'],
    [-122, -110],
    [-60, -216],
    [30, -236],
    [104, -160],
    [126, -60],
    [120, 8, 'corner'],
  ]);
  pen.at(0, -6, 1, 0, () => {
    pen.sheet(mouth, mix(palette.ink, palette.far, 0.3), { lift: 0 });
    pen.clip(mouth, () => pen.at(0, -118, 1, 0, () => drawView(bench, { width: 280, height: 250 })));
    if (!palette.dark)
      pen.tissue(
        [
          [-100, 0],
          [110, 0],
          [260, 130],
          [-180, 130],
        ],
        palette.light,
        0.16,
        { edge: 0 },
      );
  });
};
