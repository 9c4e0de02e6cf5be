import { blob, ellipse, mix, type Point, rectangle, ribbon, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { deep } from '../craft/extent.ts';
import { bare } from '../craft/wall-space.ts';

/** What is dug: the earth of a burrow with its roots, the stone of a well, the vault of a tunnel. */

/** A burrow's wall of earth: layers, pebbles, a vaulted roof closing in at both sides, a floor of trodden soil. */
export const earthWall: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const soil = mix(palette.tint('#9b7350'), palette.wallShade, palette.dark ? 0.3 : 0.12);
  const space = bare(bench, soil);
  for (const [index, up] of [60, 138, 226].entries())
    pen.sheet(
      blob([
        [-stage.width, space.foot - up, 'corner'],
        [-stage.width * 0.4, space.foot - up - between(next, 0, 34)],
        [0, space.foot - up + between(next, 0, 20)],
        [stage.width * 0.42, space.foot - up - between(next, 0, 36)],
        [stage.width, space.foot - up, 'corner'],
        [stage.width, space.foot + 6, 'corner'],
        [-stage.width, space.foot + 6, 'corner'],
      ]),
      mix(soil, index % 2 ? '#6c4a34' : '#c49a6a', 0.16 + index * 0.03),
      { lift: 0.25, edge: 0.5 },
    );
  for (let index = 0; index < 26; index++) {
    const size = between(next, 5, 16);
    pen.sheet(
      ellipse((next() - 0.5) * stage.width * 1.5, space.foot - between(next, 16, 330), size, size * 0.72),
      mix(mix(soil, '#c9b49a', 0.4), palette.ink, next() * 0.3),
      { lift: 0.4, edge: 0.5 },
    );
  }
  const vault: Point[] = Array.from({ length: 19 }, (_, step) => {
    const angle = Math.PI * (1 + step / 18);
    return [
      Math.cos(angle) * stage.width * 0.53 * between(next, 0.97, 1.03),
      space.foot + 6 + Math.sin(angle) * 372 * between(next, 0.96, 1.04),
    ];
  });
  const far = stage.width * 2.4;
  pen.sheet(
    [[-far, space.foot + 6], [-far, space.top], [far, space.top], [far, space.foot + 6], ...vault.reverse()],
    mix(soil, palette.ink, palette.dark ? 0.5 : 0.42),
    { lift: 1.4 },
  );
  const floor = mix(soil, palette.ink, 0.24);
  pen.sheet(rectangle(space.left, space.foot, space.width, deep(stage) - space.foot), floor, { lift: 0.7 });
  for (let index = 0; index < 12; index++)
    pen.sheet(
      ellipse((next() - 0.5) * stage.width * 1.2, space.foot + between(next, 14, 120), between(next, 20, 60), 4),
      mix(floor, '#d9b98a', 0.16),
      { lift: 0, edge: 0, alpha: 0.7 },
    );
};

/** Roots hanging through a roof of earth, forked and thinning, stirring as somebody walks overhead; `count` 11. */
export const hangingRoots: Part = (bench) => {
  const { pen, palette, stage, seconds, next } = bench;
  const bark = mix(palette.tint('#6f4d37'), palette.ink, palette.dark ? 0.3 : 0.1);
  const count = measure(bench, 'count', 11);
  for (let index = 0; index < count; index++) {
    const x = (index / (count - 1) - 0.5) * stage.width * 0.94 + between(next, -26, 26);
    const top = stage.top - 30 + Math.abs(x / stage.width) ** 2 * 260;
    const long = between(next, 70, 190) * (Math.abs(x) < stage.width * 0.16 ? 0.55 : 1);
    const lean = between(next, -34, 34);
    const sway = Math.sin(seconds * between(next, 0.7, 1.2) + next() * 6.3) * 4;
    const thick = between(next, 5, 12);
    const forks = [between(next, -40, -16), between(next, 14, 40)];
    pen.part(index, () => {
      const end: Point = [x + lean + sway, top + long];
      const elbow: Point = [x + lean * 0.2 + sway * 0.3, top + long * 0.5];
      pen.sheet(
        ribbon([[x, top - 40], elbow, end], (way) => thick * (1 - way) + 1),
        bark,
        { lift: 0.7 },
      );
      for (const fork of forks)
        pen.sheet(
          ribbon(
            [elbow, [elbow[0] + fork * 0.5, elbow[1] + long * 0.16], [elbow[0] + fork + sway, elbow[1] + long * 0.36]],
            (way) => thick * 0.5 * (1 - way) + 0.8,
          ),
          mix(bark, '#ffffff', 0.06),
          { lift: 0.4, edge: 0.6 },
        );
    });
  }
};

/** Where the light comes into a shaft, stage centimetres over the ground, and how wide that is. */
const MOUTH = { up: 372, wide: 124, tall: 44 } as const;

/**
 * The inside of a well or a shaft: rings of stones closing in towards a disc of sky. `rock` 1 is hewn rock without stones.
 */
