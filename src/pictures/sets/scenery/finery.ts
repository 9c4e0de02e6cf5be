import { ellipse, mix, type Point, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { reach } from '../craft/extent.ts';
import { seen, seenAll } from '../craft/perspective.ts';
import { bare, wallColour, wallSpace } from '../craft/wall-space.ts';

/** What makes a place grand, festive or of today. */

/** Pilasters with gilded heads along a wall, a gilded frieze above. */
export const gilding: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const space = wallSpace(bench);
  const gold = mix(palette.tint('#d9ae56'), palette.light, palette.dark ? 0.12 : 0.2);
  const stone = mix(palette.tint('#ece2cc'), palette.wallShade, palette.dark ? 0.5 : 0.14);
  const top = Math.max(stage.top * 0.9, space.foot - 390 * space.unit);
  for (let post = -3; post <= 3; post++) {
    const x = (post * stage.width) / 6 + stage.width * 0.083;
    pen.sheet(rectangle(x - 13, top, 26, space.foot - top + 3), stone, { lift: 0.7 });
    for (const groove of [-6, 0, 6])
      pen.sheet(rectangle(x + groove - 1, top + 26, 2, space.foot - top - 50), mix(stone, palette.ink, 0.2), {
        lift: 0,
        edge: 0,
      });
    pen.sheet(rounded(x - 19, top + 2, 38, 18, 6), gold, { lift: 0.8 });
    pen.sheet(rectangle(x - 18, space.foot - 20, 36, 24), mix(stone, palette.ink, 0.1), { lift: 0.7 });
  }
  pen.sheet(rectangle(space.left, top - 22, space.width, 24), gold, { lift: 0.9 });
  for (let x = -stage.width * 0.8; x < stage.width * 0.8; x += 34)
    pen.sheet(ellipse(x, top - 10, 9, 6), mix(gold, palette.ink, 0.24), { lift: 0.2, edge: 0.4 });
};

/** A red carpet with gold edges running to the front, `half` 90 cm to either side. */
export const carpetWay: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = measure(bench, 'half', 95);
  for (const [share, colour] of [
    [1, palette.tint('#d9ae56')],
    [0.9, palette.tint('#9c3439')],
  ] as const)
    pen.sheet(
      seenAll(stage, [
        [-half * share, 0, depth * 0.98],
        [half * share, 0, depth * 0.98],
        [half * share, 0, 0.5],
        [-half * share, 0, 0.5],
      ]),
      colour,
      { lift: 0.2 },
    );
};

/** Coloured paper falling slowly, 22 pieces that turn over. */
export const confetti: Part = ({ pen, palette, stage, seconds, next }) => {
  const colours = ['#d9604f', '#e6c46a', '#5f93a8', '#7fa07f', '#b07fa0', '#f3ecdd'];
  for (let piece = 0; piece < 22; piece++) {
    const [pace, x, start] = [between(next, 0.07, 0.13), (next() - 0.5) * stage.width * 1.1, next()];
    const way = (seconds * pace + start) % 1;
    const turn = seconds * between(next, 2, 5) + piece;
    pen.part(piece, () =>
      pen.at(
        x + Math.sin(seconds * 1.3 + piece) * 18,
        stage.top + way * stage.height * 1.05,
        [1, 0.25 + 0.75 * Math.abs(Math.cos(turn))],
        turn * 0.3,
        () =>
          pen.sheet(rectangle(-5, -3.6, 10, 7.2), palette.tint(colours[piece % 6] ?? '#d9604f'), {
            lift: 0.3,
            edge: 0.4,
          }),
      ),
    );
  }
};

