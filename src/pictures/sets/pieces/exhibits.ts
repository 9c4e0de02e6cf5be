import { blob, ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** Something precious on a plinth: a vase, a bust or a globe, 190 cm. */
export const exhibit: Part = ({ pen, palette, next }) => {
  const stone = mix(palette.tint('#e6dfd0'), palette.wallShade, palette.dark ? 0.45 : 0.15);
  pen.sheet(rectangle(-34, -104, 68, 108), stone, { lift: 1 });
  pen.sheet(rectangle(-40, -112, 80, 12), mix(stone, '#ffffff', 0.2), { lift: 0.8 });
  pen.sheet(rounded(-14, -62, 28, 14, 2), palette.tint('#c9a45c'), { lift: 0.2 });
  const kind = Math.floor(next() * 3);
  if (kind === 0) {
    const clay = palette.tint('#b5653f');
    pen.sheet(
      blob([
        [-10, -196, 'corner'],
        [10, -196, 'corner'],
        [8, -182],
        [27, -152],
        [12, -112, 'corner'],
        [-12, -112, 'corner'],
        [-27, -152],
        [-8, -182],
      ]),
      clay,
      { lift: 0.9 },
    );
    pen.sheet(rectangle(-24, -160, 48, 10), palette.ink, { lift: 0, edge: 0.3 });
  } else if (kind === 1) {
    const marble = mix(palette.paper, palette.wallShade, 0.2);
    pen.sheet(
      blob([
        [-26, -112, 'corner'],
        [-24, -134],
        [0, -144],
        [24, -134],
        [26, -112, 'corner'],
      ]),
      marble,
      { lift: 0.8 },
    );
    pen.sheet(ellipse(2, -164, 16, 21), mix(marble, '#ffffff', 0.2), { lift: 0.8 });
    pen.sheet(
      blob([
        [16, -166, 'corner'],
        [23, -158],
        [16, -154, 'corner'],
      ]),
      marble,
      { lift: 0.3 },
    );
    pen.sheet(
      blob([
        [-16, -166],
        [-10, -186],
        [8, -186],
        [14, -176],
        [-6, -172],
      ]),
      mix(marble, palette.ink, 0.14),
      { lift: 0.3 },
    );
  } else {
    pen.sheet(ellipse(0, -152, 32), palette.tint('#6f98a8'), {
      lift: 0.9,
      inside: () => {
        pen.sheet(
          blob([
            [-26, -166],
            [-6, -172],
            [2, -152],
            [-14, -138],
            [-28, -148],
          ]),
          palette.tint('#8aa66a'),
          { lift: 0.2 },
        );
        pen.sheet(
          blob([
            [10, -148],
            [30, -156],
            [26, -132],
            [12, -130],
          ]),
          palette.tint('#8aa66a'),
          { lift: 0.2 },
        );
      },
    });
    pen.sheet(rectangle(-3, -122, 6, 14), palette.tint('#c9a45c'), { lift: 0.3 });
  }
};

/** The skeleton of a great lizard on its stand, 620 cm long and 300 high. */
export const skeleton: Part = ({ pen, palette }) => {
  const bone = mix(palette.tint('#efe5cd'), palette.wallShade, palette.dark ? 0.3 : 0.05);
  pen.sheet(rounded(-250, -26, 500, 30, 6), palette.tint('#6f5a4a'), { lift: 0.9 });
  for (const x of [-70, 90]) pen.sheet(rectangle(x - 3, -180, 6, 156), palette.tint('#a98f6a'), { lift: 0.3 });
  pen.sheet(
    ribbon(
      [
        [-330, -120],
        [-220, -150],
        [-90, -196],
        [40, -210],
        [130, -236],
        [190, -290],
      ],
      (way) => 12 + 10 * Math.sin(Math.PI * way),
    ),
    bone,
    { lift: 0.8 },
  );
  for (let index = 0; index < 9; index++) {
    const x = -96 + index * 22;
    const long = 66 * Math.sin(0.5 + (index / 9) * 2.2);
    pen.sheet(
      ribbon(
        [
          [x, -200],
          [x + 14, -180 + long * 0.4],
          [x + 2, -190 + long],
        ],
        (way) => 7 - way * 4,
      ),
      bone,
      { lift: 0.5 },
    );
  }
  for (const [x, y, foot] of [
    [-84, -180, -110],
    [-50, -184, -40],
    [98, -204, 70],
    [122, -206, 130],
  ] as const) {
    pen.sheet(
      ribbon(
        [
          [x, y],
          [x + 22, -106],
          [foot, -30],
        ],
        (way) => 17 - way * 7,
      ),
      bone,
      { lift: 0.7 },
    );
    pen.sheet(rounded(foot - 8, -36, 34, 12, 5), bone, { lift: 0.5 });
  }
  pen.sheet(
    blob([
      [172, -300],
      [214, -330],
      [282, -308],
      [290, -292],
      [220, -286],
      [184, -276],
    ]),
    bone,
    { lift: 1 },
  );
  pen.sheet(
    blob([
      [196, -278],
      [284, -284],
      [270, -268],
      [204, -262],
    ]),
    bone,
    { lift: 0.7 },
  );
  pen.sheet(ellipse(222, -306, 9), palette.ink, { lift: 0, edge: 0 });
  for (let tooth = 0; tooth < 6; tooth++)
    pen.sheet(
      [
        [222 + tooth * 10, -288],
        [230 + tooth * 10, -288],
        [226 + tooth * 10, -278],
      ],
      '#fffaf0',
      { lift: 0.1, edge: 0 },
    );
};

/** A cord between brass posts, `width` 260 cm. */
export const ropeBarrier: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 260) / 2;
  const brass = palette.tint('#cfa656');
  pen.sheet(
    ribbon(
      [
        [-half, -86],
        [-half * 0.5, -62],
        [0, -86],
      ],
      7,
    ),
    palette.tint('#9c3f45'),
    { lift: 0.5 },
  );
  pen.sheet(
    ribbon(
      [
        [0, -86],
        [half * 0.5, -62],
        [half, -86],
      ],
      7,
    ),
    palette.tint('#9c3f45'),
    { lift: 0.5 },
  );
  for (const x of [-half, 0, half]) {
    pen.sheet(ellipse(x, 0, 16, 4), brass, { lift: 0.4 });
    pen.sheet(rectangle(x - 3, -88, 6, 88), brass, { lift: 0.6 });
    pen.sheet(ellipse(x, -93, 7), mix(brass, '#ffffff', 0.2), { lift: 0.4 });
  }
};

