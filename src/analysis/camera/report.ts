import type { Span } from './path.ts';

export const CHANNELS = ['pan', 'tilt', 'zoom', 'roll'] as const;
/**
 * Ways a camera moves, as rates. `pan`: frame widths a second, the camera turns (or goes) right and the picture moves left; `tilt`:
 * the same upwards, in widths too. `zoom`: natural logarithm of the size a second, nearer is positive; whether the lens or the
 * camera did it two dimensions cannot tell. `roll`: degrees a second, the camera turns clockwise and the picture the other way.
 */
export type Channel = (typeof CHANNELS)[number];
export type Rates = Readonly<Record<Channel, number>>;

export type CameraStyle = 'static' | 'smooth' | 'dynamic' | 'handheld' | 'whip';

export type Direction =
  | 'pan right'
  | 'pan left'
  | 'tilt up'
  | 'tilt down'
  | 'zoom or dolly in'
  | 'zoom or dolly out'
  | 'roll clockwise'
  | 'roll counterclockwise';

/** One move; several may go on at once. */
export interface CameraMove extends Span {
  readonly channel: Channel;
  readonly direction: Direction;
  /** On the film's clock. */
  readonly seconds: readonly [from: number, to: number];
  /** With its sign; see `Channel` for the unit. */
  readonly rate: number;
  /** For a zoom, how many per cent larger (or smaller) every second. */
  readonly percent?: number;
  /** `pans right 0.12 widths/s from 3.2 s to 5.0 s` */
  readonly sentence: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface ShotCamera extends Span {
  readonly seconds: readonly [from: number, to: number];
  readonly style: CameraStyle;
  readonly moves: readonly CameraMove[];
  /** Of those the one that takes the picture farthest. */
  readonly main: CameraMove | undefined;
  /** From one end to the other; the typical rate, not swayed by single frames. */
  readonly rates: Rates;
  /** Typical and greatest speed across the picture, zoom and roll at its edge with it; widths a second. */
  readonly speed: number;
  readonly fastest: number;
  /** How much it trembles: thousandths of a width. 0.1 a tripod, 2 a hand, 10 a running one. */
  readonly shake: number;
  /** 1: no tremble beside the move; 0: nothing but tremble. */
  readonly smoothness: number;
  /** 0 to 1: how much of the picture tells and agrees. */
  readonly confidence: number;
  readonly sentence: string;
}

export interface CameraReport {
  readonly shots: readonly ShotCamera[];
  /** Share of the time in each style. */
  readonly styles: Readonly<Record<CameraStyle, number>>;
  /** Share of the time with a move, and moves a minute. */
  readonly moving: number;
  readonly movesPerMinute: number;
  /** By time: mean of the shots' speed, shake, smoothness and confidence. */
  readonly speed: number;
  readonly shake: number;
  readonly smoothness: number;
  readonly confidence: number;
}
