import type { Mood } from '#film';
import { type Colour, difference, mix, type Palette, toHue } from '../../paper/index.ts';

/** The drums of ink there are, after those of duplicators that print one colour at a time; the dark ones carry the drawing. */
const DARK: readonly Colour[] = ['#2c3352', '#3d2b56', '#1f4048', '#3b2a2e', '#523046'];
export const COOL: readonly Colour[] = ['#2f7fbf', '#3a9aa6', '#4a5fb0', '#7d5fae', '#2f9c74', '#5fa3d4'];
export const WARM: readonly Colour[] = ['#f0533f', '#ff6f4a', '#f2568c', '#e0503a', '#c9504e'];
const PALE: readonly Colour[] = ['#ffd23a', '#ffc02e', '#f4d95c'];

/** Unprinted stock. */
export const STOCK: Colour = '#f4ecd8';

/** The four inks of a scene, in the order they go through the press: pale, warm, cool, dark. */
export type Inks = readonly [pale: Colour, warm: Colour, cool: Colour, dark: Colour];

/** After dark one blue is like another: the mood chooses the drums that carry the picture. */
const AFTER_DARK: Readonly<Record<Mood, readonly [cool: Colour, dark: Colour]>> = {
  warm: ['#7d5fae', '#2c3352'],
  melancholic: ['#4a5fb0', '#2c3352'],
  sad: ['#4a5fb0', '#2c3352'],
  tense: ['#4a5fb0', '#3b2a2e'],
  chase: ['#7d5fae', '#523046'],
  playful: ['#2f7fbf', '#2c3352'],
  comic: ['#2f7fbf', '#3d2b56'],
  romantic: ['#d77f9c', '#3d2b56'],
  mysterious: ['#7d5fae', '#2c3352'],
  hopeful: ['#2f7fbf', '#2c3352'],
  eerie: ['#3a9aa6', '#1f4048'],
  calm: ['#3a9aa6', '#2c3352'],
};

/** How unlike two colours are to somebody choosing a drum: hue above all, as far as there is any. */
export function unlike(one: Colour, other: Colour): number {
  const [a, b] = [toHue(one), toHue(other)];
  const turn = Math.abs(((a.hue - b.hue + 540) % 360) - 180) / 180;
  return difference(one, other) + turn * Math.min(a.saturation, b.saturation) * 1.6;
}

const nearest = (drums: readonly Colour[], wanted: Colour): Colour =>
  drums.reduce((best, drum) => (unlike(drum, wanted) < unlike(best, wanted) ? drum : best));

/** The drums that come closest to a scene's papers, whoever is in it. */
export function lightFor(palette: Palette): Inks {
  const [pale, warm] = [nearest(PALE, palette.light), nearest(WARM, palette.pop)];
  if (palette.dark && !palette.interior) return [pale, warm, ...AFTER_DARK[palette.mood]];
  const sky = palette.sky[Math.floor(palette.sky.length / 3)] ?? palette.far;
  const air = palette.interior ? mix(palette.wall, palette.mid, 0.5) : mix(sky, palette.mid, 0.45);
  return [pale, warm, nearest(COOL, air), nearest(DARK, mix(palette.ink, palette.near, 0.4))];
}
