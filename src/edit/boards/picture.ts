import { createCanvas, loadImage } from '@napi-rs/canvas';
import { Fault } from '#fault';
import type { BoardPanel } from './panel.ts';

/** What is around a picture that has another shape than its panel. */
const AROUND = '#101014';

/** A panel's picture, fitted into so many pixels. */
export async function fitted(panel: BoardPanel, width: number, height: number) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = await loadImage(panel.picture).catch((cause: unknown) => {
    const sentence = `The picture of shot ${panel.shotNumber} cannot be read.`;
    throw new Fault('failure', 'panel-unreadable', sentence, { facts: { shot: panel.shotNumber }, cause });
  });
  const scale = Math.min(width / image.width, height / image.height);
  const [drawnWidth, drawnHeight] = [image.width * scale, image.height * scale];
  context.fillStyle = AROUND;
  context.fillRect(0, 0, width, height);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
  return canvas;
}
