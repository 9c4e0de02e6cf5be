import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasRecording, recording } from '#recordings';
import { lookAt } from '../../signals/looking.ts';
import { describeCamera } from '../describe.ts';
import { CHANNELS, type Channel, type ShotCamera } from '../report.ts';
import type { Case } from './cases.ts';
import { writeClip } from './clip.ts';
import { filmed, posing, type Scene } from './moves.ts';
import { drawnPicture, type Picture, pictureOf } from './picture.ts';

const SIZE = { width: 512, height: 288 } as const;
/** Stills that a camera is sent over, by the film they are from. */
const STILLS = [
  ['crystal_handheld.mp4', 2],
  ['dog_static_720p.mp4', 3],
  ['juggle_720p.mp4', 1],
  ['bbb_opening_480p.mp4', 11],
] as const;

/** Pictures of real films where they are at hand, and drawn ones. */
export function picturesForTrials(): Picture[] {
  const real = STILLS.filter(([file]) => hasRecording('video', file));
  return [
    ...real.map(([file, seconds]) => pictureOf(recording('video', file), seconds)),
    drawnPicture(5),
    drawnPicture(11),
  ];
}

/** What was said of one way to move. */
export interface Told {
  readonly channel: Channel;
  /** In the units of the case; a zoom in per cent. */
  readonly truth: number;
  readonly said: number;
  readonly found: boolean;
}

export interface Judged {
  readonly case: Case;
  readonly picture: string;
  readonly shot: ShotCamera;
  /** One for every way that it moves. */
  readonly told: readonly Told[];
  /** Moves told that are none. */
  readonly invented: readonly string[];
}

/** Films a case, looks at the film, and compares what is said of the camera with how it was moved. */
export async function tryCase(one: Case, pictures: readonly Picture[]): Promise<Judged> {
  const picture = pictures[one.seed % pictures.length];
  const other = pictures[(one.seed + 1) % pictures.length];
  if (picture === undefined || other === undefined) throw new RangeError('a trial needs pictures');
  const rates = { pan: one.pan, tilt: one.tilt, zoom: 1 + one.zoom / 100, roll: one.roll };
  const subject =
    one.subject === undefined
      ? {}
      : { subject: { picture: other, share: one.subject, across: one.subjectSpeed ?? 0.3, down: 0.04 } };
  const scene: Scene = {
    ...{ picture, ...SIZE, seed: one.seed, pose: posing(rates, one.seconds / 2, one.shake, one.seed), ...subject },
    ...(one.grain === undefined ? {} : { grain: one.grain }),
    ...(one.light === undefined ? {} : { light: one.light }),
  };
  const folder = mkdtempSync(join(tmpdir(), 'camera-trial-'));
  try {
    const path = join(folder, 'clip.mp4');
    await writeClip(path, SIZE, one.fps, frames(scene, one));
    const { signals } = await lookAt({ path });
    const [shot] = describeCamera(signals, [{ from: 0, to: signals.frames }]).shots;
    if (shot === undefined) throw new RangeError('a trial needs frames');
    return { case: one, picture: picture.name, shot, ...compared(one, shot) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* frames(scene: Scene, { fps, seconds }: Case): Generator<Buffer> {
  for (let frame = 0; frame < Math.round(seconds * fps); frame++) yield filmed(scene, frame / fps);
}

function compared(one: Case, shot: ShotCamera): Pick<Judged, 'told' | 'invented'> {
  const told = CHANNELS.filter((channel) => one[channel] !== 0).map((channel): Told => {
    const moves = shot.moves.filter((move) => move.channel === channel);
    const longest = moves.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    const said = longest === undefined ? 0 : (longest.percent ?? longest.rate);
    return { channel, truth: one[channel], said, found: Math.sign(said) === Math.sign(one[channel]) };
  });
  const invented = shot.moves.filter((move) => one[move.channel] === 0).map((move) => move.sentence);
  return { told, invented };
}

/** How far from the truth, as a share of it. A zoom out of 30 % a second is told as the same factor. */
export function errorOf({ channel, truth, said }: Told): number {
  if (channel !== 'zoom') return Math.abs(said / truth - 1);
  return Math.abs(Math.log1p(said / 100) / Math.log1p(truth / 100) - 1);
}
