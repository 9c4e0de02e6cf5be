/** Where things lie in the kernels' memory; bytes. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Bytes of a frame: brightness, then two planes of a quarter each. */
  readonly frame: number;
  readonly frames: readonly [number, number];
  /** 8 x 8 pixels to a cell. */
  readonly cellsAcross: number;
  readonly cellsDown: number;
  readonly cells: number;
  /** A small picture of each of the last frames: three planes of cells. */
  readonly pictures: number;
  /** Bytes of one small picture, a multiple of 16. */
  readonly picture: number;
  /** Bytes from one of its planes to the next. */
  readonly plane: number;
  /** How much each cell changed, a byte each. */
  readonly changes: number;
  /** 16 x 16 pixels to a block; six numbers each. */
  readonly blocks: number;
  readonly blocksAcross: number;
  readonly blocksDown: number;
  /** The brightness of a frame further back, and the blocks' motion since then. */
  readonly anchor: number;
  readonly anchorBlocks: number;
  /** How much lighter each block became, and how its two colours changed; a number each. */
  readonly lights: number;
  readonly tints: readonly [number, number];
  /** The brightness of two frames at a quarter of their size. */
  readonly quarters: readonly [number, number];
  /** 64 bins of brightness, then 256 of colour: of this frame and of the one before, in turn. */
  readonly bins: readonly [number, number];
  readonly bytes: number;
}

/** Frames whose small pictures are kept: the longest look back and forth, both ends with it. */
export const KEPT_PICTURES = 97;

const PAGE = 65_536;
/** The module keeps its own few constants below this. */
const FIRST = 1024;

/** Lays out the memory for frames of a size, both sides multiples of 16. */
export function layoutFor(width: number, height: number): Layout {
  let next = FIRST;
  const place = (bytes: number): number => {
    const at = next;
    next += Math.ceil(bytes / 16) * 16;
    return at;
  };
  const frame = (width * height * 3) / 2;
  const cellsAcross = width / 8;
  const cellsDown = height / 8;
  const cells = cellsAcross * cellsDown;
  const plane = Math.ceil(cells / 16) * 16;
  const picture = plane * 3;
  const blocksAcross = width / 16;
  const blocksDown = height / 16;
  // What reads beyond the last row reads here, and not beyond the memory.
  const margin = 64;
  return {
    ...{ width, height, frame, cellsAcross, cellsDown, cells, plane, picture, blocksAcross, blocksDown },
    frames: [place(frame + margin), place(frame + margin)],
    pictures: place(picture * KEPT_PICTURES),
    changes: place(cells),
    blocks: place(blocksAcross * blocksDown * 24),
    anchor: place(width * height + margin),
    anchorBlocks: place(blocksAcross * blocksDown * 24),
    lights: place(blocksAcross * blocksDown * 4),
    tints: [place(blocksAcross * blocksDown * 4), place(blocksAcross * blocksDown * 4)],
    quarters: [place((width * height) / 16 + margin), place((width * height) / 16 + margin)],
    bins: [place(320 * 4), place(320 * 4)],
    bytes: Math.ceil((next + margin) / PAGE) * PAGE,
  };
}
