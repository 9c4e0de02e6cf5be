import type { Line } from '#film';
import type { Direction } from './direction.ts';
import type { Moment } from './moment.ts';
import type { Reading } from './reading.ts';

/** One sentence of action. */
export interface SentenceBeat {
  readonly kind: 'sentence';
  /** Which action paragraph of the scene it belongs to. */
  readonly paragraph: number;
  readonly reading: Reading;
  /** The stage while it plays, with what it brings in. */
  readonly moment: Moment;
}
/** One line, and how we hear it. */
export interface LineBeat {
  readonly kind: 'line';
  readonly line: Line;
  readonly delivery: 'on-screen' | 'voice-over' | 'off-screen';
  readonly moment: Moment;
}
/** What happens in a scene, one thing at a time. */
export type Beat =
  | SentenceBeat
  | LineBeat
  | { readonly kind: 'transition'; readonly text: string }
  | { readonly kind: 'direction'; readonly direction: Direction };
