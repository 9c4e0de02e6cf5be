import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Lettering } from '#lettering';
import type { Colour, Palette, Pen } from '../paper/index.ts';
import type { Box } from './box.ts';

/** How a hand works unless a sheet says otherwise. */
export interface HandOptions {
  /** Same seed, same wobbles. Default 1. */
  readonly seed?: number;
  /** `soft` is what a still is made with, `crisp` what twelve drawings a second allow, `none` leaves shadows out. Default `soft`. */
  readonly shadows?: 'soft' | 'crisp' | 'none';
  /** How many times closer the camera is than when the shot began: keeps edges still during a push-in. Default 1. */
  readonly zoom?: number;
  /** Pixels here for one of a picture 720 lines high. Default 1. */
  readonly unit?: number;
  /** Which drawing of the shot this is, for lines that live; left out for what is drawn once. */
  readonly drawing?: number;
}

/** A pen that knows how far away it draws. */
export interface Hand extends Pen {
  /** What is drawn next stands this far from the camera (1 the acting line); `lead` is true of the cast. */
  standAt(depth: number, lead: boolean): void;
  /** The part of the canvas drawn on so far, never too small. */
  readonly touched: Box;
}

/** Pixels of the picture. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** What a look does to the whole picture. */
export interface Finish {
  /** Laid over the set and the cast, below a card's lettering. Drawn once a shot. */
  shade(context: SKRSContext2D): void;
  /** Laid over everything, lettering too. Drawn once a shot. */
  over(context: SKRSContext2D): void;
  /** The bytes of the picture as they leave the studio: RGBA, changed in place. */
  print(pixels: Uint8ClampedArray): void;
  /** Gives the memory back. */
  close(): void;
}

/** One row of lettering to be drawn with its middle at `x` on the baseline `y`. */
export interface Written {
  readonly text: string;
  /** A canvas font. */
  readonly font: string;
  /** Pixels. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** The one row of a title that may shine. */
  readonly chief: boolean;
}

/** The box lettering takes: its middle down the picture, its width and height, pixels. */
export interface Room {
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The radius of the smallest disc about the middle that holds every row whole. */
  readonly radius: number;
}

/** How a look letters its cards. */
export interface CardStyle {
  readonly faces: { readonly large: Lettering; readonly quiet: Lettering; readonly lines: Lettering };
  /** The large words of a short title stand in capitals. */
  readonly capitals: boolean;
  /** Makes room for lettering on the picture; `room` is what it takes, about the middle of `area` across. */
  ground(context: SKRSContext2D, palette: Palette, area: Area, room: Room): void;
  /** A row of the title. */
  large(context: SKRSContext2D, row: Written, palette: Palette): void;
  /** A small row between the large ones. */
  quiet(context: SKRSContext2D, row: Written, palette: Palette): void;
  /** A row below the title. */
  line(context: SKRSContext2D, row: Written, palette: Palette): void;
  /** Small ornaments either side of a point, `apart` from it. */
  ornament(
    pen: Pen,
    at: { readonly x: number; readonly y: number; readonly size: number; readonly apart: number },
  ): void;
}

/** One way of drawing films: the stuff pictures are made of. What they show is described elsewhere, once. */
export interface Look {
  readonly name: string;
  /** Raised whenever the same staging would be drawn differently. */
  readonly version: number;
  /** One phrase for people choosing. */
  readonly phrase: string;
  /** Bare stock, in a look that leaves rain and snow unprinted instead of laying them over the picture. */
  readonly stock?: Colour;
  /** The papers of a scene's light turned into this look's own. */
  light(palette: Palette): Palette;
  /** A hand that draws on this canvas in this light. */
  hand(context: SKRSContext2D, palette: Palette, options?: HandOptions): Hand;
  /** `accents` are the leads' own colours, the most important first: a look of few colours keeps them. */
  finish(palette: Palette, area: Area, accents: readonly Colour[]): Finish;
  /** Mounts a picture somebody brought: its edge is that of the film, its colours stay its own. */
  mount(context: SKRSContext2D, area: Area): void;
  readonly cards: CardStyle;
}
