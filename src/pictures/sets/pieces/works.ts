import { blob, ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** Machines people wait for: in works, laundries, studios and under domes. */

/** A press going up and down over a conveyor, 240 cm; `still` 1 has stopped and rusts. */
export const press: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const still = measure(bench, 'still', 0) === 1;
  const steel = mix(palette.tint(still ? '#8d6a52' : '#70838c'), palette.ink, palette.dark ? 0.25 : 0.05);
  const stroke = still ? 12 : 26 + 24 * Math.sin(seconds * 3 + next() * 6) ** 3;
  pen.part('frame', () => {
    for (const x of [-98, 72]) pen.sheet(rectangle(x, -300, 26, 304), steel, { lift: 0.9 });
    pen.sheet(rounded(-110, -340, 220, 60, 8), mix(steel, '#ffffff', 0.08), { lift: 1 });
    pen.sheet(rounded(-104, -70, 208, 74, 4), mix(steel, palette.ink, 0.2), { lift: 0.9 });
    pen.sheet([...ellipse(-70, -310, 20), ...ellipse(-70, -310, 9).reverse()], palette.tint('#d9b04e'), { lift: 0.4 });
  });
  pen.part('ram', () => {
    pen.sheet(rectangle(-13, -282, 26, 100 + stroke), mix(steel, '#ffffff', 0.2), { lift: 0.5 });
    pen.sheet(rounded(-52, -190 + stroke, 104, 42, 4), mix(steel, palette.ink, 0.3), { lift: 0.8 });
  });
};

/** A belt with boxes riding along it, `width` 700 cm; `still` 1 has stopped. */
export const conveyor: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const half = measure(bench, 'width', 700) / 2;
  const steel = mix(palette.tint('#70838c'), palette.ink, 0.25);
  const ride = measure(bench, 'still', 0) === 1 ? 30 : seconds * 46;
  pen.part('belt', () => {
    for (let x = -half + 30; x < half; x += 150) pen.sheet(rectangle(x, -70, 12, 74), steel, { lift: 0.6 });
    pen.sheet(rounded(-half, -84, half * 2, 20, 9), mix(palette.ink, steel, 0.4), { lift: 0.9 });
  });
  for (let roll = 0; roll < 9; roll++)
    pen.sheet(ellipse(-half + 30 + (roll * half) / 4.2, -74, 6), mix(steel, '#ffffff', 0.3), { lift: 0.1, edge: 0 });
  for (let box = 0; box < 5; box++) {
    const x = ((box * half * 0.42 + ride) % (half * 2.1)) - half;
    if (x < half - 30)
      pen.part(`box ${box}`, () => {
        pen.sheet(rectangle(x, -122, 46, 39), palette.tint(box % 2 ? '#b58a5c' : '#c39b68'), { lift: 0.7 });
        pen.sheet(rectangle(x + 19, -122, 8, 39), palette.tint('#e2cfa6'), { lift: 0, edge: 0 });
      });
  }
};

/** Washing machines side by side, `count` 4 of them, their drums turning. */
export const washers: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const count = measure(bench, 'count', 4);
  const white = mix(palette.tint('#ece8df'), palette.wallShade, palette.dark ? 0.4 : 0.1);
  for (let one = 0; one < count; one++) {
    const x = (one - (count - 1) / 2) * 84;
    pen.part(one, () => {
      pen.sheet(rounded(x - 40, -112, 80, 116, 6), white, { lift: 0.9 });
      pen.sheet(rectangle(x - 36, -106, 72, 18), mix(white, palette.ink, 0.12), { lift: 0.2 });
      pen.sheet(ellipse(x - 22, -97, 5), palette.tint('#d9604f'), { lift: 0.2 });
      pen.sheet(ellipse(x, -46, 32), mix(white, palette.ink, 0.28), { lift: 0.5 });
      pen.sheet(ellipse(x, -46, 25), mix(palette.water, palette.ink, 0.35), { lift: 0 });
    });
    const spin = one === 2 ? 0.6 : seconds * (2.2 + one * 0.5) + one;
    for (let cloth = 0; cloth < 3; cloth++) {
      const turn = spin + cloth * 2.1;
      pen.part(`cloth ${one} ${cloth}`, () =>
        pen.sheet(
          ellipse(x + Math.cos(turn) * 11, -46 + Math.sin(turn) * 11, 10, 7, { rotate: turn }),
          palette.tint(['#d98a6a', '#e6d9b8', '#7f9db3', '#b58aa8'][(one + cloth) % 4] ?? '#d98a6a'),
          { lift: 0.2 },
        ),
      );
    }
    pen.sheet(ellipse(x - 9, -56, 7, 4, { rotate: -0.7 }), '#ffffff', { lift: 0, edge: 0, alpha: 0.45 });
  }
};

/** A telescope on its mount turning after the stars, 330 cm. */
export const telescope: Part = ({ pen, palette, seconds }) => {
  const brass = palette.tint('#c39a52');
  const steel = mix(palette.tint('#6d7686'), palette.ink, 0.2);
  const turn = -0.62 + Math.sin(seconds * 0.35) * 0.05;
  pen.part('mount', () => {
    pen.sheet(
      [
        [-54, 4],
        [54, 4],
        [20, -150],
        [-20, -150],
      ],
      steel,
      { lift: 1 },
    );
    pen.sheet(rounded(-70, -14, 140, 18, 4), mix(steel, palette.ink, 0.25), { lift: 0.8 });
    for (let step = 0; step < 4; step++)
      pen.sheet(rectangle(70, -30 - step * 30, 60 - step * 12, 7), mix(steel, '#ffffff', 0.15), { lift: 0.5 });
  });
  pen.at(0, -170, 1, turn, () => {
    pen.sheet(rectangle(-190, -34, 330, 68), brass, { lift: 1.1 });
    pen.sheet(rectangle(-190, 10, 330, 24), mix(brass, palette.ink, 0.22), { lift: 0, edge: 0 });
    pen.sheet(rectangle(120, -46, 60, 92), mix(brass, '#ffffff', 0.14), { lift: 0.8 });
    pen.sheet(rectangle(-236, -16, 52, 32), steel, { lift: 0.8 });
    for (const x of [-120, 0, 90]) pen.sheet(rectangle(x, -38, 12, 76), mix(brass, palette.ink, 0.3), { lift: 0.3 });
    pen.sheet(rectangle(-100, -58, 130, 15), steel, { lift: 0.6 });
  });
  pen.sheet(ellipse(0, -170, 30), mix(steel, '#ffffff', 0.1), { lift: 0.8 });
};

