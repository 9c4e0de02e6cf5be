import { cpus } from 'node:os';
import { decodeFrames } from '#media';
import { hasRecording, recording } from '#recordings';
import { type Box, trackFilm } from '../src/analysis/tracking/index.ts';
import { canvas, type Paint } from '../src/analysis/tracking/made-for-tests.ts';
import { outcomeOf } from '../src/analysis/tracking/outcome-for-tests.ts';
import { type Outcome, panOver, SEQUENCES, type Sequence } from '../src/analysis/tracking/sequences-for-tests.ts';
import { type Row, show } from './table.ts';

/** Frames a second of processor time, for one box. */
const SPEED = 60;

const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
const perSecond = (speed: number) => `${speed.toFixed(0)} frames/s`;

/** How well and how fast boxes are followed: drawn sequences of which every box is known, and clips where they are there. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const pans = (await Promise.all(BACKGROUNDS.map(panOverClip))).flat();
  const rows = [...SEQUENCES, ...pans].flatMap((sequence) => rowsOf(sequence.kind, outcomeOf(sequence)));
  for (const clip of CLIPS_AND_BOXES) rows.push(...(await clipRows(clip)));
  show({ name: 'tracking', machine: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`, rows }, json);
}

const BACKGROUNDS = ['juggle_720p.mp4', 'crystal_handheld.mp4'];

/** The camera pans over the first picture of a clip. */
async function panOverClip(file: string): Promise<Sequence[]> {
  if (!hasRecording('video', file)) return [];
  const decoding = await decodeFrames({ path: recording('video', file), width: 640, to: 0.2 });
  const { width, height } = decoding.facts.size;
  for await (const { pixels } of decoding.frames) {
    const kept = pixels.slice();
    const blue = width * height;
    const paint: Paint = (x, y) => {
      const at = Math.trunc(y) * width + Math.trunc(x);
      const colour = blue + (Math.trunc(y) >> 1) * (width / 2) + (Math.trunc(x) >> 1);
      return [kept[at] ?? 16, kept[colour] ?? 128, kept[colour + blue / 4] ?? 128];
    };
    return [panOver(`camera pans over ${file}`, canvas(paint, width, height))];
  }
  return [];
}

function rowsOf(kind: string, { success, precision, overlap, told, foundAfter, speed }: Outcome): Row[] {
  const row = (what: string, ours: string, goal: string, holds: boolean): Row => {
    return { what: `${kind}: ${what}`, ours, peer: '-', ratio: '-', goal, holds };
  };
  const rows = [
    row('overlap of at least 1/2', percent(success), '>= 85 %', success >= 0.85),
    row('middle within 5 %', percent(precision), '>= 85 %', precision >= 0.85),
    row('mean overlap', overlap.toFixed(2), '-', true),
    row('speed', perSecond(speed), `>= ${SPEED}`, speed >= SPEED),
  ];
  if (told !== null) rows.push(row('said to be lost while out of sight', percent(told), '>= 95 %', told >= 0.95));
  for (const frames of foundAfter) {
    const ours = frames === null ? 'never' : `${frames} frames`;
    rows.push(row('found again after', ours, '<= 15 frames', frames !== null && frames <= 15));
  }
  return rows;
}

interface Clip {
  readonly file: string;
  readonly seconds: number;
  readonly box: Box;
}

const CLIPS_AND_BOXES: readonly Clip[] = [
  { file: 'juggle_720p.mp4', seconds: 0, box: { x: 0.482, y: 0.392, width: 0.062, height: 0.11 } },
  { file: 'frog_zoom_in.mp4', seconds: 0, box: { x: 0.46, y: 0.52, width: 0.17, height: 0.23 } },
  { file: 'dog_static_720p.mp4', seconds: 0, box: { x: 0.36, y: 0.47, width: 0.19, height: 0.27 } },
  { file: 'cups_720p.mp4', seconds: 1.1, box: { x: 0.253, y: 0.39, width: 0.12, height: 0.36 } },
];

/** Nobody has drawn the boxes of the clips: what is shown is how they were followed, and how fast, in processor time of this process. */
async function clipRows({ file, seconds, box }: Clip): Promise<Row[]> {
  if (!hasRecording('video', file)) return [];
  const path = recording('video', file);
  const began = process.threadCpuUsage();
  const { tracks } = await trackFilm({ path, boxes: [{ seconds, box }] });
  const { user, system } = process.threadCpuUsage(began);
  const [track] = tracks;
  if (track === undefined) return [];
  const seen = track.sightings.filter(({ state }) => state !== 'lost').length;
  const speed = (track.sightings.length * 1e6) / (user + system);
  const ours = `${percent(seen / track.sightings.length)} in ${track.parts.length} parts`;
  return [
    { what: `${file}: followed`, ours, peer: '-', ratio: '-', goal: '-', holds: true },
    {
      what: `${file}: speed, decoder not counted`,
      ours: perSecond(speed),
      peer: '-',
      ratio: '-',
      goal: `>= ${SPEED}`,
      holds: speed >= SPEED,
    },
  ];
}