/** Garlands with paper lanterns from side to side under the roof or the sky; they sway, and burn after dark. */
export const garlands: Part = ({ pen, palette, stage, seconds, lit, depth }) => {
  const colours = ['#d9604f', '#e6c46a', '#5f93a8', '#7fa07f', '#b07fa0'];
  for (const [row, top] of [stage.top * 0.93, stage.top * 0.78].entries()) {
    const sag = (x: number): number =>
      top + 42 * (1 - ((x - row * 120) / (stage.width * 0.62)) ** 2) + Math.sin(seconds * 1.2 + row + x * 0.01) * 4;
    const line = Array.from(
      { length: 9 },
      (_, knot): Point => [
        -stage.width * 0.6 + knot * stage.width * 0.15,
        sag(-stage.width * 0.6 + knot * stage.width * 0.15),
      ],
    );
    pen.part(`line ${row}`, () => pen.sheet(ribbon(line, 2.4), palette.ink, { lift: 0.2, edge: 0 }));
    for (let lamp = 0; lamp < 7; lamp++) {
      const x = -stage.width * 0.5 + ((lamp + row * 0.5) * stage.width) / 6.5;
      const lean = Math.sin(seconds * 1.7 + lamp + row * 2) * 0.09;
      const paper = palette.tint(colours[(lamp + row) % 5] ?? '#d9604f');
      pen.part(`lamp ${row} ${lamp}`, () =>
        pen.at(x, sag(x), 1 / Math.sqrt(depth), lean, () => {
          if (lit) pen.glow(0, 27, 52, palette.light, { strength: 0.12, rings: 2 });
          pen.sheet(ellipse(0, 27, 21, 24), lit ? mix(paper, palette.light, 0.5) : paper, { lift: 0.7 });
          for (const rib of [-8, 8])
            pen.sheet(ellipse(rib * 0.4, 27, Math.abs(rib), 23), mix(paper, '#ffffff', 0.12), {
              lift: 0,
              edge: 0.3,
              alpha: 0.5,
            });
          pen.sheet(rectangle(-7, 1, 14, 5), palette.ink, { lift: 0.2 });
        }),
      );
    }
  }
};

/** A smooth wall in large even panels: rooms of today. */
export const smoothWall: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const colour = mix(wallColour(bench), palette.dark ? '#56607a' : '#f2f2ec', palette.dark ? 0.25 : 0.55);
  const space = bare(bench, colour);
  for (let x = -stage.width; x < stage.width; x += 236 * space.unit)
    pen.sheet(rectangle(x, space.top, 1.6, space.foot - space.top), mix(colour, palette.ink, 0.2), {
      lift: 0,
      edge: 0,
    });
  pen.sheet(
    rectangle(-stage.width * 0.34, space.foot - 300 * space.unit, stage.width * 0.3, 300 * space.unit),
    mix(colour, palette.tint('#7d9a9c'), 0.45),
    { lift: 0.4 },
  );
  pen.sheet(rectangle(space.left, space.foot - 5, space.width, 7), mix(colour, palette.ink, 0.3), { lift: 0.3 });
};

/** Lines of light sunk into the ceiling and a thin one along the wall. */
export const lightLines: Part = (bench) => {
  const { pen, palette, stage, depth, lit } = bench;
  const shine = lit ? mix(palette.light, '#ffffff', 0.55) : mix(palette.paper, '#ffffff', 0.5);
  for (const side of [-0.5, 0.5]) {
    const [x, y] = seen(stage, [side * stage.width * 0.7, 330, depth]);
    pen.sheet(
      [
        [x - 60, y],
        [x + 60, y],
        [x * 1.5 + 92, stage.top * 1.3],
        [x * 1.5 - 92, stage.top * 1.3],
      ],
      shine,
      { lift: 0.2, edge: 0.3, alpha: 0.85 },
    );
    if (lit) pen.glow(x, y + 10, 190, shine, { strength: 0.05, rings: 3, cold: true });
  }
  const foot = wallSpace(bench).foot;
  pen.sheet(rectangle(-reach(stage), foot - 250 / depth, reach(stage) * 2, 4), shine, { lift: 0.1, edge: 0 });
};
