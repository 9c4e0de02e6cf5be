import { ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';
import { drawView } from '../craft/view.ts';

/** A flight of stairs rising to the right with its banister, 560 cm long and 300 high. */
export const flight: Part = ({ pen, palette }) => {
  const wood = palette.tint('#9a6a45');
  const [steps, run, rise] = [11, 50, 27];
  for (let step = 0; step < steps; step++) {
    const x = -280 + step * run;
    pen.sheet(
      rectangle(x, -(step + 1) * rise, 290 - x, rise + 3),
      mix(palette.tint('#e6dcc8'), palette.wallShade, palette.dark ? 0.6 : 0.25),
      { lift: 0.3 },
    );
    pen.sheet(rectangle(x - 5, -(step + 1) * rise - 5, 62, 8), wood, { lift: 0.6 });
  }
  for (let step = 0; step < steps; step++) {
    const [x, y] = [-256 + step * run, -(step + 1) * rise];
    pen.sheet(rectangle(x - 3, y - 84, 6, 80), mix(wood, palette.ink, 0.12), { lift: 0.5 });
  }
  pen.sheet(strip([-264, -rise - 86], [-264 + (steps - 1) * run + 20, -steps * rise - 92], 11), wood, { lift: 1 });
  const landing = -steps * rise;
  pen.sheet(rectangle(270, landing - 5, 900, 14), wood, { lift: 0.8 });
  pen.sheet(
    rectangle(270, landing + 9, 900, 40),
    mix(palette.tint('#e6dcc8'), palette.wallShade, palette.dark ? 0.6 : 0.25),
    { lift: 0.5 },
  );
  for (let x = 296; x < 1100; x += run)
    pen.sheet(rectangle(x - 3, landing - 84, 6, 80), mix(wood, palette.ink, 0.12), { lift: 0.5 });
  pen.sheet(strip([256, landing - 92], [1160, landing - 92], 11), wood, { lift: 1 });
  pen.sheet(rectangle(-276, -126, 22, 128), wood, { lift: 0.9 });
  pen.sheet(ellipse(-265, -134, 16), mix(wood, '#ffffff', 0.15), { lift: 0.7 });
};

/** The steel steps of a pool with two bowed rails, 110 cm. */
export const poolLadder: Part = ({ pen, palette }) => {
  const steel = mix(palette.tint('#d9dcd8'), palette.ink, palette.dark ? 0.25 : 0);
  for (const x of [-24, 24]) {
    pen.sheet(ellipse(x, -60, 17, 22, { from: Math.PI, to: Math.PI * 2 }), steel, { lift: 0.8 });
    pen.sheet(rectangle(x - 17, -62, 6, 64), steel, { lift: 0.7 });
    pen.sheet(rectangle(x + 11, -62, 6, 64), steel, { lift: 0.7 });
  }
};

/** The frame of a lift's door close to the eye. */
export const liftJambs: Part = ({ pen, palette, stage }) => {
  const steel = mix(palette.tint('#8f8a84'), palette.ink, 0.45);
  for (const side of [-1, 1])
    pen.sheet(rectangle(side > 0 ? 250 : -1250, (stage.top - stage.height) * 1, 1000, stage.height * 4), steel, {
      lift: 1.4,
    });
};

/** A tube of light on a ceiling `up` 296 cm that now and then flickers. */
export const faultyLamp: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const off = Math.sin(seconds * 2.3) > 0.8 && Math.sin(seconds * 31) > 0;
  const y = -measure(bench, 'up', 296);
  const shine = off ? mix(palette.paper, palette.ink, 0.4) : mix(palette.paper, '#dff0ee', 0.5);
  pen.sheet(rounded(-70, y, 140, 9, 4), shine, { lift: 0.4 });
  if (!off) pen.glow(0, y + 14, 150, '#d9ecea', { strength: 0.06, rings: 3, cold: true });
};

