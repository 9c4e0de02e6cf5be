import { blob, ellipse, mix, ribbon } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** A ship lying on the sea's floor with a broken mast, `size` 420 cm; fish swim in and out. */
export const wreck: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const size = measure(bench, 'size', 420) / 420;
  const water = mix(palette.water, '#123a52', 0.6);
  const wood = mix(mix(palette.tint('#5f4a3c'), palette.ink, 0.2), water, 0.42);
  const dark = mix(wood, palette.ink, 0.4);
  pen.part('hull', () =>
    pen.at(0, 0, size, -0.16, () => {
      pen.sheet(
        blob([
          [-210, -120, 'corner'],
          [-150, 30],
          [120, 44],
          [214, -60, 'corner'],
          [196, -66, 'corner'],
          [110, -58],
          [40, -50, 'corner'],
          [24, -24, 'corner'],
          [-20, -58, 'corner'],
          [-110, -74],
          [-190, -132, 'corner'],
        ]),
        wood,
        { lift: 0.9 },
      );
      for (const y of [-34, -8, 16])
        pen.sheet(
          ribbon(
            [
              [-176, y - 26],
              [0, y + 8],
              [180, y - 18],
            ],
            3,
          ),
          dark,
          { lift: 0, edge: 0 },
        );
      for (const [x, y] of [
        [-120, -34],
        [-74, -20],
        [88, -22],
        [134, -32],
      ] as const)
        pen.sheet(ellipse(x, y, 12), dark, { lift: 0 });
      pen.sheet(
        blob([
          [20, -22],
          [58, -30],
          [64, 12],
          [34, 30],
          [8, 8],
        ]),
        dark,
        { lift: 0 },
      );
      pen.sheet(
        ribbon(
          [
            [-60, -60],
            [-40, -200],
            [-24, -262],
          ],
          11,
        ),
        wood,
        { lift: 0.7 },
      );
      pen.sheet(
        ribbon(
          [
            [-100, -196],
            [-40, -206],
            [26, -188],
          ],
          7,
        ),
        wood,
        { lift: 0.6 },
      );
      pen.sheet(
        ribbon(
          [
            [90, -50],
            [128, -142],
          ],
          11,
        ),
        wood,
        { lift: 0.7 },
      );
    }),
  );
  for (let rag = 0; rag < 2; rag++) {
    const sway = Math.sin(seconds * 0.9 + rag * 2) * 12;
    pen.part(`rag ${rag}`, () =>
      pen.at(0, 0, size, -0.16, () =>
        pen.sheet(
          blob([
            [-92 + rag * 66, -194, 'corner'],
            [-54 + rag * 66, -200, 'corner'],
            [-50 + rag * 66 + sway, -146],
            [-68 + rag * 66 + sway * 1.4, -112, 'corner'],
            [-88 + rag * 66 + sway, -140],
          ]),
          mix(palette.tint('#b9ae98'), water, 0.5),
          { lift: 0.4 },
        ),
      ),
    );
  }
};
