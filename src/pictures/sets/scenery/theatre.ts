import { blob, ellipse, mix, rectangle, star } from '../../paper/index.ts';
import { between, type Part } from '../bench.ts';
import { bare } from '../craft/wall-space.ts';
import { groundAt } from '../stage.ts';

/** Footlights along the front of a stage. */
export const footlights: Part = ({ pen, palette, stage }) => {
  for (let x = -stage.width * 0.9; x < stage.width * 0.9; x += 96) {
    pen.sheet(ellipse(x, 0, 20, 15, { from: Math.PI, to: Math.PI * 2 }), palette.tint('#b0925c'), { lift: 0.8 });
    pen.glow(x, -14, 46, palette.light, { strength: 0.04, rings: 3 });
  }
};

/** A stage curtain gathered at both sides and a swag above it. */
export const proscenium: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const velvet = mix(palette.tint('#93353d'), palette.ink, 0.1);
  const top = stage.top - stage.height;
  const foot = groundAt(stage, bench.depth) + 6;
  for (const side of [-1, 1])
    for (let fold = 0; fold < 5; fold++) {
      const x = side * (stage.width * 0.56 - fold * 26);
      const flare = side * fold * 9;
      pen.sheet(
        blob([
          [x - 24, top, 'corner'],
          [x + 24, top, 'corner'],
          [x + 18 + flare * 0.2, foot * 3 - 150],
          [x + 26 + flare * -1, foot, 'corner'],
          [x - 26 + flare * -1, foot, 'corner'],
          [x - 18 + flare * 0.2, foot * 3 - 150],
        ]),
        mix(velvet, fold % 2 ? '#ffffff' : palette.ink, 0.06),
        { lift: 0.9 },
      );
    }
  pen.sheet(rectangle(-stage.width * 3, top, stage.width * 6, stage.top * 0.86 - top), velvet, { lift: 1 });
  for (let x = -stage.width * 0.8; x < stage.width * 0.8; x += 120)
    pen.sheet(
      ellipse(x + 60, stage.top * 0.86, 64, 26 + next() * 6, { from: 0, to: Math.PI }),
      mix(velvet, '#ffffff', 0.05),
      { lift: 0.8 },
    );
  for (let x = -stage.width * 0.8; x < stage.width * 0.8; x += 120)
    pen.sheet(star(x, stage.top * 0.86 + 6, 9, 5, 0.5), palette.tint('#d9b05c'), { lift: 0.5 });
};

/** Heavy cloth hung in folds over the whole back of a stage. */
export const drape: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const cloth = mix(palette.tint('#8c3f46'), palette.ink, 0.15);
  const space = bare(bench, mix(cloth, palette.ink, 0.3));
  for (let x = -stage.width * 1.05; x < stage.width * 1.05; x += 46 * space.unit) {
    const half = between(next, 19, 27) * space.unit;
    pen.sheet(
      blob([
        [x - half, space.top, 'corner'],
        [x + half, space.top, 'corner'],
        [x + half * 1.1, space.foot * 3],
        [x + half * 0.9, space.foot + 3, 'corner'],
        [x - half * 0.9, space.foot + 3, 'corner'],
        [x - half * 1.1, space.foot * 3],
      ]),
      mix(cloth, '#ffffff', next() * 0.06),
      { lift: 0.6 },
    );
  }
};

/** Coloured light falling through a church's tall windows, slowly brightening and fading; none after dark. */
export const shafts: Part = ({ pen, palette, stage, seconds }) => {
  if (palette.dark || palette.weather !== 'clear') return;
  const colours = [palette.light, '#e8a0a0', palette.light, '#a0c8e0', palette.light];
  for (const [index, share] of [-0.84, -0.42, 0, 0.42, 0.84].entries()) {
    const x = (share * stage.width) / 2;
    const breath = 0.12 + 0.04 * Math.sin(seconds * 0.7 + index * 1.3);
    pen.part(index, () =>
      pen.tissue(
        [
          [x - 26, stage.top * 0.92],
          [x + 26, stage.top * 0.92],
          [x + 150, 30],
          [x + 40, 30],
        ],
        mix(colours[index] ?? palette.light, palette.light, 0.4),
        breath,
        { edge: 0.2, grain: 0, blend: 'screen' },
      ),
    );
  }
};
