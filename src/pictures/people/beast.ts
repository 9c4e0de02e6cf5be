import { blob, darken, ellipse, lighten, mix, type Point, ribbon, strip } from '../paper/index.ts';
import { drawBeastHead } from './beast-head.ts';
import type { CreatureView } from './creature-view.ts';
import { BACKWARD } from './measure.ts';
import type { Foot } from './pose.ts';

/** Acts an animal rears up for, and how far, radians. */
const REARING: Readonly<Record<string, number>> = {
  reach: 0.5,
  point: 0.35,
  wave: 0.5,
  dance: 0.6,
  hug: 0.5,
  climb: 0.7,
  excited: 0.25,
};

/** An animal on four legs. */
export function drawBeast(view: CreatureView, act: string): void {
  const { pen, pose } = view;
  if (pose.rests === 'bed') return drawCurled(view);
  if (pose.rests === 'seat' || pose.rests === 'knees' || (view.front && !['walk', 'run', 'climb'].includes(act)))
    return drawSitting(view);
  const rear = (REARING[act] ?? 0) * Math.min(1, Math.max(0.3, Math.abs(pose.near[0])));
  const back = -view.height * view.species.long * BACKWARD;
  const hind = -view.height * view.species.long * 0.42;
  pen.at(back + hind, 0, 1, -rear, () => pen.at(-hind, 0, 1, 0, () => drawStanding(view)));
}

function drawStanding(view: CreatureView): void {
  const { pen, pose, height, species, fur, furShade, head } = view;
  const legs = height * species.legs;
  const long = height * species.long * 0.5;
  const thick = height * species.thick * view.appearance.build;
  const back = -legs - thick * 0.9 + pose.bounce * -legs * 0.5;
  const shift = -pose.bounce * legs * 0.5;
  drawTail(view, -long * 1.02, back + thick * 0.3);
  drawLeg(view, -long * 0.7 + legs * 0.1, pose.nearFoot, true);
  drawLeg(view, long * 0.66 + legs * 0.1, pose.farFoot, true);
  const neck: Point = [long * 0.82, back + thick * 0.4];
  const skull: Point = [long * (species.muzzle === 'long' ? 1.36 : 1.08), -(height - head * 1.02) + shift];
  if (species.extra === 'mane')
    pen.sheet(
      ribbon(
        [
          [neck[0] - head * 0.9, neck[1] - thick * 0.1],
          [(neck[0] + skull[0]) / 2 - head * 1.1, (neck[1] + skull[1]) / 2],
          [skull[0] - head * 0.6, skull[1] - head * 0.9],
        ],
        head * 0.9,
      ),
      darken(furShade, 0.4),
      { lift: 0.5 },
    );
  pen.sheet(
    strip(neck, [skull[0] - head * 0.2, skull[1] + head * 0.2], Math.min(thick * 0.95, head * 1.7), head * 1.15),
    fur,
    { lift: 0.5 },
  );
  drawTrunkOf(view, long, thick, back, legs);
  drawLeg(view, -long * 0.72, pose.farFoot, false);
  drawLeg(view, long * 0.68, pose.nearFoot, false);
  const collar = 0.42;
  const at: Point = [neck[0] + (skull[0] - neck[0]) * collar, neck[1] + (skull[1] - neck[1]) * collar];
  const lean = Math.atan2(skull[1] - neck[1], skull[0] - neck[0]);
  pen.at(at[0], at[1], 1, lean + Math.PI / 2, () =>
    pen.sheet(strip([-head * 0.72, 0], [head * 0.72, 0], head * 0.3), view.accent, { lift: 0.5 }),
  );
  pen.at(skull[0], skull[1], head, pose.head * 0.8, () => drawBeastHead(view, 0.62));
}

