import type { CharacterId, LineId, Transition } from '#film';
import type { LineBeat } from './beat.ts';
import type { Direction } from './direction.ts';
import { type Draft, visible } from './draft.ts';
import { nameOf } from './figures.ts';
import type { Sheet } from './sheet.ts';
import type { Weight } from './weight.ts';

/** The coverage of one scene while it grows, shot by shot. */
export class Coverage {
  readonly sheet: Sheet;
  readonly weights: ReadonlyMap<LineId, Weight>;
  readonly drafts: Draft[] = [];
  /** Things an insert has shown already. */
  readonly inserted = new Set<string>();
  /** Whom the scene has shown so far. */
  readonly seen = new Set<CharacterId>();
  /** Lines since everybody was last seen together. */
  linesSinceMaster = 0;
  /** Voices over, waiting for a picture to play over. */
  readonly waiting: LineBeat[] = [];
  #direction: Direction | undefined;
  #transition: Transition['kind'] | undefined;

  constructor(sheet: Sheet, weights: ReadonlyMap<LineId, Weight>) {
    this.sheet = sheet;
    this.weights = weights;
  }

  /** What a note or a transition asks of the next shot, whichever that will be. */
  expect(direction: Direction | undefined, transition: Transition['kind'] | undefined): void {
    if (direction !== undefined) this.#direction = { ...this.#direction, ...direction };
    if (transition !== undefined) this.#transition = transition;
  }

  /** What nothing in the scene has taken up; the next scene does. */
  get expected(): { readonly direction: Direction | undefined; readonly transition: Transition['kind'] | undefined } {
    return { direction: this.#direction, transition: this.#transition };
  }

  /** True when the next shot must be a new one, made to order. */
  get ordered(): boolean {
    return this.#direction !== undefined || this.#transition !== undefined;
  }

  add(shot: Draft): void {
    this.drafts.push({ ...shot, direction: this.#direction, transition: this.#transition });
    this.#direction = undefined;
    this.#transition = undefined;
    for (const id of visible(shot)) this.seen.add(id);
    this.linesSinceMaster = showsAll(shot)
      ? 0
      : this.linesSinceMaster + shot.covers.filter((part) => part.kind === 'line').length;
  }

  /** The last shot, if what comes next may still become part of it. */
  get open(): Draft | undefined {
    const last = this.drafts.at(-1);
    return this.ordered || last?.direction !== undefined ? undefined : last;
  }

  replaceLast(shot: Draft): void {
    this.drafts[this.drafts.length - 1] = shot;
  }

  weightOf(beat: LineBeat): Weight {
    const weight = this.weights.get(beat.line.id);
    return weight ?? { length: 'medium', weight: 0, tightness: 0.3, peak: false, asks: false };
  }

  name(character: CharacterId | undefined): string {
    return nameOf(this.sheet.people, character);
  }
}

function showsAll(shot: Draft): boolean {
  return shot.framing === 'two-shot' || shot.framing === 'group' || shot.framing === 'establishing';
}
