import { COLUMNS, type Column, type Signals } from './columns.ts';

/** Signals while they are being measured: columns that grow. */
export class SignalTable {
  #columns: Record<Column, Float32Array>;
  #seconds = new Float64Array(1024);
  #frames = 0;

  constructor() {
    this.#columns = eachColumn(() => new Float32Array(1024));
  }

  get frames(): number {
    return this.#frames;
  }

  /** Adds a frame; all its numbers are 0 until they are set. Returns its index. */
  add(seconds: number): number {
    if (this.#frames === this.#seconds.length) this.#grow();
    this.#seconds[this.#frames] = seconds;
    this.#frames += 1;
    return this.#frames - 1;
  }

  set(frame: number, column: Column, value: number): void {
    this.#columns[column][frame] = value;
  }

  /** What has been measured so far. */
  signals(width: number, height: number): Signals {
    const columns = eachColumn((name) => this.#columns[name].slice(0, this.#frames));
    return { frames: this.#frames, seconds: this.#seconds.slice(0, this.#frames), width, height, ...columns };
  }

  #grow(): void {
    const length = this.#frames * 2;
    this.#columns = eachColumn((name) => {
      const longer = new Float32Array(length);
      longer.set(this.#columns[name]);
      return longer;
    });
    const seconds = new Float64Array(length);
    seconds.set(this.#seconds);
    this.#seconds = seconds;
  }
}

function eachColumn(make: (name: Column) => Float32Array): Record<Column, Float32Array> {
  return Object.fromEntries(COLUMNS.map((name) => [name, make(name)])) as Record<Column, Float32Array>;
}