/** A large canvas in a gilded frame, `width` 170 by `height` 130 cm, `up` 130: a landscape, a portrait or shapes. */
export const canvas: Part = (bench) => {
  const { pen, palette, next } = bench;
  const [width, height] = [measure(bench, 'width', 170), measure(bench, 'height', 130)];
  const kind = Math.floor(next() * 3);
  pen.at(0, -measure(bench, 'up', 130) - height / 2, 1, 0, () => {
    pen.sheet(rectangle(-width / 2 - 11, -height / 2 - 11, width + 22, height + 22), palette.tint('#c29a50'), {
      lift: 1,
    });
    pen.sheet(
      rectangle(-width / 2, -height / 2, width, height),
      palette.tint(['#c4d3d0', '#6f5a58', '#efe6d2'][kind] ?? '#efe6d2'),
      {
        lift: 0.1,
        inside: () => {
          if (kind === 0) {
            pen.sheet(ellipse(width * 0.22, -height * 0.2, height * 0.13), palette.tint('#e8b45c'), { lift: 0.2 });
            pen.sheet(
              blob([
                [-width, height * 0.1, 'corner'],
                [-width * 0.2, -height * 0.06],
                [width, height * 0.2, 'corner'],
                [width, height, 'corner'],
                [-width, height, 'corner'],
              ]),
              palette.tint('#7f9a7a'),
              { lift: 0.2 },
            );
            pen.sheet(
              blob([
                [-width, height * 0.34, 'corner'],
                [width * 0.2, height * 0.2],
                [width, height * 0.36, 'corner'],
                [width, height, 'corner'],
                [-width, height, 'corner'],
              ]),
              palette.tint('#55796a'),
              { lift: 0.2 },
            );
          } else if (kind === 1) {
            pen.sheet(
              blob([
                [-width * 0.3, height * 0.6, 'corner'],
                [-width * 0.22, height * 0.16],
                [width * 0.22, height * 0.16],
                [width * 0.3, height * 0.6, 'corner'],
              ]),
              palette.tint('#8d4a44'),
              { lift: 0.3 },
            );
            pen.sheet(ellipse(0, -height * 0.08, height * 0.16, height * 0.2), palette.tint('#e3bd96'), { lift: 0.3 });
            pen.sheet(ellipse(0, -height * 0.22, height * 0.18, height * 0.11), palette.tint('#4a342c'), { lift: 0.2 });
          } else
            for (const [index, colour] of ['#c9574a', '#4f7f9c', '#e0b44f', '#2f3440'].entries())
              pen.sheet(
                index % 2
                  ? ellipse((next() - 0.5) * width * 0.7, (next() - 0.5) * height * 0.6, between(next, 12, 30))
                  : rectangle(
                      (next() - 0.6) * width * 0.8,
                      (next() - 0.6) * height * 0.7,
                      between(next, 26, 60),
                      between(next, 20, 60),
                    ),
                palette.tint(colour),
                { lift: 0.3 },
              );
        },
      },
    );
  });
};
