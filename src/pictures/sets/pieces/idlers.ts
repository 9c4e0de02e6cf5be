import { blob, ellipse, ribbon, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** Beasts that belong to a place and do what they like there. */

/** Three hens pecking, each when it likes. */
export const hens: Part = ({ pen, palette, seconds, next }) => {
  for (let hen = 0; hen < 3; hen++) {
    const [x, pace, way] = [(hen - 1) * 74 + between(next, -16, 16), between(next, 0.5, 0.9), next() < 0.5 ? -1 : 1];
    const dip = Math.max(0, Math.sin(seconds * pace * 3 + hen * 2)) ** 3;
    const plume = palette.tint(['#c9824f', '#efe6d6', '#8d5a40'][hen] ?? '#c9824f');
    pen.part(hen, () =>
      pen.at(x + Math.sin(seconds * 0.4 + hen) * 12, 0, [way, 1], 0, () => {
        for (const leg of [-4, 5])
          pen.sheet(strip([leg, -14], [leg, 2], 2.4), palette.tint('#d9a24a'), { lift: 0.3, edge: 0.3 });
        pen.sheet(
          blob([
            [-26, -44],
            [-14, -30],
            [6, -34],
            [20, -24],
            [10, -10],
            [-10, -10],
            [-22, -22],
          ]),
          plume,
          { lift: 0.8 },
        );
        pen.at(14, -28, 1, dip * 1.5, () => {
          pen.sheet(
            blob([
              [-6, 4],
              [2, -22],
              [12, -24],
              [14, -14],
              [6, 6],
            ]),
            plume,
            { lift: 0.7 },
          );
          pen.sheet(
            [
              [13, -20],
              [22, -16],
              [13, -14],
            ],
            palette.tint('#d9a24a'),
            { lift: 0.4 },
          );
          pen.sheet(ellipse(6, -27, 5, 4), palette.tint('#c9483f'), { lift: 0.4 });
          pen.sheet(ellipse(9, -19, 1.6), palette.ink, { lift: 0, edge: 0 });
        });
      }),
    );
  }
};

/** A cat lying on something `up` 107 cm high: its tail hangs and swings, it blinks, it breathes. */
export const lyingCat: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const fur = palette.tint(['#8d8f96', '#c98a4f', '#4f4648'][Math.floor(next() * 3)] ?? '#8d8f96');
  const breath = Math.sin(seconds * 1.6) * 1.6;
  pen.at(0, -measure(bench, 'up', 107), 1, 0, () => {
    const tail = Math.sin(seconds * 1.2) * 12;
    pen.part('tail', () =>
      pen.sheet(
        ribbon(
          [
            [-28, -6],
            [-40, 12],
            [-34 + tail, 34],
          ],
          (way) => 8 - way * 3,
        ),
        fur,
        { lift: 0.5 },
      ),
    );
    pen.sheet(
      blob([
        [-34, 0, 'corner'],
        [-30, -18 - breath],
        [-4, -24 - breath],
        [24, -16],
        [34, 0, 'corner'],
      ]),
      fur,
      { lift: 0.8 },
    );
    pen.sheet(ellipse(28, -20, 14, 12), fur, { lift: 0.8 });
    for (const ear of [-8, 7])
      pen.sheet(
        [
          [28 + ear - 5, -28],
          [28 + ear, -40],
          [28 + ear + 5, -28],
        ],
        fur,
        { lift: 0.6 },
      );
    const shut = seconds % 3.4 < 0.25;
    for (const eye of [-5, 5])
      pen.sheet(ellipse(29 + eye, -21, 2.2, shut ? 0.6 : 2.2), palette.ink, { lift: 0, edge: 0 });
  });
};
