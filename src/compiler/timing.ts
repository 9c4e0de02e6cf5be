import {
  type Clip,
  type Covered,
  type Film,
  framesOf,
  type Line,
  type LineId,
  type Mood,
  type Rational,
  type Shot,
  type ShotId,
  secondsOf,
  type Timeline,
  type Transition,
  toSeconds,
} from '#film';

/** All that decides when things happen, as plain data. */
export interface TimingPlan {
  readonly frameRate: Rational;
  readonly shots: readonly TimedShot[];
}

/** What of a shot decides how long it is. */
export interface TimedShot {
  readonly shot: ShotId;
  readonly mood: Mood;
  readonly seconds: Rational;
  /** True when a person set the length: the shot is never shorter. */
  readonly held: boolean;
  readonly transition: Transition;
  readonly covers: readonly (
    | { readonly kind: 'action'; readonly seconds: Rational }
    | {
        readonly kind: 'line';
        readonly line: LineId;
        readonly how: Line['kind'];
        readonly together: boolean;
        /** Present when the line breaks off: whoever is next falls into the word. */
        readonly brokenOff?: true;
      }
  )[];
}

/** Where one line sounds: frames from the start of the film. */
export interface PlacedLine {
  readonly line: LineId;
  readonly start: number;
  readonly frames: number;
}

/** Where one shot stands in the film, and how it comes in. All lengths in frames. */
export interface PlacedShot {
  readonly shot: ShotId;
  readonly start: number;
  readonly frames: number;
  /** Frames at the beginning during which the shot before is still seen (or black); 0 for a cut. */
  readonly entering: number;
  readonly lines: readonly PlacedLine[];
}

/** The film on the clock. */
export interface Placement {
  readonly frames: number;
  readonly shots: readonly PlacedShot[];
}

/**
 * Seconds of air around speech. A head before the first word and a tail after the last keep cuts off the words; the gap between
 * lines follows the scene's pace (0.15-0.4 s is how long people take to answer).
 */
