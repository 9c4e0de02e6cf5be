import type { Interval, SoundSegment } from '../analysis.ts';
import { featuresOf, type Heard } from './features.ts';
import { KINDS, likelihoods } from './model.ts';
import { voiceIn } from './voice.ts';

/** What a change of kind costs, in natural logarithms of likelihood: about two seconds have to agree. */
const CHANGE = 5;
/** Between silences, whatever is shorter than this (seconds) belongs to its neighbour: places are judged by more than that. */
const SHORTEST = 1;
/** Silences this long (seconds) stand for themselves; shorter ones are pauses in what is around them. */
const SILENCE = 1;

/** What the sound is from place to place, and where somebody speaks. */
export function kindsOf(heard: Heard & { readonly silences: readonly Interval[]; readonly duration: number }): {
  readonly segments: readonly SoundSegment[];
  readonly voice: readonly Interval[];
} {
  const likely = featuresOf(heard).map(likelihoods);
  const seconds = heard.textures.hops / heard.pace;
  const silences = heard.silences.filter(({ start, end }) => end - start >= SILENCE);
  const segments = withSilences(segmentsOf(likely, seconds, heard.duration), silences, heard.duration);
  const speech = segments.filter(({ kind }) => kind === 'speech');
  return { segments, voice: voiceIn(speech, heard.envelopes.speechLevel.values(), heard.pace) };
}

/** The best way through the kinds: a change has to pay. */
function segmentsOf(
  likely: readonly (readonly number[])[],
  seconds: number,
  duration: number,
): readonly SoundSegment[] {
  const path = wayThrough(likely);
  const starts = path.flatMap((kind, at) => (kind === path[at - 1] ? [] : [at]));
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? path.length;
    const kind = path[from] ?? 0;
    const sum = likely.slice(from, to).reduce((total, row) => total + (row[kind] ?? 0), 0);
    const end = to === path.length ? duration : to * seconds;
    return { start: from * seconds, end, kind: KINDS[kind] ?? 'noise', confidence: sum / (to - from) };
  });
}

function wayThrough(likely: readonly (readonly number[])[]): readonly number[] {
  let worth = KINDS.map(() => 0);
  const origins = likely.map((row) => {
    const top = worth.indexOf(Math.max(...worth));
    const fallen = (worth[top] ?? 0) - CHANGE;
    const origin = worth.map((value, kind) => (value >= fallen ? kind : top));
    worth = worth.map((value, kind) => Math.max(value, fallen) + Math.log((row[kind] ?? 0) + 1e-3));
    return origin;
  });
  let kind = worth.indexOf(Math.max(...worth));
  const path = likely.map(() => 0);
  for (let at = likely.length - 1; at >= 0; at--) {
    path[at] = kind;
    kind = origins[at]?.[kind] ?? kind;
  }
  return path;
}

/** Cuts the silences out of the segments and puts them in their place. */
function withSilences(
  segments: readonly SoundSegment[],
  silences: readonly Interval[],
  duration: number,
): readonly SoundSegment[] {
  const sounds = [...silences, { start: duration, end: duration }].map(({ start }, index) => {
    return { start: silences[index - 1]?.end ?? 0, end: start };
  });
  const heard = sounds.flatMap(({ start, end }) => {
    const parts = segments
      .map((segment) => ({ ...segment, start: Math.max(start, segment.start), end: Math.min(end, segment.end) }))
      .filter((segment) => segment.end > segment.start);
    return withoutSlivers(parts);
  });
  const quiet = silences.map(({ start, end }): SoundSegment => ({ start, end, kind: 'silence', confidence: 1 }));
  return [...heard, ...quiet].sort((one, other) => one.start - other.start);
}

/** Gives what is too short to be told to its neighbour. */
function withoutSlivers(parts: readonly SoundSegment[]): readonly SoundSegment[] {
  const long = parts.filter(({ start, end }) => end - start >= SHORTEST);
  if (long.length === 0) return parts;
  return long.map((part, index) => ({
    ...part,
    start: index === 0 ? (parts[0]?.start ?? part.start) : part.start,
    end: long[index + 1]?.start ?? parts.at(-1)?.end ?? part.end,
  }));
}
