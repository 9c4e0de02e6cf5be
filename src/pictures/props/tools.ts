import { blob, ellipse, rectangle, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things to work, to play and to fight with. */
export const TOOLS: readonly Prop[] = [
  {
    words: 'guitar, ukulele, chitarra, guitare, gitarre, guitarra, lute, mandolin',
    height: 100,
    width: 36,
    ground: true,
    draw({ pen, tint, ink }) {
      pen.at(0, 0, 1, 0.12, () => {
        pen.sheet(rectangle(-2, -98, 4, 60), tint('#6f4a34'), { lift: 0.6 });
        pen.sheet(rounded(-4, -104, 8, 13, 2), tint('#6f4a34'), { lift: 0.6 });
        pen.sheet(
          blob([
            [0, -46],
            [11, -42],
            [9, -29],
            [17, -14],
            [10, -1],
            [-10, -1],
            [-17, -14],
            [-9, -29],
            [-11, -42],
          ]),
          tint('#c28a54'),
          { lift: 1 },
        );
        pen.sheet(ellipse(0, -27, 5), ink, FLAT);
        for (const x of [-0.9, 0.9]) pen.sheet(rectangle(x - 0.3, -96, 0.6, 84), tint('#efe6d2'), FLAT);
      });
    },
  },
  {
    words:
      'telescope, spyglass, binoculars, telescopio, cannocchiale, binocolo, longue vue, jumelles, fernrohr, fernglas, telescopio, prismaticos',
    height: 90,
    width: 60,
    ground: true,
    draw({ pen, tint }) {
      for (const x of [-20, 2, 22]) pen.sheet(strip([x * 0.15, -54], [x, 0], 3), tint('#8a6244'), { lift: 0.5 });
      pen.at(0, -58, 1, -0.42, () => {
        pen.sheet(rounded(-16, -5, 30, 10, 2), tint('#b9924e'), { lift: 0.9 });
        pen.sheet(rounded(10, -7, 24, 14, 2), tint('#5f6d78'), { lift: 0.9 });
        pen.sheet(rounded(-24, -3.4, 10, 7, 2), tint('#5f6d78'), { lift: 0.7 });
      });
    },
  },
  {
    words: 'sword, dagger, spada, pugnale, epee, schwert, dolch, espada, punal',
    height: 74,
    width: 24,
    ground: true,
    draw({ pen, tint }) {
      pen.at(0, 0, 1, 0.1, () => {
        pen.sheet(
          [
            [-2.6, -56],
            [2.6, -56],
            [2, -6],
            [0, 0],
            [-2, -6],
          ],
          tint('#b9c2c6'),
          { lift: 0.7 },
        );
        pen.sheet(rounded(-11, -59, 22, 4, 2), tint('#c9a04c'), { lift: 0.6 });
        pen.sheet(rectangle(-1.8, -72, 3.6, 14), tint('#7a5238'), LOW);
        pen.sheet(ellipse(0, -73, 2.8), tint('#c9a04c'), LOW);
      });
    },
  },
  {
    words: 'gun, pistol, revolver, pistola, fucile, pistolet, fusil, pistole, gewehr',
    height: 14,
    width: 24,
    draw({ pen, tint }) {
      const [steel, dark, grip] = [tint('#565b62'), tint('#3d4148'), tint('#7a5238')];
      pen.at(1, -8, 1, 0.04, () => {
        const guard = [...ellipse(-1.6, 1.4, 3.1, 2.8), ...[...ellipse(-1.6, 1.4, 2.1, 1.8)].reverse()];
        pen.sheet(guard, dark, { lift: 0.4, edge: 0 });
        pen.sheet(
          blob([
            [-8.4, -3.4],
            [-4.2, -1.6],
            [-5, 2.4],
            [-6.6, 6.8],
            [-10.6, 7.4],
            [-11, 5.2],
            [-9.4, 1.4],
          ]),
          grip,
          { lift: 0.6 },
        );
        pen.sheet(rounded(-1, -4.6, 14, 2.8, 0.8), steel, { lift: 0.6 });
        pen.sheet(rounded(-8, -4.6, 9.4, 4.4, 1.4), steel, { lift: 0.7 });
        pen.sheet(rounded(-4.6, -5, 5.4, 4.8, 1.6), dark, { lift: 0.5 });
        for (const y of [-3.8, -2.4, -1]) pen.sheet(rectangle(-4, y, 4.2, 0.5), steel, { lift: 0, edge: 0 });
        pen.sheet(
          [
            [-8.2, -4],
            [-6.8, -4.6],
            [-9, -7],
            [-9.8, -6.2],
          ],
          dark,
          { lift: 0.4 },
        );
        pen.sheet(rectangle(11.4, -5.6, 1.4, 1.2), dark, { lift: 0.3 });
      });
    },
  },
  {
    words: 'hammer, tool, tools, martello, attrezzo, attrezzi, marteau, outil, outils, werkzeug, martillo, herramienta',
    height: 12,
    width: 34,
    draw({ pen, tint }) {
      pen.at(0, -4, 1, -0.06, () => {
        pen.sheet(strip([-15, 0], [8, 0], 3), tint('#b07f52'), { lift: 0.6 });
        pen.sheet(rounded(7, -6, 7, 12, 1.6), tint('#8f979a'), { lift: 0.8 });
      });
    },
  },
];
