import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { trim } from './trim.ts';

function drawnOn(x: number, y: number, width: number, height: number) {
  const canvas = createCanvas(100, 60);
  const context = canvas.getContext('2d');
  context.fillStyle = '#c9503c';
  context.fillRect(x, y, width, height);
  return canvas;
}

describe('trimming', () => {
  it('keeps what is drawn where it was, with clear pixels around it', () => {
    const { canvas, x, y } = trim(drawnOn(30, 20, 12, 9));
    expect([x, y, canvas.width, canvas.height]).toEqual([28, 18, 16, 13]);
    const back = createCanvas(100, 60);
    back.getContext('2d').drawImage(canvas, x, y);
    expect(back.data().equals(drawnOn(30, 20, 12, 9).data())).toBe(true);
  });

  it('leaves a full canvas as it is, and an empty one hardly anything', () => {
    const full = drawnOn(0, 0, 100, 60);
    expect(trim(full).canvas).toBe(full);
    expect(trim(createCanvas(100, 60)).canvas.width).toBeLessThan(6);
  });
});
