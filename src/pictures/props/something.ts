import { rectangle, rounded } from '../paper/index.ts';
import { FLAT, type Prop } from './prop.ts';

/** For words none of the things has: a small tied card, which is nothing in particular. */
export const SOMETHING: Prop = {
  words: '',
  height: 18,
  width: 22,
  draw({ pen, tint }) {
    pen.sheet(rounded(-11, -16, 22, 16, 2), tint('#d6c3a0'), { lift: 0.8 });
    pen.sheet(rectangle(-11, -9, 22, 2), tint('#a98a64'), FLAT);
    pen.sheet(rectangle(-1, -16, 2, 16), tint('#a98a64'), FLAT);
  },
};
