import type { Shot, Size } from '#film';
import { sizesOf, stepOf } from '../craft/index.ts';
import type { Draft } from './draft.ts';

/** What of a shot decides whether the next may be cut to it. */
export type Cuttable = Pick<Shot, 'framing' | 'size' | 'angle' | 'subjects' | 'detail'>;

/** Whom or what a shot is about, as far as a jump cut goes: its first subject, its thing, or the place. */
export function aboutWhat(shot: Pick<Cuttable, 'framing' | 'subjects' | 'detail'>): string {
  if (shot.framing === 'insert' || shot.framing === 'title') return `${shot.framing} ${shot.detail}`;
  return shot.subjects[0] ?? (shot.framing === 'point-of-view' ? 'a view' : 'the place');
}

/** The 30-degree rule as data can hold it: two shots of the same subject, the same size and the same angle side by side jump. */
export function jumps(before: Cuttable, shot: Cuttable): boolean {
  return aboutWhat(before) === aboutWhat(shot) && before.size === shot.size && before.angle === shot.angle;
}

/** A broken rule outweighs any number of steps away from the wanted size. */
const FORBIDDEN = 1000;
const ROW = 7;

/**
 * Chooses the sizes of a scene's shots together: as near as possible to what each wants, no jump between neighbours and no size three
 * times running. Sizes a note asked for stand. The best choice over the whole scene (Viterbi over the last two sizes), the
 * earlier of equals.
 */
export function chooseSizes(drafts: readonly Draft[]): readonly Size[] {
  const choices = drafts.map(allowedSizes);
  let paths = new Map<number, Path>([[-1, { cost: 0, sizes: undefined }]]);
  drafts.forEach((shot, index) => {
    const next = new Map<number, Path>();
    for (const path of paths.values()) {
      for (const size of choices[index] ?? []) {
        const cost = path.cost + costOf(drafts, index, size, path.sizes);
        const key = stepOf(size) * ROW + (path.sizes === undefined ? 0 : stepOf(path.sizes.size));
        if (cost < (next.get(key)?.cost ?? Number.POSITIVE_INFINITY)) {
          next.set(key, { cost, sizes: { size, before: path.sizes } });
        }
      }
    }
    if (next.size > 0) paths = next;
    else throw new RangeError(`shot ${index} (${shot.framing}) has no size to choose from`);
  });
  let best: Path | undefined;
  for (const path of paths.values()) if (best === undefined || path.cost < best.cost) best = path;
  const sizes: Size[] = [];
  for (let chain = best?.sizes; chain !== undefined; chain = chain.before) sizes.unshift(chain.size);
  return sizes;
}

interface Chain {
  readonly size: Size;
  readonly before: Chain | undefined;
}
interface Path {
  readonly cost: number;
  readonly sizes: Chain | undefined;
}

function allowedSizes(shot: Draft): readonly Size[] {
  if (shot.direction?.size !== undefined) return [shot.size];
  const allowed = sizesOf(shot.framing);
  return shot.framing === 'single' && shot.moment.present.length > 1 ? allowed.slice(1) : allowed;
}

function costOf(drafts: readonly Draft[], index: number, size: Size, before: Chain | undefined): number {
  const shot = drafts[index];
  const last = drafts[index - 1];
  if (shot === undefined) return 0;
  const wanted = Math.abs(stepOf(size) - stepOf(shot.size));
  if (last === undefined || before === undefined) return wanted;
  const jump = jumps(
    { ...last, size: before.size, subjects: [...last.subjects] },
    { ...shot, size, subjects: [...shot.subjects] },
  );
  const thrice = before.size === size && before.before?.size === size;
  // Shot and reverse shot match in size unless the story tightens.
  const reverse =
    last.role === 'line' && shot.role === 'line' && last.size === shot.size && before.size !== size ? 0.2 : 0;
  // A face squeezed between neighbours comes nearer rather than farther.
  const face = shot.role === 'line' || shot.role === 'voice' || shot.role === 'reaction';
  const farther = face && stepOf(size) < stepOf(shot.size) ? 0.1 : 0;
  return wanted + reverse + farther + (jump ? FORBIDDEN : 0) + (thrice ? FORBIDDEN : 0);
}
