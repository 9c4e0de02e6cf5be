import { mix, rectangle } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';
import { reach } from '../craft/extent.ts';

/**
 * The front of a cell: bars from side to side with the gate standing open in the middle, `gap` 250 cm to either side of it, so
 * that nothing crosses a face.
 */
export const cellFront: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const gap = measure(bench, 'gap', 250);
  const iron = mix(palette.ink, palette.wallShade, 0.16);
  const [top, low] = [stage.top - stage.height, stage.bottom + stage.height];
  for (const side of [-1, 1]) {
    for (let x = gap + 44; x < reach(stage); x += 44) {
      pen.sheet(rectangle(side * x - 6, top, 12, low - top), iron, { lift: 1.2 });
      pen.sheet(rectangle(side * x - 4.4, top, 2.6, low - top), mix(iron, '#ffffff', 0.22), { lift: 0, edge: 0 });
    }
    pen.sheet(rectangle(side > 0 ? gap : -gap - 20, top, 20, low - top), iron, { lift: 1.4 });
    for (const y of [stage.top * 0.62, stage.top * 0.1])
      pen.sheet(rectangle(side > 0 ? gap : -reach(stage), y, reach(stage) - gap, 13), iron, { lift: 1.3 });
  }
  pen.sheet(rectangle(lockAt(gap, stage.width) + 2, stage.top * 0.27, 26, 40), mix(iron, '#ffffff', 0.1), {
    lift: 1.2,
  });
};

/** Where the lock sits: beside the gate, never beyond the picture. */
const lockAt = (gap: number, width: number): number => Math.min(gap - 2, width * 0.46);
