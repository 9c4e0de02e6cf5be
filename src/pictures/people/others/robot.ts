import { blob, darken, ellipse, lighten, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { EXPRESSIONS } from '../acting/emotion.ts';
import { type BodyView, trunkEdges } from '../body/body-view.ts';
import { speaking } from '../head/face-view.ts';
import { drawPlainFace, type Mien } from '../head/plain-face.ts';

/** A robot's trunk: a riveted box with a dial in the character's own colour. */
export function drawRobotTrunk(view: BodyView): void {
  const { pen, torso, torsoShade, accent, breadth, size, away } = view;
  const { top } = trunkEdges(view);
  const low = -size.hip * 0.06;
  pen.part('trunk', () => {
    pen.sheet(rounded(-breadth, top - 4, breadth * 2, low - top + 8, breadth * 0.28), view.frontPiece, {
      lift: 1.1,
      inside: () =>
        pen.sheet(
          rectangle(pen.shadeSide > 0 ? breadth * 0.4 : -breadth, top - 10, breadth * 0.6, low - top + 30),
          torsoShade,
          { lift: 0, edge: 0, alpha: 0.3 },
        ),
    });
    pen.sheet(
      rectangle(-breadth, low - size.height * 0.05, breadth * 2, size.height * 0.025),
      darken(view.frontPiece, 0.3),
      { lift: 0.3 },
    );
    if (away) return;
    const x = view.pose.turn * breadth * 0.3;
    pen.sheet(
      rounded(x - breadth * 0.56, top + breadth * 0.3, breadth * 1.12, breadth * 0.84, 6),
      lighten(torso, 0.2),
      { lift: 0.4 },
    );
    pen.sheet(ellipse(x - breadth * 0.22, top + breadth * 0.72, breadth * 0.24), accent, { lift: 0.4 });
    pen.at(x - breadth * 0.22, top + breadth * 0.72, 1, view.pose.drag * 6 + 0.6, () =>
      pen.sheet(strip([0, 0], [0, -breadth * 0.2], 3), view.ink, { lift: 0, edge: 0 }),
    );
    for (const row of [0, 1, 2])
      pen.sheet(
        rounded(x + breadth * 0.12, top + breadth * (0.46 + row * 0.2), breadth * 0.34, breadth * 0.1, 2),
        row === 1 ? accent : darken(torso, 0.3),
        { lift: 0.2 },
      );
  });
}

/** A box with a screen in it; mouths are bars of light. In head radii. */
export function drawRobotHead(view: BodyView, mien: Mien): void {
  const { pen, palette, frontPiece, accent, ink, away } = view;
  const turn = view.pose.turn;
  pen.sheet(strip([0, -0.9], [0, -1.32], 0.09), darken(frontPiece, 0.3), { lift: 0.4 });
  pen.sheet(ellipse(0, -1.4, 0.15), accent, { lift: 0.5 });
  for (const hand of [-1, 1])
    pen.sheet(rounded(hand * 1.02 - 0.12, -0.24, 0.24, 0.5, 0.08), darken(frontPiece, 0.26), { lift: 0.4 });
  pen.sheet(rounded(-1, -0.95, 2, 1.86, 0.34), frontPiece, { lift: 0.8 });
  if (away) {
    for (const y of [-0.3, -0.06, 0.18])
      pen.sheet(rounded(-0.5, y, 1, 0.1, 0.04), darken(frontPiece, 0.3), { lift: 0.1 });
    return;
  }
  const x = turn * 0.16;
  pen.sheet(rounded(x - 0.78, -0.68, 1.5, 1.32, 0.24), mix(palette.tint('#2c3547'), ink, 0.3), { lift: 0.3 });
  drawPlainFace(
    pen,
    palette,
    {
      x,
      y: -0.16,
      radius: 1,
      turn: turn * 0.6,
      apart: 0.36,
      eyes: 1.25,
      iris: '#3fa5a6',
      brows: mix(accent, '#ffffff', 0.2),
      ground: frontPiece,
    },
    mien,
  );
  const expression = speaking(EXPRESSIONS[mien.emotion], mien.mouth);
  const wide = 0.3 * expression.mouthWidth;
  const open = 0.05 + expression.mouthOpen * 0.12;
  const curve = expression.mouthCurve * 0.1;
  pen.part('mouth', () =>
    pen.sheet(
      blob([
        [x - wide, 0.38 - curve],
        [x, 0.38 + curve - open * 0.4],
        [x + wide, 0.38 - curve],
        [x + wide * 0.8, 0.38 - curve + open],
        [x, 0.38 + curve + open],
        [x - wide * 0.8, 0.38 - curve + open],
      ]),
      mix(palette.light, '#ffffff', 0.3),
      { lift: 0, edge: 0 },
    ),
  );
}
