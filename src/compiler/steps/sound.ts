import type { Line, Shot } from '#film';
import type { Step, StepContext, StepId } from '#graph';
import { encodeSound } from '#media';
import type { MixPlan } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { PlacedShot } from '../timing.ts';
import type { Workshop } from '../workshop.ts';
import { ambienceOf, type Bed } from './ambience.ts';
import { effectsOf, type PlacedHappening } from './effects.ts';
import { musicOf, type PlayedCue } from './music.ts';
import { secondsAt } from './segment.ts';
import { asParams, keepJson, stepId } from './step.ts';
import type { Timed } from './timeline.ts';
import { voiceStepId } from './voice.ts';

/** Raise when the same parts would be mixed differently, and coded differently. */
const MIX_VERSION = 4;
const SOUNDTRACK_VERSION = 2;

/**
 * What the film's sound is brought to: the usual level of the web (-16 LUFS). Peaks stay half a decibel below what the film
 * promises (-1 dBTP), for the coding of the sound moves them a little.
 */
const LOUDNESS = { integrated: -16, truePeak: -1.5 } as const;
/** Decibels of the music against the voices, before it makes way for them. */
const MUSIC_GAIN = -3;
/** How far to the sides voices stand; a little, so that who speaks is heard, and phones lose nothing. */
const WIDTH = 0.35;
/** Decibels of a voice by how near the camera is. */
const SIZES: Partial<Record<Shot['size'], number>> = {
  'extreme-wide': -2.5,
  wide: -1.5,
  close: 0.5,
  'extreme-close': 0.5,
};
/** Seconds nobody has spoken before a breath is heard, how long before the line it begins, and the least length of that line. */
const BREATH = { after: 0.6, before: 0.36, line: 1 } as const;

export const SOUND: StepId = stepId('sound');
export const SOUNDTRACK: StepId = stepId('soundtrack');

/**
 * Music cue by cue, ambience and effects sound by sound, the mix of everything (`sound`: WAV, 48 kHz stereo, and its `report`),
 * and its coding for the film.
 */
export function soundSteps(timed: Timed, find: Lookup, workshop: Workshop): readonly Step[] {
  // Music strikes with what happens whether that is heard or not: switching effects plays no cue anew.
  const happenings = effectsOf(timed, find);
  const music = musicOf(timed, find, happenings, workshop);
  const effects = find.film.settings.effects ? happenings : [];
  const beds = ambienceOf(timed, find);
  const made = [
    ...music.map(({ step }) => step),
    ...beds.map(({ loop }) => loop),
    ...effects.map(({ sound }) => sound),
  ];
  return [
    ...new Map(made.map((step) => [step.id, step])).values(),
    mixStep(timed, find, { music, beds, effects }, workshop),
    soundtrackStep(timed, find),
  ];
}

/** What is mixed under the voices. */
interface Parts {
  readonly music: readonly PlayedCue[];
  readonly beds: readonly Bed[];
  readonly effects: readonly PlacedHappening[];
}

/** Something to be mixed: the step's output it is in, and where and how it sounds. */
interface Placed<Where> {
  readonly step: StepId;
  readonly output: string;
  readonly where: Where;
}

function mixStep(timed: Timed, find: Lookup, { music, beds, effects }: Parts, workshop: Workshop): Step {
  const { frameRate } = find.film.settings;
  const seconds = secondsAt(timed.placement.frames, frameRate);
  const lines = heardLines(timed, find);
  const voices = lines.map(({ id, ...where }) => ({ step: id, output: 'sound', where: positionOf(where) }));
  const breaths = lines.filter(({ breathes }) => breathes).map(({ id, ...where }) => breathBefore(id, where));
  const cues = music.map(({ start, step }) => ({
    step: step.id,
    output: 'music',
    where: { start, gainDb: MUSIC_GAIN },
  }));
  const under = beds.map(({ loop, ...where }) => ({ step: loop.id, output: 'loop', where }));
  const once = effects.map(({ sound, start, gainDb, pan }) => ({
    step: sound.id,
    output: 'effect',
    where: { start, gainDb, pan },
  }));
  const parts = { voices, music: cues, ambience: under, effects: [...once, ...breaths] };
  const all = Object.values(parts).flat();
  return {
    id: SOUND,
    stage: 'sound',
    recipe: { name: 'mix', version: MIX_VERSION },
    params: asParams({ seconds, parts, loudness: LOUDNESS }),
    inputs: [...new Set(all.map(({ step }) => step))],
    seconds: 0.3 + seconds * 0.05,
    async run(context) {
      const { artifacts, signal } = context;
      const plan: MixPlan = {
        seconds,
        loudness: LOUDNESS,
        voices: await found(parts.voices, context),
        music: await found(parts.music, context),
        ambience: await found(parts.ambience, context),
        effects: await found(parts.effects, context),
      };
      const path = await artifacts.temporary('wav');
      const report = await workshop.crew.mix(plan, path, signal);
      return { sound: await artifacts.adopt(path, 'audio/wav'), report: await keepJson(context, report) };
    },
  };
}

