import type { BoundaryKind } from '../shot-list.ts';
import type { SourceName } from './sources.ts';

/** A piece of a source, and what is done to it before it is joined to others. */
export interface Piece {
  readonly source: SourceName;
  readonly first: number;
  readonly frames: number;
  /** Filters, ffmpeg's own. `n` counts the piece's frames. */
  readonly look?: string;
}

/** How a piece begins, seen from the piece before. Frames. */
export type Joint =
  | { readonly kind: 'cut' }
  /** One of xfade's transitions, and what it is to be taken for. */
  | { readonly kind: 'dissolve' | 'wipe' | 'fade-through'; readonly xfade: string; readonly frames: number }
  | {
      readonly kind: 'fade-through';
      readonly colour: 'black' | 'white';
      readonly out: number;
      readonly hold: number;
      readonly in: number;
    };

/** A made film: pieces, what joins each to the one before, and what is done to the whole. */
export interface Recipe {
  readonly name: string;
  /** What it is a trial of: the line of the table it counts in. */
  readonly about: string;
  readonly pieces: readonly Piece[];
  /** One fewer than pieces. */
  readonly joints: readonly Joint[];
  readonly fadeIn?: number;
  readonly fadeOut?: number;
  /** Filters over the whole, which must keep every frame. */
  readonly finish?: string;
  /** Frames a second it is shown at; default as the sources. */
  readonly rate?: number;
  /** Flashes that should be told, by their first frame. */
  readonly flashes?: readonly number[];
}

/** What there is to be found: from the last frame that is wholly of before to the first wholly of after. */
export interface Truth {
  readonly kind: BoundaryKind;
  readonly from: number;
  readonly to: number;
}

const length = (joint: Joint): number => (joint.kind === 'cut' ? 0 : 'xfade' in joint ? joint.frames : -joint.hold);

/** What a recipe's film holds, by construction, and how long it is. */
export function truthOf(recipe: Recipe): { readonly truth: readonly Truth[]; readonly frames: number } {
  const truth: Truth[] = [];
  let end = recipe.pieces[0]?.frames ?? 0;
  if (recipe.fadeIn !== undefined) truth.push({ kind: 'fade-in', from: 0, to: recipe.fadeIn });
  recipe.joints.forEach((joint, index) => {
    const next = end - length(joint);
    if (joint.kind === 'cut') truth.push({ kind: 'cut', from: end - 1, to: end });
    else if ('xfade' in joint) truth.push({ kind: joint.kind, from: next, to: end });
    else truth.push({ kind: 'fade-through', from: end - joint.out, to: next + joint.in });
    end = next + (recipe.pieces[index + 1]?.frames ?? 0);
  });
  if (recipe.fadeOut !== undefined) truth.push({ kind: 'fade-out', from: end - recipe.fadeOut, to: end - 1 });
  return { truth, frames: end };
}