export const shaftWall: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const stone = mix(palette.tint('#7d8288'), palette.ink, palette.dark ? 0.5 : 0.22);
  const space = bare(bench, mix(stone, palette.ink, 0.55));
  const wide = stage.width / 960;
  const rings = 11;
  const ring = (step: number) => {
    const way = step / rings;
    return {
      y: -60 + (60 - MOUTH.up) * way ** 0.8,
      across: (1000 + (MOUTH.wide - 1000) * way ** 0.7) * (way < 1 ? wide ** (1 - way) : 1),
      tall: 420 + (MOUTH.tall - 420) * way ** 0.7,
    };
  };
  for (let step = 0; step < rings; step++) {
    const [outer, inner] = [ring(step), ring(step + 1)];
    const tone = mix(mix(stone, palette.ink, 0.5 * (1 - step / rings)), palette.sky[0] ?? palette.far, 0.02 * step);
    pen.sheet(ellipse(0, outer.y, outer.across, outer.tall), tone, { lift: 0.25, edge: 0.4 });
    const stones = measure(bench, 'rock', 0) === 1 ? 0 : 26;
    for (let index = 0; index < stones; index++) {
      if (next() < 0.42) continue;
      const [from, to] = [index, index + 0.9].map((at) => ((at + (step % 2) * 0.5) / stones) * Math.PI * 2);
      const rim = (angle: number, share: number): Point => [
        Math.cos(angle) * (outer.across + (inner.across - outer.across) * share),
        outer.y + (inner.y - outer.y) * share + Math.sin(angle) * (outer.tall + (inner.tall - outer.tall) * share),
      ];
      pen.sheet(
        [rim(from ?? 0, 0.08), rim(to ?? 0, 0.08), rim(to ?? 0, 0.9), rim(from ?? 0, 0.9)],
        mix(tone, next() < 0.55 ? '#ffffff' : palette.ink, between(next, 0.03, 0.1)),
        { lift: 0.3, edge: 0.5 },
      );
    }
  }
  const sky = palette.dark
    ? mix('#31406e', palette.sky[0] ?? palette.far, 0.4)
    : mix('#ffffff', palette.sky[0] ?? palette.far, 0.35);
  pen.sheet(ellipse(0, -MOUTH.up, MOUTH.wide, MOUTH.tall), sky, { lift: 0, edge: 0.6 });
  if (palette.dark)
    for (let dot = 0; dot < 9; dot++)
      pen.sheet(
        ellipse(
          (next() - 0.5) * MOUTH.wide * 1.4,
          -MOUTH.up + (next() - 0.5) * MOUTH.tall * 1.2,
          between(next, 1.4, 3),
        ),
        '#f4ecd8',
        { lift: 0, edge: 0 },
      );
  const floor = mix(palette.tint('#6b5a4c'), palette.ink, palette.dark ? 0.55 : 0.4);
  pen.sheet(
    blob([
      [space.left, stage.bottom, 'corner'],
      [-stage.width * 0.42, space.foot + 40],
      [0, space.foot + 2],
      [stage.width * 0.42, space.foot + 40],
      [-space.left, stage.bottom, 'corner'],
      [-space.left, deep(stage), 'corner'],
      [space.left, deep(stage), 'corner'],
    ]),
    floor,
    { lift: 0.6 },
  );
};

/** The shaft of light that falls from a well's mouth onto its floor, breathing as clouds pass, with dust in it. */
export const wellLight: Part = ({ pen, palette, stage, seconds, next }) => {
  const shine = palette.dark ? '#a9c4ee' : mix(palette.light, '#fffbe8', 0.6);
  const breath = 1 + 0.14 * Math.sin(seconds * 0.8) + 0.05 * Math.sin(seconds * 2.1);
  const strength = (palette.dark ? 0.1 : 0.15) * breath;
  const beam = (half: number, foot: number): Point[] => [
    [-MOUTH.wide * 0.8, -MOUTH.up + 10],
    [MOUTH.wide * 0.8, -MOUTH.up + 10],
    [half, foot],
    [-half, foot],
  ];
  pen.part('beam', () => {
    for (const half of [250, 160])
      pen.tissue(beam(half, stage.bottom * 0.4), shine, strength, { edge: 0, grain: 0, blend: 'screen' });
    pen.tissue(ellipse(0, 18, 250, 34), shine, strength * 1.2, { edge: 0, grain: 0, blend: 'screen' });
  });
  for (let index = 0; index < 16; index++) {
    const [x, pace, from] = [(next() - 0.5) * 300, between(next, 0.03, 0.07), next()];
    const way = (from + seconds * pace) % 1;
    pen.part(index, () =>
      pen.sheet(ellipse(x + Math.sin(seconds * 0.6 + index) * 12, -330 + way * 330, 2.2), shine, {
        lift: 0,
        edge: 0,
        alpha: 0.6 * Math.sin(way * Math.PI),
      }),
    );
  }
};

/** A rope hanging down a shaft with a bucket at its end, turning a little; `up` 56 cm is how high the bucket hangs. */
export const ropeAndBucket: Part = (bench) => {
  const { pen, palette, stage, seconds } = bench;
  const up = measure(bench, 'up', 56);
  const sway = Math.sin(seconds * 0.9) * 7;
  const wood = mix(palette.wood, palette.ink, palette.dark ? 0.3 : 0.1);
  pen.sheet(
    ribbon(
      [
        [0, stage.top * 1.3],
        [sway * 0.4, -up - 160],
        [sway, -up - 44],
      ],
      4,
    ),
    palette.tint('#c9ab78'),
    { lift: 0.6 },
  );
  pen.at(sway, -up, 1, sway * 0.006, () => {
    for (const side of [-1, 1]) pen.sheet(strip([0, -46], [side * 20, -22], 3), palette.ink, { lift: 0.4 });
    pen.sheet(
      [
        [-23, -24],
        [23, -24],
        [18, 22],
        [-18, 22],
      ],
      wood,
      { lift: 1 },
    );
    for (const y of [-14, 10]) pen.sheet(rectangle(-22, y, 44, 5), mix(wood, palette.ink, 0.4), { lift: 0.2 });
  });
};
