import type { Measuring } from '../signals/measuring.ts';

/** A frame as composition looks at it: brightness pixel by pixel, and brightness and colour in cells of 8 x 8 pixels. */
export interface Still {
  readonly width: number;
  readonly height: number;
  readonly brightness: Uint8Array;
  readonly across: number;
  readonly down: number;
  /** Of each cell: half its brightness, and its two numbers of colour. */
  readonly points: Float32Array;
  /** How fast each cell moves on its own, beside what the whole picture does: pixels a frame; all 0 for a picture that stands alone. */
  readonly own: Float32Array;
}

/** The frame measured last. Its bytes are those of the measuring: it has to be looked at before the next frame comes. */
export function stillOf(measuring: Measuring): Still {
  const { width, height, cellsAcross: across, cellsDown: down, cells, plane } = measuring.kernels.layout;
  const { picture } = measuring;
  const points = new Float32Array(cells * 3);
  for (let cell = 0; cell < cells; cell++) {
    points[cell * 3] = (picture[cell] ?? 0) / 2;
    points[cell * 3 + 1] = picture[plane + cell] ?? 0;
    points[cell * 3 + 2] = picture[2 * plane + cell] ?? 0;
  }
  return {
    width,
    height,
    brightness: measuring.brightness,
    across,
    down,
    points,
    own: ownMotion(measuring, across, down),
  };
}

/** A block's motion is that of its four cells. */
function ownMotion(measuring: Measuring, across: number, down: number): Float32Array {
  const { blocks, moved } = measuring;
  const own = new Float32Array(across * down);
  if (moved === undefined) return own;
  const wide = across / 2;
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [i, j] = [x >> 1, y >> 1];
      const at = (j * wide + i) * 6;
      const [px, py] = [(i + 0.5 - wide / 2) * 16, (j + 0.5 - down / 4) * 16];
      const texture = (blocks[at + 4] ?? 0) + (blocks[at + 5] ?? 0);
      if (texture < 4) continue;
      const dx = (blocks[at] ?? 0) - (moved.across + moved.growth * px - moved.turn * py);
      const dy = (blocks[at + 1] ?? 0) - (moved.down + moved.turn * px + moved.growth * py);
      own[y * across + x] = Math.hypot(dx, dy);
    }
  }
  return own;
}
