import { ellipse, mix, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** How a lift goes: seconds from floor to floor, how many floors it passes, how long its doors stand open. */
const RIDE = { floor: 1.4, floors: 5, open: 4, slide: 1.1 } as const;
const TURN = RIDE.floor * RIDE.floors + RIDE.open;

interface Ride {
  readonly floor: number;
  /** Between this floor and the next: 0 to 1. */
  readonly way: number;
  /** How far the doors stand open: 0 shut, 1 wide. */
  readonly open: number;
}

/** Where the lift is. It rides for seven seconds before its doors open, so that most shots are over by then. */
function rideAt(seconds: number): Ride {
  const time = seconds % TURN;
  const riding = time < RIDE.floor * RIDE.floors;
  const count = riding ? time / RIDE.floor : RIDE.floors;
  const standing = time - RIDE.floor * RIDE.floors;
  const open = riding ? 0 : Math.max(0, Math.min(1, standing / RIDE.slide, (RIDE.open - standing) / RIDE.slide));
  return { floor: 2 + Math.floor(count), way: riding ? count % 1 : 0, open: open * open * (3 - 2 * open) };
}

/** Which of the seven bars of a figure are lit, from the top clockwise, the middle one last. */
const FIGURES = [
  '1111110',
  '0110000',
  '1101101',
  '1111001',
  '0110011',
  '1011011',
  '1011111',
  '1110000',
  '1111111',
  '1111011',
];
const BARS: readonly (readonly [from: Point, to: Point])[] = [
  [
    [0, 0],
    [1, 0],
  ],
  [
    [1, 0],
    [1, 1],
  ],
  [
    [1, 1],
    [1, 2],
  ],
  [
    [0, 2],
    [1, 2],
  ],
  [
    [0, 1],
    [0, 2],
  ],
  [
    [0, 0],
    [0, 1],
  ],
  [
    [0, 1],
    [1, 1],
  ],
];

/** A lift's panel: the number of the floor in lit bars, an arrow, and buttons of which the next floor's burns; `up` 96 cm. */
export const liftPanel: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const { floor, way, open } = rideAt(seconds);
  const shine = mix(palette.light, '#ff9a5c', 0.45);
  pen.at(0, -measure(bench, 'up', 96), 1, 0, () => {
    pen.part('plate', () => {
      pen.sheet(rounded(-25, -92, 50, 134, 6), palette.tint('#c9a45c'), { lift: 0.8 });
      pen.sheet(rounded(-20, -86, 40, 38, 3), mix(palette.ink, palette.pop, 0.08), { lift: 0.2 });
    });
    [...(FIGURES[floor % 10] ?? '')].forEach((lit, bar) => {
      const ends = BARS[bar];
      if (lit !== '1' || ends === undefined) return;
      const [from, to] = ends.map(([x, y]): Point => [x * 12, -80 + y * 13]);
      if (from && to) pen.part(`bar ${bar}`, () => pen.sheet(strip(from, to, 4), shine, { lift: 0, edge: 0 }));
    });
    const climb = open > 0 ? 0 : -((way * 2) % 1) * 6;
    pen.part('arrow', () =>
      pen.sheet(
        [
          [-14, -62 + climb],
          [-4, -62 + climb],
          [-9, -71 + climb],
        ],
        shine,
        { lift: 0, edge: 0 },
      ),
    );
    for (let button = 0; button < 8; button++) {
      const lit = button === floor - 1;
      pen.part(`button ${button}`, () =>
        pen.sheet(
          ellipse(button % 2 ? 10 : -10, 32 - Math.floor(button / 2) * 20, 6.6),
          lit ? shine : palette.tint('#f3ecdb'),
          {
            lift: 0.4,
          },
        ),
      );
    }
    pen.glow(4, -67, 34, shine, { strength: 0.16, rings: 2 });
  });
};

/** The needle of the half-round dial over a lift's doors, `up` 316 cm, moving with the floors. */
export const liftNeedle: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const { floor, way } = rideAt(seconds);
  const angle = Math.PI * (1.1 + ((floor - 1 + way) % 7) * 0.133);
  const y = -measure(bench, 'up', 322);
  pen.sheet(strip([0, y], [Math.cos(angle) * 42, y + Math.sin(angle) * 30], 4.5, 2), palette.ink, { lift: 0.3 });
  pen.sheet(ellipse(0, y, 6), palette.ink, { lift: 0.3 });
};

/**
 * A lift's two doors, 300 by 300 cm: while it rides the floors' light runs down the crack between them, at a floor they slide
 * apart on a lit landing.
 */
export const liftDoors: Part = ({ pen, palette, seconds }) => {
  const { way, open } = rideAt(seconds);
  const steel = mix(palette.tint('#b9b4a6'), palette.wallShade, palette.dark ? 0.4 : 0.12);
  const glow = mix(palette.light, '#fff2d2', 0.4);
  pen.part('landing', () => {
    pen.sheet(rectangle(-150, -300, 300, 302), mix(palette.wall, glow, 0.5), { lift: 0, edge: 0 });
    pen.sheet(rectangle(-150, -60, 300, 62), mix(palette.tint('#a08b70'), glow, 0.2), { lift: 0.2 });
    pen.sheet(rectangle(-40, -226, 80, 170), mix(palette.wood, palette.wallShade, 0.2), { lift: 0.5 });
    pen.sheet(ellipse(0, -262, 30, 12), glow, { lift: 0.2 });
  });
  const slide = open * 128;
  for (const side of [-1, 1])
    pen.part(`door ${side}`, () => {
      const from = side < 0 ? -150 - slide : slide;
      pen.clip(rectangle(-150, -304, 300, 310), () => {
        pen.sheet(rectangle(from, -300, 150, 302), steel, { lift: 0.6 });
        pen.sheet(rounded(from + 16, -284, 118, 150, 4), mix(steel, '#ffffff', 0.12), { lift: 0.3 });
        pen.sheet(rounded(from + 16, -122, 118, 108, 4), mix(steel, palette.ink, 0.09), { lift: 0.3 });
        pen.sheet(
          [
            [from + 40, -282],
            [from + 66, -282],
            [from + 34, -138],
            [from + 18, -138],
            [from + 18, -184],
          ],
          '#ffffff',
          {
            lift: 0,
            edge: 0,
            alpha: 0.14,
          },
        );
      });
    });
  if (open > 0) return;
  pen.sheet(rectangle(-1.6, -300, 3.2, 302), palette.ink, { lift: 0, edge: 0, alpha: 0.75 });
  const y = -340 + way * 380;
  pen.clip(rectangle(-26, -300, 52, 302), () => {
    pen.sheet(rectangle(-1.6, y, 3.2, 84), glow, { lift: 0, edge: 0 });
    pen.tissue(rectangle(-20, y - 8, 40, 100), glow, 0.16, { edge: 0, grain: 0 });
  });
};
