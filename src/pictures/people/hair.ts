import { blob, ellipse, type Knot, lighten, mix, type Point, rectangle } from '../paper/index.ts';
import { type FaceView, side, slide } from './face-view.ts';
import { drawBraid, drawCurls, drawPonytail } from './locks.ts';

/** A head turned the other way is drawn mirrored, so that hair need only be cut for one side. */
function rightward(view: FaceView, draw: (view: FaceView) => void): void {
  if (view.sin >= 0) draw(view);
  else view.pen.at(0, 0, [-1, 1], 0, () => draw({ ...view, sin: -view.sin, drag: -view.drag }));
}

/** Hair that hangs behind the face. */
export const drawBackHair = (view: FaceView): void => view.pen.part('back hair', () => rightward(view, backHair));

/** Hair that lies over the forehead and the sides, or the whole back of the head. */
export const drawFrontHair = (view: FaceView): void =>
  view.pen.part('front hair', () => rightward(view, view.away ? backOfHead : frontHair));

/** Under a hat hair lies flat. */
const covered = (view: FaceView) => !['none', 'crown', 'scarf'].includes(view.appearance.hat);

function backHair(view: FaceView): void {
  const { pen, hair, hairShade, sin, drag, appearance } = view;
  const back = -sin * 0.12;
  const top = covered(view) ? -1.02 : -1.2;
  switch (appearance.hair.style) {
    case 'bob':
      pen.sheet(
        blob([
          [-1.14 + back, 0.55],
          [-1.14 + back, -0.4],
          [0, top],
          [1.12, -0.4],
          [1.1 - sin * 0.3, 0.6],
          [0.66 - sin * 0.3, 0.9],
          [-0.7 + back, 0.92],
        ]),
        hairShade,
        { lift: 0.8 },
      );
      break;
    case 'long': {
      const hang = -drag * 1.2 - sin * 0.25;
      pen.sheet(
        blob([
          [-1.12 + back, -0.4],
          [0, top],
          [1.1, -0.4],
          [1.16 - sin * 0.45, 0.8],
          [1.02 - sin * 0.6 + hang, 1.9],
          [0.3 + hang, 2.16],
          [-0.5 + hang, 2.22],
          [-1.1 + back + hang, 2.0],
          [-1.22 + back, 0.8],
        ]),
        hairShade,
        { lift: 0.9 },
      );
      break;
    }
    case 'braids':
      pen.sheet(
        blob([
          [-1.1 + back, 0.35],
          [-1.13 + back, -0.35],
          [-0.7, -1.02],
          [0, top],
          [0.7, -1.02],
          [1.13, -0.35],
          [1.08 - sin * 0.2, 0.35],
          [0.8 - sin * 0.2, 0.75],
          [-0.8, 0.75],
        ]),
        hairShade,
        { lift: 0.8 },
      );
      if (sin > 0.3 && !view.away) drawBraid(view, 1);
      break;
    case 'curly':
      drawCurls(view, 1.2, hairShade);
      break;
    case 'ponytail':
      drawPonytail(view);
      break;
    case 'bun':
      if (!covered(view)) drawBun(view);
      break;
    default:
      break;
  }
  if (view.away && appearance.hair.style === 'bun' && covered(view))
    pen.sheet(ellipse(0, 0.7, 0.36, 0.3), hair, { lift: 0.7 });
}

function drawBun(view: FaceView): void {
  const { pen, hair, hairShade, sin } = view;
  const x = -0.5 * sin;
  const y = -1.28 + sin * 0.1;
  pen.sheet(ellipse(x, y, 0.42, 0.38), hair, { lift: 0.7 });
  pen.sheet(
    blob([
      [x - 0.28, y - 0.05],
      [x, y - 0.24],
      [x + 0.26, y - 0.02],
      [x, y - 0.13],
    ]),
    hairShade,
    { lift: 0, edge: 0, alpha: 0.6 },
  );
  pen.sheet(ellipse(x, y + 0.34, 0.32, 0.1), view.palette.tint(view.appearance.accent), { lift: 0.4 });
}

