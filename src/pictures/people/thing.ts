import {
  blob,
  darken,
  ellipse,
  lighten,
  mix,
  type Palette,
  type Pen,
  type Point,
  rectangle,
  rounded,
  star,
  strip,
} from '../paper/index.ts';
import type { BodyView } from './body-view.ts';
import { drawHand } from './hand.ts';
import { drawHeld } from './held.ts';
import { drawPlainFace, type Mien } from './plain-face.ts';

/** What a thing with a face is cut like, in a box 1 high and about as wide, standing on its lower edge; and where its face is. */
interface Shape {
  readonly face: Point;
  readonly size: number;
  /** `accent` is the character's own colour, not yet tinted. */
  draw(sheets: { pen: Pen; palette: Palette; colour: string; second: string; accent: string }): void;
}

const slab: Shape = {
  face: [0, -0.58],
  size: 0.26,
  draw({ pen, palette, colour, accent }) {
    pen.sheet(rounded(-0.36, -1, 0.72, 1, 0.12), colour, { lift: 0.9 });
    pen.sheet(rounded(-0.36, -0.2, 0.72, 0.08, 0.02), palette.tint(accent), { lift: 0.3 });
  },
};

const disc = (rays: boolean): Shape => ({
  face: [0, -0.54],
  size: 0.3,
  draw({ pen, palette, colour }) {
    const light = mix(palette.light, colour, 0.15);
    if (rays) pen.sheet(star(0, -0.5, 0.56, 14, 0.76), darken(light, 0.08), { lift: 0.6 });
    pen.sheet(ellipse(0, -0.5, 0.42), light, { lift: 0.8 });
  },
});

