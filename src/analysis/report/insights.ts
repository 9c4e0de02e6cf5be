import type { Analysis } from '../analysis.ts';
import { clock } from './plots/svg.ts';

/** Something worth knowing, or doing something about. */
export interface Insight {
  /** `issue`: people will notice. `note`: worth a look. `strength`: leave it as it is. */
  readonly kind: 'issue' | 'note' | 'strength';
  /** Stable: `loudness-far`, `shot-long`. */
  readonly code: string;
  /** Where, in seconds; null for the whole film. */
  readonly at: { readonly start: number; readonly end: number } | null;
  readonly sentence: string;
  /** What could be done; empty for what needs nothing. */
  readonly advice: string;
}

/** What is found out before insights are drawn from it. */
export type Found = Omit<Analysis, 'insights' | 'summary' | 'quality'>;

/** Everything worth saying, what matters most first; at most so many of one kind of thing. */
export function insightsOf(found: Found): Insight[] {
  const all = [
    ...ofFile(found),
    ...ofSound(found),
    ...ofCoherence(found),
    ...ofShots(found),
    ...ofCamera(found),
    ...ofComposition(found),
  ];
  const order = { issue: 0, note: 1, strength: 2 } as const;
  const counts = new Map<string, number>();
  return all
    .sort((one, other) => order[one.kind] - order[other.kind])
    .filter(({ code }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      return count <= MOST_ALIKE;
    });
}

const MOST_ALIKE = 20;
/**
 * Where films for the web are made to be: LUFS (video platforms play at -14, podcasts at -16), and how far off is heard. dBTP above
 * which codecs clip.
 */
const LOUDNESS = { target: -14, film: -23, off: 2.5, peak: -1 } as const;

const when = (start: number, end: number): string => `from ${clock(start)} to ${clock(end)}`;

function ofFile({ file, made }: Found): Insight[] {
  const told: Insight[] = [];
  const add = (kind: Insight['kind'], code: string, sentence: string, advice = '') =>
    told.push({ kind, code, at: null, sentence, advice });
  if (made.complaints !== '')
    add(
      'issue',
      'file-damaged',
      `The file is damaged in places: ${firstLine(made.complaints)}.`,
      'Export it again, or look at those places before anything is built on them.',
    );
  if (file.picture?.variableRate === true)
    add(
      'note',
      'rate-variable',
      'Frames last differently long (variable frame rate).',
      'Editors that count frames drift; convert it to a constant rate first.',
    );
  if (file.picture?.interlaced === true)
    add(
      'note',
      'interlaced',
      'The pictures are interlaced: each is two moments.',
      'Deinterlace before scaling or reframing.',
    );
  if (file.sound === null && file.picture !== null) add('note', 'sound-none', 'There is no sound.');
  if (made.approximate)
    add(
      'note',
      'approximate',
      'Frames were left out to be quick: cuts may be a frame or two off.',
      'Without --quick every frame is looked at.',
    );
  if (!made.complete)
    add('note', 'stopped', 'It was stopped on the way: everything here is about what had been seen until then.');
  return told;
}

const firstLine = (text: string): string => text.split('\n')[0]?.replace(/\.$/, '') ?? '';

function ofSound({ audio }: Found): Insight[] {
  if (audio === null) return [];
  const told: Insight[] = [];
  const { loudness, silences, clipping, tempo, segments } = audio;
  const { integrated, truePeak } = loudness;
  if (integrated !== null) {
    const far = Math.min(Math.abs(integrated - LOUDNESS.target), Math.abs(integrated - LOUDNESS.film));
    const said = `It is ${integrated.toFixed(1)} LUFS loud`;
    if (far <= LOUDNESS.off)
      told.push({
        kind: 'strength',
        code: 'loudness-right',
        at: null,
        sentence: `${said}: where ${integrated > -18.5 ? 'the web' : 'broadcasters'} want it.`,
        advice: '',
      });
    else
      told.push({
        kind: 'issue',
        code: 'loudness-far',
        at: null,
        sentence: `${said}.`,
        advice: `Bring it to ${LOUDNESS.target} LUFS for the web (${signed(LOUDNESS.target - integrated)} dB) or ${LOUDNESS.film} for broadcast.`,
      });
  }
  if (truePeak !== null && truePeak > LOUDNESS.peak)
    told.push({
      kind: 'issue',
      code: 'peak-high',
      at: null,
      sentence: `Its true peak is ${signed(truePeak)} dBTP: it clips when it is compressed.`,
      advice: `Limit it to ${LOUDNESS.peak} dBTP.`,
    });
  if (clipping.runs > 0)
    told.push({
      kind: 'issue',
      code: 'clipped',
      at: null,
      sentence: `The sound is cut off flat in ${clipping.runs} place${clipping.runs === 1 ? '' : 's'}.`,
      advice: 'Record it lower, or repair it with a declipper: turning it down does not help.',
    });
  for (const { start, end } of silences.filter((silence) => silence.end - silence.start >= 2))
    told.push({
      kind: 'note',
      code: 'silence',
      at: { start, end },
      sentence: `Nothing is heard ${when(start, end)}.`,
      advice: 'If it is not meant, put room tone there.',
    });
  const music = segments.filter(({ kind }) => kind === 'music').reduce((sum, { start, end }) => sum + end - start, 0);
  if (tempo !== null && tempo.confidence > 0.4 && music > 0.3 * audio.duration)
    told.push({
      kind: 'note',
      code: 'tempo',
      at: null,
      sentence: `The music goes at ${tempo.bpm.toFixed(1)} beats a minute${audio.key === null ? '' : `, in ${audio.key.tonic} ${audio.key.mode}`}.`,
      advice: '',
    });
  return told;
}

