import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recording } from '#recordings';
import type { BoundaryKind } from '../shot-list.ts';
import type { Truth } from './recipe.ts';

/** A real clip and what people saw in it. */
export interface Labelled {
  readonly name: string;
  readonly path: string;
  readonly truth: readonly Truth[];
  /** Where whatever is found is neither right nor wrong. */
  readonly optional: readonly (readonly [number, number])[];
}

const KINDS: Readonly<Record<string, BoundaryKind>> = {
  'fade in from black': 'fade-in',
  'fade out, black, fade in': 'fade-through',
  dissolve: 'dissolve',
};

interface Labels {
  readonly clip: string;
  readonly cuts: readonly number[];
  readonly gradual: readonly { readonly from: number; readonly to: number; readonly type: string }[];
  readonly optional: readonly (readonly [number, number])[];
}

/** All real clips that have labels; the montage holds the others' frames and comes last. */
export function labelled(): Labelled[] {
  const folder = recording('truth');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { clip, cuts, gradual, optional } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Labels;
      const slow = gradual.map(({ from, to, type }) => ({ kind: KINDS[type] ?? 'dissolve', from, to }));
      const truth: Truth[] = [...cuts.map((cut) => ({ kind: 'cut' as const, from: cut - 1, to: cut })), ...slow];
      return { name: file.replace('.json', ''), path: recording('video', clip), truth, optional };
    });
}
