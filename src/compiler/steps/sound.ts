import { seedOf } from '#chance';
import type { Line, Mood, Scene, SceneId } from '#film';
import type { Step, StepId } from '#graph';
import { encodeSound } from '#media';
import { type AmbienceKind, ambienceFor, type Cue, composeBed, type MixPlan, recordAmbience, recordBed } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { PlacedShot } from '../timing.ts';
import type { Workshop } from '../workshop.ts';
import { secondsAt } from './segment.ts';
import { asParams, keepJson, stepId } from './step.ts';
import type { Timed } from './timeline.ts';
import { voiceStepId } from './voice.ts';

/** Raise when the same cue would sound different, and when the same parts would be mixed differently. */
const MUSIC_VERSION = 1;
const AMBIENCE_VERSION = 1;
const MIX_VERSION = 2;
const SOUNDTRACK_VERSION = 2;

/**
 * What the film's sound is brought to: the usual level of the web (-16 LUFS). Peaks stay half a decibel below what the film
 * promises (-1 dBTP), for the coding of the sound moves them a little.
 */
const LOUDNESS = { integrated: -16, truePeak: -1.5 } as const;
/** Seconds a cue rings on after its last chord. */
const RINGING = 1.5;
/** Decibels of the music against the voices, before it makes way for them. */
const MUSIC_GAIN = -3;
/** How far to the sides voices stand; a little, so that who speaks is heard, and phones lose nothing. */
const WIDTH = 0.35;

export const SOUND: StepId = stepId('sound');
export const SOUNDTRACK: StepId = stepId('soundtrack');

/** A stretch of scenes that stand together: same place for the ambience, same mood for the music. */
interface Stretch {
  readonly scene: Scene;
  readonly start: number;
  readonly seconds: number;
}

/** Music cue by cue, the mix of everything (`sound`: WAV, 48 kHz stereo, and its `report`), and its coding for the film. */
export function soundSteps(timed: Timed, find: Lookup, workshop: Workshop): readonly Step[] {
  const cues = find.film.settings.music ? cuesOf(timed, find) : [];
  const music = cues.map((cue, index) => musicStep(cue, index, find.film.settings.seed));
  const beds = ambienceOf(timed, find);
  const loops = new Map(beds.map(({ loop }) => [loop.id, loop]));
  return [
    ...music,
    ...loops.values(),
    mixStep(timed, find, { cues, music, beds }, workshop),
    soundtrackStep(timed, find),
  ];
}

function musicStep(cue: Cue, index: number, seed: number): Step {
  // A cue does not know when it is played, so that one that only moved is not played again.
  const own: Cue = { ...cue, start: 0 };
  const seconds = Math.ceil((cue.seconds + RINGING) * 100) / 100;
  return {
    id: stepId('music', String(index + 1)),
    stage: 'music',
    recipe: { name: 'music', version: MUSIC_VERSION },
    engine: 'composed by rules',
    params: asParams({ cue: own, seconds, seed }),
    inputs: [],
    seconds: 0.1 + seconds * 0.03,
    async run({ artifacts, signal }) {
      const path = await artifacts.temporary('wav');
      await recordBed(composeBed([own], seconds, seed), path, signal);
      return { music: await artifacts.adopt(path, 'audio/wav') };
    },
  };
}

/** What is mixed under the voices. */
interface Parts {
  readonly cues: readonly Cue[];
  readonly music: readonly Step[];
  readonly beds: readonly Bed[];
}