const HEAD = 0.25;
const TAIL = 0.35;
/** The head, the tail and the gap where a line breaks off: whoever interrupts does not wait. */
const CUT_IN = 0.04;
/** A line that breaks off: it ends in a dash. An ellipsis trails off, and nobody hurries then. */
const BREAKS_OFF = /(?:[—–]|--?)["'”’»)\]]*\s*$/u;
const GAP: Record<Mood, number> = {
  warm: 0.32,
  melancholic: 0.45,
  sad: 0.5,
  tense: 0.28,
  chase: 0.15,
  playful: 0.22,
  comic: 0.18,
  romantic: 0.42,
  mysterious: 0.4,
  hopeful: 0.32,
  eerie: 0.45,
  calm: 0.36,
};
/** No shot is shorter than this; below it the eye does not take a drawn picture in. Seconds. */
const SHORTEST = 0.75;

/** Takes from the film what timing depends on, and nothing else. */
export function timingPlan(film: Film, shots: readonly Shot[]): TimingPlan {
  const lines = new Map(film.lines.map((line) => [line.id, line]));
  const moods = new Map(film.scenes.map((scene) => [scene.id, scene.mood]));
  const timed = (covered: Covered): TimedShot['covers'] => {
    if (covered.kind === 'action') return [{ kind: 'action', seconds: covered.seconds }];
    const line = lines.get(covered.line);
    if (line === undefined) return [];
    const brokenOff = BREAKS_OFF.test(line.spoken) ? { brokenOff: true as const } : {};
    return [{ kind: 'line', line: line.id, how: line.kind, together: line.together, ...brokenOff }];
  };
  return {
    frameRate: film.settings.frameRate,
    shots: shots.map((shot) => ({
      shot: shot.id,
      mood: moods.get(shot.scene) ?? 'calm',
      seconds: shot.seconds,
      held: shot.pinned.includes('seconds'),
      transition: shot.transition,
      covers: shot.covers.flatMap(timed),
    })),
  };
}

/**
 * Puts the shots one after the other. A shot lasts as long as its lines need when they are really spoken, and as long as its
 * action was planned; a length set by hand is a least length. `spoken` gives each line's measured seconds.
 */
export function placeShots(plan: TimingPlan, spoken: ReadonlyMap<LineId, number>): Placement {
  const perSecond = plan.frameRate.num / plan.frameRate.den;
  const placed: PlacedShot[] = [];
  let start = 0;
  for (const [index, shot] of plan.shots.entries()) {
    const before = plan.shots[index - 1]?.covers.at(-1);
    const { length, at } = playShot(shot, spoken, breaksOff(before) ? CUT_IN : HEAD);
    const { kind } = shot.transition;
    const leaves = kind === 'dissolve' || kind === 'wipe' || kind === 'fade-through-black';
    const entering = index === 0 && leaves ? 0 : framesOf(shot.transition.seconds, plan.frameRate);
    const frames = Math.max(Math.round(Math.max(length, SHORTEST) * perSecond), entering + 2);
    placed.push({
      shot: shot.shot,
      start,
      frames,
      entering,
      lines: at.map(({ line, from, seconds }) => ({
        line,
        start: start + Math.round(from * perSecond),
        frames: Math.ceil(seconds * perSecond),
      })),
    });
    start += frames;
  }
  return { frames: start, shots: placed };
}

interface Clock {
  action: number;
  speech: number;
  lastStart: number;
}

interface Spoken {
  readonly line: LineId;
  readonly from: number;
  readonly seconds: number;
}

const breaksOff = (covered: TimedShot['covers'][number] | undefined): boolean =>
  covered?.kind === 'line' && covered.brokenOff === true;

/** `head` is the quiet before the first word. */
function playShot(
  shot: TimedShot,
  spoken: ReadonlyMap<LineId, number>,
  head: number,
): { length: number; at: readonly Spoken[] } {
  const gap = GAP[shot.mood];
  const enter = toSeconds(shot.transition.seconds);
  const clock: Clock = { action: enter, speech: enter + head, lastStart: enter + head };
  const at: Spoken[] = [];
  for (const covered of shot.covers) {
    if (covered.kind === 'action') {
      clock.action += toSeconds(covered.seconds);
      continue;
    }
    const seconds = spoken.get(covered.line);
    if (seconds === undefined) continue;
    const from = beginLine(covered, clock, enter, gap);
    at.push({ line: covered.line, from, seconds });
    clock.lastStart = from;
    clock.speech = Math.max(clock.speech, from + seconds + (breaksOff(covered) ? CUT_IN : gap));
    if (covered.how !== 'voice-over') clock.action = Math.max(clock.action, from + seconds);
  }
  const tail = breaksOff(shot.covers.at(-1)) ? CUT_IN : TAIL;
  const speechEnd = at.length === 0 ? 0 : Math.max(...at.map((one) => one.from + one.seconds)) + tail;
  const planned = at.length === 0 || shot.held ? toSeconds(shot.seconds) : 0;
  return { length: Math.max(clock.action, speechEnd, planned), at };
}

type TimedLine = Extract<TimedShot['covers'][number], { kind: 'line' }>;

/** Dual dialogue starts with the line before it; a voice-over runs beside the action; a line in the scene waits for it. */
function beginLine(line: TimedLine, clock: Clock, enter: number, gap: number): number {
  if (line.together) return clock.lastStart;
  if (line.how === 'voice-over' || clock.action <= enter) return clock.speech;
  return Math.max(clock.speech, clock.action + gap * 0.5);
}

/** The placement as the film's timeline: exact seconds, one picture and one voice track. */
export function timelineOf(film: Film, placement: Placement): Timeline {
  const rate = film.settings.frameRate;
  const byId = new Map(film.shots.map((shot) => [shot.id, shot]));
  const picture = placement.shots.flatMap((placed): Clip[] => {
    const shot = byId.get(placed.shot);
    if (shot === undefined) return [];
    return [
      {
        id: `picture/${placed.shot}`,
        start: secondsOf(placed.start, rate),
        seconds: secondsOf(placed.frames, rate),
        source: { kind: 'shot', shot: placed.shot, transition: shot.transition },
      },
    ];
  });
  const voice = placement.shots.flatMap((placed) =>
    placed.lines.map(
      (line): Clip => ({
        id: `voice/${line.line}`,
        start: secondsOf(line.start, rate),
        seconds: secondsOf(line.frames, rate),
        source: { kind: 'line', line: line.line },
      }),
    ),
  );
  return {
    frameRate: rate,
    seconds: secondsOf(placement.frames, rate),
    tracks: [
      { kind: 'picture', clips: picture },
      { kind: 'voice', clips: voice },
    ],
  };
}
