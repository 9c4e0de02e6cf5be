import { readFileSync } from 'node:fs';
import { type Layout, layoutFor } from './layout.ts';

/** The kernels of assembly/index.ts, as they are called; addresses are bytes in `memory`. */
interface Exports {
  difference(a: number, b: number, count: number): number;
  bend(before: number, middle: number, after: number, count: number): number;
  edges(plane: number, width: number, height: number): number;
  histogram(plane: number, width: number, height: number, bins: number): void;
  colours(u: number, v: number, count: number, bins: number): void;
  cells4(plane: number, width: number, height: number, cells: number): void;
  similarity(now: number, then: number, width: number, height: number, cells: number, changes: number): number;
  motion(
    now: number,
    then: number,
    width: number,
    height: number,
    blocks: number,
    shiftX: number,
    shiftY: number,
    growth: number,
    turn: number,
  ): void;
  coarse(
    now: number,
    then: number,
    width: number,
    height: number,
    reachX: number,
    reachY: number,
    notX: number,
    notY: number,
  ): number;
  lighting(now: number, then: number, width: number, height: number, blocks: number, out: number): void;
  tinting(now: number, then: number, width: number, height: number, blocks: number, out: number): void;
  quarter(plane: number, width: number, height: number, out: number): void;
}

/** The kernels with a memory of their own, laid out for frames of one size. */
export interface Kernels extends Exports {
  readonly layout: Layout;
  readonly bytes: Uint8Array;
  /** The same memory as numbers of 32 bits; index = address / 4. */
  readonly floats: Float32Array;
  readonly counts: Uint32Array;
}

let compiled: WebAssembly.Module | undefined;

/** Makes kernels for frames of that size; both sides are multiples of 16. */
export function openKernels(width: number, height: number): Kernels {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('kernels.wasm', import.meta.url)));
  const layout = layoutFor(width, height);
  const memory = new WebAssembly.Memory({ initial: layout.bytes / 65_536 });
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  const { buffer } = memory;
  const views = { bytes: new Uint8Array(buffer), floats: new Float32Array(buffer), counts: new Uint32Array(buffer) };
  return { ...(exports as object as Exports), layout, ...views };
}