function drawTrunkOf(view: CreatureView, long: number, thick: number, back: number, legs: number): void {
  const { pen, species, fur, furShade, pale, palette } = view;
  const belly = -legs * 0.82;
  const outline = blob([
    [-long * 1.04, back + thick * 0.42],
    [-long * 0.84, back + thick * 0.04],
    [-long * 0.1, back + thick * 0.08],
    [long * 0.7, back - thick * 0.02],
    [long * 1.02, back + thick * 0.44],
    [long * 0.84, belly],
    [0, belly - thick * 0.06],
    [-long * 0.84, belly],
  ]);
  if (species.extra === 'wool') return drawWool(view, long, thick, back, belly);
  if (species.extra === 'spines')
    for (let spine = 0; spine < 5; spine++) {
      const x = -long * 0.8 + spine * long * 0.4;
      pen.sheet(
        [
          [x - thick * 0.16, back + thick * 0.16],
          [x, back - thick * 0.32],
          [x + thick * 0.16, back + thick * 0.16],
        ],
        view.accent,
        { lift: 0.4 },
      );
    }
  pen.sheet(outline, fur, {
    lift: 0.8,
    inside: () => {
      pen.sheet(
        blob([
          [-long, belly - thick * 0.16],
          [0, belly - thick * 0.2],
          [long, belly - thick * 0.1],
          [long, belly + 20],
          [-long, belly + 20],
        ]),
        species.muzzle === 'trunk' ? furShade : pale,
        { lift: 0, edge: 0.2, alpha: 0.75 },
      );
      if (view.appearance.species === 'cow')
        for (const [x, y, r] of [
          [-0.5, 0.4, 0.3],
          [0.3, 0.5, 0.24],
          [0, 0.1, 0.2],
        ] as const)
          pen.sheet(ellipse(x * long, back + y * thick, r * long, r * thick * 1.2), darken(fur, 0.7), {
            lift: 0,
            edge: 0.2,
          });
    },
  });
  if (species.extra === 'shell') {
    const shell = palette.tint(mix(view.appearance.hair.colour, '#8a5a3a', 0.6));
    pen.sheet(
      blob([
        [-long * 1.1, belly - thick * 0.1, 'corner'],
        [-long * 0.9, back - thick * 0.2],
        [0, back - thick * 0.8],
        [long * 0.86, back - thick * 0.1],
        [long * 0.98, belly - thick * 0.1, 'corner'],
      ]),
      shell,
      { lift: 0.9 },
    );
    for (const x of [-0.55, -0.05, 0.45])
      pen.sheet(
        ellipse(x * long, back + thick * 0.06 - (x === -0.05 ? thick * 0.2 : 0), long * 0.2, thick * 0.26),
        lighten(shell, 0.16),
        { lift: 0.2 },
      );
  }
}

function drawWool(view: CreatureView, long: number, thick: number, back: number, belly: number): void {
  const middle = (back + belly) / 2;
  const outline: Point[] = Array.from({ length: 48 }, (_, step): Point => {
    const angle = (step / 48) * Math.PI * 2;
    const bulge = 1 + 0.1 * Math.abs(Math.sin((step / 4) * Math.PI));
    return [Math.cos(angle) * long * 1.06 * bulge, middle + Math.sin(angle) * thick * 0.6 * bulge];
  });
  view.pen.sheet(outline, view.fur, { lift: 0.9 });
  for (const [x, y] of [
    [-0.5, -0.2],
    [0.1, 0.1],
    [0.5, -0.2],
  ] as const)
    view.pen.sheet(ellipse(x * long, middle + y * thick, thick * 0.2, thick * 0.16), darken(view.fur, 0.06), {
      lift: 0.2,
    });
}

function drawLeg(view: CreatureView, x: number, foot: Foot, far: boolean): void {
  const { pen, height, species, fur, furShade, palette } = view;
  const legs = height * species.legs;
  const width = height * (species.legs > 0.42 ? 0.065 : 0.1) * view.appearance.build * (species.thick > 0.4 ? 1.25 : 1);
  const colour = far ? mix(furShade, palette.ink, 0.12) : species.extra === 'wool' ? darken(fur, 0.5) : fur;
  const moving = Math.abs(foot.x) > 0.17 || foot.lift > 0;
  const end: Point = [x + (moving ? foot.x * legs * 0.9 : 0), -foot.lift * legs - width * 0.42];
  const knee: Point = [(x + end[0]) / 2 + foot.lift * legs * 0.5, -legs * 0.5 - foot.lift * legs * 0.4];
  pen.sheet(strip(knee, end, width * 0.95, width * 0.86), colour, { lift: far ? 0.3 : 0.5 });
  pen.sheet(strip([x, -legs * 1.12], knee, width * 1.4, width), colour, { lift: far ? 0.3 : 0.5, edge: 0.6 });
  pen.sheet(
    ellipse(end[0] + width * 0.24, end[1] + width * 0.06, width * 0.72, width * 0.4),
    far ? colour : lighten(colour, 0.14),
    { lift: 0.4 },
  );
}

