import { event, Refuse, type Reply, type RoutedRequest } from '../../server/index.ts';
import { formOf } from './form.ts';

/** `POST /audio/transcriptions`. The words follow from the length of the file alone: a double has no ears. */
export function transcription({ seen }: RoutedRequest): Reply {
  const fields = formOf(seen);
  const value = (name: string): string | undefined =>
    fields.find((field) => field.name === name)?.bytes.toString('utf8');
  const file = fields.find(({ name }) => name === 'file');
  if (file === undefined || value('model') === undefined)
    throw new Refuse('bad-request', `Missing required parameter: '${file === undefined ? 'file' : 'model'}'.`);
  const words = timedWords(file.bytes.length);
  const text = words.map(({ word }) => word).join(' ');
  if (value('stream') === 'true') return streamed(text);
  const format = value('response_format') ?? 'json';
  const duration = words.at(-1)?.end ?? 0;
  const granularities = fields
    .filter(({ name }) => name.startsWith('timestamp_granularities'))
    .map(({ bytes }) => bytes.toString());
  switch (format) {
    case 'json':
      return { kind: 'plain', body: { text, usage: { type: 'duration', seconds: Math.ceil(duration) } } };
    case 'text':
      return { kind: 'plain', body: `${text}\n` };
    case 'srt':
      return { kind: 'plain', body: `1\n${clock(0, ',')} --> ${clock(duration, ',')}\n${text}\n\n` };
    case 'vtt':
      return { kind: 'plain', body: `WEBVTT\n\n${clock(0, '.')} --> ${clock(duration, '.')}\n${text}\n\n` };
    case 'verbose_json':
      return {
        kind: 'plain',
        body: {
          task: 'transcribe',
          language: value('language') ?? 'english',
          duration,
          text,
          ...(granularities.includes('word') ? { words } : {}),
          ...(granularities.length > 0 && !granularities.includes('segment')
            ? {}
            : { segments: [segment(text, duration)] }),
          usage: { type: 'duration', seconds: Math.ceil(duration) },
        },
      };
    default:
      throw new Refuse('bad-request', `Invalid value: '${format}'.`);
  }
}

/** Half a second a word. */
const timedWords = (bytes: number) =>
  ['Somebody', 'says', String(bytes), 'bytes.'].map((word, index) => ({
    word,
    start: index / 2,
    end: (index + 1) / 2,
  }));

const segment = (text: string, end: number) => ({
  id: 0,
  seek: 0,
  start: 0,
  end,
  text,
  tokens: [50364],
  temperature: 0,
  avg_logprob: -0.2,
  compression_ratio: 1.1,
  no_speech_prob: 0.01,
});

function streamed(text: string): Reply {
  const deltas = text.split(/(?= )/).map((delta) => ({ type: 'transcript.text.delta', delta }));
  const done = {
    type: 'transcript.text.done',
    text,
    usage: { type: 'tokens', input_tokens: 10, output_tokens: deltas.length, total_tokens: 10 + deltas.length },
  };
  return {
    kind: 'plain',
    contentType: 'text/event-stream',
    body: [...deltas, done].map((one) => event('content', one).text).join(''),
  };
}

const clock = (seconds: number, comma: ',' | '.'): string =>
  new Date(seconds * 1000).toISOString().slice(11, 23).replace('.', comma);
