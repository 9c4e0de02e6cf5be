import type { Media } from '../contract/index.ts';
import { type PictureSize, pictureSize } from './picture-size.ts';

/** What something shown to a model costs it in tokens: most likely, and at most. */
export interface MediaTokens {
  readonly expected: number;
  readonly atMost: number;
  /** Of `atMost`: sound, which some models have another price for. */
  readonly audioAtMost: number;
}

/**
 * Tokens of a picture, a sound or a document, at the rates the providers document. Where a size is not known it is taken for
 * the largest that is allowed; a sound or a film behind an address can fill the whole window.
 *
 * @param window tokens the model can read, 1,000,000 where not known
 */
export function mediaTokens(model: string, media: Media, window = 1_000_000): MediaTokens {
  const bytes = media.source.kind === 'bytes' ? media.source.bytes : undefined;
  const group = media.type.split('/')[0];
  if (group === 'image') return imageTokens(model, bytes === undefined ? undefined : pictureSize(bytes));
  if (group === 'audio') return clipTokens(AUDIO_PER_SECOND, bytes?.byteLength, window, true);
  if (group === 'video') return clipTokens(VIDEO_PER_SECOND, bytes?.byteLength, window, false);
  return documentTokens(bytes, window);
}

/** Gemini: 32 a second of sound (ai.google.dev/gemini-api/docs/tokens); OpenAI: 10 a second. The higher. */
const AUDIO_PER_SECOND = 32;
/** Gemini: 263 a second of film, 32 of sound on top (ai.google.dev/gemini-api/docs/tokens). */
const VIDEO_PER_SECOND = 295;

/** Bytes of a second of media: typical speech at 64 kbit/s, and 8 kbit/s as the least that is still understood. */
const BYTES_PER_SECOND = { typical: 8_000, least: 1_000 };

function clipTokens(perSecond: number, bytes: number | undefined, window: number, audio: boolean): MediaTokens {
  const at = (rate: number): number =>
    bytes === undefined ? window : Math.min(window, Math.ceil((bytes / rate) * perSecond));
  const atMost = at(BYTES_PER_SECOND.least);
  return { expected: Math.min(atMost, at(BYTES_PER_SECOND.typical)), atMost, audioAtMost: audio ? atMost : 0 };
}

/** Pages of a document: what its page marks say, else a page for each 2,000 bytes. */
function documentTokens(bytes: Uint8Array | undefined, window: number): MediaTokens {
  if (bytes === undefined) return { expected: window, atMost: window, audioAtMost: 0 };
  const marks = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g);
  const pages = marks?.length ?? Math.ceil(bytes.byteLength / 2_000);
  // Anthropic: 1,500 to 3,000 tokens of text a page, and the page once more as a picture (docs, "PDF support").
  return {
    expected: Math.min(window, pages * (2_250 + 1_600)),
    atMost: Math.min(window, pages * (3_000 + IMAGE_AT_MOST)),
    audioAtMost: 0,
  };
}

/** The dearest picture of any provider we know of: gpt-4o-mini counts 2,833 and 5,667 for each of up to 8 tiles. */
const IMAGE_AT_MOST = 48_169;

function imageTokens(model: string, size: PictureSize | undefined): MediaTokens {
  const rule = IMAGE_RULES.find(({ names }) => names.test(model.slice(model.lastIndexOf('/') + 1)));
  if (rule === undefined)
    return { expected: size === undefined ? 1_500 : perPixels(size), atMost: IMAGE_AT_MOST, audioAtMost: 0 };
  const atMost = rule.atMost;
  return { expected: size === undefined ? atMost : Math.min(atMost, rule.tokens(size)), atMost, audioAtMost: 0 };
}

/** Anthropic: pixels / 750 (docs, "Vision"); a fair guess for those who say nothing. */
const perPixels = ({ width, height }: PictureSize): number => Math.ceil((width * height) / 750);

/** Scales a picture down until it fits. */
function shrink({ width, height }: PictureSize, long: number, short = long): PictureSize {
  const scale = Math.min(1, long / Math.max(width, height), short / Math.min(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** OpenAI: fit into 2048 x 2048, the short side to 768, then tiles of 512 (docs, "Images and vision", detail high). */
const tiles = (base: number, tile: number) => ({
  atMost: base + 8 * tile,
  tokens: (size: PictureSize) => {
    const { width, height } = shrink(size, 2048, 768);
    return base + tile * Math.ceil(width / 512) * Math.ceil(height / 512);
  },
});

/** OpenAI's newer small models: patches of 32 x 32 pixels, so many at most, times a factor (docs, "Images and vision"). */
const patches = (most: number, factor: number) => ({
  atMost: Math.ceil(most * factor),
  tokens: ({ width, height }: PictureSize) =>
    Math.ceil(Math.min(most, Math.ceil(width / 32) * Math.ceil(height / 32)) * factor),
});

const IMAGE_RULES: readonly {
  readonly names: RegExp;
  readonly atMost: number;
  readonly tokens: (size: PictureSize) => number;
}[] = [
  { names: /^gpt-4o-mini/, ...tiles(2_833, 5_667) },
  { names: /^gpt-(4\.1|5)-mini/, ...patches(1_536, 1.62) },
  { names: /^gpt-(4\.1|5)-nano/, ...patches(1_536, 2.46) },
  { names: /^o4-mini/, ...patches(1_536, 1.72) },
  { names: /^gpt-5(-|$)/, ...tiles(70, 140) },
  { names: /^o[13](-|$)/, ...tiles(75, 150) },
  { names: /^gpt-4(o|\.1|-turbo)/, ...tiles(85, 170) },
  // Anthropic: long edge 1568 and 1,568 tokens; the newest read up to 2576 and 4,784 (docs, "Vision").
  {
    names: /^claude-(2|3|haiku|sonnet-4|opus-4-[0-6])/,
    atMost: 1_640,
    tokens: (size) => perPixels(shrink(size, 1568)),
  },
  { names: /^claude/, atMost: 5_000, tokens: (size) => perPixels(shrink(size, 2576)) },
  // Gemini 3: up to 1,120 each (media resolution high), 2,240 for ultra high; before: 258 a tile of 768 x 768.
  { names: /^gemini-[3-9]/, atMost: 2_240, tokens: () => 1_120 },
  {
    names: /^gemini/,
    atMost: 258 * 24,
    tokens: ({ width, height }) =>
      width <= 384 && height <= 384 ? 258 : 258 * Math.ceil(width / 768) * Math.ceil(height / 768),
  },
];