const SHAPES: Readonly<Record<string, Shape>> = {
  sun: disc(true),
  moon: disc(false),
  star: {
    face: [0, -0.5],
    size: 0.24,
    draw: ({ pen, palette }) => pen.sheet(star(0, -0.46, 0.56, 5, 0.5), palette.light, { lift: 0.8 }),
  },
  cloud: {
    face: [0, -0.44],
    size: 0.28,
    draw: ({ pen, palette }) =>
      pen.sheet(
        blob([
          [-0.7, -0.3],
          [-0.56, -0.6],
          [-0.24, -0.62],
          [0, -0.9],
          [0.3, -0.66],
          [0.6, -0.6],
          [0.7, -0.3],
          [0.4, -0.14],
          [-0.4, -0.14],
        ]),
        palette.tint('#f4f1ea'),
        { lift: 0.9 },
      ),
  },
  tree: {
    face: [0, -0.62],
    size: 0.2,
    draw({ pen, palette }) {
      pen.sheet(
        blob([
          [-0.1, -0.5],
          [0.1, -0.5],
          [0.11, -0.1],
          [0.2, 0, 'corner'],
          [-0.2, 0, 'corner'],
          [-0.11, -0.1],
        ]),
        palette.tint('#7f5539'),
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [-0.42, -0.56],
          [-0.34, -0.86],
          [0, -1],
          [0.34, -0.86],
          [0.42, -0.56],
          [0.22, -0.36],
          [-0.22, -0.36],
        ]),
        palette.tint('#4f8a56'),
        { lift: 0.9 },
      );
    },
  },
  house: {
    face: [0, -0.36],
    size: 0.2,
    draw({ pen, colour, second, palette }) {
      pen.sheet(rectangle(-0.38, -0.6, 0.76, 0.6), colour, { lift: 0.8 });
      pen.sheet(
        [
          [-0.48, -0.56],
          [0, -1],
          [0.48, -0.56],
        ],
        second,
        { lift: 0.9 },
      );
      pen.sheet(rounded(-0.08, -0.18, 0.16, 0.18, 0.03), palette.tint('#7f5539'), { lift: 0.3 });
    },
  },
  lighthouse: {
    face: [0, -0.52],
    size: 0.12,
    draw({ pen, palette, accent }) {
      pen.sheet(
        [
          [-0.17, 0],
          [0.17, 0],
          [0.1, -0.8],
          [-0.1, -0.8],
        ],
        palette.tint('#f6eddb'),
        { lift: 0.8 },
      );
      for (const y of [0.06, 0.66])
        pen.sheet(
          [
            [-0.17 + y * 0.08, -y],
            [0.17 - y * 0.08, -y],
            [0.16 - y * 0.09, -y - 0.12],
            [-0.16 + y * 0.09, -y - 0.12],
          ],
          palette.tint(accent),
          { lift: 0.3 },
        );
      pen.sheet(rectangle(-0.08, -0.92, 0.16, 0.12), palette.light, { lift: 0.4 });
      pen.sheet(
        [
          [-0.12, -0.91],
          [0, -1],
          [0.12, -0.91],
        ],
        palette.tint(accent),
        { lift: 0.5 },
      );
    },
  },
  snowman: {
    face: [0, -0.78],
    size: 0.17,
    draw({ pen, palette, accent }) {
      const snow = palette.tint('#f4f3ef');
      pen.sheet(ellipse(0, -0.26, 0.3, 0.27), snow, { lift: 0.8 });
      pen.sheet(ellipse(0, -0.74, 0.22), snow, { lift: 0.8 });
      pen.sheet(strip([-0.2, -0.54], [0.2, -0.54], 0.09), palette.tint(accent), { lift: 0.5 });
      pen.sheet(
        [
          [0, -0.74],
          [0.18, -0.7],
          [0, -0.68],
        ],
        palette.tint('#e6813a'),
        { lift: 0.4 },
      );
    },
  },
  clock: {
    face: [0, -0.56],
    size: 0.24,
    draw({ pen, colour, palette }) {
      pen.sheet(ellipse(0, -0.52, 0.46), colour, { lift: 0.9 });
      pen.sheet(ellipse(0, -0.52, 0.38), palette.tint('#f6eddb'), { lift: 0.3 });
      for (let hour = 0; hour < 12; hour++)
        pen.sheet(ellipse(Math.sin(hour * 0.5236) * 0.33, -0.52 - Math.cos(hour * 0.5236) * 0.33, 0.02), colour, {
          lift: 0,
          edge: 0,
        });
    },
  },
  teapot: {
    face: [0, -0.4],
    size: 0.22,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(
        ribbon(
          [
            [-0.3, -0.6],
            [-0.6, -0.62],
            [-0.56, -0.26],
            [-0.3, -0.2],
          ],
          0.08,
        ),
        darken(colour, 0.2),
        { lift: 0.5 },
      );
      pen.sheet(
        blob([
          [0.3, -0.2],
          [0.5, -0.4],
          [0.62, -0.74],
          [0.74, -0.7],
          [0.6, -0.24],
          [0.3, -0.06],
        ]),
        darken(colour, 0.12),
        { lift: 0.5 },
      );
      pen.sheet(
        blob([
          [-0.42, -0.36],
          [-0.26, -0.74],
          [0.26, -0.74],
          [0.42, -0.36],
          [0.26, 0, 'corner'],
          [-0.26, 0, 'corner'],
        ]),
        colour,
        { lift: 0.9 },
      );
      pen.sheet(
        blob([
          [-0.27, -0.72],
          [0, -0.92],
          [0.27, -0.72],
          [0, -0.68],
        ]),
        palette.tint(accent),
        { lift: 0.5 },
      );
      pen.sheet(ellipse(0, -0.94, 0.07), palette.tint(accent), { lift: 0.4 });
    },
  },
  car: {
    face: [0.1, -0.4],
    size: 0.17,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(
        blob([
          [-0.5, -0.5, 'corner'],
          [-0.3, -0.9, 'corner'],
          [0.3, -0.9, 'corner'],
          [0.46, -0.5, 'corner'],
        ]),
        lighten(colour, 0.1),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          [-0.36, -0.54],
          [-0.23, -0.82],
          [0.23, -0.82],
          [0.34, -0.54],
        ],
        mix(palette.light, '#bfe3ea', 0.7),
        { lift: 0.2 },
      );
      pen.sheet(rounded(-0.72, -0.56, 1.44, 0.42, 0.1), colour, { lift: 0.9 });
      pen.sheet(rounded(-0.72, -0.22, 1.44, 0.06, 0.02), palette.tint(accent), { lift: 0.3 });
      for (const x of [-0.44, 0.44]) pen.sheet(ellipse(x, -0.13, 0.15), '#33303c', { lift: 0.5 });
    },
  },
  boat: {
    face: [0, -0.2],
    size: 0.15,
    draw({ pen, palette, colour, accent }) {
      pen.sheet(rectangle(-0.02, -1, 0.04, 0.72), palette.tint('#7f5539'), { lift: 0.4 });
      pen.sheet(
        [
          [0.05, -0.98],
          [0.5, -0.44],
          [0.05, -0.42],
        ],
        palette.tint('#f6eddb'),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          [-0.05, -0.86],
          [-0.36, -0.44],
          [-0.05, -0.43],
        ],
        palette.tint(accent),
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [-0.62, -0.38, 'corner'],
          [0.62, -0.38, 'corner'],
          [0.42, -0.04],
          [0, 0],
          [-0.42, -0.04],
        ]),
        colour,
        { lift: 0.9 },
      );
    },
  },
  stone: {
    face: [0, -0.44],
    size: 0.28,
    draw: ({ pen, palette }) =>
      pen.sheet(
        blob([
          [-0.5, 0, 'corner'],
          [-0.46, -0.5],
          [-0.1, -0.86],
          [0.36, -0.72],
          [0.52, -0.26],
          [0.48, 0, 'corner'],
        ]),
        palette.tint('#9a9894'),
        { lift: 0.9 },
      ),
  },
  pumpkin: {
    face: [0, -0.42],
    size: 0.28,
    draw({ pen, palette }) {
      for (const x of [-0.3, 0.3, 0])
        pen.sheet(ellipse(x, -0.42, 0.28, 0.4), palette.tint(x === 0 ? '#e8883a' : '#d9762e'), { lift: 0.5 });
      pen.sheet(strip([0, -0.8], [0.06, -0.98], 0.1), palette.tint('#5d7a3a'), { lift: 0.4 });
    },
  },
  mushroom: {
    face: [0, -0.3],
    size: 0.2,
    draw({ pen, palette, accent }) {
      pen.sheet(
        blob([
          [-0.18, -0.6],
          [0.18, -0.6],
          [0.24, 0, 'corner'],
          [-0.24, 0, 'corner'],
        ]),
        palette.tint('#f4ead6'),
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [-0.54, -0.54, 'corner'],
          [-0.36, -0.9],
          [0, -1],
          [0.36, -0.9],
          [0.54, -0.54, 'corner'],
        ]),
        palette.tint(accent),
        { lift: 0.9 },
      );
    },
  },
};
const ALIKE: Readonly<Record<string, string>> = { rock: 'stone', kettle: 'teapot', train: 'car', ship: 'boat' };

