import { ellipse, mix, type Palette, type Pen, ribbon, star, strip } from '../../paper/index.ts';
import { type Doing, rings } from './motion.ts';

/** The thing a doing is drawn on: its size in centimetres, standing on (0, 0). */
export interface Body {
  readonly width: number;
  readonly height: number;
}

type Draw = (pen: Pen, palette: Palette, body: Body, seconds: number) => void;

/** Steam: ribbons that rise, lean and thin out. */
const steam: Draw = (pen, palette, { width, height }, seconds) => {
  for (let wisp = 0; wisp < 3; wisp++) {
    const age = (seconds * 0.45 + wisp / 3) % 1;
    const x = (wisp - 1) * width * 0.14;
    const y = -height * (0.95 + age * 0.85);
    const sway = Math.sin(seconds * 1.7 + wisp * 2.1) * width * 0.1;
    pen.part(wisp, () =>
      pen.tissue(
        ribbon(
          [
            [x, y + height * 0.3],
            [x + sway, y],
            [x - sway * 0.6, y - height * 0.3],
            [x + sway * 1.4, y - height * 0.55],
          ],
          width * (0.05 + 0.06 * age),
        ),
        mix(palette.paper, palette.light, 0.2),
        0.5 * Math.sin(age * Math.PI),
        { edge: 0, grain: 0 },
      ),
    );
  }
};

/** The uneven light of a flame, about 1. */
export const flicker = (seconds: number): number =>
  1 + 0.16 * Math.sin(seconds * 9.1) + 0.1 * Math.sin(seconds * 15.7 + 1) + 0.06 * Math.sin(seconds * 27.3 + 2);

/** The living light of a flame. */
const flame: Draw = (pen, palette, { height }, seconds) => {
  const strong = flicker(seconds);
  pen.glow(0, -height * 0.8, height * 0.7 * strong, palette.light, { strength: 0.07 * strong, rings: 3 });
  const lean = Math.sin(seconds * 7.3) * height * 0.02;
  pen.sheet(
    [
      ...ellipse(0, -height * 0.79, height * 0.03, height * 0.03, { from: 0, to: Math.PI }),
      [lean, -height * (0.87 + 0.06 * strong)],
    ],
    mix(palette.light, '#ffffff', 0.45),
    { lift: 0, edge: 0, rough: 0 },
  );
};

/** Two arcs either side while it rings. */
const ring: Draw = (pen, palette, { width, height }, seconds) => {
  if (!rings(seconds)) return;
  const wave = (seconds * 3) % 1;
  for (const side of [-1, 1])
    for (const step of [0, 1]) {
      const radius = width * (0.62 + step * 0.16 + wave * 0.08);
      const middle = side > 0 ? 0 : Math.PI;
      const arc = ellipse(0, -height * 0.5, radius, radius, { from: middle - 0.42, to: middle + 0.42 });
      pen.part(`arc ${side} ${step}`, () =>
        pen.tissue(ribbon(arc, width * 0.022), palette.light, 0.8 - step * 0.3, { edge: 0, grain: 0 }),
      );
    }
};

/** The hand that counts seconds, a step a second. */
const tick: Draw = (pen, palette, { width, height }, seconds) => {
  const second = Math.floor(seconds);
  const settle = Math.exp(-14 * (seconds - second)) * Math.cos((seconds - second) * 40);
  const angle = ((second - 8 + settle * 0.25) / 60) * Math.PI * 2 * 3;
  const [x, y] = [0, -height * 0.5];
  const reach = Math.min(width, height) * 0.32;
  pen.sheet(
    strip(
      [x - Math.sin(angle) * reach * 0.2, y + Math.cos(angle) * reach * 0.2],
      [x + Math.sin(angle) * reach, y - Math.cos(angle) * reach],
      width * 0.022,
    ),
    palette.pop,
    { lift: 0.2, edge: 0, rough: 0 },
  );
  pen.sheet(ellipse(x, y, width * 0.035), palette.pop, { lift: 0.1, edge: 0 });
};

/** A screen's glow, never quite steady. */
const screen: Draw = (pen, palette, { width, height }, seconds) => {
  const step = Math.floor(seconds * 6);
  const wild = Math.abs(Math.sin(step * 12.9898) * 43758.5453) % 1;
  const colour = mix('#9fd0ff', palette.light, wild * 0.6);
  pen.glow(0, -height * 0.6, width * (0.85 + wild * 0.15), colour, {
    strength: 0.05 + wild * 0.05,
    rings: 3,
    cold: true,
  });
};

