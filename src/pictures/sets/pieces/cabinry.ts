import { mix, rounded } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

/** Three seats of an aeroplane side by side, seen from behind, 170 cm. */
export const planeSeat: Part = ({ pen, palette }) => {
  const cloth = mix(palette.tint('#4f6f8f'), palette.ink, palette.dark ? 0.25 : 0);
  for (let index = 0; index < 3; index++) {
    const x = -84 + index * 58;
    pen.sheet(rounded(x, -128, 54, 132, 14), cloth, { lift: 0.9 });
    pen.sheet(rounded(x + 5, -140, 44, 34, 12), mix(palette.tint('#efe8d8'), palette.ink, palette.dark ? 0.3 : 0), {
      lift: 0.4,
    });
    pen.sheet(rounded(x + 10, -92, 34, 30, 4), mix(cloth, palette.ink, 0.2), { lift: 0.2 });
  }
};
