import { chance } from '#chance';
import { blob, ellipse, mix, type Palette, type Pen, type Point, rectangle, ribbon, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** Parts that move. They are drawn anew for every drawing, from the seconds of the bench alone. */

const TURN = Math.PI * 2;

/** Steam or smoke rising in two ribbons, `height` 60 cm, from `up` 80 cm over the ground. */
export const steam: Part = (bench) => {
  const { pen, seconds } = bench;
  const height = measure(bench, 'height', 60);
  pen.at(measure(bench, 'aside', 0), -measure(bench, 'up', 80), height / 112, 0, () => {
    for (const side of [-9, 9]) {
      const phase = seconds * 2.2 + side;
      const line = Array.from(
        { length: 9 },
        (_, index): Point => [side + Math.sin(phase + index * 0.85) * (2 + index * 1.3), -index * 14],
      );
      pen.tissue(
        ribbon(line, (way) => 13 * Math.sin(Math.PI * Math.min(1, way * 0.92 + 0.08)) + 1),
        '#fffaf0',
        0.55,
      );
    }
  });
};

/** Smoke from a chimney: puffs that grow and thin out. `up` 340 cm, `aside` to one side, `dark` 1 where something burns, in 5 `puffs`. */
export const smoke: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const pale = mix(palette.paper, palette.sky.at(-1) ?? palette.far, 0.35);
  const colour = mix(pale, palette.ink, measure(bench, 'dark', 0) * 0.6);
  pen.at(measure(bench, 'aside', 0), -measure(bench, 'up', 340), 1, 0, () => {
    const puffs = measure(bench, 'puffs', 5);
    for (let puff = 0; puff < puffs; puff++) {
      const age = (seconds * 0.22 + puff / puffs) % 1;
      pen.part(puff, () =>
        pen.tissue(
          ellipse(Math.sin(age * 5 + puff) * 12 + age * 70, -age * 210, 14 + age * 34),
          colour,
          0.55 * (1 - age),
          { edge: 0.3 },
        ),
      );
    }
  });
};

function flame(pen: Pen, palette: Palette, seconds: number, width: number, height: number): void {
  for (const [layer, colour] of [
    palette.pop,
    mix(palette.pop, palette.light, 0.55),
    mix(palette.light, '#fff6dc', 0.5),
  ].entries()) {
    const size = 1 - layer * 0.28;
    const flick = (index: number) => Math.sin(seconds * (5 + index * 1.7) + index * 2.1 + layer) * 0.12;
    const tongue = (x: number, y: number, index: number): Point => [
      x * width * size,
      -height * size * (y + flick(index)),
    ];
    pen.part(`flame ${layer}`, () =>
      pen.sheet(
        blob([
          [-width * 0.5 * size, 0, 'corner'],
          tongue(-0.46, 0.4, 0),
          tongue(-0.26, 0.86, 1),
          tongue(-0.12, 0.6, 2),
          tongue(0.04, 1.05, 3),
          tongue(0.18, 0.62, 4),
          tongue(0.34, 0.8, 5),
          tongue(0.46, 0.36, 6),
          [width * 0.5 * size, 0, 'corner'],
        ]),
        colour,
        { lift: 0.3 },
      ),
    );
  }
}

/** A fire in the hearth, or out in the open when `open` is 1. */
export const fire: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const open = measure(bench, 'open', 0) === 1;
  const throb = 1 + 0.06 * Math.sin(seconds * 7.3) + 0.04 * Math.sin(seconds * 11.9);
  if (palette.dark || open) pen.glow(0, -30, (open ? 170 : 110) * throb, palette.light, { strength: 0.07, rings: 3 });
  pen.at(0, -8, 1, 0, () => flame(pen, palette, seconds, open ? 70 : 58, open ? 84 : 52));
};