function drawTail(view: CreatureView, x: number, y: number): void {
  const { pen, species, fur, furShade, pale, height, pose, mien } = view;
  const wag =
    pose.drag * 2 + (mien.emotion === 'happy' || mien.emotion === 'excited' ? Math.sin(pose.drag * 60) * 0.3 : 0);
  const h = height;
  const low = mien.emotion === 'sad' || mien.emotion === 'afraid';
  pen.at(x, y, 1, wag, () => {
    switch (species.tail) {
      case 'long':
        return pen.sheet(
          ribbon(
            low
              ? [
                  [0, 0],
                  [-h * 0.14, h * 0.1],
                  [-h * 0.2, h * 0.26],
                ]
              : [
                  [0, 0],
                  [-h * 0.2, -h * 0.02],
                  [-h * 0.28, -h * 0.24],
                  [-h * 0.2, -h * 0.4],
                ],
            (way) => h * (0.08 - way * 0.03),
          ),
          furShade,
          { lift: 0.5 },
        );
      case 'bushy':
        pen.sheet(
          blob([
            [h * 0.04, 0],
            [-h * 0.12, -h * 0.08],
            [-h * 0.36, low ? h * 0.14 : -h * 0.2],
            [-h * 0.46, low ? h * 0.26 : -h * 0.12],
            [-h * 0.26, h * 0.1],
            [-h * 0.04, h * 0.1],
          ]),
          fur,
          { lift: 0.5 },
        );
        return pen.sheet(
          blob([
            [-h * 0.34, low ? h * 0.1 : -h * 0.18],
            [-h * 0.48, low ? h * 0.26 : -h * 0.12],
            [-h * 0.33, h * 0.02],
          ]),
          pale,
          { lift: 0.2 },
        );
      case 'short':
        return pen.sheet(
          ribbon(
            low
              ? [
                  [0, 0],
                  [-h * 0.08, h * 0.06],
                  [-h * 0.1, h * 0.18],
                ]
              : [
                  [0, 0],
                  [-h * 0.1, -h * 0.06],
                  [-h * 0.12, -h * 0.22],
                ],
            (way) => h * (0.09 - way * 0.05),
          ),
          fur,
          { lift: 0.5 },
        );
      case 'puff':
        return pen.sheet(ellipse(-h * 0.02, 0, h * 0.08), pale, { lift: 0.4 });
      case 'tuft':
        pen.sheet(
          ribbon(
            [
              [0, 0],
              [-h * 0.12, h * 0.08],
              [-h * 0.12, h * 0.26],
            ],
            h * 0.035,
          ),
          fur,
          { lift: 0.4 },
        );
        return pen.sheet(ellipse(-h * 0.12, h * 0.29, h * 0.04, h * 0.06), darken(furShade, 0.4), { lift: 0.4 });
      case 'hair':
        return pen.sheet(
          blob([
            [h * 0.02, -h * 0.02],
            [-h * 0.1, h * 0.02],
            [-h * 0.16, h * 0.24],
            [-h * 0.1, h * 0.4],
            [-h * 0.04, h * 0.2],
          ]),
          darken(furShade, 0.4),
          { lift: 0.5 },
        );
      case 'curl':
        return pen.sheet(
          ribbon(
            [
              [0, 0],
              [-h * 0.08, -h * 0.04],
              [-h * 0.06, -h * 0.13],
              [-h * 0.01, -h * 0.08],
              [-h * 0.09, -h * 0.02],
            ],
            h * 0.03,
          ),
          fur,
          { lift: 0.4 },
        );
      case 'thick':
        return pen.sheet(
          blob([
            [h * 0.06, -h * 0.08],
            [-h * 0.2, h * 0.02],
            [-h * 0.46, h * 0.2],
            [-h * 0.18, h * 0.2],
            [h * 0.06, h * 0.14],
          ]),
          fur,
          { lift: 0.5 },
        );
      case 'none':
        return;
    }
  });
}

