import { describe, expect, it } from 'vitest';
import { lookNamed } from '../../looks/index.ts';
import type { Staging } from '../../staging.ts';
import { figure, KEEPER, staging, WOMAN } from '../examples.ts';
import { drawShot } from '../index.ts';
import { holdOf } from './hold.ts';
import { ownerOf } from './index.ts';
import { openAt } from './lettered.ts';
import { doingOf, poseAt } from './motion.ts';

const format = { width: 160, height: 90, frameRate: { num: 24, den: 1 } };

const insert = (word: string, rest: Partial<Staging> = {}): Staging =>
  staging(
    'kitchen',
    true,
    { size: 'close', framing: 'insert', subjects: [] },
    { insert: word, props: [word], ...rest },
  );

/** Pixels of a frame that differ from those of another by more than a breath, as a share. */
function changed(shot: Staging, from: number, to: number, other: Staging = shot): number {
  const take = (one: Staging, frame: number): Uint8ClampedArray => {
    const drawing = drawShot(lookNamed('paper'), one, format, 72);
    const pixels = Uint8ClampedArray.from(drawing.frame(frame).pixels);
    drawing.close();
    return pixels;
  };
  const [before, after] = [take(shot, from), take(other, to)];
  let count = 0;
  for (let index = 0; index < before.length; index += 4)
    if (Math.abs((before[index] ?? 0) - (after[index] ?? 0)) > 12) count++;
  return count / (before.length / 4);
}

describe('an insert', () => {
  it.each(['letter', 'phone', 'cup', 'candle', 'coin', 'box', 'quark'])('of a %s lives', (word) => {
    expect(changed(insert(word), 4, 60)).toBeGreaterThan(0.03);
    expect(changed(insert(word), 20, 20)).toBe(0);
  });

  it('shows the words that are quoted', () => {
    expect(changed(insert('letter'), 30, 30, insert('letter', { insertText: 'Come home.' }))).toBeGreaterThan(0.02);
  });

  it("shows the hand of the thing's owner, else of who reaches, else nobody's", () => {
    const holder = { ...figure('Anna', WOMAN, 0, 'right', 'hold'), holds: 'key' };
    const reaching = figure('Eve', WOMAN, 0, 'left', 'reach');
    const standing = figure('Ida', WOMAN, 0, 'left');
    expect(ownerOf([standing, reaching, holder], 'key')).toBe(holder);
    expect(ownerOf([standing, reaching], 'key')).toBe(reaching);
    expect(ownerOf([standing], 'key')).toBeUndefined();
  });

  it('knows what a thing does, by the last word that says so', () => {
    expect(doingOf('old candle')).toBe('flame');
    expect(doingOf('alarm clock')).toBe('ring');
    expect(doingOf('caffè')).toBe('steam');
    expect(doingOf('box')).toBeUndefined();
  });

  it('is held as such a thing is held, or left alone', () => {
    expect(holdOf('letter', { width: 24, height: 16 })).toBe('pinch');
    expect(holdOf('magnifying-glass', { width: 20, height: 34 })).toBe('fist');
    expect(holdOf('brass key', { width: 22, height: 8 })).toBe('palm');
    expect(holdOf('map', { width: 36, height: 12 })).toBe('finger');
    expect(holdOf('door handle', { width: 26, height: 30 })).toBeUndefined();
    expect(holdOf('footprints', { width: 44, height: 16, ground: true })).toBeUndefined();
  });

  it('has a hand where somebody holds it', () => {
    const holder = { ...figure('Anna', WOMAN, 0, 'right', 'hold'), holds: 'key' };
    expect(changed(insert('brass key'), 40, 40, insert('brass key', { figures: [holder] }))).toBeGreaterThan(0.03);
  });

  it('has the faces of those it is of on a photograph', () => {
    const [anna, tom] = [figure('Anna', WOMAN, 0, 'right'), figure('Tom', KEEPER, 0, 'left')];
    const of = (...figures: (typeof anna)[]) => insert('photograph', { figures });
    expect(changed(of(anna), 20, 20, of(tom))).toBeGreaterThan(0.02);
    expect(changed(of(anna), 20, 20, of(anna, tom))).toBeGreaterThan(0.02);
  });

  it('unfolds a letter once, and leaves it open', () => {
    expect(openAt(0)).toBe(0);
    expect(openAt(2)).toBe(1);
  });

  it('has no leaf in its light without sun', () => {
    const still = (rest: Partial<Staging>): number => changed(insert('box', rest), 24, 25);
    expect(still({ weather: 'fog' })).toBeLessThanOrEqual(still({}));
  });

  it('comes to rest when its spin is over', () => {
    expect(poseAt('spin', 3).wide).toBe(1);
    expect(poseAt('flip', 9).tall).toBeLessThan(0.4);
    expect(poseAt('flip', 9).turn).toBeCloseTo(0, 5);
    expect(Math.abs(poseAt(undefined, 4).turn)).toBeLessThan(1e-4);
  });
});
