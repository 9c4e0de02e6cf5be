import type { Kernels } from '../kernels/kernels.ts';
import { NO_SHIFT, type Shift } from './shift.ts';
import { STANDSTILL, type WholeMotion, wholeMotion } from './whole-motion.ts';

/** Share of the texture below which another beginning is tried. */
const LOST = 0.6;
/** Frames without another try after one that did not help, at most. */
const LONGEST_PAUSE = 16;
/** Pixels of a quarter: as far as blocks are looked for. */
const REACH = { x: 10, y: 7 } as const;

/**
 * Compares with the frame before. Blocks are looked for near where the whole is expected; where few agree on that, the two frames
 * are put over each other at a quarter of their size, and what that says instead is the expectation of a second look.
 */
export class NearSight {
  readonly #kernels: Kernels;
  #moved: WholeMotion = STANDSTILL;
  #wait = 0;
  #pause = 1;

  constructor(kernels: Kernels) {
    this.#kernels = kernels;
  }

  look(now: number, then: number): WholeMotion {
    let moved = this.#fit(now, then, this.#moved);
    if (moved.agreement >= LOST) {
      this.#wait = 0;
      this.#pause = 1;
    } else if (this.#wait > 0) {
      this.#wait -= 1;
    } else {
      const again = this.#fit(now, then, this.#putOver(now, then, moved));
      if (again.agreement > moved.agreement + 0.05) {
        this.#pause = 1;
      } else {
        this.#wait = this.#pause;
        this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
      }
      if (again.agreement > moved.agreement) moved = again;
    }
    this.#moved = moved;
    return moved;
  }

  #fit(now: number, then: number, expected: Shift): WholeMotion {
    const { width, height, blocks, blocksAcross, blocksDown } = this.#kernels.layout;
    const { across, down, growth, turn } = expected;
    this.#kernels.motion(now, then, width, height, blocks, across, down, growth, turn);
    const from = blocks / 4;
    const told = this.#kernels.floats.subarray(from, from + blocksAcross * blocksDown * 6);
    return wholeMotion(told, blocksAcross, blocksDown, expected);
  }

  #putOver(now: number, then: number, { across, down }: Shift): Shift {
    const { width, height, quarters } = this.#kernels.layout;
    const [small, before] = quarters;
    this.#kernels.quarter(now, width, height, small);
    this.#kernels.quarter(then, width, height, before);
    const not = [Math.round(across / 4), Math.round(down / 4)] as const;
    const found = this.#kernels.coarse(small, before, width / 4, height / 4, REACH.x, REACH.y, ...not);
    return { ...NO_SHIFT, across: ((found >> 8) - 128) * 4, down: ((found & 0xff) - 128) * 4 };
  }
}
