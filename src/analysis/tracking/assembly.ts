import type { Box } from './box.ts';
import type { Loss, Sighting, Track, TrackPart } from './track.ts';
import type { Following } from './tracker.ts';

/** What is gathered for one box, away from its frame in one direction of time. */
export class Run {
  readonly sightings: Sighting[] = [];
  readonly parts: { from: number; to: number; identity: TrackPart['identity']; likeness: number; rivals: number }[];
  readonly losses: { from: number; to: number; reason: Loss['reason'] }[] = [];
  #lost = false;

  constructor(seconds: number) {
    this.parts = [{ from: seconds, to: seconds, identity: 'given', likeness: 1, rivals: 0 }];
  }

  take({ reason, rivals, ...sighting }: Following): void {
    const { seconds, state, likeness } = sighting;
    this.sightings.push(sighting);
    if (state === 'lost') this.#lose(seconds, reason ?? 'hidden');
    else if (state === 'found-again') {
      this.parts.push({ from: seconds, to: seconds, identity: 'by appearance', likeness, rivals: rivals ?? 0 });
    } else this.#go(seconds, likeness, rivals ?? 0);
    this.#lost = state === 'lost';
  }

  /** It may have changed places with something that looks alike: from then on only looks speak for it. */
  #go(seconds: number, likeness: number, rivals: number): void {
    const part = this.parts.at(-1);
    if (part === undefined) return;
    if (rivals > 0 && part.identity === 'given') {
      this.parts.push({ from: seconds, to: seconds, identity: 'by appearance', likeness, rivals });
      return;
    }
    part.to = seconds;
    part.rivals = Math.max(part.rivals, rivals);
  }

  #lose(seconds: number, reason: Loss['reason']): void {
    const last = this.losses.at(-1);
    if (this.#lost && last !== undefined) last.to = seconds;
    else this.losses.push({ from: seconds, to: seconds, reason });
  }
}

/** Puts what was found before and after the given box together, in the film's order. */
export function assemble(
  name: string,
  given: { readonly seconds: number; readonly box: Box },
  before: Run | undefined,
  after: Run | undefined,
): Track {
  const here: Sighting = { ...given, state: 'tracked', confidence: 1, likeness: 1 };
  const own: TrackPart = {
    from: before?.parts[0]?.to ?? given.seconds,
    to: after?.parts[0]?.to ?? given.seconds,
    identity: 'given',
    likeness: 1,
    rivals: 0,
  };
  return {
    ...{ name, given },
    sightings: [...turned(before?.sightings), here, ...(after?.sightings ?? [])],
    parts: [...turned(before?.parts.slice(1)).map(swapped), own, ...(after?.parts.slice(1) ?? [])],
    losses: [...turned(before?.losses).map(swapped), ...(after?.losses ?? [])],
  };
}

const turned = <One>(run: readonly One[] = []): One[] => [...run].reverse();

function swapped<One extends { readonly from: number; readonly to: number }>(one: One): One {
  return { ...one, from: one.to, to: one.from };
}