/** Sitting on its haunches: how an animal looks at the camera, and what it does on a chair. */
function drawSitting(view: CreatureView): void {
  const { pen, height, species, fur, furShade, pale, head, pose, away, accent, appearance } = view;
  const wide = height * Math.max(0.2, species.thick * 0.62) * appearance.build;
  const neck = -(height - head * 1.7);
  const turn = view.front ? 0.05 : 0.5;
  drawTail(view, -wide * 0.86, -height * 0.1);
  const outline = blob([
    [-wide * 0.96, -2, 'corner'],
    [-wide * 1.06, neck * 0.36],
    [-wide * 0.62, neck * 0.86],
    [0, neck * 1.04],
    [wide * 0.62, neck * 0.86],
    [wide * 1.02, neck * 0.36],
    [wide * 0.94, -2, 'corner'],
  ]);
  pen.sheet(outline, fur, {
    lift: 0.8,
    inside: () => {
      if (!away)
        pen.sheet(ellipse(turn * wide * 0.5, neck * 0.5, wide * 0.5, -neck * 0.42), pale, { lift: 0.1, edge: 0.3 });
    },
  });
  if (species.extra === 'wool')
    for (const [x, y] of [
      [-0.7, 0.3],
      [0.7, 0.3],
      [-0.6, 0.7],
      [0.6, 0.7],
      [0, 0.5],
    ] as const)
      pen.sheet(ellipse(x * wide, neck * y, wide * 0.4, wide * 0.34), fur, { lift: 0.4 });
  if (species.extra === 'shell')
    pen.sheet(ellipse(-wide * 0.5, neck * 0.5, wide * 0.9, -neck * 0.5), darken(fur, 0.3), { lift: 0.5 });
  for (const hand of [-1, 1]) {
    const raised = !away && hand === 1 && Math.abs(pose.near[0]) > 1.1 ? 1 : 0;
    const x = hand * wide * 0.3 + turn * wide * 0.5;
    if (!away)
      pen.sheet(
        strip(
          [x, neck * 0.62],
          raised ? [x + wide * 0.6, neck * 0.86] : [x, -height * 0.035],
          wide * 0.42,
          wide * 0.36,
        ),
        hand < 0 ? fur : mix(fur, furShade, 0.3),
        { lift: 0.5 },
      );
    pen.sheet(ellipse(hand * wide * 0.92, -height * 0.035, wide * 0.36, height * 0.05), lighten(fur, 0.08), {
      lift: 0.5,
    });
    if (!away && !raised)
      pen.sheet(ellipse(x, -height * 0.03, wide * 0.26, height * 0.04), lighten(fur, 0.14), { lift: 0.4 });
  }
  pen.sheet(strip([-head * 0.66, neck * 0.98], [head * 0.66, neck * 0.98], head * 0.3), accent, { lift: 0.5 });
  pen.at(turn * head * 0.3, -(height - head * 1.02), head, pose.head * 0.7, () => drawBeastHead(view, turn));
}

/** Asleep: a curled loaf with the head on its paws. */
function drawCurled(view: CreatureView): void {
  const { pen, height, species, fur, furShade, pale, head, accent } = view;
  const long = height * species.long * 0.62;
  const thick = height * species.thick * 1.15;
  pen.sheet(
    blob([
      [-long, -2, 'corner'],
      [-long * 1.06, -thick * 0.6],
      [-long * 0.4, -thick * 1.08],
      [long * 0.5, -thick * 0.9],
      [long * 0.96, -thick * 0.4],
      [long, -2, 'corner'],
    ]),
    fur,
    { lift: 0.8 },
  );
  pen.sheet(
    ribbon(
      [
        [-long * 1.0, -height * 0.06],
        [-long * 0.2, -height * 0.03],
        [long * 0.5, -height * 0.05],
      ],
      (way) => height * (0.09 - way * 0.03),
    ),
    furShade,
    { lift: 0.5 },
  );
  pen.sheet(ellipse(long * 0.62, -height * 0.03, height * 0.12, height * 0.04), pale, { lift: 0.4 });
  pen.sheet(strip([long * 0.24, -thick * 0.5], [long * 0.42, -thick * 0.1], head * 0.3), accent, { lift: 0.4 });
  pen.at(long * 0.72, -head * 0.86, head, 0.24, () => drawBeastHead(view, 0.4));
}
