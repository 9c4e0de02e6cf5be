import { ellipse, mix, type Point, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';

/**
 * Rock all around a jagged opening: layers of it, one before the other, make a cave. `wide` 0.4 and `high` 0.8 are the opening's
 * half width and height in shares of the frame, `aside` where its middle is, `tone` 0 pale .. 1 dark, `teeth` 0.12 how far
 * stone hangs into it.
 */
export const rockFrame: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const tone = measure(bench, 'tone', 0.5);
  const rock = mix(
    mix(palette.tint('#8b7a84'), palette.light, palette.dark ? 0.04 : 0.1 * (1 - tone)),
    palette.ink,
    0.12 + tone * (palette.dark ? 0.6 : 0.52),
  );
  const foot = groundAt(stage, depth);
  const [wide, high] = [measure(bench, 'wide', 0.4) * stage.width, measure(bench, 'high', 0.8) * stage.height];
  const middle = (measure(bench, 'aside', 0) * stage.width) / 2;
  const rim: Point[] = [];
  const teeth = measure(bench, 'teeth', 0.12);
  for (let step = 0; step <= 26; step++) {
    const angle = Math.PI + (step / 26) * Math.PI;
    const shake = between(next, 0.94, 1.06);
    const hanging = step % 2 ? teeth * Math.sin(angle) ** 2 * between(next, 0.2, 1.5) : 0;
    rim.push([middle + Math.cos(angle) * wide * shake, foot + 4 + Math.sin(angle) * high * (shake - hanging)]);
  }
  const far = stage.width * 2.4;
  const [top, low] = [stage.top - stage.height, stage.bottom + stage.height];
  pen.sheet(
    [
      [-far, low],
      [-far, top],
      [far, top],
      [far, low],
      [rim.at(-1)?.[0] ?? 0, low],
      ...rim.reverse(),
      [rim.at(-1)?.[0] ?? 0, low],
    ],
    rock,
    { lift: 1.5 },
  );
  for (let index = 0; index < 6; index++) {
    const side = index % 2 ? 1 : -1;
    const [x, y] = [middle + side * (wide * 1.12 + between(next, 70, 260)), foot - between(next, 30, high * 0.9)];
    const size = between(next, 24, 60);
    pen.sheet(
      [
        [x - size, y],
        [x - size * 0.2, y - size * 0.5],
        [x + size * 0.9, y - size * 0.2],
        [x + size * 0.5, y + size * 0.4],
      ],
      mix(rock, next() < 0.5 ? '#ffffff' : palette.ink, 0.07),
      { lift: 0.2, edge: 0.6 },
    );
  }
};

/** Drops falling from the roof of a cave and the rings they make. */
export const drips: Part = ({ pen, palette, stage, seconds, next }) => {
  const colour = mix(palette.paper, palette.water, 0.4);
  for (let index = 0; index < 4; index++) {
    const [x, beat] = [(next() - 0.5) * stage.width * 0.7, (seconds * between(next, 0.3, 0.45) + next()) % 1];
    const ground = between(next, -40, 30);
    pen.part(index, () => {
      if (beat < 0.5)
        pen.sheet(
          strip(
            [x, stage.top * 0.8 + (ground - stage.top * 0.8) * (beat * 2) ** 2],
            [x, stage.top * 0.8 + (ground - stage.top * 0.8) * (beat * 2) ** 2 + 9],
            2.6,
          ),
          colour,
          { lift: 0, edge: 0 },
        );
      else
        pen.tissue(ellipse(x, ground + 6, 8 + (beat - 0.5) * 60, 2 + (beat - 0.5) * 12), colour, 0.5 * (1 - beat) * 2, {
          edge: 0.3,
          grain: 0,
        });
    });
  }
};
