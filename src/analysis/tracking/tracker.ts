import { type Box, boxOf, checkBox, coverOf, type Place, placeOf, visible } from './box.ts';
import { Follower, type Step } from './follower.ts';
import { Gallery } from './gallery.ts';
import { Picture } from './picture.ts';
import { Portraits } from './portrait.ts';
import { mapOf, near, search } from './search.ts';
import type { LossReason, Sighting } from './track.ts';

/** Less sure than this, it is lost. */
const HOLD = 0.25;
/** Less sure than this, it learns nothing. */
const LEARN = 0.4;
/** As sure as this it has to be to be found again, and as alike. */
const FOUND = 0.45;
const FOUND_LIKENESS = 0.42;
/** In another shot everything is new, and something will look a little alike. */
const FOUND_AFTER_CUT = 0.58;
/** It has to look more like itself (1) than like anything that was seen beside it (0). */
const MARGIN = 0.52;
/** Frames in which it is looked for where it was, too, after it was lost. Later the picture is searched in every second frame. */
const NEARBY = 30;
/** Less of it than this in the picture is not enough to go by. */
const VISIBLE = 0.3;
const FOUND_VISIBLE = 0.85;
/** Steps in which a place is fitted when it is found again, shares of its sides. */
const FITTING = [0.16, 0.16, 0.08, 0.08, 0.04, 0.04, 0.02];
/** Others that look alike are looked for after this many frames. */
const LOOK_AROUND = 30;
/** As alike as this, a candidate is looked at once more. */
const WORTH_A_LOOK = 0.3;
/** Others are alike from this likeness on. */
const OTHER = 0.3;
/** Candidates that are looked at closely. */
const CLOSELY = 4;
/** Where its surroundings are looked at, in widths and heights. */
const BESIDE = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
/** Nearly as alike as the best one. */
const RIVAL = 0.9;
const LOOKALIKE = 0.85;

/** A frame as `decodeFrames` gives it in `yuv420`. */
export interface TrackerFrame {
  readonly pixels: Uint8Array;
  readonly seconds: number;
  /** True when another shot begins with it: then it is looked for in all of the picture. */
  readonly cut?: boolean;
}

/** What one frame brought, with how it came to be. */
export interface Following extends Sighting {
  readonly reason?: LossReason;
  /**
   * Where `state` is `found-again`: how many other places looked nearly as alike. Where it is `tracked`: 1 when something that
   * looks nearly as alike is so near that they may have changed places; otherwise left out.
   */
  readonly rivals?: number;
}

interface Seen extends Step {
  readonly likeness: number;
  /** 0 to 1: nearer to what is known of itself (1) than to what is known of others (0). */
  readonly itself: number;
  readonly confidence: number;
}

/** Follows one box through frames that are handed to it one by one, in either direction of time. Deterministic. */
export class Tracker {
  readonly #width: number;
  readonly #height: number;
  readonly #portraits: Portraits;
  readonly #gallery: Gallery;
  readonly #follower: Follower;
  #place: Place;
  #velocity = { x: 0, y: 0 };
  #lostFor = 0;
  #reason: LossReason = 'hidden';
  /** Where something was seen in the frame before that may be it. */
  #suspect: Place | undefined;
  #frames = 0;
  #taken: readonly Place[] = [];

  constructor(picture: Picture, box: Box) {
    this.#width = picture.width;
    this.#height = picture.height;
    this.#place = placeOf(box, picture.width, picture.height);
    this.#portraits = new Portraits(this.#place);
    this.#portraits.getUsedTo(mapOf(picture, this.#portraits, this.#place.width, this.#place.height));
    this.#gallery = new Gallery(this.#portraits.of(picture, this.#place));
    this.#follower = new Follower(this.#portraits, picture, this.#place);
    this.#lookAround(picture);
  }

