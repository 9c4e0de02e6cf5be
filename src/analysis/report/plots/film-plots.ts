import type { Analysis } from '../../analysis.ts';
import type { Signals } from '../../signals/columns.ts';
import { across, type Band, BOARD, bandAt, bands, board, curves } from './board.ts';
import { clock, element } from './svg.ts';

/** A small picture of a shot, as a JPEG file. */
export interface ShotPicture {
  readonly width: number;
  readonly height: number;
  readonly jpeg: Uint8Array;
}

export const PLOTS = ['shots', 'palette', 'motion', 'coherence', 'loudness', 'sound'] as const;
export type PlotName = (typeof PLOTS)[number];

/** Every plot there is something for, each an SVG of its own; times lie under each other. */
export function plotsOf(
  analysis: Analysis,
  signals: Signals | null,
  pictures: ReadonlyMap<number, ShotPicture> = new Map(),
): Partial<Record<PlotName, string>> {
  const { shots, composition, camera, coherence, audio } = analysis;
  const duration = shots?.seconds ?? audio?.duration ?? analysis.file.seconds;
  return {
    ...(shots === null ? {} : { shots: shotStrip(shots, duration, pictures) }),
    ...(composition === null ? {} : { palette: paletteStrip(composition.stills, duration) }),
    ...(camera === null || signals === null ? {} : { motion: motionPlot(camera, signals, duration) }),
    ...(coherence === null || signals === null ? {} : { coherence: coherencePlot(coherence, signals, duration) }),
    ...(audio === null ? {} : { loudness: loudnessPlot(audio, duration), sound: soundBands(audio, duration) }),
  };
}

/** One picture for each shot, as long as it lasts; what lies between shots is marked. */
function shotStrip(
  { shots, boundaries }: NonNullable<Analysis['shots']>,
  duration: number,
  pictures: ReadonlyMap<number, ShotPicture>,
): string {
  const high = 76;
  const drawn = shots.flatMap(({ index, startSeconds, endSeconds, keyFrames }) => {
    const [x, end] = [across(startSeconds, duration), across(endSeconds, duration)];
    const width = Math.max(0.5, end - x - 1);
    const title = `Shot ${index + 1}, ${clock(startSeconds)} to ${clock(endSeconds)}`;
    const picture = pictures.get(keyFrames[0] ?? -1);
    const clip = `shot-${index}`;
    const natural = picture === undefined ? 0 : (high * picture.width) / picture.height;
    const filling = Math.max(width, natural);
    const shown =
      picture === undefined
        ? element('rect', { class: 'faint one', x, y: BOARD.top, width, height: high })
        : element('image', {
            ...{ x: x + width / 2 - filling / 2, y: BOARD.top, width: filling, height: high },
            preserveAspectRatio: 'xMidYMid slice',
            'clip-path': `url(#${clip})`,
            href: `data:image/jpeg;base64,${Buffer.from(picture.jpeg).toString('base64')}`,
          });
    return [
      element('clipPath', { id: clip }, element('rect', { x, y: BOARD.top, width, height: high })),
      element('g', {}, element('title', {}, title), shown),
      width > 26
        ? element(
            'text',
            { x: x + 4, y: BOARD.top + high - 5, style: 'fill:#fff;paint-order:stroke;stroke:#0009;stroke-width:3px' },
            String(index + 1),
          )
        : '',
    ];
  });
  const between = boundaries.map(({ kind, fromSeconds, toSeconds, confidence }) =>
    bandAt(
      {
        start: fromSeconds,
        end: toSeconds,
        colour: kind === 'cut' ? 'two' : 'three',
        title: `${kind}, ${clock(toSeconds)}, ${Math.round(confidence * 100)} % sure`,
      },
      BOARD.top + high + 4,
      8,
      duration,
    ),
  );
  return board('Shots', high + 14, duration, [...drawn, ...between]);
}

/** The colours of each frame that was looked at, one column each, by how much of it they cover. */
function paletteStrip(stills: NonNullable<Analysis['composition']>['stills'], duration: number): string {
  const high = 54;
  const drawn = stills.flatMap(({ seconds, palette }, index) => {
    const next = stills[index + 1]?.seconds ?? duration;
    const x = across(index === 0 ? 0 : seconds, duration);
    const width = Math.max(0.5, across(next, duration) - x + 0.3);
    let y: number = BOARD.top;
    return palette.swatches.map(({ colour, share }) => {
      const height = share * high;
      y += height;
      return element('rect', { x, y: y - height, width, height: height + 0.3, fill: colour });
    });
  });
  return board('Colours', high, duration, drawn);
}

/** Frames are put together in steps of so many seconds, so that the eye sees moves and not trembling. */
const STEP = 0.2;

