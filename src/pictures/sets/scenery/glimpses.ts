import { ellipse, mix, rectangle } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { seen, seenAll, sidePanel } from '../craft/perspective.ts';

/** What is noticed out of the corner of the eye: somebody behind a door, a satellite going over. */

/**
 * A door left ajar in a passage's side wall at this depth: its light lies on the floor, widening and narrowing in the draught, and
 * somebody's shadow goes by in it now and then. `half` 235 cm is half the passage.
 */
export const doorAjar: Part = (bench) => {
  const { pen, palette, stage, seconds, depth } = bench;
  const half = measure(bench, 'half', 235);
  const ajar = 0.3 + 0.16 * Math.sin(seconds * 0.7);
  const far = depth + ajar;
  const shine = mix(palette.light, '#fff6dc', 0.35);
  pen.part('gap', () => {
    pen.sheet(sidePanel(stage, half - 1, [depth, far], [0, 212]), shine, { lift: 0, edge: 0.3 });
    pen.tissue(
      seenAll(stage, [
        [half, 0, depth],
        [half, 0, far],
        [-half * 0.7, 0, far + 0.5],
        [-half * 0.9, 0, depth - 0.2],
      ]),
      shine,
      palette.dark ? 0.3 : 0.42,
      { edge: 0, grain: 0, blend: 'screen' },
    );
  });
  const walk = ((seconds * 0.34) % 2) - 0.4;
  if (walk < 0 || walk > 1) return;
  pen.part('shadow', () =>
    pen.tissue(
      seenAll(stage, [
        [half, 0, depth + ajar * walk],
        [half, 0, depth + ajar * (walk + 0.4)],
        [-half * 0.6, 0, depth + ajar * (walk + 0.5) + 0.3],
        [-half * 0.6, 0, depth + ajar * walk + 0.1],
      ]),
      palette.ink,
      0.3 * Math.sin(walk * Math.PI),
      { edge: 0, grain: 0 },
    ),
  );
};

/** A satellite going slowly over the sky with its sails of glass, one lamp blinking; `up` 300 cm at the start. */
export const satellite: Part = (bench) => {
  const { pen, palette, stage, seconds, next } = bench;
  const way = (next() + seconds * 0.035) % 1;
  const [x, y] = [(way - 0.5) * stage.width * 1.3, -measure(bench, 'up', 300) - Math.sin(way * Math.PI) * 60];
  const foil = mix(palette.paper, palette.light, 0.3);
  pen.at(x, y, 1, seconds * 0.12, () => {
    for (const side of [-1, 1]) {
      pen.sheet(rectangle(side < 0 ? -36 : 10, -7, 26, 14), '#4f6fa8', { lift: 0.4 });
      for (const bar of [8, 16])
        pen.sheet(rectangle((side < 0 ? -36 : 10) + bar, -7, 1.4, 14), foil, { lift: 0, edge: 0 });
    }
    pen.sheet(rectangle(-9, -9, 18, 18), foil, { lift: 0.7 });
    pen.sheet(ellipse(0, 13, 8, 4), mix(foil, palette.ink, 0.3), { lift: 0.4 });
    if (Math.sin(seconds * 4) > 0.2) pen.sheet(ellipse(0, -12, 3), palette.pop, { lift: 0, edge: 0 });
  });
};

/** A street at the foot of a balcony: lamps of cars sliding along far below, `up` 0 cm is where they run. */
export const carsBelow: Part = (bench) => {
  const { pen, palette, stage, seconds, next, depth } = bench;
  const [, y] = seen(stage, [0, measure(bench, 'up', 0), depth]);
  for (let car = 0; car < 7; car++) {
    const [way, pace] = [car % 2 ? 1 : -1, between(next, 0.04, 0.08)];
    const at = (((next() + way * seconds * pace) % 1) + 1) % 1;
    const paint = palette.tint(['#b9503f', '#d9b25c', '#5f93a8', '#e0d8c8'][car % 4] ?? '#b9503f');
    pen.part(car, () => {
      pen.sheet(rectangle((at - 0.5) * stage.width * 1.3, y - (car % 2) * 7 - 6, 17, 7), paint, {
        lift: 0.3,
        edge: 0.3,
      });
      if (palette.dark)
        pen.sheet(
          ellipse((at - 0.5) * stage.width * 1.3 + (way > 0 ? 18 : -1), y - (car % 2) * 7 - 3, 3),
          palette.light,
          {
            lift: 0,
            edge: 0,
          },
        );
    });
  }
};
