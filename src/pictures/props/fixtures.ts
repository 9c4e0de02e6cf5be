import { ellipse, mix, rectangle, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** What is fixed to a wall, a table or the ground: pressed, turned, read and watched. */
export const FIXTURES: readonly Prop[] = [
  {
    words:
      'doorknob, door knob, door handle, doorhandle, handle, knob, latch, lock, keyhole, maniglia, poignee, turknauf, klinke, pomo, cerradura',
    height: 30,
    width: 26,
    draw({ pen, tint, ink, palette }) {
      pen.sheet(rounded(-13, -30, 26, 30, 1), mix(palette.wood, tint('#9a6a4a'), 0.5), { lift: 0.8 });
      pen.sheet(rounded(-4.4, -25, 8.8, 20, 2), tint('#b98a44'), { lift: 0.5 });
      pen.sheet(ellipse(0, -18, 4.6), tint('#d9b45c'), { lift: 1 });
      pen.sheet(ellipse(-1.4, -19.6, 1.2), '#fff3cf', FLAT);
      pen.sheet([...ellipse(0, -9.6, 1.2), [0.8, -6.6], [-0.8, -6.6]], ink, FLAT);
    },
  },
  {
    words:
      'doorbell, door bell, light switch, switch, buzzer, campanello, interruttore, sonnette, interrupteur, klingel, schalter, timbre, interruptor',
    height: 24,
    width: 16,
    draw({ pen, tint }) {
      pen.sheet(rounded(-8, -24, 16, 24, 2), tint('#efe6d2'), { lift: 0.8 });
      pen.sheet(rounded(-3.4, -18, 6.8, 12, 1.2), tint('#d6c9ac'), { lift: 0.4 });
      pen.sheet(rounded(-3.4, -18, 6.8, 6, 1.2), tint('#f8f1e0'), { lift: 0.6 });
      for (const y of [-21.4, -2.6]) pen.sheet(ellipse(0, y, 0.8), tint('#8a8078'), FLAT);
    },
  },
  {
    words:
      'television, tv, tv set, television set, televisione, televisore, tele, fernseher, television set, televisor',
    height: 34,
    width: 42,
    draw({ pen, tint, ink }) {
      for (const x of [-1, 1]) pen.sheet(strip([x, -27], [x * 11, -38], 0.8), ink, LOW);
      pen.sheet(rounded(-20, -28, 40, 27, 3), tint('#7d5640'), { lift: 0.9 });
      pen.sheet(rounded(-17, -25, 26, 21, 4), '#a9cfe0', LOW);
      for (let line = 0; line < 5; line++) pen.sheet(rectangle(-16, -22 + line * 4, 24, 0.8), '#7fb0c8', FLAT);
      for (const y of [-21, -14]) pen.sheet(ellipse(14.4, y, 2.4), tint('#d9b45c'), LOW);
      for (const x of [-14, 14]) pen.sheet(rectangle(x - 1.4, -2, 2.8, 2), ink, LOW);
    },
  },
  {
    words: 'keyboard, tastiera, clavier, tastatur, teclado',
    height: 11,
    width: 40,
    draw({ pen, tint }) {
      pen.sheet(rounded(-20, -11, 40, 11, 1.4), tint('#4a4f5a'), { lift: 0.8 });
      for (let row = 0; row < 3; row++)
        for (let key = 0; key < 11; key++)
          pen.sheet(rounded(-18.4 + key * 3.4, -10 + row * 3.2, 2.8, 2.5, 0.4), tint('#d9d6cc'), {
            lift: 0.1,
            edge: 0.4,
          });
    },
  },
  {
    words:
      'sign, signpost, notice, plaque, placard, cartello, insegna, targa, panneau, pancarte, schild, letrero, cartel',
    height: 34,
    width: 36,
    draw({ pen, tint }) {
      pen.sheet(rectangle(-1.8, -16, 3.6, 16), tint('#7d5640'), { lift: 0.6 });
      pen.sheet(rounded(-17, -33, 34, 19, 1.4), tint('#c9a273'), { lift: 0.9 });
      for (const [y, wide] of [
        [-28, 22],
        [-23, 26],
        [-18.6, 16],
      ] as const)
        pen.sheet(rectangle(-wide / 2, y, wide, 1.3), tint('#6f4a34'), FLAT);
    },
  },
  {
    words: 'tombstone, gravestone, headstone, lapide, pierre tombale, grabstein, lapida',
    height: 40,
    width: 32,
    draw({ pen, tint }) {
      const stone = tint('#a7a49c');
      pen.sheet([...ellipse(0, -26, 14, 13, { from: Math.PI, to: Math.PI * 2 }), [14, 0], [-14, 0]], stone, {
        lift: 1,
      });
      for (const [y, wide] of [
        [-25, 14],
        [-20, 18],
        [-15, 12],
      ] as const)
        pen.sheet(rectangle(-wide / 2, y, wide, 1.2), mix(stone, '#1a1020', 0.4), FLAT);
      for (const x of [-13, -9, 10, 13.6]) pen.sheet(strip([x, 0], [x + 1, -5], 1.2, 0.3), tint('#6f8a55'), LOW);
    },
  },
  {
    words: 'lever, joystick, leva, levier, hebel, palanca, button panel, control panel',
    height: 28,
    width: 24,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-12, -8, 24, 8, 1.4), tint('#6d7686'), { lift: 0.8 });
      pen.sheet(rectangle(-7, -7, 14, 1.6), ink, FLAT);
      pen.sheet(strip([0, -6], [5, -22], 2), tint('#9aa3aa'), { lift: 0.6 });
      pen.sheet(ellipse(5.4, -23.6, 3.6), tint('#c23a45'), { lift: 0.7 });
    },
  },
];
