import { createCanvas, loadImage } from '@napi-rs/canvas';

/**
 * A picture's difference hash: 64 bits that say, on a grid of 9 x 8, whether each cell is brighter than its right neighbour.
 * Small changes flip few bits; another picture flips about half. As 16 hexadecimal digits.
 */
export async function likeness(bytes: Uint8Array): Promise<string> {
  const canvas = createCanvas(9, 8);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(await loadImage(Buffer.from(bytes)), 0, 0, 9, 8);
  const { data } = context.getImageData(0, 0, 9, 8);
  const gray = (x: number, y: number) => {
    const at = (y * 9 + x) * 4;
    return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  };
  let bits = 0n;
  for (let y = 0; y < 8; y++) for (let x = 0; x < 8; x++) bits = (bits << 1n) | (gray(x, y) > gray(x + 1, y) ? 1n : 0n);
  return bits.toString(16).padStart(16, '0');
}

/** In how many of 64 bits two hashes differ. */
export function unlikeness(one: string, other: string): number {
  let difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; difference > 0n; difference >>= 1n) count += Number(difference & 1n);
  return count;
}
