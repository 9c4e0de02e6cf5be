import { chance } from '#chance';

/** The small movements of somebody who is merely alive. */
export interface Life {
  /** 0 open, 1 closed. */
  readonly blink: number;
  /** -1 breathed out, 1 breathed in. */
  readonly breath: number;
  /** -1 to 1: weight going from one foot to the other. */
  readonly sway: number;
  /** Where the eyes rest, -1 to 1 each way. */
  readonly gaze: { readonly x: number; readonly y: number };
}

/** Seconds: one blink falls into every slot, somewhere in its first three quarters. */
const BLINK_SLOT = 3.2;

/** Seconds a blink takes; people need 0.1 to 0.4. */
const BLINK = 0.17;

/** Seconds a breath takes, about sixteen a minute. */
const BREATH = 3.7;

/** Seconds the weight rests on one foot, and how long it takes to go over to the other. */
const WEIGHT = 4.4;
const SHIFT = 0.9;

/** Seconds the eyes rest on one point. */
const REST = 1.6;

/** Seconds the eyes need to jump. */
const JUMP = 0.09;

/** How somebody is alive at a moment. A function of time alone, so that any frame can be asked for first. */
export function lifeAt(seed: number, seconds: number): Life {
  const next = chance(seed);
  const offset = next() * 20;
  const own = 0.82 + next() * 0.4;
  const time = seconds + offset;
  return {
    blink: blinkAt(seed, time),
    breath: Math.sin((time / (BREATH * own)) * 2 * Math.PI),
    sway: swayAt(seed, time, WEIGHT * own),
    gaze: gazeAt(seed, time),
  };
}

/** The weight rests, then goes over; nobody swings like a pendulum. */
function swayAt(seed: number, time: number, rest: number): number {
  const slot = Math.floor(time / rest);
  const stand = (index: number) => (index % 2 === 0 ? 1 : -1) * (0.25 + 0.6 * chance(seed + index * 6151)());
  const way = Math.min(1, (time - slot * rest) / SHIFT);
  const soft = way * way * (3 - 2 * way);
  return stand(slot - 1) + (stand(slot) - stand(slot - 1)) * soft + 0.12 * Math.sin(time * 1.1);
}

function blinkAt(seed: number, time: number): number {
  const slot = Math.floor(time / BLINK_SLOT);
  const start = chance(seed + slot * 7919)() * BLINK_SLOT * 0.75;
  const way = (time - slot * BLINK_SLOT - start) / BLINK;
  return way > 0 && way < 1 ? Math.min(1, 1.6 * Math.sin(way * Math.PI)) : 0;
}

function gazeAt(seed: number, time: number): { x: number; y: number } {
  const slot = Math.floor(time / REST);
  const jump = Math.min(1, (time - slot * REST) / JUMP);
  const from = restingPoint(seed, slot - 1);
  const to = restingPoint(seed, slot);
  return { x: from.x + (to.x - from.x) * jump, y: from.y + (to.y - from.y) * jump };
}

function restingPoint(seed: number, slot: number): { x: number; y: number } {
  const next = chance(seed + slot * 104729 + 17);
  return next() < 0.5 ? { x: 0, y: 0 } : { x: (next() - 0.5) * 0.5, y: (next() - 0.5) * 0.25 };
}
