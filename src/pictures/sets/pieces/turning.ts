import { blob, ellipse, mix, rectangle, ribbon, star, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** What turns, sweeps or whirls. */

/** A wheel on the wall with a belt to a shaft below, turning, `up` 240 cm. */
export const beltWheel: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const iron = mix(palette.ink, palette.wallShade, 0.4);
  const up = measure(bench, 'up', 240);
  for (const x of [-40, 40]) pen.sheet(strip([x, -up], [x * 0.4, -92], 5), palette.tint('#8a6244'), { lift: 0.5 });
  pen.sheet([...ellipse(0, -up, 44), ...ellipse(0, -up, 35).reverse()], iron, { lift: 0.8 });
  for (let spoke = 0; spoke < 5; spoke++) {
    const turn = seconds * 1.9 + spoke * 1.2566;
    pen.part(spoke, () =>
      pen.sheet(strip([0, -up], [Math.cos(turn) * 38, -up + Math.sin(turn) * 38], 6), iron, { lift: 0.5 }),
    );
  }
  pen.sheet(ellipse(0, -up, 9), palette.tint('#c9a45c'), { lift: 0.5 });
};

/** A flying beast of bones hanging on wires from a museum's ceiling, `up` 330 cm, slowly turning. */
export const hangingBones: Part = (bench) => {
  const { pen, palette, seconds, stage, depth } = bench;
  const bone = mix(palette.tint('#e9dfc6'), palette.wallShade, palette.dark ? 0.4 : 0.1);
  const [turn, lift] = [0.72 + 0.28 * Math.sin(seconds * 0.5), Math.sin(seconds * 0.8) * 5];
  const y = -measure(bench, 'up', 330) + lift;
  for (const x of [-70, 60])
    pen.sheet(strip([x, (stage.top - 60) * depth], [x * turn * 0.8, y], 1.4), palette.ink, { lift: 0.1, edge: 0 });
  pen.at(0, y, [turn, 1], 0.06, () => {
    pen.sheet(
      ribbon(
        [
          [-90, 12],
          [-20, 0],
          [40, -4],
          [86, -22],
        ],
        9,
      ),
      bone,
      { lift: 0.6 },
    );
    for (const side of [-1, 1]) {
      pen.sheet(
        ribbon(
          [
            [0, 0],
            [side * 80, -44],
            [side * 176, -16],
          ],
          6,
        ),
        bone,
        { lift: 0.6 },
      );
      for (let finger = 0; finger < 4; finger++)
        pen.sheet(
          strip([side * (60 + finger * 34), -36 + finger * 5], [side * (50 + finger * 24), 34 - finger * 7], 2.6),
          bone,
          { lift: 0.3 },
        );
    }
    pen.sheet(
      blob([
        [78, -30],
        [100, -40],
        [150, -20],
        [100, -14],
      ]),
      bone,
      { lift: 0.7 },
    );
    pen.sheet(ellipse(98, -28, 4), palette.ink, { lift: 0, edge: 0 });
    for (let rib = 0; rib < 6; rib++)
      pen.sheet(
        ribbon(
          [
            [-50 + rib * 14, 4],
            [-46 + rib * 14, 22],
            [-54 + rib * 14, 34],
          ],
          2.4,
        ),
        bone,
        { lift: 0.3 },
      );
  });
};

/** A light going round in a lighthouse's lens, 203 cm up: it brightens as it passes and its beam sweeps the room. */
export const lensTurn: Part = ({ pen, palette, seconds, lit }) => {
  const turn = seconds * 1.5;
  const x = Math.sin(turn) * 44;
  const near = 0.5 + 0.5 * Math.cos(turn);
  pen.sheet(ellipse(x, -203, 7 + near * 9, 60), '#fff8e4', { lift: 0, edge: 0, alpha: 0.2 + near * 0.5 });
  if (lit) {
    pen.tissue(
      [
        [x * 0.4, -212],
        [x * 0.4, -194],
        [x * 18, -150],
        [x * 18, -256],
      ],
      palette.light,
      0.1 + near * 0.08,
      { edge: 0, grain: 0, blend: 'screen' },
    );
    pen.glow(0, -203, 180 + near * 60, palette.light, { strength: 0.05, rings: 3 });
  }
};