/** How far hair comes down on the forehead and the cheeks, and how high it stands. */
interface Cap {
  readonly volume: number;
  readonly peak: number;
  readonly sideburn: number;
}

/** Hair as a cap with the face cut out of it, from the far temple over the crown to the nape and back along the hairline. */
function capOutline(view: FaceView, { volume, peak, sideburn }: Cap): Point[] {
  const { sin } = view;
  const w = view.features.breadth;
  const rise = covered(view) ? -0.16 : 0.1 * volume;
  const back = -(1.05 + 0.06 * volume) * w - 0.08 * sin;
  const front = (1.05 + 0.05 * volume) * w - 0.1 * sin;
  const forehead = (across: number) => (slide(view, across) * 2 + side(view, across)) / 3;
  const nape: Knot[] =
    sin > 0.25
      ? [
          [back * 0.97, 0.06 + 0.2 * sin],
          [side(view, -1.1), 0.2 + 0.34 * sin],
          [side(view, -0.98), 0.16],
        ]
      : [[back * 0.98, 0.14]];
  return blob([
    [Math.min(0.98 * w, side(view, 0.97) + sin * 0.5), sideburn - 0.4 * sin],
    [front, -0.3 - 0.2 * sin],
    [front * 0.92, -0.78],
    [0.52, -1.09 - rise],
    [-0.02, -1.18 - rise],
    [-0.58, -1.1 - rise],
    [back * 0.94, -0.72],
    [back, -0.15],
    ...nape,
    [side(view, -0.93), sideburn],
    [side(view, -0.84), -0.36],
    [forehead(-0.48), peak + 0.06],
    [forehead(0), peak],
    [forehead(0.48), peak + 0.06],
    [Math.min(0.93 * w, forehead(0.84)), -0.42],
  ]);
}

function frontHair(view: FaceView): void {
  const { pen, hair, hairShade } = view;
  const part = view.sin * 0.42;
  switch (view.appearance.hair.style) {
    case 'bald':
      return drawTufts(view);
    case 'short':
      pen.sheet(capOutline(view, { volume: 0.6, peak: -0.66, sideburn: 0.06 }), hair, { lift: 0.6 });
      if (!covered(view)) drawQuiff(view);
      return drawSnips(view);
    case 'spiky':
      pen.sheet(capOutline(view, { volume: 0.3, peak: -0.62, sideburn: 0.0 }), hairShade, { lift: 0.5 });
      return covered(view) ? undefined : drawSpikes(view);
    case 'ponytail':
    case 'bun':
      pen.sheet(capOutline(view, { volume: 0.35, peak: -0.72, sideburn: 0.1 }), hair, { lift: 0.6 });
      return drawSnips(view);
    case 'curly':
      return drawCurls(view, 1, hair);
    case 'bob':
      drawCurtains(view, 0.62);
      return drawBangs(view);
    case 'long':
      return drawCurtains(view, 1.2);
    case 'braids': {
      drawCurtains(view, 0.48);
      for (const [from, to] of [
        [-0.5, -0.98],
        [-0.82, -0.62],
      ] as const) {
        const lock = blob([
          [part + from * 0.4, -1.06],
          [from + part * 0.7, to],
          [from - 0.16, to + 0.42],
          [from + part * 0.7 + 0.05, to + 0.05],
        ]);
        pen.sheet(lock, hairShade, { lift: 0, edge: 0, alpha: 0.5 });
      }
      if (view.sin <= 0.3) drawBraid(view, 1);
      return drawBraid(view, -1);
    }
  }
}