/** A pendulum, 50 cm, swinging once in two seconds. */
export const pendulum: Part = ({ pen, palette, seconds }) => {
  pen.at(0, -138, 1, Math.sin(seconds * Math.PI) * 0.16, () => {
    pen.sheet(strip([0, 0], [0, 62], 2.4), palette.tint('#c9a45c'), { lift: 0.2 });
    pen.sheet(ellipse(0, 66, 8), palette.tint('#dcb566'), { lift: 0.4 });
  });
};

/** The changing light of a television or a monitor on its screen. */
export const screenGlow: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const step = Math.floor(seconds * 3);
  const shade = chance(step)();
  pen.tissue(rectangle(-42, -112, 70, 60), mix('#cfe6ec', '#8fb2d0', shade), 0.55, { edge: 0 });
  if (palette.dark) pen.glow(-7, -82, 90 + shade * 12, '#bcd8e4', { strength: 0.07, rings: 3, cold: true });
};

/** The sails of a windmill turning about the hub, 900 cm across. */
export const millSails: Part = ({ pen, palette, seconds }) => {
  const cloth = palette.tint('#f2e8d2');
  for (let sail = 0; sail < 4; sail++)
    pen.at(0, -640, 1, seconds * 0.5 + (sail * TURN) / 4, () =>
      pen.part(sail, () => {
        pen.sheet(rectangle(-6, -440, 12, 440), palette.tint('#7d5a42'), { lift: 0.5 });
        pen.sheet(
          [
            [6, -430],
            [84, -420],
            [74, -120],
            [6, -110],
          ],
          cloth,
          { lift: 0.6 },
        );
      }),
    );
};

/** The beam of a lighthouse sweeping round: broad towards us, thin away. Only when it is dark. */
export const beam: Part = ({ pen, palette, lit, seconds }) => {
  if (!lit) return;
  const sweep = (seconds * 0.55) % TURN;
  const colour = palette.time === 'night' ? '#fff0cc' : mix(palette.light, '#ff9a4a', 0.25);
  for (const turn of [0, Math.PI]) {
    const across = Math.cos(sweep + turn);
    const far = 5200 * across;
    const spread = 150 + 260 * Math.abs(Math.sin(sweep + turn));
    const alpha = 0.1 + 0.2 * Math.abs(across);
    // Laid over itself ever shorter, so that its light dies away instead of ending at an edge.
    for (const reach of [1, 0.84, 0.7, 0.58, 0.46, 0.34])
      pen.tissue(
        [
          [0, -738],
          [far * reach, -738 - (340 + spread) * reach],
          [far * reach, -738 - (260 - spread) * reach],
        ],
        colour,
        alpha * 0.24,
        { edge: 0, grain: 0, rough: 0.3 },
      );
  }
};

/** Rain or snow falling past a window of these measures; it is drawn over the window, inside its frame. */
export const paneWeather: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const [width, height] = [measure(bench, 'width', 110), measure(bench, 'height', 130)];
  const snow = palette.weather === 'snow';
  const open = width * (measure(bench, 'curtained', 0) === 1 ? 0.6 : 0.94);
  const next = chance(17);
  const colour = mix(palette.paper, palette.sky[0] ?? palette.far, snow ? 0.05 : 0.3);
  pen.at(0, -measure(bench, 'up', 95) - height / 2, 1, 0, () =>
    pen.clip(rectangle(-open / 2, -height / 2, open, height), () => {
      for (let index = 0; index < 12; index++) {
        const fall = (next() + seconds * (snow ? 0.28 : 2.1) * between(next, 0.8, 1.2)) % 1;
        const x = (next() - 0.5) * open + (snow ? Math.sin(seconds * 1.4 + index) * 4 : -fall * 12);
        const y = -height * 0.6 + fall * height * 1.2;
        const shape = snow ? ellipse(x, y, 1.9) : strip([x, y], [x - 5, y + 17], 1.3);
        pen.part(index, () =>
          pen.sheet(shape, colour, { lift: 0, edge: 0, grain: 0, rough: 0.4, alpha: snow ? 0.95 : 0.65 }),
        );
      }
    }),
  );
};