/** Light runs along it, and a star where it catches. */
const gleam: Draw = (pen, palette, { width, height }, seconds) => {
  const way = ((seconds + 0.5) % 2.2) / 1.1;
  if (way > 1) return;
  const size = Math.min(width, height) * 0.2 * Math.sin(way * Math.PI);
  if (size < 0.1) return;
  const [x, y] = [width * (-0.3 + way * 0.6), -height * 0.72];
  pen.glow(x, y, size * 2.4, palette.light, { strength: 0.1, rings: 2, cold: true });
  pen.sheet(star(x, y, size, 4, 0.18), mix(palette.light, '#ffffff', 0.7), { lift: 0, edge: 0, rough: 0 });
};

/** A fuse: sparks at an end that creeps towards the thing. */
const fuse: Draw = (pen, palette, { width, height }, seconds) => {
  const left = Math.max(0.1, 1 - seconds * 0.14);
  const [x, y] = [width * 0.55 * left, -height * (0.9 + 0.25 * left)];
  pen.sheet(
    ribbon(
      [
        [0, -height * 0.85],
        [x * 0.5, y - height * 0.06],
        [x, y],
      ],
      height * 0.035,
    ),
    palette.tint('#cdb58a'),
    { lift: 0.3 },
  );
  pen.glow(x, y, height * 0.36 * flicker(seconds * 1.6), palette.light, { strength: 0.16, rings: 3 });
  for (let spark = 0; spark < 5; spark++) {
    const age = (seconds * 3.1 + spark * 0.37) % 1;
    const angle = spark * 2.4 + Math.floor(seconds * 3.1 + spark * 0.37) * 1.7;
    pen.sheet(
      star(
        x + Math.cos(angle) * age * height * 0.3,
        y + Math.sin(angle) * age * height * 0.3,
        height * 0.06 * (1 - age),
        4,
        0.3,
      ),
      palette.light,
      { lift: 0, edge: 0 },
    );
  }
};

/** How far a knob is turned at a moment, radians: tried once, then slowly all the way, and back. */
const knobTurn = (seconds: number): number => {
  const tried = 0.16 * Math.max(0, Math.sin((seconds - 0.3) * 7)) * (seconds > 0.3 && seconds < 1.2 ? 1 : 0);
  const way = Math.min(1, Math.max(0, (seconds - 1.3) / 1.4));
  return tried + 1.25 * way * way * (3 - 2 * way);
};

/** A knob somebody turns from the other side, with the light sliding over it. */
const knob: Draw = (pen, palette, { width, height }, seconds) =>
  pen.at(0, -height * 0.6, 1, knobTurn(seconds), () => {
    const brass = palette.tint('#d9b45c');
    pen.sheet(ellipse(0, 0, width * 0.2), mix(brass, palette.ink, 0.12), { lift: 0.8 });
    pen.sheet(strip([-width * 0.05, 0], [width * 0.4, 0], width * 0.15, width * 0.12), brass, { lift: 0.7 });
    pen.sheet(ellipse(0, 0, width * 0.11), mix(brass, '#fff3cf', 0.4), { lift: 0.3 });
  });

/** Water wells: rings run out and a glint goes down. */
const well: Draw = (pen, palette, { width, height }, seconds) => {
  const shine = mix(palette.water, '#ffffff', 0.7);
  for (let ring = 0; ring < 3; ring++) {
    const age = (seconds * 0.6 + ring / 3) % 1;
    const [wide, thin] = [width * (0.04 + 0.2 * age), height * 0.012 + height * 0.02 * (1 - age)];
    const [x, y] = [0, -height * 0.2];
    pen.part(`ring ${ring}`, () =>
      pen.tissue(
        [
          ...ellipse(x, y, wide, wide * 0.24),
          ...[...ellipse(x, y, Math.max(0.1, wide - thin * 1.6), Math.max(0.05, wide * 0.24 - thin))].reverse(),
        ],
        shine,
        0.75 * (1 - age),
        { edge: 0, grain: 0 },
      ),
    );
  }
  for (let bead = 0; bead < 2; bead++) {
    const age = (seconds * 0.9 + bead / 2) % 1;
    pen.sheet(
      ellipse(
        width * 0.012 * Math.sin(bead * 3 + age * 4),
        -height * (0.58 - 0.36 * age),
        width * 0.016,
        height * 0.05,
      ),
      shine,
      { lift: 0, edge: 0, alpha: Math.sin(age * Math.PI) },
    );
  }
};

const DRAWN: Partial<Record<Doing, Draw>> = { steam, flame, ring, tick, screen, gleam, fuse, knob, well };

/** Draws what a thing does at a moment, over the thing itself. */
export function drawDoing(pen: Pen, palette: Palette, doing: Doing | undefined, body: Body, seconds: number): void {
  const draw = doing && DRAWN[doing];
  if (draw) pen.part(`does ${doing}`, () => draw(pen, palette, body, seconds));
}