/** Two sheets parted above the forehead, falling beside the face as far as `down`. */
function drawCurtains(view: FaceView, down: number): void {
  const { pen, hair, sin } = view;
  const part = sin * 0.42 + 0.04;
  const top = covered(view) ? -1.0 : -1.2;
  const far = blob([
    [part, top],
    [0.6, top + 0.08],
    [1.08, -0.6],
    [1.13 - sin * 0.04, 0.05],
    [1.06 - sin * 0.12, down],
    [0.9 - sin * 0.04, down * 0.4],
    [0.78 + sin * 0.1, -0.34],
    [0.42 + part * 0.5, -0.62],
    [part - 0.02, -0.84],
  ]);
  pen.sheet(far, hair, { lift: 0.6 });
  const near = blob([
    [part + 0.06, top - 0.02],
    [-0.5, top + 0.04],
    [-1.06, -0.68],
    [-1.16 - sin * 0.06, 0],
    [-1.12 - sin * 0.04, down + 0.06],
    [-0.92 + sin * 0.26, down * 0.8],
    [-0.86 + sin * 0.34, 0.1],
    [-0.76 + sin * 0.36, -0.32],
    [-0.4 + part * 0.9, -0.58],
    [part + 0.02, -0.82],
  ]);
  pen.sheet(near, mix(hair, '#ffb27a', 0.1), { lift: 0.8 });
}

function drawBangs(view: FaceView): void {
  const { pen, hair, sin } = view;
  const w = view.features.breadth;
  const at = (across: number) => Math.max(-0.98, Math.min(0.98, (slide(view, across) * 2 + side(view, across)) / 3));
  const top = covered(view) ? -0.98 : -1.16;
  const bangs = blob([
    [-0.9 * w + sin * 0.2, -0.5],
    [-0.6 * w, -0.95],
    [sin * 0.2, top],
    [0.68 * w, -0.95],
    [0.96 * w, -0.5],
    [at(0.86), -0.24],
    [at(0.4), -0.34],
    [at(0), -0.37],
    [at(-0.4), -0.34],
    [at(-0.86), -0.22],
  ]);
  pen.sheet(bangs, lighten(hair, 0.05), { lift: 0.7 });
}

/** A lick of hair thrown to one side above the forehead. */
function drawQuiff(view: FaceView): void {
  const { pen, hair, sin } = view;
  const x = sin * 0.36;
  const lick = blob([
    [x - 0.78, -0.5],
    [x - 0.76, -0.86],
    [x - 0.34, -1.2],
    [x + 0.3, -1.27],
    [0.84, -1.04],
    [1.0 - sin * 0.02, -0.62],
    [x + 0.56, -0.68],
    [x + 0.12, -0.78],
    [x - 0.28, -0.62],
  ]);
  pen.sheet(lick, lighten(hair, 0.06), { lift: 0.6 });
}

function drawSnips(view: FaceView): void {
  if (view.radius < 22 || covered(view)) return;
  const { pen, hairShade, sin } = view;
  for (const [x, y, turn] of [
    [-0.72, -0.62, 0.5],
    [-0.9, -0.2, 0.15],
    [-0.4, -0.98, 1.0],
  ] as const) {
    pen.at(x - sin * 0.02, y, 1, turn, () =>
      pen.sheet(
        blob([
          [-0.02, -0.16],
          [0.05, 0],
          [0, 0.18],
          [0, 0],
        ]),
        hairShade,
        { lift: 0, edge: 0, alpha: 0.6 },
      ),
    );
  }
}

