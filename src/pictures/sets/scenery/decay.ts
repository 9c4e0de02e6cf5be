import { blob, ellipse, mix, type Point, rectangle, ribbon } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { landTone } from '../craft/papers.ts';
import { wallSpace } from '../craft/wall-space.ts';
import { groundAt } from '../stage.ts';

/** What time does to a place nobody looks after. */

/** Damp, fallen plaster and cracks all along a wall; `bad` 1 is an abandoned one, 0.4 a poor one. */
export const decay: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const bad = measure(bench, 'bad', 1);
  const space = wallSpace(bench);
  const damp = mix(palette.tint('#6f7358'), palette.ink, 0.35);
  for (let spot = 0; spot < 4 + bad * 6; spot++) {
    const x = (next() - 0.5) * stage.width * 1.2;
    const hangs = next() < 0.55;
    const y = hangs ? stage.top * between(next, 0.6, 0.98) : space.foot - 27;
    const [wide, tall] = [between(next, 30, 90), between(next, 40, 130) * (hangs ? bad : -0.7 * bad)];
    pen.tissue(
      blob([
        [x - wide, y],
        [x - wide * 0.4, y + tall * 0.7],
        [x + wide * 0.1, y + tall],
        [x + wide * 0.6, y + tall * 0.5],
        [x + wide, y - 8],
        [x, y - 26],
      ]),
      damp,
      0.16 + 0.1 * bad,
      { edge: 0.2 },
    );
  }
  const bare = mix(palette.tint('#b98f74'), palette.wallShade, 0.35);
  for (let patch = 0; patch < 1 + bad * 4; patch++) {
    const [x, y] = [(next() - 0.5) * stage.width * 1.1, between(next, stage.top * 0.8, space.foot - 70)];
    const size = between(next, 28, 62) * (0.6 + 0.4 * bad);
    pen.sheet(
      blob([
        [x - size, y],
        [x - size * 0.5, y - size * 0.8],
        [x + size * 0.4, y - size * 0.6],
        [x + size, y + size * 0.1],
        [x + size * 0.3, y + size * 0.7],
        [x - size * 0.6, y + size * 0.5],
      ]),
      bare,
      {
        lift: 0.2,
        inside: () => {
          for (let row = -3; row < 4; row++)
            for (let brick = -4; brick < 4; brick++)
              pen.sheet(
                rectangle(x + brick * 24 + (row % 2) * 12, y + row * 13, 22, 11),
                mix(bare, next() < 0.5 ? '#ffffff' : palette.ink, next() * 0.16),
                { lift: 0.1, edge: 0.4 },
              );
        },
      },
    );
  }
  for (let crack = 0; crack < 2 + bad * 4; crack++) {
    let [x, y] = [(next() - 0.5) * stage.width * 1.1, between(next, stage.top * 0.95, space.foot - 120)];
    const line: Point[] = [[x, y]];
    for (let step = 0; step < 5; step++) line.push([(x += between(next, -24, 24)), (y += between(next, 14, 38))]);
    pen.sheet(
      ribbon(line, (way) => 3.4 * (1 - way) + 0.6),
      mix(palette.wallShade, palette.ink, 0.55),
      { lift: 0, edge: 0 },
    );
  }
};

/** Webs in the upper corners, breathing in the draught. */
export const cobwebs: Part = ({ pen, palette, stage, seconds }) => {
  const thread = mix(palette.paper, palette.wallShade, palette.dark ? 0.45 : 0.1);
  for (const side of [-1, 1]) {
    const [cx, cy] = [side * stage.width * 0.5, stage.top];
    const sway = Math.sin(seconds * 0.9 + side) * 4;
    const spoke = (ray: number, far: number): Point => {
      const angle = (ray / 4) * (Math.PI / 2);
      return [cx - side * Math.cos(angle) * far, cy + Math.sin(angle) * far + sway * (far / 130)];
    };
    pen.part(`web ${side}`, () => {
      for (let ray = 0; ray <= 4; ray++)
        pen.sheet(ribbon([[cx, cy], spoke(ray, 150)], 1.8), thread, { lift: 0.1, edge: 0, alpha: 0.75 });
      for (const far of [46, 84, 124])
        pen.sheet(
          ribbon(
            Array.from({ length: 5 }, (_, ray) => spoke(ray, ray % 2 ? far * 0.9 : far)),
            1.6,
          ),
          thread,
          { lift: 0.1, edge: 0, alpha: 0.7 },
        );
    });
  }
};