/** Cupboards of machines, `count` 3 of them, 210 cm high; their lights wink in `rackLights`. */
export const racks: Part = (bench) => {
  const { pen, palette } = bench;
  const count = measure(bench, 'count', 3);
  const steel = mix(palette.ink, palette.tint('#55667f'), 0.4);
  for (let one = 0; one < count; one++) {
    const x = (one - (count - 1) / 2) * 78;
    pen.sheet(rectangle(x - 37, -216, 74, 220), steel, { lift: 1 });
    for (let unit = 0; unit < 9; unit++)
      pen.sheet(rectangle(x - 31, -208 + unit * 23, 62, 18), mix(steel, palette.ink, 0.4), { lift: 0.1, edge: 0.4 });
  }
};

/** The lights of `racks` that are on just now, each at its own pace. */
export const rackLights: Part = (bench) => {
  const { pen, seconds, next } = bench;
  const wide = measure(bench, 'count', 3) * 78;
  for (let lamp = 0; lamp < 16; lamp++) {
    const [x, y, pace] = [(next() - 0.5) * (wide - 20), -199 + Math.floor(next() * 9) * 23, between(next, 2, 7)];
    if (Math.sin(seconds * pace + lamp * 2.4) > 0)
      pen.part(lamp, () =>
        pen.sheet(ellipse(x, y, 4.4, 3.6), lamp % 4 === 0 ? '#ffb35c' : '#6fe0b4', { lift: 0, edge: 0 }),
      );
  }
};

/** A microphone on its stand with a round screen before it, 160 cm. */
export const microphone: Part = ({ pen, palette }) => {
  const steel = mix(palette.ink, palette.wallShade, 0.25);
  pen.sheet(ellipse(0, 0, 26, 6), steel, { lift: 0.6 });
  pen.sheet(rectangle(-2.5, -130, 5, 130), steel, { lift: 0.6 });
  pen.sheet(strip([0, -130], [34, -160], 5), steel, { lift: 0.6 });
  pen.sheet(rounded(26, -184, 22, 42, 10), palette.tint('#b9b4a8'), { lift: 0.8 });
  for (const y of [-176, -168, -160]) pen.sheet(rectangle(28, y, 18, 2), palette.ink, { lift: 0, edge: 0, alpha: 0.5 });
  pen.sheet([...ellipse(60, -164, 17, 20), ...ellipse(60, -164, 14, 17).reverse()], steel, { lift: 0.4 });
};

/** A pane looking on the next room with its desk of faders below, 340 cm; needles move. */
export const controlWindow: Part = ({ pen, palette, seconds, next }) => {
  const frame = mix(palette.wood, palette.ink, 0.3);
  pen.part('pane', () => {
    pen.sheet(rounded(-184, -256, 368, 150, 8), frame, { lift: 0.9 });
    pen.sheet(rectangle(-170, -244, 340, 126), mix(palette.wallShade, palette.ink, 0.45), { lift: 0 });
    pen.glow(40, -190, 120, palette.light, { strength: 0.08, rings: 3 });
    pen.sheet(
      blob([
        [-40, -118, 'corner'],
        [-34, -160],
        [-8, -172],
        [20, -158],
        [26, -118, 'corner'],
      ]),
      mix(palette.ink, palette.wallShade, 0.35),
      { lift: 0.2 },
    );
    pen.sheet(ellipse(-7, -186, 19), mix(palette.ink, palette.wallShade, 0.35), { lift: 0.2 });
    pen.sheet(ellipse(-26, -186, 6, 9), palette.ink, { lift: 0.2 });
    pen.sheet(
      [
        [-196, -104],
        [196, -104],
        [212, -62],
        [-212, -62],
      ],
      mix(palette.ink, palette.wallShade, 0.3),
      { lift: 1 },
    );
    pen.sheet(rectangle(-204, -62, 408, 66), frame, { lift: 0.8 });
  });
  for (let fader = 0; fader < 15; fader++) {
    const pace = between(next, 2, 5);
    const level = 0.5 + 0.5 * Math.sin(seconds * pace + fader) * Math.sin(seconds * 1.3 + fader * 2);
    pen.part(fader, () => {
      const x = -182 + fader * 26;
      pen.sheet(rectangle(x - 1, -96, 2, 28), mix(palette.ink, '#ffffff', 0.3), { lift: 0, edge: 0 });
      pen.sheet(
        rectangle(x - 6, -74 - level * 16, 12, 6),
        fader % 4 ? palette.tint('#e9dfca') : palette.tint('#d9604f'),
        { lift: 0.3 },
      );
      pen.sheet(rectangle(x - 5, -112 - level * 4, 10, 5), level > 0.75 ? '#ffb35c' : '#6fe0b4', {
        lift: 0,
        edge: 0,
        alpha: 0.9,
      });
    });
  }
};
