import { type PDFPage, rgb } from 'pdf-lib';
import type { Move } from '#film';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [number, number];

const INK = rgb(0.75, 0.1, 0.1);

/** Shows a camera move around a panel, never in it: arrows beside, above or below it, or at its corners. */
export function drawMove(page: PDFPage, move: Move, frame: Frame): void {
  for (const path of pathsOf(move, frame)) drawPath(page, path, move === 'whip' ? 2.4 : 1.3);
}

/** Lines of points; each ends in an arrowhead. */
function pathsOf(move: Move, { x, y, width, height }: Frame): Point[][] {
  const [right, top, middle, centre] = [x + width, y + height, y + height / 2, x + width / 2];
  const reach = Math.min(60, width / 3);
  switch (move) {
    case 'static':
      return [];
    case 'pan-left':
      return [
        [
          [x - 3, middle],
          [x - 11, middle],
        ],
      ];
    case 'pan-right':
      return [
        [
          [right + 3, middle],
          [right + 11, middle],
        ],
      ];
    case 'whip':
      return [0, 8].map((shift) => [
        [right + 2, middle + shift - 4],
        [right + 12, middle + shift - 4],
      ]);
    case 'tilt-up':
      return [
        [
          [right + 6, middle - 14],
          [right + 6, middle + 14],
        ],
      ];
    case 'tilt-down':
      return [
        [
          [right + 6, middle + 14],
          [right + 6, middle - 14],
        ],
      ];
    case 'crane-up':
      return [-1, 1].map((side) => vertical(side < 0 ? x - 6 : right + 6, y + 6, top - 6));
    case 'crane-down':
      return [-1, 1].map((side) => vertical(side < 0 ? x - 6 : right + 6, top - 6, y + 6));
    case 'track-left':
      return [
        [
          [centre + reach, y - 5],
          [centre - reach, y - 5],
        ],
      ];
    case 'track-right':
      return [
        [
          [centre - reach, y - 5],
          [centre + reach, y - 5],
        ],
      ];
    case 'arc-left':
    case 'arc-right': {
      // Round the panel's foot, the way the camera walks.
      const walk = Array.from({ length: 9 }, (_, index): Point => {
        const across = (index - 4) / 4;
        return [centre + reach * across, y - 11 + 6 * across ** 2];
      });
      return [move === 'arc-right' ? walk : walk.reverse()];
    }
    case 'rack-focus':
      // From the far distance, up, to what is near.
      return [
        [
          [x - 6, top - 8],
          [x - 6, middle],
        ],
        [
          [x - 6, middle],
          [x - 6, y + 8],
        ],
      ];
    case 'handheld':
      return [
        Array.from({ length: 9 }, (_, index): Point => [right + (index % 2 === 0 ? 4 : 9), middle - 20 + index * 5]),
      ];
    case 'push-in':
    case 'pull-out':
      return corners({ x, y, width, height }).map(([outer, inner]) =>
        move === 'push-in' ? [outer, inner] : [inner, outer],
      );
  }
}

const vertical = (x: number, from: number, to: number): Point[] => [
  [x, from],
  [x, to],
];

/** A point outside each corner of the frame, and one at it. */
function corners({ x, y, width, height }: Frame): [Point, Point][] {
  return [
    [
      [x - 9, y - 9],
      [x - 1.5, y - 1.5],
    ],
    [
      [x + width + 9, y - 9],
      [x + width + 1.5, y - 1.5],
    ],
    [
      [x - 9, y + height + 9],
      [x - 1.5, y + height + 1.5],
    ],
    [
      [x + width + 9, y + height + 9],
      [x + width + 1.5, y + height + 1.5],
    ],
  ];
}

function drawPath(page: PDFPage, path: readonly Point[], thickness: number): void {
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (from !== undefined) line(page, from, to, thickness);
  }
  const [before, tip] = [path.at(-2), path.at(-1)];
  if (before === undefined || tip === undefined) return;
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const length = 3 + thickness;
  for (const side of [-1, 1]) {
    const back = angle + Math.PI + side * 0.5;
    line(page, tip, [tip[0] + Math.cos(back) * length, tip[1] + Math.sin(back) * length], thickness);
  }
}

function line(page: PDFPage, from: Point, to: Point, thickness: number): void {
  page.drawLine({ start: { x: from[0], y: from[1] }, end: { x: to[0], y: to[1] }, thickness, color: INK });
}