function drawSpikes(view: FaceView): void {
  const { pen, hair, sin } = view;
  const w = view.features.breadth;
  const spikes: Point[] = [];
  for (let index = 0; index <= 7; index++) {
    const angle = Math.PI * (1.06 + (0.9 * index) / 7);
    const low: Point = [Math.cos(angle) * 1.02 * w, -0.16 + Math.sin(angle) * 0.94];
    const tip = angle + Math.PI * 0.055;
    spikes.push(low);
    if (index < 7) spikes.push([Math.cos(tip) * 1.2 * w + 0.08, -0.16 + Math.sin(tip) * (1.26 + 0.1 * (index % 2))]);
  }
  const hairline: Point[] = [];
  for (let index = 0; index <= 4; index++) {
    const across = 0.82 - index * 0.41;
    const x = Math.min(0.95, (slide(view, across) * 2 + side(view, across)) / 3);
    hairline.push([x, -0.36 - 0.22 * (1 - across * across)]);
    if (index < 4) hairline.push([x - 0.2 * (1 - sin * 0.3), -0.7 - 0.1 * (index % 2)]);
  }
  pen.sheet([...spikes, ...hairline], hair, { lift: 0.7, rough: 0.6 });
}

/** What a bald head keeps: a tuft above either ear. */
function drawTufts(view: FaceView): void {
  if (view.appearance.age === 'young' || view.appearance.age === 'child') return;
  const { pen, hair, sin } = view;
  const x = side(view, -1.02);
  pen.sheet(
    blob([
      [x - 0.1 - sin * 0.5, -0.2],
      [x + 0.05, -0.46],
      [x + 0.2, -0.26],
      [x + 0.14, 0.04],
      [x - 0.04, 0.24],
      [x - 0.14 - sin * 0.45, 0.28],
    ]),
    hair,
    { lift: 0.4 },
  );
  if (sin < 0.3)
    pen.sheet(
      blob([
        [-x + 0.1, -0.2],
        [-x - 0.05, -0.46],
        [-x - 0.2, -0.26],
        [-x - 0.14, 0.04],
        [-x + 0.04, 0.24],
        [-x + 0.14, 0.28],
      ]),
      hair,
      { lift: 0.4 },
    );
}

/** How far hair reaches down seen from behind. */
const DOWN = {
  bald: 0,
  short: 0.62,
  bob: 0.92,
  long: 2.2,
  braids: 0.86,
  bun: 0.56,
  curly: 0,
  ponytail: 0.56,
  spiky: 0.56,
} as const;

function backOfHead(view: FaceView): void {
  const { pen, hair, hairShade, appearance, drag } = view;
  const { style } = appearance.hair;
  const w = view.features.breadth;
  const top = covered(view) ? -1.04 : -1.22;
  const down = DOWN[style];
  if (style === 'bald') return drawTufts({ ...view, appearance: { ...appearance, age: 'old' } });
  if (style === 'curly') return drawCurls(view, 1.16, hair);
  const narrow = down < 0.7 ? 0.52 : style === 'long' ? 0.95 : 0.8;
  const hang = style === 'long' ? -drag : 0;
  pen.sheet(
    blob([
      [0, top],
      [0.74 * w, -0.94],
      [1.1 * w, -0.3],
      [1.08 * w, 0.2],
      [narrow + hang, down],
      [0.1 + hang, down + 0.08],
      [-narrow + hang, down],
      [-1.08 * w, 0.2],
      [-1.1 * w, -0.3],
      [-0.74 * w, -0.94],
    ]),
    hair,
    { lift: 0.7 },
  );
  if (style === 'spiky' && !covered(view)) drawSpikes(view);
  if (style === 'braids') {
    pen.sheet(rectangle(-0.02, -1.05, 0.04, 1.8), hairShade, { lift: 0, edge: 0 });
    drawBraid(view, -1);
    drawBraid(view, 1);
  }
  if (style === 'bun' && !covered(view)) drawBun(view);
  if (style === 'ponytail') drawPonytail(view);
  if (view.radius < 18) return;
  for (const x of [-0.55, -0.2, 0.2, 0.55]) {
    pen.sheet(
      [
        [x, 0.0],
        [x + 0.035, 0.2],
        [x * 0.92, 0.44],
        [x - 0.025, 0.2],
      ],
      hairShade,
      { lift: 0, edge: 0, alpha: 0.6 },
    );
  }
}