/** A talking thing: cut like what it is, with a face, two arms and two feet of its own. */
export function drawThing(view: BodyView, mien: Mien): void {
  const { pen, palette, appearance, size, pose } = view;
  const { species } = appearance;
  const shape = SHAPES[ALIKE[species] ?? species] ?? grown(species) ?? slab;
  const legs = size.height * 0.1;
  const tall = size.height - legs;
  drawFeet(view, legs);
  pen.at(0, -legs - pose.bounce * legs, tall, pose.lean + pose.drag * 0.2, () => {
    drawArmOf(view, tall, 'far');
    shape.draw({
      pen,
      palette,
      colour: view.torso,
      second: palette.tint(appearance.garment.second),
      accent: appearance.accent,
    });
    const { face, size: radius } = shape;
    if (!view.away) {
      drawPlainFace(
        pen,
        palette,
        {
          x: face[0] + pose.turn * 0.04,
          y: face[1] - radius * 0.1,
          radius,
          turn: pose.turn * 0.6,
          apart: 0.5,
          eyes: 1.2,
          iris: '#4a3428',
          brows: view.ink,
          ground: view.torso,
          mouth: { x: pose.turn * 0.1, y: 0.62, width: 0.34, drop: 0.4 },
        },
        mien,
      );
    }
    drawArmOf(view, tall, 'near');
  });
}

