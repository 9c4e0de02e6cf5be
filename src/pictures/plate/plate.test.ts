import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS, plateDrawing } from '#pictures';
import { staging } from '../shoot/examples.ts';

const FORMAT = { width: 160, height: 90, frameRate: { num: 24, den: 1 } };
const folder = mkdtempSync(join(tmpdir(), 'plate-'));
const path = join(folder, 'still.png');

beforeAll(() => {
  const canvas = createCanvas(200, 150);
  const context = canvas.getContext('2d');
  context.fillStyle = '#1e5f8c';
  context.fillRect(0, 0, 200, 150);
  writeFileSync(path, canvas.toBuffer('image/png'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function still(look: string): Promise<Uint8ClampedArray> {
  const drawing = await plateDrawing(path, { ...staging('x', false), look }, FORMAT, 24);
  const pixels = Uint8ClampedArray.from(drawing.frame(5).pixels);
  drawing.close();
  return pixels;
}

const at = (pixels: Uint8ClampedArray, x: number, y: number) => [...pixels.subarray((y * 160 + x) * 4).subarray(0, 3)];

describe('a picture somebody brought', () => {
  it.each(LOOKS)('keeps its colours in %s and fills the frame', async (look) => {
    const pixels = await still(look);
    const middle = at(pixels, 80, 45);
    for (const [channel, value] of [0x1e, 0x5f, 0x8c].entries())
      expect(Math.abs((middle[channel] ?? 0) - value)).toBeLessThan(40);
    for (let index = 3; index < pixels.length; index += 4) if (pixels[index] !== 255) expect.fail('a hole');
    expect([...(await still(look))]).toEqual([...pixels]);
  });

  it('has the edge of the film it is in: bare stock in print, bare paper in ink, none in paper', async () => {
    const corner = async (look: string) => at(await still(look), 0, 0);
    expect(await corner('paper')).toEqual([0x1e, 0x5f, 0x8c]);
    for (const look of ['ink', 'print']) for (const channel of await corner(look)) expect(channel).toBeGreaterThan(190);
  });

  it('is refused when it is none, or when the look is none', async () => {
    await expect(plateDrawing(join(folder, 'none.png'), staging('x', false), FORMAT, 1)).rejects.toMatchObject({
      code: 'picture-unreadable',
    });
    await expect(plateDrawing(path, { ...staging('x', false), look: 'oil' }, FORMAT, 1)).rejects.toMatchObject({
      code: 'look-unknown',
    });
  });
});
