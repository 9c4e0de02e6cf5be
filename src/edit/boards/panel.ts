import type { Move, Size } from '#film';

/** One drawing of a storyboard and what stands under it. */
export interface BoardPanel {
  /** The picture: PNG or JPEG. */
  readonly picture: Uint8Array;
  readonly sceneNumber: string;
  /** As on a board: `3B`. */
  readonly shotNumber: string;
  readonly size: Size;
  readonly move: Move;
  readonly seconds: number;
  /** What is seen. */
  readonly description: string;
  /** What is said, empty when nobody speaks. */
  readonly dialogue: string;
  /** The heading of the panel's scene. */
  readonly heading: string;
}

/** The film the panels are of. */
export interface BoardFilm {
  readonly title: string;
  readonly author: string;
  /** Pixels of the film: the shape of every panel. */
  readonly width: number;
  readonly height: number;
}

/** Panels in film order; those that come one by one need not all be in memory. */
export type Panels = Iterable<BoardPanel> | AsyncIterable<BoardPanel>;

const SIZES: Readonly<Record<Size, string>> = {
  'extreme-wide': 'EWS',
  wide: 'WS',
  'medium-wide': 'MWS',
  medium: 'MS',
  'medium-close': 'MCU',
  close: 'CU',
  'extreme-close': 'ECU',
};

/** What a camera crew reads: `MCU, push-in, 3.5 s`. */
export function cameraNote({ size, move, seconds }: Pick<BoardPanel, 'size' | 'move' | 'seconds'>): string {
  const camera = move === 'static' ? [] : [move];
  return [SIZES[size], ...camera, `${secondsText(seconds)}`].join(', ');
}

/** `3.5 s` */
export const secondsText = (seconds: number): string => `${seconds.toFixed(1)} s`;
