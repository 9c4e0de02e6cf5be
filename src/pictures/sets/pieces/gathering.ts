import { blob, ellipse, mix, rectangle, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** What stands in halls where many meet: a stage to look at, chairs to sit on, a screen, a board of departures. */

const VELVET = '#8f3a40';

/** A raised stage with its curtain half drawn, `width` 620 cm, 90 high, steps at one side. */
export const stageFront: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 620) / 2;
  const wood = palette.tint('#8a5d40');
  const velvet = mix(palette.tint(VELVET), palette.wallShade, 0.15);
  pen.sheet(rectangle(-half - 26, -420, half * 2 + 52, 424), mix(wood, palette.wallShade, 0.3), { lift: 0.8 });
  pen.sheet(rectangle(-half, -398, half * 2, 320), mix(velvet, palette.ink, 0.5), { lift: 0 });
  for (let fold = 0; fold < 11; fold++) {
    const x = -half + ((fold + 0.5) * half * 2) / 11;
    pen.sheet(rectangle(x - half / 14, -396, half / 7, 312), mix(velvet, palette.ink, 0.24 + next() * 0.12), {
      lift: 0.3,
    });
  }
  for (const side of [-1, 1])
    for (let fold = 0; fold < 4; fold++)
      pen.sheet(
        blob([
          [side * (half - fold * 32), -396, 'corner'],
          [side * (half - 34 - fold * 32), -396, 'corner'],
          [side * (half - 24 - fold * 24), -230],
          [side * (half - 30 - fold * 30), -84, 'corner'],
          [side * (half + 2 - fold * 30), -84, 'corner'],
        ]),
        mix(velvet, fold % 2 ? palette.ink : '#ffffff', 0.06),
        { lift: 0.7 },
      );
  for (let swag = 0; swag < 7; swag++)
    pen.sheet(
      ellipse(-half + ((swag + 0.5) * half * 2) / 7, -396, half / 6.4, 40, { from: 0, to: Math.PI }),
      mix(velvet, '#ffffff', 0.06),
      { lift: 0.7 },
    );
  pen.sheet(rectangle(-half - 14, -92, half * 2 + 28, 96), wood, { lift: 1 });
  for (let x = -half; x < half; x += 62)
    pen.sheet(rectangle(x + 6, -76, 50, 68), mix(wood, palette.ink, 0.13), { lift: 0.2 });
  pen.sheet(rectangle(-half - 20, -100, half * 2 + 40, 12), mix(wood, '#ffffff', 0.16), { lift: 0.8 });
  for (let step = 0; step < 3; step++)
    pen.sheet(
      rectangle(half + 10, -92 + step * 30, 34 + step * 30, 96 - step * 30),
      mix(wood, palette.ink, 0.06 * step),
      { lift: 0.6 },
    );
};

/** A lectern, 120 cm. */
export const lectern: Part = ({ pen, palette }) => {
  const wood = palette.tint('#7d5238');
  pen.sheet(
    [
      [-17, 2],
      [17, 2],
      [12, -92],
      [-12, -92],
    ],
    wood,
    { lift: 0.8 },
  );
  pen.sheet(
    [
      [-30, -92],
      [30, -92],
      [24, -118],
      [-24, -118],
    ],
    mix(wood, '#ffffff', 0.12),
    { lift: 0.8 },
  );
  pen.sheet(
    [
      [-16, -98],
      [16, -98],
      [13, -114],
      [-13, -114],
    ],
    palette.tint('#f5eddb'),
    { lift: 0.2 },
  );
};

/** Chairs side by side seen from behind, `count` 5 of them, 52 cm apart; `soft` 1 are a cinema's. */
export const chairRow: Part = (bench) => {
  const { pen, palette } = bench;
  const count = measure(bench, 'count', 5);
  const soft = measure(bench, 'soft', 0) === 1;
  const cloth = soft ? palette.tint(VELVET) : palette.tint('#a8734b');
  for (let seat = 0; seat < count; seat++) {
    const x = (seat - (count - 1) / 2) * 54;
    if (soft) {
      pen.sheet(rounded(x - 25, -96, 50, 100, 15), mix(cloth, palette.ink, 0.1 + (seat % 2) * 0.06), { lift: 0.9 });
      pen.sheet(rounded(x - 18, -88, 36, 40, 10), mix(cloth, '#ffffff', 0.07), { lift: 0.2 });
      continue;
    }
    for (const leg of [-20, 16])
      pen.sheet(rectangle(x + leg, -88, 4.5, 92), mix(palette.ink, palette.wallShade, 0.35), { lift: 0.4 });
    pen.sheet(rounded(x - 23, -92, 46, 30, 6), cloth, { lift: 0.8 });
    pen.sheet(rounded(x - 22, -50, 44, 10, 3), mix(cloth, palette.ink, 0.2), { lift: 0.6 });
  }
};

