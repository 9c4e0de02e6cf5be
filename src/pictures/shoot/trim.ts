import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** What is drawn on a canvas, and where it was. */
export interface Trimmed {
  readonly canvas: Canvas;
  readonly x: number;
  readonly y: number;
}

/** Clear pixels kept all round, so that an edge is softened as before when the picture is scaled. */
const CLEAR = 2;
/** A canvas that is full beyond this share is kept as it is. */
const FULL = 0.8;

/** Cuts away what nothing was drawn on: most sheets of a set fill a small part of the frame. */
export function trim(canvas: Canvas): Trimmed {
  const { width, height } = canvas;
  const bytes = canvas.data();
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, width * height);
  const clearRow = (y: number): boolean => pixels.subarray(y * width, (y + 1) * width).every((pixel) => pixel === 0);
  const clearColumn = (x: number, from: number, to: number): boolean => {
    for (let y = from; y < to; y++) if (pixels[y * width + x] !== 0) return false;
    return true;
  };
  let [top, bottom] = [0, height];
  while (top < bottom && clearRow(top)) top++;
  while (bottom > top && clearRow(bottom - 1)) bottom--;
  let [left, right] = [0, width];
  while (left < right && clearColumn(left, top, bottom)) left++;
  while (right > left && clearColumn(right - 1, top, bottom)) right--;
  const box = {
    x: Math.max(0, left - CLEAR),
    y: Math.max(0, top - CLEAR),
    right: Math.min(width, Math.max(right, left + 1) + CLEAR),
    bottom: Math.min(height, Math.max(bottom, top + 1) + CLEAR),
  };
  const [wide, high] = [Math.max(1, box.right - box.x), Math.max(1, box.bottom - box.y)];
  if (wide * high > width * height * FULL) return { canvas, x: 0, y: 0 };
  const small = createCanvas(wide, high);
  small.getContext('2d').drawImage(canvas, -box.x, -box.y);
  small.data();
  [canvas.width, canvas.height] = [1, 1];
  return { canvas: small, x: box.x, y: box.y };
}
