import { chance } from '#chance';
import type { FindingKind } from '../report.ts';

/** Frames as yuv420p, and where a fault was planted in them. */
export interface Planted {
  readonly frames: readonly Buffer[];
  /** Undefined in a clip that is as it should be. */
  readonly fault?: { readonly kind: FindingKind; readonly from: number; readonly to: number; readonly told: string };
}

export const PLANTS = ['flicker', 'frozen', 'black', 'duplicated', 'colour-jump', 'dropped', 'cadence'] as const;
export type Plant = (typeof PLANTS)[number];

/** A clip's own figures that planting depends on. */
export interface Bed {
  /** Pixels of the plane of brightness. */
  readonly size: number;
  readonly fps: number;
  /** Frames that may be missing at most: where the picture then goes too far, nobody can tell it from something else. */
  readonly mostMissing: number;
}

/** Plants one fault in a clip, somewhere in the middle of it; which one exactly is the seed's. */
export function plant(kind: Plant, clean: readonly Buffer[], { size, fps, mostMissing }: Bed, seed: number): Planted {
  const next = chance(seed);
  const length = clean.length;
  const at = 8 + Math.floor(next() * (length - 24));
  if (kind === 'flicker') return flickering(clean, size, fps, next);
  if (kind === 'cadence') return cadenced(clean, next);
  if (kind === 'frozen') {
    const frames = 5 + Math.floor(next() * 8);
    const shown = clean.map((frame, now) => (now > at && now < at + frames ? (clean[at] ?? frame) : frame));
    return { frames: shown, fault: { kind, from: at, to: at + frames, told: `${frames} frames` } };
  }
  if (kind === 'black') {
    const frames = 2 + Math.floor(next() * 6);
    const shown = clean.map((frame, now) => (now >= at && now < at + frames ? blackOf(frame, size) : frame));
    return { frames: shown, fault: { kind, from: at, to: at + frames, told: `${frames} frames` } };
  }
  if (kind === 'duplicated') {
    const shown = [...clean.slice(0, at), ...clean.slice(at - 1)];
    return { frames: shown, fault: { kind, from: at, to: at + 1, told: 'one frame' } };
  }
  if (kind === 'dropped') {
    const frames = 1 + Math.floor(next() * Math.min(5, mostMissing));
    const shown = [...clean.slice(0, at), ...clean.slice(at + frames)];
    return { frames: shown, fault: { kind, from: at, to: at + 1, told: `${frames} missing` } };
  }
  const shift = colourShift(next);
  const shown = clean.map((frame, now) => (now >= at ? shift.apply(frame, size) : frame));
  return { frames: shown, fault: { kind, from: at, to: at + 1, told: shift.told } };
}

function flickering(clean: readonly Buffer[], size: number, fps: number, next: () => number): Planted {
  const rate = 1 + next() * (Math.min(12, fps / 2) - 1);
  const levels = 2 + next() * 8;
  const from = Math.floor(next() * 6);
  const shown = clean.map((frame, at) => {
    if (at < from) return frame;
    // Half the picture's rate has two phases only: the one that shows.
    const wave = Math.cos(((at - from) / fps) * rate * 2 * Math.PI);
    const copy = Buffer.from(frame);
    const lighter = Math.round((levels / 2) * wave);
    for (let pixel = 0; pixel < size; pixel++) copy[pixel] = Math.max(16, Math.min(235, (copy[pixel] ?? 0) + lighter));
    return copy;
  });
  const told = `${levels.toFixed(1)} levels ${rate.toFixed(1)} times a second`;
  return { frames: shown, fault: { kind: 'flicker', from, to: clean.length, told } };
}

/** 12 on 24, 15 on 30 and the like; 24 on 30; 2:3 on 60 is the first on every second or third. */
function cadenced(clean: readonly Buffer[], next: () => number): Planted {
  const pattern = [[2], [3], [1, 1, 1, 2], [2, 3]][Math.floor(next() * 4)] ?? [2];
  const shown: Buffer[] = [];
  for (let at = 0; shown.length < clean.length; at++)
    for (let again = 0; again < (pattern[at % pattern.length] ?? 1); again++) shown.push(clean[at] ?? Buffer.alloc(0));
  const frames = shown.slice(0, clean.length);
  return { frames, fault: { kind: 'cadence', from: 0, to: frames.length, told: pattern.join(':') } };
}

function blackOf(frame: Buffer, size: number): Buffer {
  const black = Buffer.alloc(frame.length, 128);
  black.fill(16, 0, size);
  return black;
}

/** White balance (both planes of colour shifted) or saturation (both stretched). */
function colourShift(next: () => number) {
  const [blue, red] = [(next() < 0.5 ? -1 : 1) * (3 + next() * 9), (next() < 0.5 ? -1 : 1) * (3 + next() * 9)];
  if (next() < 0.6)
    return {
      told: `white balance by ${blue.toFixed(0)} and ${red.toFixed(0)}`,
      apply: (frame: Buffer, size: number) => recoloured(frame, size, (value, isRed) => value + (isRed ? red : blue)),
    };
  const factor = next() < 0.5 ? 0.2 + next() * 0.35 : 1.6 + next() * 0.8;
  return {
    told: `saturation by ${factor.toFixed(2)}`,
    apply: (frame: Buffer, size: number) => recoloured(frame, size, (value) => 128 + (value - 128) * factor),
  };
}

function recoloured(frame: Buffer, size: number, change: (value: number, isRed: boolean) => number): Buffer {
  const copy = Buffer.from(frame);
  for (let at = size; at < copy.length; at++)
    copy[at] = Math.max(16, Math.min(240, Math.round(change(copy[at] ?? 128, at >= size * 1.25))));
  return copy;
}
