import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { Fault } from '#fault';
import type { Move } from '#film';
import type { Drawing } from '../illustrator.ts';
import { lookNamed } from '../looks/index.ts';
import type { Format, Staging } from '../staging.ts';

/** Where the camera looks: a share of the picture's height that fills the frame, and its middle. */
interface View {
  readonly part: number;
  readonly x: number;
  readonly y: number;
}

/** How much of a still a moving camera leaves outside the frame, as a share of it. */
const ROOM = 0.1;

const WHOLE: View = { part: 1, x: 0.5, y: 0.5 };
const CLOSER: View = { part: 1 - ROOM, x: 0.5, y: 0.5 };
const beside = (x: number, y: number): View => ({ part: 1 - ROOM, x: 0.5 + (x * ROOM) / 2, y: 0.5 + (y * ROOM) / 2 });

const MOVES: Record<Move, readonly [View, View]> = {
  static: [WHOLE, WHOLE],
  'push-in': [WHOLE, CLOSER],
  'pull-out': [CLOSER, WHOLE],
  'pan-left': [beside(1, 0), beside(-1, 0)],
  'pan-right': [beside(-1, 0), beside(1, 0)],
  'track-left': [beside(1, 0), beside(-1, 0)],
  'track-right': [beside(-1, 0), beside(1, 0)],
  whip: [beside(-1, 0), beside(1, 0)],
  'tilt-up': [beside(0, 1), beside(0, -1)],
  'tilt-down': [beside(0, -1), beside(0, 1)],
  'crane-up': [beside(0, 1), beside(0, -1)],
  'crane-down': [beside(0, -1), beside(0, 1)],
  'arc-left': [beside(1, 0), beside(-1, 0)],
  'arc-right': [beside(-1, 0), beside(1, 0)],
  handheld: [CLOSER, CLOSER],
  // A still has no distances to choose between.
  'rack-focus': [WHOLE, WHOLE],
};

/**
 * A shot made from one still that somebody brought: the camera moves over it as it would over a drawing. The picture fills the
 * frame, cut at the edges where its shape differs, and is mounted as the film's look mounts pictures. Throws a fault
 * `picture-unreadable`, or `look-unknown`.
 */
export async function plateDrawing(
  path: string,
  { camera, look }: Pick<Staging, 'camera' | 'look'>,
  format: Format,
  frames: number,
): Promise<Drawing> {
  const { mount } = lookNamed(look);
  const image = await read(path);
  const canvas = createCanvas(format.width, format.height);
  const context = canvas.getContext('2d');
  const fill = Math.max(format.width / image.width, format.height / image.height);
  let shown: string | undefined;
  return {
    frame(frame) {
      const view = viewAt(camera.move, frames < 2 ? 0 : frame / (frames - 1));
      const state = `${view.part}/${view.x}/${view.y}`;
      const same = state === shown;
      if (!same) {
        const scale = fill / view.part;
        const left = format.width / 2 - image.width * scale * view.x;
        const top = format.height / 2 - image.height * scale * view.y;
        context.drawImage(image, left, top, image.width * scale, image.height * scale);
        mount(context, format);
        shown = state;
      }
      return { pixels: context.getImageData(0, 0, format.width, format.height).data, same };
    },
    close() {
      canvas.width = 1;
      canvas.height = 1;
    },
  };
}

async function read(path: string): Promise<Image> {
  try {
    return await loadImage(path);
  } catch (cause) {
    throw new Fault('usage', 'picture-unreadable', `The picture ${path} cannot be read.`, {
      facts: { path },
      hint: 'Bring a PNG, JPEG, WebP or AVIF picture.',
      cause,
    });
  }
}

function viewAt(move: Move, share: number): View {
  const [from, to] = MOVES[move];
  const eased = share * share * (3 - 2 * share);
  const between = (a: number, b: number) => a + (b - a) * eased;
  return { part: between(from.part, to.part), x: between(from.x, to.x), y: between(from.y, to.y) };
}
