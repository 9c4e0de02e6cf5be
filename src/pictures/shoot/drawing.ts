import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Aim, smear } from '../camera/index.ts';
import { drawCard } from '../cards/index.ts';
import type { Drawing } from '../illustrator.ts';
import type { Finish, Look } from '../looks/look.ts';
import { type Colour, rgba } from '../paper/index.ts';
import type { Sheet } from '../sets/index.ts';
import type { Format, Staging } from '../staging.ts';
import { DRAWINGS_A_SECOND } from './clock.ts';
import { dress } from './dressing.ts';
import { closer, drawLight, drawObject, drawSurface, shownIn } from './insert/index.ts';
import { type Layer, layersOf } from './layers.ts';
import { type Bed, unitOf } from './ply.ts';
import { insertOf, type Scene, sceneOf } from './scene.ts';
import { fallingIn, lightningAt } from './weather.ts';

/** What an insert shows its object on, over the dimmed set. Drawn once. */
function surfaceOf({ staging, frame, set }: Scene, bed: Bed): Canvas | undefined {
  if (insertOf(staging) === undefined) return undefined;
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  context.fillStyle = rgba(set.palette.shadow, 0.28);
  context.fillRect(0, 0, frame.width, frame.height);
  drawSurface(bed.look.hand(context, set.palette, { seed: bed.seed, unit: unitOf(frame) }), set, frame);
  return canvas;
}

/** What lies over the whole picture and never changes: the edge's shade, the lettering of a card. */
function coverOf({ staging, frame, set }: Scene, bed: Bed, finish: Finish): Canvas {
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  finish.shade(context);
  if (staging.card !== undefined) drawCard(context, staging.card, bed.look, set.palette, frame);
  finish.over(context);
  return canvas;
}

/** The shot's own things as sheets among the set's. */
const dressings = (scene: Scene): Sheet[] =>
  dress(scene).map(({ depth, draw }) => ({
    depth,
    drift: undefined,
    living: false,
    upTo: Number.POSITIVE_INFINITY,
    draw,
  }));

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

/** The colours the people of a scene, else of the shot, are known by, those it is about first. */
function accentsIn({ figures, camera, accents }: Staging): readonly Colour[] {
  if (accents !== undefined) return accents;
  const about = camera.subjects.flatMap((index) => figures[index] ?? []);
  return [...about, ...figures].map(({ appearance }) => appearance.accent);
}

/** Draws a shot in a look. */
export function drawShot(look: Look, staging: Staging, format: Format, frames: number): Drawing {
  const scene = sceneOf(staging, format, frames, look.light);
  const { frame, set, clock } = scene;
  const bed: Bed = { stage: scene.stage, frame, palette: set.palette, look, seed: staging.seed };
  const finish = look.finish(set.palette, frame, accentsIn(staging));
  const falling =
    set.indoors || insertOf(staging) !== undefined ? undefined : fallingIn(staging.weather, set.palette, frame, look);
  const layers: Layer[] = layersOf(scene, dressings(scene), falling, bed);
  const surface = surfaceOf(scene, bed);
  const word = insertOf(staging);
  const shown = word === undefined ? undefined : shownIn(staging, word);
  const push = shown && closer(frame, staging.seed % 2 === 0 ? 1 : -1);
  const cover = coverOf(scene, bed, finish);
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  let made: { readonly drawing: number; readonly aim: Aim; readonly pixels: Uint8ClampedArray } | undefined;

  const paint = (number: number): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = set.palette.near;
    context.fillRect(0, 0, frame.width, frame.height);
    const behind = (at: number): void => {
      for (const layer of layers) layer.lay(context, at);
    };
    if (!(surface && shown && push)) behind(number);
    else {
      const drawing = clock.drawing(number);
      const seconds = drawing / DRAWINGS_A_SECOND;
      const way = Math.min(1, clock.length === 0 ? 0 : seconds / clock.length);
      push.behind(context, way, drawing, (wanted) => behind(clock.firstFrame(wanted)));
      push.near(context, way, () => {
        context.drawImage(surface, 0, 0);
        const options = { seed: bed.seed, shadows: 'crisp', unit: unitOf(frame), drawing } as const;
        const hand = look.hand(context, set.palette, options);
        drawObject(hand, set.palette, shown, frame, seconds);
        drawLight(hand, set, staging.place, frame, seconds);
      });
    }
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
      if (made && made.drawing === drawing && sameAim(made.aim, aim)) return { pixels: made.pixels, same: true };
      paint(number);
      const { data } = context.getImageData(0, 0, frame.width, frame.height);
      finish.print(data);
      made = { drawing, aim, pixels: data };
      return { pixels: data, same: false };
    },
    close() {
      for (const layer of layers) layer.close();
      falling?.close();
      finish.close();
      for (const sheet of surface ? [surface, cover, canvas] : [cover, canvas]) [sheet.width, sheet.height] = [1, 1];
      push?.close();
      made = undefined;
    },
  };
}
