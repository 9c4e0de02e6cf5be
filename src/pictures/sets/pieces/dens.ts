import { blob, ellipse, mix, type Point, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

/** What stands in small dug or wooden homes. */

/** A round door of planks in a frame of roots, its knob in the middle, 190 cm across. */
export const roundDoor: Part = ({ pen, palette }) => {
  const wood = mix(palette.tint('#6f8a5a'), palette.wallShade, palette.dark ? 0.3 : 0.08);
  const frame = mix(palette.tint('#6f4d37'), palette.ink, 0.12);
  pen.sheet(ellipse(0, -86, 104, 104), frame, { lift: 0.8 });
  pen.sheet(ellipse(0, -86, 90, 90), wood, {
    lift: 0.3,
    inside: () => {
      for (const x of [-54, -18, 18, 54])
        pen.sheet(rectangle(x - 1.5, -180, 3, 190), mix(wood, palette.ink, 0.4), { lift: 0, edge: 0 });
    },
  });
  for (const y of [-126, -46])
    pen.sheet(rounded(-84, y - 5, 74, 10, 5), mix(palette.ink, palette.paper, 0.16), { lift: 0.4 });
  pen.sheet(ellipse(6, -86, 9), palette.tint('#d9b25c'), { lift: 0.7 });
  pen.sheet(ellipse(0, -136, 17), mix(palette.light, '#fff6dc', 0.3), { lift: 0.2 });
  for (const turn of [0, Math.PI / 2])
    pen.at(0, -136, 1, turn, () => pen.sheet(rectangle(-17, -1.5, 34, 3), frame, { lift: 0.1, edge: 0 }));
  pen.sheet(
    blob([
      [-112, 4],
      [-60, -7],
      [60, -7],
      [112, 4],
      [60, 12],
      [-60, 12],
    ]),
    mix(frame, '#ffffff', 0.1),
    {
      lift: 0.6,
    },
  );
};

/** A niche dug into a wall with an iron stove in it, its pipe leaving through the roof, 150 cm; the fire lives in `stoveGlow`. */
export const stoveNiche: Part = ({ pen, palette }) => {
  const stones = mix(palette.tint('#a08f80'), palette.wallShade, 0.25);
  const iron = mix(palette.ink, palette.tint('#5f6470'), 0.4);
  for (let step = 0; step <= 10; step++) {
    const angle = Math.PI * (1 + step / 10);
    pen.sheet(
      ellipse(Math.cos(angle) * 88, -104 + Math.sin(angle) * 78, 21, 17),
      mix(stones, palette.ink, (step % 3) * 0.07),
      {
        lift: 0.6,
      },
    );
  }
  for (const side of [-88, 88])
    for (const y of [-18, -50, -82])
      pen.sheet(ellipse(side, y, 20, 17), mix(stones, palette.ink, (Math.abs(y) % 3) * 0.06), { lift: 0.6 });
  pen.sheet(
    blob([
      [-72, 4, 'corner'],
      [-74, -90],
      [0, -166],
      [74, -90],
      [72, 4, 'corner'],
    ]),
    mix(stones, palette.ink, 0.7),
    { lift: 0, edge: 0.4 },
  );
  pen.sheet(rectangle(-10, -430, 20, 330), mix(iron, '#ffffff', 0.08), { lift: 0.8 });
  pen.sheet(rounded(-46, -112, 92, 96, 12), iron, { lift: 1 });
  pen.sheet(rectangle(-52, -120, 104, 12), mix(iron, '#ffffff', 0.14), { lift: 0.8 });
  for (const x of [-36, 30]) pen.sheet(rectangle(x, -18, 8, 20), iron, { lift: 0.4 });
  pen.sheet(ellipse(22, -128, 18, 13), palette.tint('#6f8794'), { lift: 0.8 });
};

/** The fire behind a stove's little door, and what it throws on the floor. */
export const stoveGlow: Part = ({ pen, palette, seconds }) => {
  const beat = 0.82 + 0.12 * Math.sin(seconds * 7.1) + 0.06 * Math.sin(seconds * 12.7);
  const flame = mix(palette.light, palette.pop, 0.35);
  pen.glow(0, -62, 150, flame, { strength: 0.09 * beat, rings: 4 });
  pen.sheet(rounded(-26, -84, 52, 44, 8), mix(palette.ink, flame, 0.75), { lift: 0.2 });
  for (const [index, x] of [-14, 0, 14].entries()) {
    const tall = 20 + 12 * Math.sin(seconds * (6 + index) + index * 2) * beat;
    pen.part(index, () =>
      pen.sheet(
        blob([
          [x - 8, -42, 'corner'],
          [x - 6, -52],
          [x, -50 - tall * 0.8, 'corner'],
          [x + 7, -52],
          [x + 8, -42, 'corner'],
        ]),
        mix(flame, '#fff2b8', 0.5),
        {
          lift: 0,
          edge: 0,
        },
      ),
    );
  }
  for (const y of [-72, -62, -52]) pen.sheet(rectangle(-26, y, 52, 3), palette.ink, { lift: 0, edge: 0 });
};

/** A hammock hung between two walls, rocking, 250 cm. */
export const hammock: Part = ({ pen, palette, seconds }) => {
  const sway = Math.sin(seconds * 0.9) * 8;
  const cloth = palette.tint('#b9a27c');
  const hooks: readonly (readonly [Point, Point])[] = [
    [
      [-125, -190],
      [-84, -140],
    ],
    [
      [125, -186],
      [84, -138],
    ],
  ];
  for (const [from, to] of hooks)
    for (const fan of [-12, 0, 12])
      pen.sheet(strip(from, [to[0] + sway * 0.4, to[1] + fan], 2), mix(cloth, palette.ink, 0.3), { lift: 0.2 });
  pen.sheet(
    blob([
      [-86 + sway * 0.4, -152, 'corner'],
      [-40 + sway, -108],
      [40 + sway, -106],
      [86 + sway * 0.4, -150, 'corner'],
      [50 + sway, -74],
      [-50 + sway, -76],
    ]),
    cloth,
    { lift: 1 },
  );
  pen.sheet(ellipse(-50 + sway, -118, 26, 14), palette.tint('#e6dcc8'), { lift: 0.6 });
};

/** A storm lantern on a hook, swinging wide, `up` 200 cm: it burns by day too where it is dark. */
export const swingingLantern: Part = ({ pen, palette, stage, seconds, depth }) => {
  const root = (stage.top - 60) * depth;
  const iron = mix(palette.ink, palette.tint('#8a7a5c'), 0.4);
  const long = -root - 236;
  pen.at(0, root, 1, Math.sin(seconds * 1.25) * 0.07, () => {
    pen.sheet(rectangle(-1.5, 0, 3, long), iron, { lift: 0.2 });
    pen.glow(0, long + 30, 170 + Math.sin(seconds * 6) * 4, palette.light, { strength: 0.08, rings: 4 });
    pen.sheet(
      ribbon(
        [
          [-15, long + 16],
          [0, long - 6],
          [15, long + 16],
        ],
        3,
      ),
      iron,
      { lift: 0.3 },
    );
    pen.sheet(rounded(-15, long + 14, 30, 38, 8), mix(palette.light, '#fff6dc', 0.5), { lift: 0.6 });
    pen.sheet(rectangle(-18, long + 8, 36, 8), iron, { lift: 0.8 });
    pen.sheet(rectangle(-18, long + 50, 36, 9), iron, { lift: 0.8 });
    pen.sheet(rectangle(-1.2, long + 14, 2.4, 38), iron, { lift: 0, edge: 0 });
  });
};

/** A rolled-up bed and one laid out, 200 cm. */
export const bedroll: Part = ({ pen, palette, next }) => {
  const cloth = palette.tint(['#8f9a6a', '#8a93b0', '#b08070'][Math.floor(next() * 3)] ?? '#8f9a6a');
  pen.sheet(rounded(-104, -20, 208, 24, 12), mix(cloth, palette.ink, 0.12), { lift: 0.7 });
  pen.sheet(rounded(-40, -30, 146, 30, 12), cloth, { lift: 0.9 });
  pen.sheet(rounded(-102, -36, 58, 24, 12), palette.tint('#e6dcc8'), { lift: 0.9 });
  for (const x of [0, 44]) pen.sheet(rectangle(x, -30, 5, 30), mix(cloth, palette.ink, 0.24), { lift: 0, edge: 0 });
};
