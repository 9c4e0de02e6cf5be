import type { Act, CharacterId, Emotion } from '#film';
import type { Seat } from './riders.ts';

/** The stage as it stands while something plays. */
export interface Moment {
  /** Who can be seen, in the order they were first met. */
  readonly present: readonly CharacterId[];
  /** How somebody stays until they move: sitting, lying, kneeling, running. */
  readonly postures: ReadonlyMap<CharacterId, Act>;
  readonly held: ReadonlyMap<CharacterId, string>;
  /** Whoever is on something or somebody, until they get off. */
  readonly seats: ReadonlyMap<CharacterId, Seat>;
  /** The last feeling somebody showed; none before they did. */
  readonly feelings: ReadonlyMap<CharacterId, Emotion>;
  /** Things that stand or lie about. */
  readonly props: readonly string[];
  /** The people nobody names behind everybody: `cheering crowd`, `children`; empty if none. */
  readonly crowd: string;
}

export const EMPTY_STAGE: Moment = {
  present: [],
  postures: new Map(),
  held: new Map(),
  seats: new Map(),
  feelings: new Map(),
  props: [],
  crowd: '',
};
