/** The picture's tiles across and down: of brightness, and of each plane of colour. */
export const TILES = { across: 8, down: 4, coloursAcross: 4, coloursDown: 2 } as const;

/**
 * Mean brightness of each tile, row by row, then mean blue, then mean red: 0 to 255. What is mixed stays a straight line between
 * its two ends here, whatever moves a little, and what is wiped changes tile by tile.
 */
export const TILE_COLUMNS = [
  'tile0',
  'tile1',
  'tile2',
  'tile3',
  'tile4',
  'tile5',
  'tile6',
  'tile7',
  'tile8',
  'tile9',
  'tile10',
  'tile11',
  'tile12',
  'tile13',
  'tile14',
  'tile15',
  'tile16',
  'tile17',
  'tile18',
  'tile19',
  'tile20',
  'tile21',
  'tile22',
  'tile23',
  'tile24',
  'tile25',
  'tile26',
  'tile27',
  'tile28',
  'tile29',
  'tile30',
  'tile31',
  'blueTile0',
  'blueTile1',
  'blueTile2',
  'blueTile3',
  'blueTile4',
  'blueTile5',
  'blueTile6',
  'blueTile7',
  'redTile0',
  'redTile1',
  'redTile2',
  'redTile3',
  'redTile4',
  'redTile5',
  'redTile6',
  'redTile7',
] as const;

/**
 * What is measured of every frame; one number of 32 bits each. Compared is always with the frame before, and the first frame has
 * nothing to be compared with: no change, all alike.
 */
export const COLUMNS = [
  /** Mean and standard deviation of brightness, 0 to 255 (16 is black and 235 white in most films). */
  'brightness',
  'contrast',
  /** Mean of the two planes of colour; 128 is none. */
  'blue',
  'red',
  /** Mean difference of neighbouring pixels: how sharp it is. */
  'sharpness',
  /** Mean absolute difference of brightness, and of colour. */
  'change',
  'recolouring',
  /** Mean structural similarity of blocks of 8 x 8, -1 to 1. */
  'similarity',
  /** What is left of `change` when every block has been put where it moved to. */
  'residual',
  /** Share of all pixels that would have to change their level for the histograms to be equal, 0 to 1. */
  'histogram',
  'palette',
  /** Share of the cells of 8 x 8 pixels that changed by more than 2 levels, and the most that any of them did. */
  'stirred',
  'utmost',
  /** How the whole picture moved: pixels of the analysis across and down, growth (0.01: larger by a hundredth), turn in radians, clockwise. */
  'across',
  'down',
  'growth',
  'turn',
  /** Share of the texture that agrees with that, 0 to 1, and how far blocks moved on their own besides; pixels. */
  'agreement',
  'own',
  /** Share of the blocks that are new: nothing in the frame before is like them. Where they are (0 to 1) and how far they spread. */
  'fresh',
  'freshX',
  'freshY',
  'freshWide',
  'freshHigh',
  /** Half a span before and half a span after: how different those two are, and how far this frame is from half way between. */
  'span8',
  'bend8',
  'span16',
  'bend16',
  'span32',
  'bend32',
  'span64',
  'bend64',
  /**
   * The same as above against a frame further back, told while little moves: how many frames back that was (0: not compared), how
   * the whole picture moved since then, and the share of the texture that agrees.
   */
  'back',
  'backAcross',
  'backDown',
  'backGrowth',
  'backTurn',
  'backAgreement',
  /** How much lighter everything became where it is now than it was where it came from; levels, the middle of all blocks. */
  'lit',
  /** How far the colours of everything changed from where it came from; levels, the middle of all blocks. */
  'tinted',
  ...TILE_COLUMNS,
] as const;

export type Column = (typeof COLUMNS)[number];

/** Half the spans, in frames. */
export const HALF_SPANS = [4, 8, 16, 32] as const;

/** Everything measured in one look at a film: whatever is asked of it later, it is not decoded again. */
export interface Signals extends Readonly<Record<Column, Float32Array>> {
  readonly frames: number;
  /** When each frame is shown, on the film's own clock. */
  readonly seconds: Float64Array;
  /** Of the frames that were looked at; pixels. */
  readonly width: number;
  readonly height: number;
}
