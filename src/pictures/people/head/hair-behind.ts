import { blob, ellipse, rectangle } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';
import { covered, drawSpikes, drawTufts } from './hairline.ts';
import { drawBraid, drawCurls, drawPonytail } from './locks.ts';

export function backHair(view: FaceView): void {
  const { pen, hair, hairShade, sin, drag, appearance } = view;
  if (appearance.hat === 'scarf' || appearance.hat === 'hood') return;
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

export function backOfHead(view: FaceView): void {
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
