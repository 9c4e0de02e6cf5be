import { Run } from './assembly.ts';
import { type Box, checkBox, cover } from './box.ts';
import { PlainCuts } from './cuts.ts';
import { Picture } from './picture.ts';
import { Tracker } from './tracker.ts';

export interface Wanted {
  readonly name: string;
  readonly seconds: number;
  readonly box: Box;
}

interface Followed {
  readonly given: number;
  readonly tracker: Tracker;
  readonly run: Run;
  readonly box: Box;
  /** In the frame before. */
  confidence: number;
}

/** A frame is the one shown at a moment when it began up to this much after it: times are often cut short. */
export const SHORT = 0.002;
/** Times that differ by less are one; seconds. */
const ALIKE = 0.0005;

/** Several boxes being followed through the same frames, in one direction of time. */
export class Chase {
  readonly #wanted: readonly Wanted[];
  readonly #given: readonly number[] | undefined;
  readonly #finder = new PlainCuts();
  readonly #followed = new Map<Wanted, Followed>();
  #last: number | undefined;
  readonly cuts: number[] = [];
  width = 0;
  height = 0;

  constructor(wanted: readonly Wanted[], cuts: readonly number[] | undefined) {
    this.#wanted = wanted;
    this.#given = cuts;
  }

  of(wanted: Wanted): { readonly given: number; readonly run: Run } | undefined {
    return this.#followed.get(wanted);
  }

  get missing(): readonly Wanted[] {
    return this.#wanted.filter((wanted) => !this.#followed.has(wanted));
  }

  /** The next frame, in the direction of the chase; `begins` says whose box belongs to it. */
  see(pixels: Uint8Array, seconds: number, begins: (wanted: Wanted) => boolean): void {
    const cut = this.#cut(pixels, seconds);
    const picture = new Picture(pixels, this.width, this.height);
    this.#follow(picture, seconds, cut);
    for (const wanted of this.missing) {
      if (!begins(wanted)) continue;
      checkBox(wanted.box, this.width, this.height);
      const tracker = new Tracker(picture, wanted.box);
      this.#followed.set(wanted, { given: seconds, tracker, run: new Run(seconds), box: wanted.box, confidence: 1 });
    }
  }

  /** The surest first. Boxes that were given apart in one frame are different things, and never at one place. */
  #follow(picture: Picture, seconds: number, cut: boolean): void {
    const all = [...this.#followed.values()].sort((one, other) => other.confidence - one.confidence);
    for (const [index, one] of all.entries()) {
      const others = all
        .slice(0, index)
        .filter((other) => other.given === one.given && cover(one.box, other.box) < 0.5);
      const taken = others.flatMap(({ tracker }) => tracker.place ?? []);
      const following = one.tracker.see(picture, seconds, cut, taken);
      one.confidence = following.confidence;
      one.run.take(following);
    }
  }

  /** Whether another shot begins between the frame before and this one, whichever of them is shown first. */
  #cut(pixels: Uint8Array, seconds: number): boolean {
    const last = this.#last;
    this.#last = seconds;
    const found = this.#given === undefined && this.#finder.see(pixels, this.width, this.height);
    if (last === undefined) return false;
    const [early, late] = [Math.min(last, seconds), Math.max(last, seconds)];
    const given = this.#given?.find((cut) => cut > early + ALIKE && cut <= late + ALIKE);
    if (given === undefined && !found) return false;
    this.cuts.push(given ?? late);
    return true;
  }
}
