import { Fault } from '#fault';
import type { Line } from '#film';
import type { Step } from '#graph';
import { type MouthCue, mouthsFor } from '#pictures';
import {
  breathOf,
  finishVoice,
  MIX_RATE,
  type RoomName,
  roomFor,
  type SpeakRequest,
  type Speech,
  type Through,
  throughFor,
  type VoiceEngine,
  type WordTime,
  writeWav,
} from '#voices';
import type { Lookup } from '../lookup.ts';
import type { Workshop } from '../workshop.ts';
import { asParams, keepJson, stepId } from './step.ts';

/** When things are heard in a line, seconds from its beginning. */
export interface LineTimes {
  /** How long the words last; the echo of the room rings on beyond. */
  readonly seconds: number;
  readonly words: readonly WordTime[];
  readonly mouths: readonly MouthCue[];
  /** Why the line is not heard, in one sentence; absent when it is. */
  readonly unsaid?: string;
}

/** Raise when finishing a voice would sound different. */
const VERSION = 4;
/** Faults that leave a line unsaid instead of ending the film: nothing is wrong but that this engine cannot say it. */
const UNSAYABLE = new Set(['nothing-to-say', 'writing-unspeakable', 'language-unspoken']);
/** Reading speed for a line nobody can say: seconds a character, with a least length. */
const READING = 0.06;
const SHORTEST = 0.8;

export const voiceStepId = (line: Line) => stepId('voice', line.id);

/** One line, spoken, finished and set in its room: `sound` and the `breath` before it (WAV, 48 kHz mono), and `times`. */
export function voiceStep(line: Line, find: Lookup, workshop: Workshop): Step {
  const { casting } = find.character(line.character);
  const { place } = find.scene(line.scene);
  const engine = workshop.voice(casting.engine);
  const request: SpeakRequest = {
    text: line.spoken,
    casting,
    emotion: line.emotion,
    manner: line.parenthetical,
    language: line.language,
  };
  const through = throughFor(line.parenthetical, isSeen(line, find));
  const room = roomOf(line, through, roomFor(place.words, place.interior));
  return {
    id: voiceStepId(line),
    stage: 'voices',
    recipe: { name: 'voice', version: VERSION },
    engine: `${engine.name} ${engine.version}`,
    params: asParams({ request, room, through }),
    inputs: [],
    seconds: 0.15 + line.spoken.length * 0.002,
    async run(context) {
      const said = await say(engine, request, context.signal);
      const [path, breath] = [await context.artifacts.temporary('wav'), await context.artifacts.temporary('wav')];
      await writeWav(path, [finishVoice(said.speech, room, through)], MIX_RATE, 's16');
      await writeWav(breath, [breathOf(said.speech, room)], MIX_RATE, 's16');
      return {
        sound: await context.artifacts.adopt(path, 'audio/wav'),
        breath: await context.artifacts.adopt(breath, 'audio/wav'),
        times: await keepJson(context, said.times),
      };
    },
  };
}

/** Whether the speaker is there: on screen, and in some shot of the scene the line is said in. */
function isSeen({ kind, scene, character }: Line, find: Lookup): boolean {
  if (kind !== 'dialogue' && kind !== 'lyric') return false;
  return find.scene(scene).shots.some((id) => find.shot(id).performances.some((one) => one.character === character));
}

/** Thoughts and narration are heard close by, as is what comes out of a receiver; a loudspeaker fills the place it hangs in. */
function roomOf({ kind }: Line, through: Through | null, here: RoomName): RoomName {
  if (through === 'loudspeaker') return here === 'small' || here === 'outside' ? 'bare' : here;
  if (kind === 'voice-over' || (through !== null && through !== 'wall')) return 'small';
  return here;
}

async function say(
  engine: VoiceEngine,
  request: SpeakRequest,
  signal: AbortSignal,
): Promise<{ speech: Pick<Speech, 'samples' | 'sampleRate'>; times: LineTimes }> {
  try {
    const speech = await engine.speak(request, signal);
    const seconds = speech.samples.length / speech.sampleRate;
    return { speech, times: { seconds, words: speech.words, mouths: mouthsFor(speech.phonemes) } };
  } catch (fault) {
    if (!(fault instanceof Fault) || !UNSAYABLE.has(fault.code)) throw fault;
    const seconds = Math.max(SHORTEST, [...request.text].length * READING);
    const silence = { samples: new Float32Array(Math.round(seconds * MIX_RATE)), sampleRate: MIX_RATE };
    const words = request.text === '' ? [] : [{ from: 0, to: request.text.length, start: 0, end: seconds }];
    return { speech: silence, times: { seconds, words, mouths: [], unsaid: fault.message } };
  }
}
