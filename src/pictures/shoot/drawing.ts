import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Aim, smear } from '../camera/index.ts';
import { drawCard } from '../cards/index.ts';
import type { Drawing } from '../illustrator.ts';
import { Pen, rgba } from '../paper/index.ts';
import type { Sheet } from '../sets/index.ts';
import type { Format, Staging } from '../staging.ts';
import { dress } from './dressing.ts';
import { vignette } from './finish.ts';
import { drawObject, drawSurface } from './insert.ts';
import { type Layer, layersOf } from './layers.ts';
import type { Bed } from './ply.ts';
import { insertOf, type Scene, sceneOf } from './scene.ts';
import { fallingIn, lightningAt } from './weather.ts';

/** What lies over the whole picture and never changes: the object of an insert, the edge's shade, the lettering of a card. */
function coverOf(scene: Scene, bed: Bed): Canvas {
  const { staging, frame, set } = scene;
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  const object = insertOf(staging);
  if (object !== undefined) {
    context.fillStyle = rgba(set.palette.shadow, 0.28);
    context.fillRect(0, 0, frame.width, frame.height);
    const pen = new Pen(context, set.palette, { seed: bed.seed });
    drawSurface(pen, set, frame);
    drawObject(pen, set.palette, object, frame);
  }
  const shade = vignette(set.palette, frame);
  context.drawImage(shade, 0, 0);
  [shade.width, shade.height] = [1, 1];
  if (staging.card !== undefined) drawCard(context, staging.card, set.palette, frame);
  return canvas;
}

/** The shot's own things as sheets among the set's. */
const dressings = (scene: Scene): Sheet[] =>
  dress(scene).map(({ depth, draw }) => ({ depth, drift: undefined, living: false, draw }));

/** A whip pan smears: the picture laid over itself twice, a little aside. */
function smeared(context: SKRSContext2D, canvas: Canvas, speed: number): void {
  const aside = Math.round(canvas.width * 0.035 * speed);
  if (aside === 0) return;
  context.globalAlpha = 0.4;
  context.drawImage(canvas, aside, 0);
  context.drawImage(canvas, -aside, 0);
  context.globalAlpha = 1;
}

const sameAim = (one: Aim, other: Aim): boolean =>
  one.x === other.x &&
  one.y === other.y &&
  one.zoom === other.zoom &&
  one.pan.x === other.pan.x &&
  one.pan.y === other.pan.y &&
  one.focus === other.focus;

/** Draws a shot in cut paper. */
export function drawShot(staging: Staging, format: Format, frames: number): Drawing {
  const scene = sceneOf(staging, format, frames);
  const { frame, set, clock } = scene;
  const bed: Bed = { stage: scene.stage, frame, palette: set.palette, seed: staging.seed };
  const falling =
    set.indoors || insertOf(staging) !== undefined ? undefined : fallingIn(staging.weather, set.palette, frame);
  const layers: Layer[] = layersOf(scene, dressings(scene), falling, bed);
  const cover = coverOf(scene, bed);
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  let shown: { readonly drawing: number; readonly aim: Aim; readonly pixels: Uint8ClampedArray } | undefined;

  const paint = (number: number): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = set.palette.near;
    context.fillRect(0, 0, frame.width, frame.height);
    for (const layer of layers) layer.lay(context, number);
    const flash = staging.weather === 'storm' ? lightningAt(staging.seed, clock.drawing(number) / 12) : 0;
    if (flash > 0) {
      context.fillStyle = rgba('#e8eeff', flash * (set.indoors ? 0.2 : 0.42));
      context.fillRect(0, 0, frame.width, frame.height);
    }
    smeared(context, canvas, smear(staging.camera.move, clock.seconds(number)));
    context.drawImage(cover, 0, 0);
  };

  return {
    frame(number) {
      const [drawing, aim] = [clock.drawing(number), scene.aim(number)];
      if (shown && shown.drawing === drawing && sameAim(shown.aim, aim)) return { pixels: shown.pixels, same: true };
      paint(number);
      const { data } = context.getImageData(0, 0, frame.width, frame.height);
      shown = { drawing, aim, pixels: data };
      return { pixels: data, same: false };
    },
    close() {
      for (const layer of layers) layer.close();
      falling?.close();
      for (const sheet of [cover, canvas]) [sheet.width, sheet.height] = [1, 1];
      shown = undefined;
    },
  };
}
