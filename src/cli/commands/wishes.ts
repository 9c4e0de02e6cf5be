import type { Wishes } from '#compiler';
import { Fault } from '#fault';
import { parseFrameRate, Settings } from '#film';
import type { Writer } from '#studio';
import { type Call, type CommandOption, number, text } from '../command.ts';

/** The options that say how a film is to be made. */
export const WISH_OPTIONS: Readonly<Record<string, CommandOption>> = {
  seconds: {
    type: 'string',
    value: 'N',
    sentence: 'Aim at this length: the first N seconds of a screenplay, the whole of a brief. `all` lifts it.',
  },
  size: { type: 'string', value: 'WxH', sentence: 'Pixels, default 1280x720; 720x1280 is vertical, 1080x1080 square.' },
  fps: { type: 'string', value: 'RATE', sentence: '23.976, 24, 25, 29.97, 30, 50, 59.94 or 60; default 24.' },
  look: {
    type: 'string',
    value: 'NAME',
    sentence: 'paper (cut paper in a shallow box, default), ink (ink and wash) or print (a screen print in four inks).',
  },
  seed: { type: 'string', value: 'N', sentence: 'Another number, other details.' },
  captions: {
    type: 'string',
    value: 'HOW',
    sentence: 'burned (in the picture, default), track (a player can show it) or none; files beside the film always.',
  },
  music: { type: 'string', value: 'on|off', sentence: 'The bed under the film; default on.' },
  effects: { type: 'string', value: 'on|off', sentence: 'The sounds of what happens: doors, steps, rain; default on.' },
  ambience: { type: 'string', value: 'on|off', sentence: 'The sound of each place under the voices; default on.' },
  language: { type: 'string', value: 'TAG', sentence: 'The main language, for example en-US or it-IT.' },
};

/** Reads them; what is not given stays as the film has it. Throws a fault `option-invalid`. */
export function wishesOf(call: Call): Wishes {
  const size = text(call, 'size');
  return {
    ...(size === undefined ? {} : sizeOf(size)),
    frameRate: given(call, 'fps', parseFrameRate),
    look: text(call, 'look'),
    seed: given(call, 'seed', (word) =>
      checked('seed', Settings.shape.seed.safeParse(Number(word)).data, word, 'a whole number from 0'),
    ),
    captions: given(call, 'captions', (word) =>
      checked('captions', Settings.shape.captions.safeParse(word).data, word, 'burned, track or none'),
    ),
    music: switchOf(call, 'music'),
    effects: switchOf(call, 'effects'),
    ambience: switchOf(call, 'ambience'),
    language: given(call, 'language', languageOf),
    seconds: given(call, 'seconds', secondsOf),
  };
}

function given<Value>(call: Call, name: string, read: (word: string) => Value): Value | undefined {
  const word = text(call, name);
  return word === undefined ? undefined : read(word);
}

function switchOf(call: Call, name: string): boolean | undefined {
  return given(call, name, (word) => checked(name, { on: true, off: false }[word], word, 'on or off'));
}

function checked<Value>(option: string, value: Value | undefined, word: string, wanted: string): Value {
  if (value !== undefined) return value;
  throw new Fault('usage', 'option-invalid', `--${option} ${word} is not understood.`, {
    facts: { option, word },
    hint: `It takes ${wanted}.`,
  });
}

function sizeOf(word: string): { width: number; height: number } {
  const [, wide = '', high = ''] = /^(\d+)[x×](\d+)$/i.exec(word) ?? [];
  const width = Settings.shape.width.safeParse(Number(wide || Number.NaN)).data;
  const height = Settings.shape.height.safeParse(Number(high || Number.NaN)).data;
  const size = width === undefined || height === undefined ? undefined : { width, height };
  return checked('size', size, word, 'WIDTHxHEIGHT in even pixels from 128 to 3840, for example 1280x720');
}

function languageOf(word: string): string {
  let tag: string | undefined;
  try {
    tag = Intl.getCanonicalLocales(word)[0];
  } catch {
    tag = undefined;
  }
  return checked('language', tag, word, 'a language tag, for example en-US, it-IT or de');
}

function secondsOf(word: string): number | null {
  if (word === 'all') return null;
  const seconds = Number(word);
  return checked(
    'seconds',
    seconds >= 1 && seconds <= 6 * 3600 ? seconds : undefined,
    word,
    'seconds from 1 to 21600, or all',
  );
}

/** The options that say who turns a brief into a screenplay. */
export const WRITER_OPTIONS: Readonly<Record<string, CommandOption>> = {
  writer: {
    type: 'string',
    value: 'WHO',
    sentence: 'Who turns a brief into a screenplay: rules (default, free) or model.',
  },
  model: { type: 'string', value: 'MODEL', sentence: 'Which model writes: engine/model, an engine or a task.' },
  budget: {
    type: 'string',
    value: 'USD',
    sentence: 'The most this film may cost, now and later; nothing goes beyond it.',
  },
};

/** Reads them. Throws a fault `option-invalid`. */
export function writerOf(call: Call): Writer {
  const model = text(call, 'model');
  const word = text(call, 'writer') ?? (model === undefined ? 'rules' : 'model');
  const by = checked('writer', word === 'rules' || word === 'model' ? word : undefined, word, 'rules or model');
  if (by === 'rules') return { by };
  const budget = number(call, 'budget');
  return { by, ...(model === undefined ? {} : { model }), ...(budget === undefined ? {} : { budget }) };
}
