import { chance } from '#chance';
import { blob, type Colour, ellipse, mix, type Pen, type Point, rectangle, ribbon } from '../../paper/index.ts';
import { between, type Part } from '../bench.ts';

/** What fills the air or the water and moves. Drawn anew for every drawing, from the seconds of the bench alone. */

/** Bubbles rising through the water. */
export const bubbles: Part = ({ pen, palette, stage, seconds }) => {
  const next = chance(41);
  for (let index = 0; index < 16; index++) {
    const [x, speed, size] = [(next() - 0.5) * stage.width, between(next, 40, 80), between(next, 3, 8)];
    const rise = (seconds * speed + next() * stage.height) % stage.height;
    pen.part(index, () =>
      pen.sheet(
        ellipse(x + Math.sin(seconds * 2 + index) * 6, stage.bottom - rise, size),
        mix(palette.water, '#ffffff', 0.55),
        { lift: 0.2, alpha: 0.7 },
      ),
    );
  }
};

/** Fish passing in a small shoal. */
export const fishes: Part = ({ pen, palette, stage, seconds }) => {
  const next = chance(7);
  for (let index = 0; index < 6; index++) {
    const colour = mix(palette.tint(['#e8875a', '#f0c75f', '#d18ab0'][index % 3] ?? '#e8875a'), palette.water, 0.1);
    const span = stage.width * 1.4;
    const x = ((next() * span + seconds * between(next, 26, 44)) % span) - span / 2;
    const y = stage.top * between(next, 0.3, 0.8) + Math.sin(seconds * 1.4 + index) * 7;
    pen.at(x, y, between(next, 0.9, 1.7), 0, () =>
      pen.part(index, () => fish(pen, colour, palette.ink, seconds + index)),
    );
  }
};

function fish(pen: Pen, colour: Colour, ink: Colour, seconds: number): void {
  const wag = Math.sin(seconds * 7) * 6;
  pen.sheet(
    blob([
      [-22, 0],
      [-40, -14 + wag, 'corner'],
      [-36, wag],
      [-40, 14 + wag, 'corner'],
    ]),
    colour,
    { lift: 0.4 },
  );
  pen.sheet(
    blob([
      [30, 0],
      [10, -15],
      [-14, -11],
      [-26, 0],
      [-14, 11],
      [10, 14],
    ]),
    colour,
    { lift: 0.6 },
  );
  pen.sheet(ellipse(18, -4, 2.6), ink, { lift: 0, edge: 0 });
}

/** Dust floating where the light falls in, so that even an empty room breathes. */
export const dust: Part = ({ pen, palette, stage, seconds }) => {
  const next = chance(23);
  const colour = palette.dark ? palette.light : mix(palette.paper, palette.light, 0.4);
  for (let index = 0; index < 12; index++) {
    const [x, y, size] = [
      (next() - 0.5) * stage.width * 0.9,
      stage.top * between(next, 0.15, 0.9),
      between(next, 1.2, 2.2),
    ];
    const drift = seconds * between(next, 5, 11);
    const down = (drift + next() * 90) % 90;
    const alpha = 0.55 * Math.sin((Math.PI * down) / 90);
    pen.part(index, () =>
      pen.sheet(ellipse(x + Math.sin(seconds * 0.8 + index) * 9, y + down, size), colour, { lift: 0, edge: 0, alpha }),
    );
  }
};