const signed = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;

function ofShots({ shots, audio }: Found): Insight[] {
  if (shots === null || shots.shots.length === 0) return [];
  const told: Insight[] = [];
  const lengths = shots.shots.map(({ startSeconds, endSeconds }) => endSeconds - startSeconds);
  const middle = lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
  for (const [index, { startSeconds: start, endSeconds: end }] of shots.shots.entries()) {
    const length = lengths[index] ?? 0;
    if (lengths.length >= 4 && length > 4 * middle && length > 8)
      told.push({
        kind: 'note',
        code: 'shot-long',
        at: { start, end },
        sentence: `Shot ${index + 1} ${when(start, end)} is ${Math.round(length / middle)} times as long as most.`,
        advice: 'Look whether it holds; otherwise cut into it.',
      });
    if (length < 0.35 && shots.shots.length > 1 && index > 0 && index < shots.shots.length - 1)
      told.push({
        kind: 'note',
        code: 'shot-short',
        at: { start, end },
        sentence: `Shot ${index + 1} at ${clock(start)} is seen for ${length.toFixed(2)} s only.`,
        advice: 'Is it meant? Stray frames between two cuts look like this.',
      });
  }
  for (const { fromSeconds: start, toSeconds: end } of shots.flashes)
    told.push({
      kind: 'note',
      code: 'flash',
      at: { start, end },
      sentence: `A flash at ${clock(start)}.`,
      advice: 'More than three a second can harm people with photosensitive epilepsy.',
    });
  const cuts = shots.boundaries.filter(({ kind }) => kind === 'cut');
  if (audio !== null && audio.beats.length > 8 && cuts.length >= 4) {
    const on = cuts.filter(({ toSeconds }) =>
      audio.beats.some(({ seconds }) => Math.abs(seconds - toSeconds) <= 0.08),
    ).length;
    if (on / cuts.length >= 0.6)
      told.push({
        kind: 'strength',
        code: 'cuts-on-beat',
        at: null,
        sentence: `${on} of ${cuts.length} cuts fall on a beat of the music.`,
        advice: '',
      });
  }
  return told;
}

/** What could be done about each kind of finding. */
const MENDING: Readonly<Record<NonNullable<Found['coherence']>['findings'][number]['kind'], string>> = {
  flicker: 'Lamps flicker with the mains: shoot at 1/50 or 1/60 s, or use a deflicker filter.',
  frozen: 'Cut it out, or slow down what is around it, unless it is a still on purpose.',
  black: 'Cut it out, or make it a fade on purpose.',
  duplicated: 'Drop the frame, or make the neighbours a little longer.',
  cadence: 'It was brought from another frame rate: go back to that rate before editing.',
  dropped: 'Frames are missing: look for a better copy, or interpolate them.',
  'colour-jump': 'Match the colours on both sides.',
  'light-jump': 'Match the light on both sides, or lock the exposure when shooting.',
  abrupt: 'Look at it: a stray frame of something else looks like this.',
};

function ofCoherence({ coherence }: Found): Insight[] {
  return (coherence?.findings ?? []).map(({ kind, seconds: [start, end], severity, sentence }) => ({
    kind: severity >= 0.4 ? ('issue' as const) : ('note' as const),
    code: kind,
    at: { start, end },
    sentence: /[.!?]$/.test(sentence) ? sentence : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
    advice: MENDING[kind],
  }));
}

function ofCamera({ camera }: Found): Insight[] {
  if (camera === null) return [];
  const told: Insight[] = [];
  for (const { style, shake, seconds } of camera.shots) {
    const [start, end] = seconds;
    if (style === 'handheld' && shake > 4 && end - start > 1)
      told.push({
        kind: 'note',
        code: 'shaky',
        at: { start, end },
        sentence: `The camera shakes ${when(start, end)} (${shake.toFixed(1)} thousandths of the width).`,
        advice: 'Stabilise it, or cut away, if it is not meant.',
      });
    if (style === 'whip')
      told.push({
        kind: 'note',
        code: 'whip',
        at: { start, end },
        sentence: `A whip pan ${when(start, end)}.`,
        advice: '',
      });
  }
  return told;
}

function ofComposition({ composition, shots }: Found): Insight[] {
  if (composition === null) return [];
  const told: Insight[] = [];
  for (const [index, { headroom, subject }] of composition.shots.entries()) {
    const shot = shots?.shots[index];
    if (headroom === null || subject < 0.5 || shot === undefined) continue;
    const at = { start: shot.startSeconds, end: shot.endSeconds };
    if (headroom < 0.015 && at.end - at.start > 1.5)
      told.push({
        kind: 'note',
        code: 'headroom-none',
        at,
        sentence: `In shot ${index + 1} ${when(at.start, at.end)} what draws the eye touches the upper edge.`,
        advice: 'Fine for a close-up; otherwise frame it lower.',
      });
  }
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  const tilt = middle(composition.stills.map(({ balance }) => Math.abs(balance.across)));
  if (tilt !== undefined && tilt < 0.08 && composition.stills.length >= 5)
    told.push({
      kind: 'strength',
      code: 'balanced',
      at: null,
      sentence: 'Most pictures are in balance, left and right.',
      advice: '',
    });
  return told;
}