  next(frame: TrackerFrame): Following {
    return this.see(new Picture(frame.pixels, this.#width, this.#height), frame.seconds, frame.cut ?? false);
  }

  /** Where it is; undefined while it is lost. */
  get place(): Place | undefined {
    return this.#lostFor === 0 ? this.#place : undefined;
  }

  /** As `next`, of a picture that several trackers may share. It is at none of the places that are `taken` by other things. */
  see(picture: Picture, seconds: number, cut: boolean, taken: readonly Place[] = []): Following {
    this.#frames++;
    this.#taken = taken;
    if (this.#lostFor === 0) {
      const seen = cut ? undefined : this.#follow(picture);
      if (seen !== undefined) {
        const rival = this.#passes(picture, seen) ? { rivals: 1 } : {};
        return { seconds, state: 'tracked', ...this.#told(seen), ...rival };
      }
      this.#reason = cut ? 'cut' : this.#atEdge() ? 'left' : 'hidden';
      this.#suspect = undefined;
    } else if (cut) this.#startOver();
    this.#lostFor++;
    const found = this.#find(picture, this.#reason === 'cut');
    if (found === undefined)
      return { seconds, state: 'lost', box: null, confidence: 0, likeness: 0, reason: this.#reason };
    this.#settle(picture, found.seen);
    this.#velocity = { x: 0, y: 0 };
    this.#lostFor = 0;
    return { seconds, state: 'found-again', ...this.#told(found.seen), rivals: found.rivals };
  }

  /** Another shot has begun while it was lost. */
  #startOver(): void {
    this.#reason = 'cut';
    this.#suspect = undefined;
    this.#lostFor = 1;
  }

  /** Whether something that looks nearly as alike is within reach. */
  #passes(picture: Picture, { besides, likeness }: Seen): boolean {
    if (besides === undefined || visible(besides, this.#width, this.#height) < 0.7) return false;
    const alike = this.#gallery.likeness(this.#portraits.of(picture, besides));
    return alike >= Math.max(FOUND_LIKENESS, LOOKALIKE * likeness);
  }

  #free(place: Place): boolean {
    return !this.#taken.some((other) => coverOf(place, other) >= 0.5);
  }

  #told({ place, confidence, likeness }: Seen) {
    return { box: boxOf(place, this.#width, this.#height), confidence, likeness };
  }

  #follow(picture: Picture): Seen | undefined {
    const seen = this.#nearby(picture);
    if (!this.#free(seen.place) || seen.confidence < HOLD || visible(seen.place, this.#width, this.#height) < VISIBLE)
      return undefined;
    const [x, y] = [seen.place.x - this.#place.x, seen.place.y - this.#place.y];
    this.#velocity = { x: (this.#velocity.x + x) / 2, y: (this.#velocity.y + y) / 2 };
    this.#settle(picture, seen);
    if (this.#frames % LOOK_AROUND === 0 && seen.confidence >= FOUND) this.#lookAround(picture);
    return seen;
  }

  /** Looks where it was, and where it would be if it went on as it did, when that is somewhere else. */
  #nearby(picture: Picture): Seen {
    const here = this.#look(picture, this.#place);
    const { x, y } = this.#velocity;
    if (Math.hypot(x, y) < 0.2 * Math.sqrt(this.#place.width * this.#place.height)) return here;
    const there = this.#look(picture, { ...this.#place, x: this.#place.x + x, y: this.#place.y + y });
    return there.peak > here.peak ? there : here;
  }

  #look(picture: Picture, place: Place): Seen {
    return this.#judge(picture, this.#follower.look(picture, place));
  }

  #judge(picture: Picture, step: Step): Seen {
    const portrait = this.#portraits.of(picture, step.place);
    const likeness = this.#gallery.likeness(portrait);
    const itself = this.#gallery.itself(portrait);
    return { ...step, likeness, itself, confidence: confidenceOf(step, likeness, itself) };
  }

  /** Takes it to be there, and learns from it when it is clear. */
  #settle(picture: Picture, seen: Seen): void {
    this.#place = seen.place;
    if (seen.confidence < LEARN || visible(seen.place, this.#width, this.#height) < 0.9) return;
    this.#follower.learn(picture, seen.place);
    if (trusted(seen)) this.#gallery.add(this.#portraits.of(picture, seen.place));
  }

  #atEdge(): boolean {
    const { x, y } = this.#velocity;
    const next = { ...this.#place, x: this.#place.x + 2 * x, y: this.#place.y + 2 * y };
    return visible(next, this.#width, this.#height) < 0.75;
  }

  #find(picture: Picture, anywhere: boolean): { seen: Seen; rivals: number } | undefined {
    if (!anywhere && this.#lostFor <= NEARBY) {
      const seen = this.#look(picture, this.#place);
      if (this.#isIt(seen)) return { seen, rivals: 0 };
    }
    if (this.#lostFor > NEARBY && this.#lostFor % 2 === 1) return undefined;
    const candidates = search(picture, this.#portraits, this.#gallery.sought(), this.#place);
    // Twice, as the size can only be told in the right place, and the place only in about the right size.
    const closer = candidates.slice(0, CLOSELY).map(({ place }) => this.#look(picture, place));
    const seen = closer.map((one) => (one.likeness > WORTH_A_LOOK ? this.#look(picture, one.place) : one));
    const [best] = seen.filter((one) => this.#isIt(one)).sort((one, other) => other.confidence - one.confidence);
    const before = this.#suspect;
    this.#suspect = best?.place;
    if (best === undefined || before === undefined || !near(before, best.place)) return undefined;
    const fitted = this.#judge(picture, { ...best, place: this.#fit(picture, best.place) });
    const rivals = seen.filter((one) => !near(one.place, best.place) && one.likeness >= RIVAL * best.likeness).length;
    return { seen: fitted, rivals };
  }

  /** Moves and sizes a place, in smaller and smaller steps, until it looks most like what it has looked like. */
  #fit(picture: Picture, start: Place): Place {
    const likeness = (place: Place) => this.#gallery.likeness(this.#portraits.of(picture, place));
    let best = { place: start, likeness: likeness(start) };
    for (const step of FITTING) {
      const tried = changed(best.place, step).map((place) => ({ place, likeness: likeness(place) }));
      for (const one of tried) if (one.likeness > best.likeness) best = one;
    }
    return best.place;
  }

  #isIt(seen: Seen): boolean {
    const alike = this.#reason === 'cut' ? FOUND_AFTER_CUT : FOUND_LIKENESS;
    if (!this.#free(seen.place) || seen.confidence < FOUND || seen.likeness < alike) return false;
    return seen.itself >= MARGIN && visible(seen.place, this.#width, this.#height) >= FOUND_VISIBLE;
  }

  /** Remembers what else in the picture looks alike, so that it is not taken for it later. */
  #lookAround(picture: Picture): void {
    const candidates = search(picture, this.#portraits, this.#gallery.sought(), this.#place);
    for (const { place, alike } of candidates.slice(0, 2 * CLOSELY)) {
      if (alike >= OTHER && !near(place, this.#place)) this.#gallery.addOther(this.#portraits.of(picture, place));
    }
    const { x, y, width, height } = this.#place;
    for (const [right, down] of BESIDE) {
      const place = { x: x + right * width, y: y + down * height, width, height };
      if (visible(place, this.#width, this.#height) > 0.7) this.#gallery.addOther(this.#portraits.of(picture, place));
    }
  }
}

/** A place, a step to each side, larger and smaller. */
function changed({ x, y, width, height }: Place, step: number): Place[] {
  const moved = [-1, 1].flatMap((way) => [
    { x: x + way * step * width, y, width, height },
    { x, y: y + way * step * height, width, height },
  ]);
  const sized = [1 + step, 1 / (1 + step)].map((size) => ({ x, y, width: width * size, height: height * size }));
  return [...moved, ...sized];
}

/** From how alike it looks and how clearly the filter answers, one half each. */
function confidenceOf({ peak, colour }: Step, likeness: number, itself: number): number {
  const alike = (share((likeness - 0.15) / 0.5) + share((peak - 0.08) / 0.35)) / 2;
  return alike * share((itself - 0.3) / 0.2) * share((colour - 0.4) / 0.3);
}

/** Clear enough to be remembered as how it looks: a mistake here is never forgotten. */
function trusted({ peak, colour, likeness, itself }: Seen): boolean {
  return peak >= 0.3 && colour >= 0.85 && likeness >= 0.5 && itself >= 0.55;
}

const share = (value: number) => Math.max(0, Math.min(1, value));

/** Begins to follow a box that is given for a frame. Throws `box-impossible`, `box-too-small`. */
export function openTracker(options: {
  readonly width: number;
  readonly height: number;
  readonly frame: TrackerFrame;
  readonly box: Box;
}): Tracker {
  const { width, height, frame, box } = options;
  checkBox(box, width, height);
  return new Tracker(new Picture(frame.pixels, width, height), box);
}
