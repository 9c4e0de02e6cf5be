import { describe, expect, it } from 'vitest';
import { type Pen, palette, rectangle } from '../../paper/index.ts';
import { buildSet, describeSet, stageFor } from '../index.ts';
import { mirrorsOf } from './wet-ground.ts';

const night = palette('night', 'rain', 'calm', false);
const at = { depth: 3, base: -80 };

/** What a layer mirrors that has a window `across` from the middle, on a house. */
const house = (lit: boolean) => (pen: Pen) =>
  pen.at(40, -80, 0.5, 0, () => {
    pen.sheet(rectangle(-100, -200, 200, 200), '#404050');
    pen.sheet(rectangle(-20, -120, 40, 60), lit ? night.light : '#202030');
  });

describe('wet ground', () => {
  it('mirrors what is lit, where it stands', () => {
    const { lit } = mirrorsOf(night, at, house(true));
    expect(lit).toHaveLength(1);
    expect(lit[0]).toMatchObject({ x: 40, width: 20, foot: 30, head: 60, base: -80 });
  });

  it('mirrors no dark window', () => {
    expect(mirrorsOf(night, at, house(false)).lit).toEqual([]);
  });

  it('knows what stands between it and the eye', () => {
    expect(mirrorsOf(night, at, house(true)).standing).toEqual([{ left: -10, right: 90, top: -180, bottom: -80 }]);
  });

  it('is in the rain by night only, under the open sky', () => {
    const sheets = (interior: boolean, time: 'day' | 'night', weather: 'rain' | 'clear'): number =>
      buildSet(
        { place: describeSet(interior ? 'kitchen' : 'street', interior, '1/x'), time, weather, mood: 'calm' },
        stageFor(320, 180),
      ).sheets.filter(({ depth }) => depth === 1.06).length;
    expect(sheets(false, 'night', 'rain')).toBe(sheets(false, 'night', 'clear') + 1);
    expect(sheets(false, 'day', 'rain')).toBe(sheets(false, 'day', 'clear'));
    expect(sheets(true, 'night', 'rain')).toBe(sheets(true, 'night', 'clear'));
  });
});
