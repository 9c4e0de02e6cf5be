import { blob, ellipse, mix, star, strip } from '../../paper/index.ts';
import { between, type Part } from '../bench.ts';
import { band } from '../craft/extent.ts';
import { groundAt } from '../stage.ts';

/** The last thin wave on the sand, edged with foam. */
export const foam: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const y = groundAt(stage, bench.depth);
  pen.sheet(band(stage, next, y - 3, 5, 12), mix(palette.paper, palette.water, 0.12), { lift: 0.4 });
  pen.sheet(band(stage, next, y + 1, 5, 12), mix(palette.water, palette.ground, 0.35), { lift: 0.1 });
};

/** Shells and a starfish on the sand. */
export const shells: Part = ({ pen, palette, stage, next }) => {
  for (let index = 0; index < 7; index++) {
    const [x, y] = [(next() - 0.5) * stage.width * 1.2, between(next, 6, stage.bottom * 0.8)];
    if (index === 0) pen.sheet(star(x, y, 13, 5, 0.45, 0.3), palette.tint('#d98a6a'), { lift: 0.5 });
    else
      pen.sheet(
        ellipse(x, y, 8, 6, { from: Math.PI, to: Math.PI * 2 }),
        palette.tint(next() < 0.5 ? '#f4e8d4' : '#e6c3ae'),
        { lift: 0.4 },
      );
  }
};

/** Reeds along a bank. */
export const reeds: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth);
  const stalk = mix(palette.tint('#7d9a5f'), palette.mid, 0.3);
  for (let index = 0; index < 46; index++) {
    const side = index % 2 ? 1 : -1;
    const x = side * stage.width * between(next, 0.22, 1.1);
    const height = between(next, 46, 92) / depth;
    pen.sheet(strip([x, y + 8], [x + (next() - 0.5) * 16, y - height], 2.4), stalk, { lift: 0.3 });
    if (next() < 0.35)
      pen.sheet(strip([x, y - height * 0.8], [x + 1, y - height * 1.1], 6), palette.tint('#8a5f3f'), { lift: 0.4 });
  }
};

/** Lines the wind has drawn in the sand. */
export const sandRipples: Part = ({ pen, palette, stage, next }) => {
  for (let index = 0; index < 26; index++) {
    const down = next() ** 1.3;
    const [x, y] = [(next() - 0.5) * stage.width * 1.8, -26 + down * (stage.bottom + 50)];
    const half = 26 + down * 46;
    pen.sheet(
      blob([
        [x - half, y],
        [x - half * 0.2, y - 3 - down * 2],
        [x + half, y + 1],
        [x, y + 1.5 + down],
      ]),
      mix(palette.ground, palette.pop, 0.16),
      { lift: 0, edge: 0.3, alpha: 0.5 },
    );
  }
};