/** What is placed, with the paths of the files it is in. */
async function found<Where>(
  placed: readonly Placed<Where>[],
  context: StepContext,
): Promise<(Where & { path: string })[]> {
  return await Promise.all(
    placed.map(async ({ step, output, where }) => ({
      ...where,
      path: await context.artifacts.path(context.input(step, output)),
    })),
  );
}

interface Position {
  readonly start: number;
  readonly gainDb: number;
  readonly pan: number;
}

/** A line that is heard, where, and whether a breath is heard before it. */
interface Heard extends Position {
  readonly id: StepId;
  readonly breathes: boolean;
}

/** The film's lines that are heard, in film order. Who draws no breath in life draws none here, nor who just spoke. */
function heardLines({ placement, lines }: Timed, find: Lookup): readonly Heard[] {
  const { frameRate } = find.film.settings;
  let silentSince = 0;
  return placement.shots.flatMap((placed) =>
    placed.lines.flatMap((place): Heard[] => {
      if (lines[place.line]?.unsaid !== undefined) return [];
      const line = find.line(place.line);
      const start = secondsAt(place.start, frameRate);
      const length = secondsAt(place.frames, frameRate);
      const rested = start - silentSince >= BREATH.after && length >= BREATH.line;
      const { kind } = find.character(line.character).appearance;
      silentSince = Math.max(silentSince, start + length);
      return [
        {
          id: voiceStepId(line),
          start,
          gainDb: gainOf(line) + nearness(line, find.shot(placed.shot)),
          pan: panOf(line, placed, find),
          breathes: rested && (kind === 'person' || kind === 'animal'),
        },
      ];
    }),
  );
}

const positionOf = ({ start, gainDb, pan }: Position): Position => ({ start, gainDb, pan });

function breathBefore(step: StepId, where: Position): Placed<Position> {
  const { start, gainDb, pan } = positionOf(where);
  return { step, output: 'breath', where: { start: Math.max(0, start - BREATH.before), gainDb, pan } };
}

/** The mix as the film carries it: `soundtrack` (AAC). A step of its own, so that a new picture does not code it again. */
function soundtrackStep({ placement: { frames } }: Timed, { film }: Lookup): Step {
  const { frameRate } = film.settings;
  return {
    id: SOUNDTRACK,
    stage: 'sound',
    recipe: { name: 'soundtrack', version: SOUNDTRACK_VERSION },
    params: asParams({ frames, frameRate }),
    inputs: [SOUND],
    seconds: 0.2 + frames * 0.0006,
    async run({ artifacts, signal, input }) {
      const output = await artifacts.temporary('m4a');
      await encodeSound({ path: await artifacts.path(input(SOUND, 'sound')), frames, frameRate, output, signal });
      return { soundtrack: await artifacts.adopt(output, 'audio/mp4') };
    },
  };
}

/** Voices from off screen are further away; a voice-over is as close as it gets. */
function gainOf({ kind }: Line): number {
  return { dialogue: 0, lyric: 0, 'voice-over': 0.5, 'off-screen': -3 }[kind];
}

/** The farther the camera, the softer the voice, but only slightly: words are to be understood. Decibels. */
function nearness({ kind }: Line, { size }: Shot): number {
  if (kind === 'voice-over' || kind === 'off-screen') return 0;
  return SIZES[size] ?? 0;
}

/** A voice comes from where its speaker stands in the picture; who is not seen speaks from the middle. */
function panOf(line: Line, placed: PlacedShot, find: Lookup): number {
  if (line.kind === 'voice-over') return 0;
  const shot = find.shot(placed.shot);
  const mark = shot.performances.find(({ character }) => character === line.character)?.mark ?? 0;
  return Math.round(Math.max(-1, Math.min(1, mark)) * WIDTH * 100) / 100;
}