function motionPlot(camera: NonNullable<Analysis['camera']>, signals: Signals, duration: number): string {
  const { seconds, width } = signals;
  const rate = (frame: number) => 1 / Math.max(1e-3, (seconds[frame] ?? 0) - (seconds[frame - 1] ?? 0));
  // Across a cut nothing moved: there is a gap.
  const cut = new Set(camera.shots.map(({ from }) => from));
  const steps = stepped(signals, cut, (frame) => (-(signals.across[frame] ?? 0) / width) * rate(frame));
  const tilts = stepped(signals, cut, (frame) => ((signals.down[frame] ?? 0) / width) * rate(frame));
  const zooms = stepped(signals, cut, (frame) => (signals.growth[frame] ?? 0) * rate(frame));
  const most = [...steps.values, ...tilts.values].reduce((high, value) => Math.max(high, Math.abs(value) || 0), 0.05);
  const scale = { least: -Math.min(most, 2), most: Math.min(most, 2), unit: '' };
  const styles: Band[] = camera.shots.map(({ seconds: [start, end], style, sentence }) => ({
    start,
    end,
    colour: STYLE_COLOURS[style],
    title: sentence,
  }));
  return curves(
    'Camera (widths a second)',
    duration,
    scale,
    [
      { name: 'pan', colour: 'one', ...steps },
      { name: 'tilt', colour: 'two', ...tilts },
      { name: 'zoom', colour: 'three', ...zooms },
    ],
    styles.map((band) => bandAt(band, BOARD.top, 110, duration).replace('class="fill ', 'class="faint ')),
  );
}

const STYLE_COLOURS = { static: 'four', smooth: 'one', dynamic: 'three', handheld: 'two', whip: 'bad' } as const;

function coherencePlot(coherence: NonNullable<Analysis['coherence']>, signals: Signals, duration: number): string {
  const found = coherence.findings.map(({ kind, seconds, sentence }) =>
    bandAt(
      { start: seconds[0], end: seconds[1], colour: 'bad', title: sentence || kind },
      BOARD.top,
      110,
      duration,
    ).replace('class="fill ', 'class="faint '),
  );
  const alike = { seconds: signals.seconds, values: signals.similarity };
  return curves(
    'Likeness of neighbouring frames (SSIM)',
    duration,
    { least: 0, most: 1, unit: '' },
    [{ name: 'likeness', colour: 'one', ...alike }],
    found,
  );
}

function loudnessPlot({ loudness }: NonNullable<Analysis['audio']>, duration: number): string {
  const at = (values: readonly number[], first: number) => Float64Array.from(values, (_, index) => first + index / 10);
  return curves('Loudness (LUFS)', duration, { least: -60, most: 0, unit: '' }, [
    { name: 'momentary', colour: 'four', seconds: at(loudness.momentary, 0.4), values: loudness.momentary },
    { name: 'short-term', colour: 'one', seconds: at(loudness.shortTerm, 3), values: loudness.shortTerm },
  ]);
}

const KIND_COLOURS = { speech: 'one', music: 'three', noise: 'two', silence: '#8884' } as const;

function soundBands({ segments, sections, voice, silences }: NonNullable<Analysis['audio']>, duration: number): string {
  return bands(
    'Sound',
    duration,
    [
      {
        name: 'kind',
        bands: segments.map(({ start, end, kind }) => ({ start, end, colour: KIND_COLOURS[kind], label: kind })),
      },
      { name: 'parts', bands: sections.map(({ start, end, label }) => ({ start, end, colour: 'four', label })) },
      { name: 'voice', bands: voice.map(({ start, end }) => ({ start, end, colour: 'one' })) },
      { name: 'silence', bands: silences.map(({ start, end }) => ({ start, end, colour: '#8886' })) },
    ].filter(({ bands: row }) => row.length > 0),
  );
}

/** Means over steps of time; a step ends where a shot does. */
function stepped(
  { seconds, frames }: Signals,
  cuts: ReadonlySet<number>,
  value: (frame: number) => number,
): { readonly seconds: number[]; readonly values: number[] } {
  const [times, values]: [number[], number[]] = [[], []];
  let [from, sum, count] = [seconds[1] ?? 0, 0, 0];
  const end = (at: number) => {
    if (count > 0) {
      times.push((from + at) / 2);
      values.push(sum / count);
    }
    [from, sum, count] = [at, 0, 0];
  };
  for (let frame = 1; frame < frames; frame++) {
    const at = seconds[frame] ?? 0;
    if (cuts.has(frame)) {
      end(at);
      times.push(at);
      values.push(Number.NaN);
      continue;
    }
    if (at - from >= STEP) end(at);
    sum += value(frame);
    count += 1;
  }
  end(seconds[frames - 1] ?? 0);
  return { seconds: times, values };
}
