import { execFileSync } from 'node:child_process';
import { hasRecording, recording } from '#recordings';
import { filmed, posing, type Scene } from '../../camera/trial/moves.ts';
import { drawnPicture } from '../../camera/trial/picture.ts';

export const SIZE = { width: 384, height: 216 } as const;

/** A clip as it should be. */
export interface Clean {
  readonly name: string;
  readonly fps: number;
  /** The camera moves evenly: the only clips in which a missing frame is sure to be seen. */
  readonly even: boolean;
  /** Frames that may be missing before the picture jumps by more than an eighth of its width, as far as blocks are looked for. */
  readonly mostMissing: number;
  readonly frames: () => readonly Buffer[];
}

/** Pieces of real films in which nothing is wrong, by their first and last second; frames a second. */
const PIECES: readonly (readonly [file: string, fps: number, from: number, to: number, even?: boolean])[] = [
  ['dog_static_720p.mp4', 30, 0.5, 9.6],
  ['juggle_720p.mp4', 24, 0.3, 10.2],
  ['cups_720p.mp4', 30, 1, 9.9],
  ['frog_zoom_in.mp4', 30, 0.3, 8.2],
  ['crystal_handheld.mp4', 30, 0.3, 11.9],
  ['cockatoo_720p.mp4', 20, 0.3, 13.9],
  ['bbb_opening_480p.mp4', 24, 4, 8.6, true],
  ['bbb_opening_480p.mp4', 24, 23.1, 29.9],
];
const LENGTH = 2.5;

/** Pieces of real films where they are at hand, and drawn pictures under a camera that moves. */
export function cleanClips(): Clean[] {
  const real = PIECES.filter(([file]) => hasRecording('video', file)).flatMap(([file, fps, from, to, even]) => {
    const count = Math.floor((to - from) / LENGTH);
    return Array.from({ length: count }, (_, at): Clean => {
      const begin = from + at * LENGTH;
      return {
        ...{ name: `${file} at ${begin.toFixed(1)} s`, fps, even: even === true, mostMissing: 5 },
        frames: () => piece(recording('video', file), Math.round(begin * fps), Math.round(LENGTH * fps)),
      };
    });
  });
  return [...real, ...DRAWN.map(drawnClip)].map((clip) => ({ ...clip, frames: () => framesOf(clip) }));
}

let last: { readonly name: string; readonly frames: readonly Buffer[] } | undefined;

/** A clip is tried many times in a row, and made once. */
function framesOf(clip: Clean): readonly Buffer[] {
  if (last?.name !== clip.name) last = { name: clip.name, frames: clip.frames() };
  return last.frames;
}

const DRAWN = [
  { pan: 0.2, tilt: 0, zoom: 1, roll: 0 },
  { pan: -0.08, tilt: 0.04, zoom: 1, roll: 0 },
  { pan: 0, tilt: -0.3, zoom: 1, roll: 0 },
  { pan: 0, tilt: 0, zoom: 1.25, roll: 0 },
  { pan: 0, tilt: 0, zoom: 0.8, roll: 8 },
  { pan: 0.5, tilt: 0.1, zoom: 1, roll: 0 },
  { pan: -0.15, tilt: 0, zoom: 1.1, roll: -5 },
  { pan: 1, tilt: 0, zoom: 1, roll: 0 },
] as const;

function drawnClip(rates: (typeof DRAWN)[number], index: number): Clean {
  const fps = [24, 30, 25][index % 3] ?? 24;
  const name = `drawn ${index}: pan ${rates.pan}, tilt ${rates.tilt}, zoom ${rates.zoom}, roll ${rates.roll}`;
  const frames = () => {
    const pose = posing(rates, LENGTH / 2, index % 2 === 0 ? 0 : 0.0004, index + 1);
    const scene: Scene = { picture: drawnPicture(20 + index), ...SIZE, pose, seed: index, grain: 1 + (index % 3) };
    return Array.from({ length: Math.round(LENGTH * fps) }, (_, at) => filmed(scene, at / fps));
  };
  const step = Math.max(0.001, Math.hypot(rates.pan, rates.tilt) / fps);
  return { name, fps, even: true, mostMissing: Math.max(1, Math.floor(0.125 / step) - 1), frames };
}

function piece(path: string, from: number, count: number): Buffer[] {
  const bytes = SIZE.width * SIZE.height * 1.5;
  const raw = execFileSync(
    'ffmpeg',
    [
      ...['-nostdin', '-v', 'error', '-i', path, '-an'],
      ...[
        '-vf',
        `trim=start_frame=${from}:end_frame=${from + count},scale=${SIZE.width}:${SIZE.height}:flags=area,format=yuv420p`,
        '-vsync',
        'passthrough',
      ],
      ...['-f', 'rawvideo', '-'],
    ],
    { maxBuffer: 1e9 },
  );
  return Array.from({ length: Math.floor(raw.length / bytes) }, (_, at) => raw.subarray(at * bytes, (at + 1) * bytes));
}
