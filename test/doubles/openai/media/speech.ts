import { countOf } from '../../script/index.ts';
import { demand, event, isObject, isText, Refuse, type Reply, type RoutedRequest, textIn } from '../../server/index.ts';
import { secondsOf, silentMp3, streamedWave, toneOf } from './wave.ts';

const MOST = 4096;

/** `POST /audio/speech`: a tone as WAV or PCM, silence as MP3, both as long as the words. */
export function speech({ body }: RoutedRequest): Reply {
  demand(body, 'model', isText);
  demand(body, 'input', isText);
  demand(body, 'voice', (voice) => isText(voice) || isObject(voice));
  const input = textIn(body['input']);
  if ([...input].length > MOST)
    throw new Refuse(
      'bad-request',
      `[{'type': 'string_too_long', 'loc': ('body', 'input'), 'msg': 'String should have at most ${MOST} characters', 'ctx': {'max_length': ${MOST}}}]`,
    );
  const format = textIn(body['response_format'], 'mp3');
  const sound = soundOf(input, format);
  if (body['stream_format'] !== 'sse') return { kind: 'plain', body: sound.bytes, contentType: sound.type };
  const tokens = countOf(input);
  const halves = [sound.bytes.subarray(0, sound.bytes.length >> 1), sound.bytes.subarray(sound.bytes.length >> 1)];
  const events = [
    ...halves.map((half) => ({ type: 'speech.audio.delta', audio: half.toString('base64') })),
    {
      type: 'speech.audio.done',
      usage: { input_tokens: tokens, output_tokens: tokens * 4, total_tokens: tokens * 5 },
    },
  ];
  return {
    kind: 'plain',
    contentType: 'text/event-stream',
    body: events.map((one) => event('content', one).text).join(''),
  };
}

function soundOf(input: string, format: string): { bytes: Buffer; type: string } {
  const samples = toneOf(input);
  if (format === 'pcm') return { bytes: samples, type: 'audio/pcm' };
  if (format === 'wav') return { bytes: streamedWave(samples), type: 'audio/wav' };
  if (format === 'mp3') return { bytes: silentMp3(secondsOf(samples)), type: 'audio/mpeg' };
  throw new Refuse('bad-request', `This double makes wav, pcm and mp3, not ${format}.`);
}
