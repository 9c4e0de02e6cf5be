import { blob, mix, type Palette, type Pen, ribbon, rounded } from '../../paper/index.ts';
import type { Figure } from '../../staging.ts';

/** Acts that need the hand of whoever does them. */
const HANDED: ReadonlySet<string> = new Set(['reach', 'hold', 'point']);

/** Whose hand is at the thing: who holds it, else who reaches. Undefined where nobody's is. */
export const ownerOf = (figures: readonly Figure[], word: string): Figure | undefined =>
  [
    ...figures.filter(({ holds }) => holds === word),
    ...figures.filter(({ act, holds }) => HANDED.has(act) && holds === ''),
  ].find(({ appearance }) => appearance.kind === 'person');

/** Seconds until the hand has come to the thing. */
const COMES = 1.1;

const eased = (way: number): number => way * way * (3 - 2 * way);

/**
 * A forearm that comes in from the right and takes hold at (0, 0); `size` is the length of the hand, and everything is in the
 * units drawn in. Fingers lie over the thing, in the owner's own skin and sleeve.
 */
export function drawHand(pen: Pen, palette: Palette, { appearance }: Figure, size: number, seconds: number): void {
  const skin = palette.tint(appearance.skin);
  const sleeve = palette.tint(appearance.garment.colour);
  const come = eased(Math.min(1, seconds / COMES));
  const away = (1 - come) * size * 1.8;
  const stir = Math.sin(seconds * 2.3) * size * 0.012;
  pen.part('hand', () =>
    pen.at(away, away * 0.5 + stir, size, 0.32, () => {
      pen.sheet(
        blob([
          [0.98, -0.34, 'corner'],
          [4.6, -0.62, 'corner'],
          [4.6, 0.7, 'corner'],
          [0.98, 0.4, 'corner'],
        ]),
        sleeve,
        { lift: 1 },
      );
      pen.sheet(rounded(0.86, -0.38, 0.22, 0.82, 0.08), mix(sleeve, palette.ink, 0.22), { lift: 0.6 });
      pen.sheet(
        blob([
          [0.96, -0.26],
          [0.5, -0.34],
          [0.16, -0.22],
          [0.06, 0.06],
          [0.2, 0.3],
          [0.6, 0.34],
          [0.96, 0.28],
        ]),
        skin,
        { lift: 0.8 },
      );
      for (let finger = 0; finger < 4; finger++) {
        const y = -0.2 + finger * 0.15;
        const curl = (1 - come) * 0.12 + 0.02 * Math.sin(seconds * 3 + finger);
        pen.sheet(
          ribbon(
            [
              [0.34, y],
              [-0.02, y - 0.03 + curl],
              [-0.28 + finger * finger * 0.025, y + 0.05 + curl],
            ],
            0.15,
          ),
          mix(skin, palette.ink, 0.03 * finger),
          { lift: 0.5 },
        );
      }
      pen.sheet(
        ribbon(
          [
            [0.5, 0.26],
            [0.2, 0.46],
            [-0.06, 0.44],
          ],
          0.17,
        ),
        skin,
        { lift: 0.7 },
      );
    }),
  );
}