function mixStep(timed: Timed, find: Lookup, { cues, music, beds }: Parts, workshop: Workshop): Step {
  const rate = find.film.settings.frameRate;
  const { placement } = timed;
  const lines = placement.shots.flatMap((placed) =>
    placed.lines.map((line) => ({ placed, line, said: find.line(line.line) })),
  );
  const heard = lines.filter(({ line }) => timed.lines[line.line]?.unsaid === undefined);
  const seconds = secondsAt(placement.frames, rate);
  const params = {
    seconds,
    voices: heard.map(({ placed, line, said }) => ({
      start: secondsAt(line.start, rate),
      gainDb: gainOf(said),
      pan: panOf(said, placed, find),
    })),
    music: cues.map(({ start }) => ({ start, gainDb: MUSIC_GAIN })),
    ambience: beds.map(({ start, seconds: length }) => ({ start, seconds: length, gainDb: 0 })),
    loudness: LOUDNESS,
  };
  return {
    id: SOUND,
    stage: 'sound',
    recipe: { name: 'mix', version: MIX_VERSION },
    params: asParams(params),
    inputs: [
      ...heard.map(({ said }) => voiceStepId(said)),
      ...music.map(({ id }) => id),
      ...beds.map(({ loop }) => loop.id),
    ],
    seconds: 0.3 + seconds * 0.05,
    async run(context) {
      const { artifacts, signal } = context;
      const voices = heard.map(async ({ said }, index) => ({
        ...(params.voices[index] as (typeof params.voices)[number]),
        path: await artifacts.path(context.input(voiceStepId(said), 'sound')),
      }));
      const played = music.map(async ({ id }, index) => ({
        ...(params.music[index] as (typeof params.music)[number]),
        path: await artifacts.path(context.input(id, 'music')),
      }));
      const under = beds.map(async ({ loop }, index) => ({
        ...(params.ambience[index] as (typeof params.ambience)[number]),
        path: await artifacts.path(context.input(loop.id, 'loop')),
      }));
      const plan: MixPlan = {
        ...params,
        voices: await Promise.all(voices),
        music: await Promise.all(played),
        ambience: await Promise.all(under),
      };
      const path = await artifacts.temporary('wav');
      const report = await workshop.crew.mix(plan, path, signal);
      return { sound: await artifacts.adopt(path, 'audio/wav'), report: await keepJson(context, report) };
    },
  };
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

/** A voice comes from where its speaker stands in the picture; who is not seen speaks from the middle. */
function panOf(line: Line, placed: PlacedShot, find: Lookup): number {
  if (line.kind === 'voice-over') return 0;
  const shot = find.shot(placed.shot);
  const mark = shot.performances.find(({ character }) => character === line.character)?.mark ?? 0;
  return Math.round(Math.max(-1, Math.min(1, mark)) * WIDTH * 100) / 100;
}

/** How much the music has to say in a mood, 0 to 1. */
const INTENSITY: Record<Mood, number> = {
  warm: 0.4,
  melancholic: 0.35,
  sad: 0.25,
  tense: 0.55,
  chase: 0.85,
  playful: 0.55,
  comic: 0.5,
  romantic: 0.45,
  mysterious: 0.35,
  hopeful: 0.5,
  eerie: 0.3,
  calm: 0.3,
};

/** One cue for each run of scenes in the same mood; neighbouring scenes that feel the same share their music. */
function cuesOf(timed: Timed, find: Lookup): Cue[] {
  const lead = find.film.characters.find(({ role }) => role === 'lead')?.name;
  const stretches = joined(stretchesOf(timed, find), (one, other) => one.scene.mood === other.scene.mood);
  return stretches.map(({ scene, start, seconds }) => ({
    start,
    seconds,
    mood: scene.mood,
    intensity: INTENSITY[scene.mood],
    ...(lead === undefined ? {} : { lead }),
  }));
}

/** A stretch of ambience and the step that records its loop. */
interface Bed {
  readonly loop: Step;
  readonly start: number;
  readonly seconds: number;
}

/** One bed for each run of scenes in the same place and weather; the same place has the same loop wherever it comes back. */
function ambienceOf(timed: Timed, find: Lookup): Bed[] {
  const kindOf = ({ place, weather, time }: Scene) => ambienceFor(place.words, place.interior, weather, time);
  const same = (one: Stretch, other: Stretch) =>
    one.scene.place.name === other.scene.place.name && kindOf(one.scene) === kindOf(other.scene);
  return joined(stretchesOf(timed, find), same).flatMap(({ scene, start, seconds }): Bed[] => {
    const kind = kindOf(scene);
    return kind === null ? [] : [{ loop: loopStep(kind, scene.place.name), start, seconds }];
  });
}

function loopStep(kind: AmbienceKind, place: string): Step {
  const seed = seedOf(place);
  return {
    id: stepId('ambience', `${kind}-${seed}`),
    stage: 'music',
    recipe: { name: 'ambience', version: AMBIENCE_VERSION },
    engine: 'made by rules',
    params: asParams({ kind, seed }),
    inputs: [],
    seconds: 0.5,
    async run({ artifacts, signal }) {
      const path = await artifacts.temporary('wav');
      await recordAmbience(kind, seed, path, signal);
      return { loop: await artifacts.adopt(path, 'audio/wav') };
    },
  };
}

function stretchesOf({ placement }: Timed, find: Lookup): Stretch[] {
  const rate = find.film.settings.frameRate;
  const stretches: { id: SceneId; from: number; to: number }[] = [];
  for (const { shot, start, frames } of placement.shots) {
    const id = find.shot(shot).scene;
    const last = stretches.at(-1);
    if (last?.id === id) last.to = start + frames;
    else stretches.push({ id, from: start, to: start + frames });
  }
  return stretches.map(({ id, from, to }) => ({
    scene: find.scene(id),
    start: secondsAt(from, rate),
    seconds: secondsAt(to - from, rate),
  }));
}

function joined(stretches: readonly Stretch[], together: (one: Stretch, other: Stretch) => boolean): Stretch[] {
  const runs: Stretch[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    if (last !== undefined && together(last, stretch))
      runs[runs.length - 1] = { ...last, seconds: last.seconds + stretch.seconds };
    else runs.push(stretch);
  }
  return runs;
}