/** Country passing a window, as seen from something moving to the right: hills, trees and poles. */
export const passing: Part = ({ pen, palette, stage, seconds, snowy }) => {
  const half = stage.width * 0.75;
  const lie = snowy ? mix(palette.far, '#f4f1ea', 0.5) : palette.far;
  const slide = (speed: number, gap: number, index: number): number =>
    ((((index * gap - seconds * speed) % (gap * 8)) + gap * 8) % (gap * 8)) - gap * 4;
  for (let index = 0; index < 8; index++) {
    const x = slide(26, 260, index);
    if (Math.abs(x) < half + 260)
      pen.part(`hill ${index}`, () =>
        pen.sheet(
          blob([
            [x - 260, stage.bottom, 'corner'],
            [x - 130, -110 - (index % 3) * 16],
            [x + 40, -146 - (index % 2) * 22],
            [x + 200, -100],
            [x + 330, stage.bottom, 'corner'],
          ]),
          lie,
          { lift: 0.6 },
        ),
      );
  }
  for (let index = 0; index < 8; index++) {
    const x = slide(90, 230, index);
    if (Math.abs(x) > half + 120) continue;
    pen.part(`bush ${index}`, () =>
      pen.sheet(
        blob([
          [x - 90, stage.bottom, 'corner'],
          [x - 70, -70],
          [x - 10, -112 - (index % 3) * 22],
          [x + 60, -78],
          [x + 96, stage.bottom, 'corner'],
        ]),
        mix(palette.mid, palette.near, (index % 3) * 0.3),
        { lift: 0.8 },
      ),
    );
  }
  for (let index = 0; index < 8; index++) {
    const x = slide(230, 420, index);
    if (Math.abs(x) < half + 40)
      pen.part(`pole ${index}`, () =>
        pen.sheet(rectangle(x - 4, -420, 8, 600), mix(palette.near, palette.ink, 0.4), { lift: 0.8 }),
      );
  }
};

/** Leaves carried by the wind. */
export const leaves: Part = ({ pen, palette, stage, seconds }) => {
  const next = chance(57);
  for (let index = 0; index < 26; index++) {
    const span = stage.width * 1.3;
    const x = ((next() * span + seconds * between(next, 150, 260)) % span) - span / 2;
    const y = stage.top * between(next, -0.05, 0.85) + Math.sin(seconds * 3 + index * 2) * 18;
    const colour = palette.tint(['#c98a4a', '#a9a455', '#b8654a'][index % 3] ?? '#c98a4a');
    pen.at(x, y, 1, seconds * 4 + index, () =>
      pen.part(index, () =>
        pen.sheet(
          blob([
            [-8, 0],
            [0, -4.5],
            [9, 0],
            [0, 4.5],
          ]),
          colour,
          { lift: 0.4 },
        ),
      ),
    );
  }
};

/** Gusts to be seen: thin curls of tissue running before the wind. */
export const gusts: Part = ({ pen, palette, stage, seconds }) => {
  const next = chance(73);
  const colour = mix(palette.paper, palette.sky.at(-1) ?? palette.far, palette.dark ? 0.5 : 0.15);
  for (let index = 0; index < 6; index++) {
    const span = stage.width * 1.6;
    const head = ((next() * span + seconds * between(next, 230, 330)) % span) - span / 2;
    const y = stage.top * between(next, 0.12, 0.8);
    const line = Array.from({ length: 9 }, (_, step): Point => {
      const back = step * 26;
      return [head - back, y + Math.sin((head - back) * 0.016 + index) * 13];
    });
    pen.part(index, () =>
      pen.tissue(
        ribbon(line, (way) => 5.5 * Math.sin(Math.PI * way) + 0.6),
        colour,
        0.5,
        { edge: 0.2, grain: 0 },
      ),
    );
  }
};

/** Fireflies or sparks: small lights wandering about. */
export const fireflies: Part = ({ pen, palette, stage, seconds }) => {
  const next = chance(91);
  for (let index = 0; index < 9; index++) {
    const [x, y, pace] = [
      (next() - 0.5) * stage.width * 0.9,
      stage.top * between(next, 0.05, 0.5),
      between(next, 0.5, 1.1),
    ];
    const glow = 0.5 + 0.5 * Math.sin(seconds * pace * 4 + index * 1.9);
    const [dx, dy] = [Math.sin(seconds * pace + index) * 26, Math.cos(seconds * pace * 1.3 + index) * 12];
    pen.part(index, () =>
      pen.sheet(ellipse(x + dx, y + dy, 2 + glow), palette.light, { lift: 0, edge: 0, alpha: 0.35 + glow * 0.6 }),
    );
  }
};