/** A comet crossing the black once in a while, its tail behind it, `rise` high. */
export const comet: Part = ({ pen, seconds, next }) => {
  const x = ((seconds * 95 + next() * 1400) % 1700) - 850;
  const y = x * 0.22;
  pen.tissue(strip([x, y], [x - 170, y - 38], 9, 1), '#bcd8f0', 0.45, { edge: 0, grain: 0 });
  pen.sheet(ellipse(x, y, 6), '#fff8e4', { lift: 0.2, edge: 0 });
};

/** A whirl of red dust wandering over a plain, 300 cm high. */
export const dustDevil: Part = ({ pen, palette, seconds, next }) => {
  const wander = Math.sin(seconds * 0.5 + next() * 6) * 120;
  const dust = mix(palette.tint('#c98a5f'), palette.paper, 0.2);
  for (let ring = 0; ring < 9; ring++) {
    const way = ring / 8;
    const sway = Math.sin(seconds * 3.2 - ring * 0.7) * (6 + way * 22);
    pen.part(ring, () =>
      pen.tissue(ellipse(wander + sway, -way * 300, 14 + way * 52, 9 + way * 9), dust, 0.4 - way * 0.2, { edge: 0.2 }),
    );
  }
};

/** Straps hanging from a carriage's rail, `up` 226 cm, six of them, all swinging with the ride. */
export const straps: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const leather = palette.tint('#8a6244');
  for (let strap = 0; strap < 6; strap++)
    pen.part(strap, () =>
      pen.at((strap - 2.5) * 62, -measure(bench, 'up', 226), 1, Math.sin(seconds * 3.1 + strap * 0.3) * 0.13, () => {
        pen.sheet(rectangle(-2.5, 0, 5, 24), leather, { lift: 0.4 });
        pen.sheet([...ellipse(0, 33, 11), ...ellipse(0, 33, 7).reverse()], palette.tint('#e6dcc8'), { lift: 0.5 });
      }),
    );
};

/** A charm hanging from a car's mirror, `up` 128 cm, never at rest while it drives. */
export const charm: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  pen.at(0, -measure(bench, 'up', 128), 1, Math.sin(seconds * 4.3) * 0.24 + Math.sin(seconds * 1.7) * 0.1, () => {
    pen.sheet(rectangle(-0.8, 0, 1.6, 13), palette.ink, { lift: 0.2, edge: 0 });
    pen.sheet(
      blob([
        [0, 12],
        [6, 18],
        [5, 26],
        [0, 30],
        [-5, 26],
        [-6, 18],
      ]),
      palette.tint('#d9a24a'),
      { lift: 0.6 },
    );
  });
};

/** Stars of gilded card on wires over a stage, `up` 330 cm, turning. */
export const hungStars: Part = (bench) => {
  const { pen, palette, seconds, stage, depth, next } = bench;
  const gold = palette.tint('#e0bd70');
  for (let one = 0; one < 5; one++) {
    const [x, y] = [(one - 2) * 120 + (next() - 0.5) * 40, -measure(bench, 'up', 330) - next() * 70];
    const sway = Math.sin(seconds * between(next, 0.7, 1.3) + one) * 8;
    pen.part(one, () => {
      pen.sheet(strip([x, (stage.top - 60) * depth], [x + sway, y], 1.4), palette.ink, { lift: 0.1, edge: 0 });
      pen.at(x + sway, y, [0.35 + 0.65 * Math.abs(Math.cos(seconds * 0.8 + one)), 1], 0, () =>
        pen.sheet(star(0, 0, 17, 5, 0.5), gold, { lift: 0.6 }),
      );
    });
  }
};