/** Seats bolted to a beam as airports have them, four of them, 250 cm. */
export const seatBank: Part = ({ pen, palette }) => {
  const steel = mix(palette.tint('#a9b0b4'), palette.ink, 0.1);
  const cloth = mix(palette.tint('#44627f'), palette.ink, palette.dark ? 0.2 : 0);
  for (const x of [-90, 90])
    pen.sheet(
      [
        [x - 22, 4],
        [x + 22, 4],
        [x + 4, -36],
        [x - 4, -36],
      ],
      steel,
      { lift: 0.5 },
    );
  pen.sheet(rectangle(-126, -42, 252, 8), steel, { lift: 0.6 });
  for (let seat = 0; seat < 4; seat++) {
    const x = -122 + seat * 62;
    pen.sheet(rounded(x, -94, 56, 50, 8), cloth, { lift: 0.8 });
    pen.sheet(rounded(x - 1, -54, 58, 14, 5), mix(cloth, '#ffffff', 0.12), { lift: 0.7 });
  }
};

/** A board of departures whose flaps turn over now and then, `up` 250 cm, 330 wide. */
export const departures: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const ink = mix(palette.ink, palette.wallShade, 0.1);
  const amber = mix(palette.light, '#ffb347', 0.5);
  pen.at(0, -measure(bench, 'up', 250), 1, 0, () => {
    pen.part('board', () => {
      pen.sheet(rounded(-172, -130, 344, 140, 8), ink, { lift: 0.9 });
      pen.sheet(rectangle(-172, -130, 344, 20), mix(ink, palette.tint('#d9b04e'), 0.7), { lift: 0.2 });
    });
    for (let row = 0; row < 5; row++) {
      const pace = between(next, 0.5, 0.9);
      const turn = (seconds * pace + next() * 5) % 5;
      const words = [between(next, 26, 50), between(next, 80, 120), between(next, 30, 54)];
      let x = -158;
      words.forEach((long, word) => {
        const flap = turn < 0.7 && Math.floor(turn * 12) % 3 === word ? 0.3 : 1;
        pen.part(row * 3 + word, () =>
          pen.sheet(rectangle(x, -100 + row * 21, long * (0.7 + 0.3 * flap), 11 * flap), amber, {
            lift: 0,
            edge: 0,
            alpha: 0.85,
          }),
        );
        x = word === 0 ? -96 : 70;
      });
      pen.part(`lamp ${row}`, () =>
        pen.sheet(
          ellipse(152, -95 + row * 21, 4.5),
          Math.sin(seconds * 4 + row * 2) > 0 && row % 2 === 0 ? '#7fd08f' : mix(ink, '#7fd08f', 0.3),
          { lift: 0, edge: 0 },
        ),
      );
    }
  });
};

/** A cinema's screen, `width` 560 cm, with light of a film changing on it. */
export const filmScreen: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const half = measure(bench, 'width', 560) / 2;
  const turn = Math.floor(seconds / 1.7);
  const shot =
    [
      ['#f0d9a8', '#7f9db3', '#4f6a7a'],
      ['#e8b48e', '#b0684f', '#5d3f44'],
      ['#b9d2d6', '#6d9a86', '#33505a'],
    ][turn % 3] ?? [];
  const [sky = '#f0d9a8', land = '#7f9db3', near = '#4f6a7a'] = shot;
  const flick = 0.9 + 0.1 * Math.sin(seconds * 13) * Math.sin(seconds * 5);
  pen.sheet(rectangle(-half - 14, -390, half * 2 + 28, 300), mix(palette.ink, palette.wallShade, 0.1), { lift: 0.8 });
  pen.glow(0, -240, half * 1.5, sky, { strength: 0.05 * flick, rings: 4, cold: true });
  pen.clip(rectangle(-half, -378, half * 2, 276), () => {
    pen.sheet(rectangle(-half, -378, half * 2, 276), mix(sky, '#ffffff', 0.12 * flick), { lift: 0, edge: 0 });
    pen.sheet(ellipse(half * 0.4, -320, 32), mix(sky, '#fffbe8', 0.7), { lift: 0, edge: 0 });
    const x = (seconds % 1.7) * 26;
    pen.sheet(
      blob([
        [-half - 30 - x, -90, 'corner'],
        [-half * 0.6 - x, -190],
        [-20 - x, -160],
        [half * 0.5 - x, -214],
        [half + 60, -170],
        [half + 60, -90, 'corner'],
      ]),
      land,
      { lift: 0.3 },
    );
    pen.sheet(
      blob([
        [-half - 40, -90, 'corner'],
        [-half * 0.4 - x * 1.8, -132],
        [half * 0.3 - x * 1.8, -118],
        [half + 80, -140],
        [half + 80, -90, 'corner'],
      ]),
      near,
      { lift: 0.3 },
    );
    const walk = -half * 0.5 + ((seconds * 40) % half);
    pen.sheet(
      blob([
        [walk - 12, -108, 'corner'],
        [walk - 9, -150],
        [walk, -166],
        [walk + 9, -150],
        [walk + 12, -108, 'corner'],
      ]),
      mix(near, palette.ink, 0.5),
      { lift: 0.2 },
    );
    pen.sheet(ellipse(walk, -172, 10), mix(near, palette.ink, 0.5), { lift: 0.2 });
  });
};
