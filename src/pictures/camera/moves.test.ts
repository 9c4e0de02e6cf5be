import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOVES } from '#film';
import { type Aim, magnification, moved, planeAt, restsAfter, sameFocus, softnessAt } from './index.ts';

const AIM: Aim = { x: 12, y: -80, zoom: 1.7, roll: 0, tilt: 0, pan: { x: 0, y: 0 } };
const STAGE = { pixels: 1.2, width: 600, height: 340, top: -300, bottom: 40, horizon: -150 };
const FRAME = { width: 1280, height: 720 };
const viewAt = (depth: number) => {
  const scale = STAGE.pixels * magnification(AIM.zoom, depth);
  return { width: FRAME.width / scale, height: FRAME.height / scale, anchor: { x: 0.5, y: 0.4 }, depth };
};
/** Moves that never come to rest. */
const RESTLESS = new Set(['handheld']);
const seconds = 4;
const at = (move: (typeof MOVES)[number], way: number, depth = 1): Aim =>
  moved(AIM, move, { way, seconds: way * seconds }, viewAt(depth));

describe('camera moves', () => {
  it.each(MOVES.filter((move) => !RESTLESS.has(move)))('%s ends on the composed picture and rests there', (move) => {
    for (const way of [0.93, 1]) {
      const { focus, ...aim } = at(move, way);
      expect(aim.x).toBeCloseTo(AIM.x, 9);
      expect(aim.y).toBeCloseTo(AIM.y, 9);
      expect(aim.zoom).toBeCloseTo(AIM.zoom, 9);
      expect(aim.pan.x).toBeCloseTo(0, 9);
      expect(aim.pan.y).toBeCloseTo(0, 9);
      expect(focus ?? 1).toBe(1);
    }
  });

  it('starts and stops gently: no frame moves further than twice the even pace', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MOVES), fc.double({ min: 0, max: 0.98, noNaN: true }), (move, way) => {
        if (RESTLESS.has(move) || restsAfter(move) < seconds) return;
        const [one, other, first] = [at(move, way), at(move, way + 0.02), at(move, 0)];
        for (const [here, there, begin, end] of [
          [one.x, other.x, first.x, AIM.x],
          [one.y, other.y, first.y, AIM.y],
          [one.zoom, other.zoom, first.zoom, AIM.zoom],
          [one.pan.x, other.pan.x, first.pan.x, 0],
        ] as const)
          expect(Math.abs(there - here)).toBeLessThanOrEqual((Math.abs(end - begin) * 0.02 * 2) / 0.9 + 1e-9);
      }),
    );
  });

  it('an arc keeps its subject in its place while the distance slides by, the other way round for the other arc', () => {
    for (const depth of [1, 1.45]) {
      const screen = (aim: Aim, x: number, far: number) => {
        const plane = planeAt(aim, far, STAGE, FRAME);
        return plane === undefined ? Number.NaN : plane.x + x * plane.scale;
      };
      const [left, right, composed] = [at('arc-left', 0, depth), at('arc-right', 0, depth), AIM];
      const behind = (aim: Aim) => screen(aim, 0, 3) - screen(composed, 0, 3);
      expect(Math.sign(behind(left))).toBe(-Math.sign(behind(right)));
      expect(Math.abs(behind(left))).toBeGreaterThan(FRAME.width * 0.03);
      for (const aim of [left, right]) expect(screen(aim, 20, depth)).toBeCloseTo(screen(composed, 20, depth), 6);
    }
  });

  it('a pulled focus leaves the distance for the acting line; a picture of the distance ends on it', () => {
    const [first, last] = [at('rack-focus', 0), at('rack-focus', 1)];
    expect([softnessAt(first, 3), softnessAt(first, 1)]).toEqual([0, 1]);
    expect([softnessAt(last, 3), softnessAt(last, 1)]).toEqual([1, 0]);
    const far = moved(AIM, 'rack-focus', { way: 1, seconds }, { ...viewAt(3), sharp: 0 });
    expect(softnessAt(far, 3)).toBe(0);
    expect(softnessAt(AIM, 3)).toBe(0);
    expect(sameFocus(1, 3)).toBe(false);
  });
});