/** A periscope coming down from above with its two handles. */
export const periscope: Part = ({ pen, palette, stage, depth }) => {
  const steel = mix(palette.tint('#a9b0ae'), palette.ink, palette.dark ? 0.25 : 0.05);
  const top = (stage.top - 120) * depth;
  pen.sheet(rectangle(-13, top, 26, -176 - top), steel, { lift: 1 });
  pen.sheet(rounded(-22, -196, 44, 78, 10), mix(steel, palette.ink, 0.2), { lift: 1 });
  pen.sheet(ellipse(0, -168, 13), palette.ink, { lift: 0.4 });
  pen.sheet(ellipse(0, -168, 8), mix(palette.water, palette.paper, 0.4), { lift: 0, edge: 0 });
  for (const side of [-1, 1]) {
    pen.sheet(strip([side * 20, -140], [side * 58, -140], 9), mix(steel, palette.ink, 0.3), { lift: 0.7 });
    pen.sheet(rounded(side * 58 - 7, -146, 14, 13, 4), palette.tint('#b5794f'), { lift: 0.5 });
  }
};

/** A round door in a bulkhead with its wheel, 200 cm. */
export const hatch: Part = ({ pen, palette }) => {
  const steel = mix(palette.tint('#7f9692'), palette.ink, palette.dark ? 0.4 : 0.1);
  pen.sheet(rounded(-66, -214, 132, 204, 62), mix(steel, palette.ink, 0.3), { lift: 1 });
  pen.sheet(rounded(-54, -202, 108, 180, 52), steel, { lift: 0.6 });
  pen.sheet([...ellipse(0, -112, 33), ...ellipse(0, -112, 25).reverse()], palette.tint('#b5794f'), { lift: 0.8 });
  for (const turn of [0.3, 1.35, 2.4])
    pen.sheet(
      strip([-Math.cos(turn) * 29, -112 - Math.sin(turn) * 29], [Math.cos(turn) * 29, -112 + Math.sin(turn) * 29], 6),
      palette.tint('#b5794f'),
      { lift: 0.5 },
    );
};

/** The great door of a barn standing open on the fields, 300 cm. */
export const barnDoor: Part = (bench) => {
  const { pen, palette } = bench;
  const wood = palette.tint(bench.building ? mix(bench.building.wall, '#1a1020', 0.18) : '#7d5a3c');
  pen.sheet(rectangle(-164, -330, 328, 334), wood, { lift: 0.8 });
  pen.clip(rectangle(-146, -312, 292, 316), () =>
    pen.at(0, -154, 1, 0, () => drawView(bench, { width: 300, height: 316 })),
  );
  for (const side of [-1, 1]) {
    pen.sheet(
      [
        [side * 148, -312],
        [side * 262, -326],
        [side * 262, 14],
        [side * 148, 2],
      ],
      mix(wood, '#ffffff', 0.08),
      { lift: 1 },
    );
    pen.sheet(strip([side * 152, -300], [side * 258, 4], 12), mix(wood, palette.ink, 0.2), { lift: 0.4 });
  }
  if (!palette.dark)
    pen.tissue(
      [
        [-146, 0],
        [146, 0],
        [260, 120],
        [-60, 120],
      ],
      palette.light,
      0.22,
      { edge: 0.2, blend: 'screen' },
    );
};

/** Clouds slipping past the oval windows of an aeroplane 132 cm apart. */
export const passingClouds: Part = ({ pen, palette, seconds, stage }) => {
  const cloud = mix(palette.paper, palette.sky.at(-1) ?? palette.far, palette.dark ? 0.6 : 0.15);
  for (let pane = -4; pane <= 4; pane++) {
    if (Math.abs(pane * 132) > stage.width * 0.6) continue;
    pen.part(pane, () =>
      pen.clip(ellipse(pane * 132, -158, 33, 46), () => {
        for (let puff = 0; puff < 3; puff++) {
          const x = pane * 132 + 110 - ((seconds * (26 + puff * 9) + puff * 77 + (pane + 9) * 31) % 220);
          pen.sheet(ellipse(x, -142 + puff * 17, 40 + puff * 8, 11 + puff * 2), cloud, { lift: 0.3, alpha: 0.9 });
        }
      }),
    );
  }
};