/** Weeds as high as a knee from side to side, thin in the middle; they stir. */
export const overgrowth: Part = ({ pen, palette, stage, seconds, next, depth }) => {
  const y = groundAt(stage, depth) + 8;
  const leaf = mix(mix(palette.tint('#7d8a52'), landTone(palette, 0.8), 0.35), palette.ink, 0.1);
  for (let stalk = 0; stalk < 30; stalk++) {
    const x = (next() - 0.5) * stage.width * 1.2;
    const tall = between(next, 26, 92) * (Math.abs(x) < stage.width * 0.16 ? 0.35 : 1);
    const lean = (next() - 0.5) * 34 + Math.sin(seconds * 1.3 + x * 0.02) * 6;
    pen.part(stalk, () =>
      pen.sheet(
        ribbon(
          [
            [x, y],
            [x + lean * 0.3, y - tall * 0.6],
            [x + lean, y - tall],
          ],
          (way) => 7 * (1 - way) + 1,
        ),
        mix(leaf, stalk % 3 ? palette.tint('#a8935c') : palette.ink, (stalk % 5) * 0.07),
        { lift: 0.4 },
      ),
    );
  }
};

/** Paper and leaves blown along the ground, turning over. */
export const litter: Part = ({ pen, palette, stage, seconds, next, depth }) => {
  const y = groundAt(stage, depth) + 18;
  for (let scrap = 0; scrap < 6; scrap++) {
    const span = stage.width * 1.4;
    const x = ((next() * span + seconds * between(next, 20, 70)) % span) - span / 2;
    const [hop, turn] = [Math.abs(Math.sin(seconds * 1.4 + scrap * 2)) * 16, seconds * 2.2 + scrap];
    const colour = palette.tint(['#e9e0cc', '#b08a5c', '#d8cfb8'][scrap % 3] ?? '#e9e0cc');
    pen.part(scrap, () =>
      pen.at(x, y + next() * 30 - hop, [1, 0.4 + 0.6 * Math.abs(Math.cos(turn))], Math.sin(turn) * 0.5, () =>
        pen.sheet(rectangle(-8, -6, 16, 12), colour, { lift: 0.4 }),
      ),
    );
  }
};

/** Ivy hanging in from above at both sides. */
export const creepers: Part = ({ pen, palette, stage, seconds, next }) => {
  const leaf = mix(palette.tint('#6f8a56'), palette.ink, 0.16);
  for (let strand = 0; strand < 5; strand++) {
    const side = strand % 2 ? 1 : -1;
    const x = side * stage.width * between(next, 0.34, 0.54);
    const long = stage.height * between(next, 0.2, 0.52);
    const sway = Math.sin(seconds * 0.8 + strand) * 6;
    const line = Array.from(
      { length: 6 },
      (_, knot): Point => [
        x + sway * (knot / 5) ** 2 + Math.sin(knot * 1.3 + strand) * 6,
        stage.top - 20 + (long * knot) / 5,
      ],
    );
    pen.part(strand, () => {
      pen.sheet(ribbon(line, 3), mix(leaf, palette.ink, 0.3), { lift: 0.4 });
      line.slice(1).forEach(([px, py], knot) => {
        for (const way of [-1, 1])
          pen.sheet(ellipse(px + way * 8, py + way * 6, 11, 7, { rotate: way * 0.6 + knot }), leaf, { lift: 0.5 });
      });
    });
  }
};
