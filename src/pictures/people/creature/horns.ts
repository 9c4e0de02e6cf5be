import { mix, ribbon } from '../../paper/index.ts';
import type { CreatureView } from './creature-view.ts';

export function drawHorns(view: CreatureView, turn: number): void {
  const { pen, palette, species } = view;
  const bone = palette.tint('#e9dcc0');
  if (species.extra !== 'horns' && species.extra !== 'antlers') return;
  for (const hand of [-1, 1]) {
    const x = hand * 0.34 - turn * 0.1;
    if (species.extra === 'horns')
      pen.sheet(
        ribbon(
          [
            [x, -0.8],
            [x + hand * 0.5, -0.96],
            [x + hand * 0.62, -1.42],
          ],
          (way) => 0.24 * (1 - way) + 0.04,
        ),
        bone,
        { lift: 0.4 },
      );
    else {
      pen.sheet(
        ribbon(
          [
            [x, -0.8],
            [x + hand * 0.3, -1.5],
            [x + hand * 0.9, -1.9],
            [x + hand * 0.94, -2.5],
          ],
          (way) => 0.2 * (1 - way) + 0.06,
        ),
        palette.tint('#b08a5c'),
        { lift: 0.4 },
      );
      pen.sheet(
        ribbon(
          [
            [x + hand * 0.34, -1.52],
            [x + hand * 0.2, -1.9],
            [x + hand * 0.34, -2.3],
          ],
          0.13,
        ),
        palette.tint('#b08a5c'),
        { lift: 0.4 },
      );
    }
  }
}

export function drawRuff(view: CreatureView): void {
  const { pen, furShade, palette } = view;
  const mane = mix(furShade, palette.tint('#a5522c'), 0.6);
  const points = Array.from({ length: 28 }, (_, index): readonly [number, number] => {
    const angle = (index / 28) * Math.PI * 2;
    const reach = index % 2 ? 1.42 : 1.72;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach + 0.08];
  });
  pen.sheet(points, mane, { lift: 0.7 });
}
