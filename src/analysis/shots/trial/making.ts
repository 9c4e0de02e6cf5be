import { join } from 'node:path';
import type { Joint, Recipe } from './recipe.ts';
import { truthOf } from './recipe.ts';
import { ffmpeg, QUICK, RATE, STEADY, sourceIn } from './sources.ts';

/** Makes the recipe's film in `folder` and returns its path. */
export function make(folder: string, recipe: Recipe): string {
  const path = join(folder, `${recipe.name}.mp4`);
  const inputs = recipe.pieces.flatMap(({ source }) => ['-i', sourceIn(folder, source)]);
  const graph = [...recipe.pieces.map((_, index) => pieceFilter(recipe, index)), ...joining(recipe)].join(';');
  const encoding = ['-map', '[film]', '-fps_mode', 'passthrough', ...QUICK, '-crf', '20', '-g', '60'];
  ffmpeg(...inputs, '-filter_complex', graph, ...encoding, path);
  return path;
}

function pieceFilter(recipe: Recipe, index: number): string {
  const piece = recipe.pieces[index];
  if (piece === undefined) throw new RangeError(`no piece ${index}`);
  const filters = [`trim=start_frame=${piece.first}:end_frame=${piece.first + piece.frames}`, STEADY];
  if (piece.look !== undefined) filters.push(piece.look, STEADY);
  const before = index === 0 ? undefined : recipe.joints[index - 1];
  const after = recipe.joints[index];
  if (before !== undefined && 'hold' in before) filters.push(fade('in', 0, before.in, before.colour));
  if (after !== undefined && 'hold' in after) filters.push(...fadeOutAndHold(piece.frames, after));
  return `[${index}:v]${filters.join(',')},${STEADY},fps=${RATE}[piece${index}]`;
}

const fade = (way: 'in' | 'out', first: number, frames: number, colour: string) =>
  `fade=${way}:start_frame=${first}:nb_frames=${frames}:color=${colour}`;

function fadeOutAndHold(frames: number, joint: Extract<Joint, { hold: number }>): string[] {
  const out = fade('out', frames - joint.out, joint.out, joint.colour);
  return joint.hold === 0 ? [out] : [out, `tpad=stop=${joint.hold}:color=${joint.colour}`];
}

function joining(recipe: Recipe): string[] {
  const { truth, frames } = truthOf(recipe);
  const starts = truth.filter(({ kind }) => kind !== 'fade-in' && kind !== 'fade-out');
  const steps: string[] = [];
  let last = 'piece0';
  recipe.joints.forEach((joint, index) => {
    const next = `joined${index}`;
    const how =
      'xfade' in joint
        ? `xfade=transition=${joint.xfade}:duration=${joint.frames / RATE}:offset=${(starts[index]?.from ?? 0) / RATE}`
        : 'concat=n=2';
    // xfade leaves out its last mixed frame where the first input has nothing after it.
    if ('xfade' in joint) steps.push(`[${last}]tpad=stop=2:stop_mode=clone[longer${index}]`);
    const before = 'xfade' in joint ? `longer${index}` : last;
    steps.push(`[${before}][piece${index + 1}]${how},${STEADY},fps=${RATE}[${next}]`);
    last = next;
  });
  const ends: string[] = [];
  if (recipe.fadeIn !== undefined) ends.push(fade('in', 0, recipe.fadeIn, 'black'));
  if (recipe.fadeOut !== undefined) ends.push(fade('out', frames - recipe.fadeOut, recipe.fadeOut, 'black'));
  if (recipe.finish !== undefined) ends.push(recipe.finish);
  ends.push(`settb=1/90000,setpts=N/(${recipe.rate ?? RATE}*TB)`);
  steps.push(`[${last}]${[...ends, 'null'].join(',')}[film]`);
  return steps;
}
