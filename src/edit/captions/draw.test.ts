import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { type Cue, captionCues, drawCaption } from './index.ts';

const text = 'When the lamp went out, nobody moved.';
const words = [...text.matchAll(/\w+/g)].map((found, index) => ({
  from: found.index,
  to: found.index + found[0].length,
  start: index * 0.4,
  end: index * 0.4 + 0.35,
}));

function cueFor(width: number, height: number): Cue {
  const [cue] = captionCues([{ text, words, start: 1, speaker: 'MARA' }], {
    filmSeconds: 20,
    width,
    height,
    language: 'en',
  });
  if (cue === undefined) throw new Error('no cue');
  return cue;
}

function drawn(cue: Cue, seconds: number, width: number, height: number, background: string): Uint8ClampedArray {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  drawCaption(context, cue, seconds, { width, height });
  return context.getImageData(0, 0, width, height).data;
}

/** The pixels that are not background, as the box around them. */
function boxOf(pixels: Uint8ClampedArray, width: number, background: number) {
  const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at] === background && pixels[at + 1] === background && pixels[at + 2] === background) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

const channel = (value: number) =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (red: number, green: number, blue: number) =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

describe('a burned-in caption', () => {
  it.each([
    [1280, 720, 0.95],
    [720, 1280, 0.77],
    [1080, 1080, 0.95],
    [320, 180, 0.96],
  ])('of a %d x %d film stays in its safe area', (width, height, lowest) => {
    const box = boxOf(drawn(cueFor(width, height), 1.1, width, height, '#000080'), width, -1);
    expect(box.left).toBe(0);
    const white = boxOf(drawn(cueFor(width, height), 1.1, width, height, '#ffffff'), width, 255);
    expect(white.left).toBeGreaterThanOrEqual(width * 0.05 - 1);
    expect(white.right).toBeLessThanOrEqual(width * 0.95);
    expect(white.bottom).toBeLessThanOrEqual(height * lowest);
    expect(white.top).toBeGreaterThan(height * 0.55);
  });

  it.each(['#ffffff', '#000000', '#ff0000', '#808080', '#ffe08a'])('is read at 4.5 : 1 or more on %s', (background) => {
    for (const seconds of [1.1, 1.5]) {
      const pixels = drawn(cueFor(1280, 720), seconds, 1280, 720, background);
      const lights: number[] = [];
      const { top, bottom, left, right } = boxOf(drawn(cueFor(1280, 720), seconds, 1280, 720, '#ffffff'), 1280, 255);
      for (let y = top + 8; y < bottom - 8; y++) {
        for (let x = left + 8; x < right - 8; x++) {
          const at = (y * 1280 + x) * 4;
          lights.push(luminance(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0));
        }
      }
      lights.sort((one, other) => one - other);
      // The plate is most of the box; the letters' full colour is the top of it.
      const plate = lights[Math.floor(lights.length * 0.5)] ?? 0;
      const letters = lights[Math.floor(lights.length * 0.995)] ?? 0;
      expect((letters + 0.05) / (plate + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('changes only where the spoken word is, and only when another is spoken', () => {
    const cue = cueFor(1280, 720);
    const [one, same, next] = [1.05, 1.2, 1.45].map((seconds) => drawn(cue, seconds, 1280, 720, '#204060'));
    const differing = (other: Uint8ClampedArray | undefined) => {
      let changed = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4) if (one?.[at + 2] !== other?.[at + 2]) changed += 1;
      return changed;
    };
    expect(differing(same)).toBe(0);
    const changed = differing(next);
    expect(changed).toBeGreaterThan(50);
    expect(changed).toBeLessThan(4000);
  });

  it('leaves the context as it was', () => {
    const context = createCanvas(320, 180).getContext('2d');
    context.fillStyle = '#123456';
    context.globalAlpha = 0.5;
    context.translate(7, 7);
    drawCaption(context, cueFor(320, 180), 1.1, { width: 320, height: 180 });
    expect(context.fillStyle).toBe('#123456');
    expect(context.globalAlpha).toBe(0.5);
    expect(context.getTransform().e).toBe(7);
  });
});

describe('a caption with a character no typeface of ours has', () => {
  const cueOf = (strange: string): Cue => {
    const text = `Look ${strange} there`;
    const words = [...text.matchAll(/\S+/g)].map((found, index) => ({
      from: found.index,
      to: found.index + found[0].length,
      start: index * 0.4,
      end: index * 0.4 + 0.35,
    }));
    return { start: 0, end: 3, lines: [{ text, words, speaker: 'MARA' }] };
  };

  it.each([0.1, 0.5, 0.9])('shows a box and lights the same words at %d s', (seconds) => {
    const [strange, box] = ['\u{13000}', '□'].map((one) => drawn(cueOf(one), seconds, 640, 360, '#204060'));
    expect(Buffer.from(strange ?? []).equals(Buffer.from(box ?? []))).toBe(true);
  });
});