/** Small things that carry a face well: units to a box of 1, where they stand, and where the face is. */
const GROWN: Readonly<
  Record<string, { readonly units: number; readonly foot: number; readonly face: number; readonly size: number }>
> = {
  cup: { units: 30, foot: 8, face: -5, size: 0.2 },
  mug: { units: 30, foot: 8, face: -5, size: 0.2 },
  radio: { units: 48, foot: 6, face: -15, size: 0.18 },
  book: { units: 42, foot: 8, face: -11, size: 0.2 },
  suitcase: { units: 64, foot: 58, face: 34, size: 0.18 },
  candle: { units: 64, foot: 8, face: -11, size: 0.09 },
  bottle: { units: 60, foot: 8, face: -8, size: 0.13 },
  lantern: { units: 62, foot: 59, face: 37, size: 0.16 },
  lamp: { units: 62, foot: 59, face: 37, size: 0.16 },
  phone: { units: 34, foot: 6, face: -9, size: 0.15 },
  telephone: { units: 34, foot: 6, face: -9, size: 0.15 },
  box: { units: 50, foot: 8, face: -14, size: 0.2 },
  bag: { units: 64, foot: 60, face: 44, size: 0.18 },
};

/** A small thing grown to the height of its character: the drawing a hand would hold. */
function grown(species: string): Shape | undefined {
  const found = GROWN[species];
  if (!found) return undefined;
  return {
    face: [0, (found.face - found.foot) / found.units],
    size: found.size,
    draw: ({ pen, palette, accent }) =>
      pen.at(0, -found.foot / found.units, 1 / found.units, 0, () => drawHeld(pen, palette, species, accent)),
  };
}

function drawFeet(view: BodyView, legs: number): void {
  const { pen, pose, shoes, size } = view;
  for (const [hand, foot] of [
    [1, pose.farFoot],
    [-1, pose.nearFoot],
  ] as const) {
    const x = hand * size.height * 0.12 + (Math.abs(foot.x) > 0.17 ? foot.x * legs * 0.8 : 0);
    const y = -foot.lift * legs;
    pen.sheet(strip([hand * size.height * 0.12, -legs * 1.3], [x, y - legs * 0.25], legs * 0.34), view.ink, {
      lift: 0.3,
    });
    pen.sheet(
      blob([
        [x - legs * 0.3, y],
        [x - legs * 0.2, y - legs * 0.42],
        [x + legs * 0.2, y - legs * 0.42],
        [x + legs * 0.7, y - legs * 0.14],
        [x + legs * 0.7, y],
      ]),
      shoes,
      { lift: 0.5 },
    );
  }
}

function drawArmOf(view: BodyView, tall: number, hand: 'near' | 'far'): void {
  const { pen, pose, ink } = view;
  const [shoulder, elbow] = hand === 'near' ? pose.near : pose.far;
  const from: Point = [hand === 'near' ? -0.34 : 0.34, -0.4];
  const bend: Point = [from[0] + Math.sin(shoulder) * 0.16, from[1] + Math.cos(shoulder) * 0.16];
  const end: Point = [bend[0] + Math.sin(shoulder + elbow) * 0.15, bend[1] + Math.cos(shoulder + elbow) * 0.15];
  pen.part(`${hand} arm`, () => {
    pen.sheet(strip(from, bend, 0.045), ink, { lift: 0.4 });
    pen.sheet(strip(bend, end, 0.045), ink, { lift: 0.4 });
    pen.at(end[0], end[1], 1 / tall, -(shoulder + elbow), () =>
      drawHand(pen, view.palette.tint('#f6eddb'), tall * 0.11, pose.hands, hand === 'far'),
    );
  });
}
