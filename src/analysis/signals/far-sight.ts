import type { Kernels } from '../kernels/kernels.ts';
import type { Column } from './columns.ts';
import { joined, NO_SHIFT, reachOf, type Shift } from './shift.ts';
import { wholeMotion } from './whole-motion.ts';

/** Frames from one comparison to the next. */
const EVERY = 3;
/** Pixels that the picture may have moved before what is looked back at becomes the frame of now. */
const FAR = 10;
/** Share of the texture that has to agree. */
const BELIEVED = 0.35;

/**
 * Compares with a frame further back while little moves. From one frame to the next a slow move is less than blocks can tell, and
 * they rather say that nothing moved; over ten frames it is ten times as much, and told to a hundredth of a pixel a frame.
 */
export class FarSight {
  readonly #kernels: Kernels;
  #age = 0;
  #since: Shift = NO_SHIFT;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  /** From now on this frame is looked back at. */
  begin(now: number): void {
    const { anchor, anchorBlocks, blocksAcross, blocksDown, width, height } = this.#kernels.layout;
    this.#kernels.bytes.copyWithin(anchor, now, now + width * height);
    this.#kernels.bytes.fill(0, anchorBlocks, anchorBlocks + blocksAcross * blocksDown * 24);
    this.#age = 0;
    this.#since = NO_SHIFT;
  }

  /** Looks back from a frame that moved so since the one before, where it is worth it. */
  look(now: number, moved: Shift & { readonly agreement: number }): Partial<Record<Column, number>> {
    const { width, height } = this.#kernels.layout;
    this.#since = joined(this.#since, moved);
    this.#age += 1;
    const gone = reachOf(this.#since, width, height) > FAR;
    if (this.#age === 1 || (!gone && this.#age % EVERY !== 0)) {
      if (gone) this.begin(now);
      return {};
    }
    const seen = this.#compare(now);
    const back = this.#age;
    this.#since = seen;
    const believed = seen.agreement >= Math.max(BELIEVED, moved.agreement * 0.7);
    if (!believed || reachOf(seen, width, height) > FAR) this.begin(now);
    if (!believed) return {};
    return {
      ...{ back, backAcross: seen.across, backDown: seen.down, backGrowth: seen.growth, backTurn: seen.turn },
      backAgreement: seen.agreement,
    };
  }

  #compare(now: number) {
    const { width, height, anchor, anchorBlocks, blocksAcross, blocksDown } = this.#kernels.layout;
    const { across, down, growth, turn } = this.#since;
    this.#kernels.motion(now, anchor, width, height, anchorBlocks, across, down, growth, turn);
    const from = anchorBlocks / 4;
    const blocks = this.#kernels.floats.subarray(from, from + blocksAcross * blocksDown * 6);
    return wholeMotion(blocks, blocksAcross, blocksDown, this.#since);
  }
}
