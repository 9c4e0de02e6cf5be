import type { Usage } from '../contract/index.ts';
import type { Size } from '../tokens/index.ts';

/** A price of tokens, in dollars per million (which is micro-dollars per token). Long inputs may cost more: then all tokens of the call do. */
export type Rate =
  | number
  | {
      readonly base: number;
      /** For inputs of more than so many tokens. */
      readonly above: readonly { readonly tokens: number; readonly rate: number }[];
    };

/** What a model's provider asks for. What is not there has no price. */
export interface Rates {
  /** Dollars per million tokens read. */
  readonly input?: Rate;
  /** Of these: read from the cache; `input` where missing. */
  readonly cacheRead?: Rate;
  /** Of these: written to the cache; `input` where missing. */
  readonly cacheWrite?: Rate;
  /** Of these: written to a cache that is kept for an hour; `cacheWrite` where missing. */
  readonly cacheWriteLong?: Rate;
  /** Of these: sound; `input` where missing. */
  readonly audioInput?: Rate;
  /** Dollars per million tokens written. */
  readonly output?: Rate;
  /** Of these: reasoning; `output` where missing. */
  readonly reasoning?: Rate;
  /** Dollars for each call, whatever its size. */
  readonly request?: number;
  /** Dollars for each picture; by variant where it depends on size or quality. */
  readonly image?: number | Readonly<Record<string, number>>;
  /** Dollars for each second of sound or film; by variant where it depends on size. */
  readonly second?: number | Readonly<Record<string, number>>;
  /** Dollars for each character of text that is spoken. */
  readonly character?: number;
}

/** The usage of an answer, with what makes some tokens dearer than others. */
export interface Used extends Usage {
  /** Of `cacheWrite`: kept for an hour. */
  readonly cacheWriteLong?: number;
  /** Of `input`, and not of its cached parts: sound. */
  readonly audioInput?: number;
}

/** Everything but tokens that is paid for. */
export interface Units {
  readonly images?: number;
  readonly seconds?: number;
  readonly characters?: number;
  readonly requests?: number;
  /** Which picture or film: `hd 1024x1792`; the dearest where it is not known. */
  readonly variant?: string;
}

/** The rate for an input of that many tokens. */
export function rateAt(rate: Rate, input: number): number {
  if (typeof rate === 'number') return rate;
  const reached = rate.above.filter(({ tokens }) => input > tokens).sort((a, b) => b.tokens - a.tokens)[0];
  return reached?.rate ?? rate.base;
}

/** The highest rate an input of at most so many tokens can meet. */
function dearest(rate: Rate, inputAtMost: number): number {
  if (typeof rate === 'number') return rate;
  return Math.max(rate.base, ...rate.above.filter(({ tokens }) => inputAtMost > tokens).map(({ rate: each }) => each));
}

/** True when every part is a whole number of 0 or more and no part is larger than its whole. */
export function believable({
  input,
  cacheRead,
  cacheWrite,
  output,
  reasoning,
  cacheWriteLong = 0,
  audioInput = 0,
}: Used): boolean {
  const counts = [input, cacheRead, cacheWrite, output, reasoning, cacheWriteLong, audioInput];
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return false;
  return cacheRead + cacheWrite + audioInput <= input && cacheWriteLong <= cacheWrite && reasoning <= output;
}

/** Micro-dollars, not rounded, for tokens that were used; undefined where something has no price. Each token is paid once. */
export function costOfTokens(rates: Rates, used: Used): number | undefined {
  const { input, cacheRead, cacheWrite, output, reasoning, cacheWriteLong = 0, audioInput = 0 } = used;
  const write = rates.cacheWrite ?? rates.input;
  return total(
    input,
    [
      [input - cacheRead - cacheWrite - audioInput, rates.input],
      [audioInput, rates.audioInput ?? rates.input],
      [cacheRead, rates.cacheRead ?? rates.input],
      [cacheWrite - cacheWriteLong, write],
      [cacheWriteLong, rates.cacheWriteLong ?? write],
      [output - reasoning, rates.output],
      [reasoning, rates.reasoning ?? rates.output],
    ],
    rates.request,
  );
}

function total(
  input: number,
  parts: readonly (readonly [tokens: number, rate: Rate | undefined])[],
  request = 0,
): number | undefined {
  let sum = request * 1_000_000;
  for (const [tokens, rate] of parts) {
    if (tokens === 0) continue;
    if (rate === undefined) return undefined;
    sum += tokens * rateAt(rate, input);
  }
  return sum;
}

/** Micro-dollars, not rounded, a call of that size cannot exceed; undefined where something has no price. */
export function worstOf(rates: Rates, size: Size): number | undefined {
  const { inputAtMost, outputAtMost, audioAtMost = 0, longCache = false } = size;
  const { input, output } = rates;
  if ((inputAtMost > 0 && input === undefined) || (outputAtMost > 0 && output === undefined)) return undefined;
  const top = (...candidates: (Rate | undefined)[]): number =>
    Math.max(0, ...candidates.map((rate) => (rate === undefined ? 0 : dearest(rate, inputAtMost))));
  const reading = top(input, rates.cacheRead, rates.cacheWrite, longCache ? rates.cacheWriteLong : undefined);
  const hearing = Math.max(reading, top(rates.audioInput));
  const audio = Math.min(audioAtMost, inputAtMost);
  const writing = top(output, rates.reasoning);
  return (rates.request ?? 0) * 1_000_000 + (inputAtMost - audio) * reading + audio * hearing + outputAtMost * writing;
}

/** Micro-dollars, not rounded, for pictures, seconds, characters and calls; undefined where something has no price. */
export function costOfUnits(
  rates: Rates,
  { images = 0, seconds = 0, characters = 0, requests = 0, variant }: Units,
): number | undefined {
  let sum = 0;
  const parts = [
    [images, ofVariant(rates.image, variant)],
    [seconds, ofVariant(rates.second, variant)],
    [characters, rates.character],
    [requests, rates.request],
  ] as const;
  for (const [amount, dollarsEach] of parts) {
    if (amount === 0) continue;
    if (dollarsEach === undefined) return undefined;
    sum += amount * dollarsEach * 1_000_000;
  }
  return sum;
}

/** The price of a variant; the dearest where it is not known, so that never less is booked than it costs. */
function ofVariant(price: number | Readonly<Record<string, number>> | undefined, variant = ''): number | undefined {
  if (typeof price === 'number' || price === undefined) return price;
  return (Object.hasOwn(price, variant) ? price[variant] : undefined) ?? Math.max(...Object.values(price));
}
