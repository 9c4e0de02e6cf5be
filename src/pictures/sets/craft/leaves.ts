import { blob, type Colour, mix, type Point } from '../../paper/index.ts';
import { type Bench, between } from '../bench.ts';
import { landTone } from './papers.ts';

/** Leaves and needles as far away as this piece stands: the farther, the more they take on the sky's colour. */
export function leafColour({ palette, depth }: Bench, local: Colour): Colour {
  const far = Math.min(0.85, Math.max(0, (depth - 1) / 6));
  return mix(mix(palette.tint(local), landTone(palette, 0.85), 0.45), palette.far, far);
}

export function leafBall(next: () => number, x: number, y: number, radius: number): Point[] {
  const bumps = 9;
  return blob(
    Array.from({ length: bumps }, (_, index) => {
      const angle = (index / bumps) * Math.PI * 2;
      const far = radius * between(next, 0.88, 1.1);
      return [x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.9] as const;
    }),
  );
}
