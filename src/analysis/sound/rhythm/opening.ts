import type { Grid } from '../grid.ts';
import type { Envelopes } from '../spectrum.ts';
import type { Attacks } from './attack.ts';
import { ATTACK } from './places.ts';

/** Decibels by which the first hops are louder than the next fifth of a second when something was struck at once. */
const STRUCK = 2;
/** Decibels in one unit of the natural logarithm of power. */
const DECIBELS = 10 / Math.LN10;

/**
 * The flux with its first spectrum put right. That the recording starts is no event: before the first spectrum is full, only
 * an attack counts, or something that fades from the first moment on.
 */
export function opened(envelopes: Envelopes, attacks: Attacks, grid: Grid): Float32Array {
  const flux = envelopes.flux.values().slice();
  const opening = Math.min(flux.length, Math.ceil(grid.size / grid.hop));
  const most = flux.subarray(opening).reduce((best, value) => Math.max(best, value), 0);
  flux.fill(0, 0, opening);
  const rises = attacks.rises.values();
  for (let hop = 0; hop < opening; hop++) {
    const rise = rises[hop] ?? 0;
    if (rise > ATTACK) flux[hop] = Math.min(most, DECIBELS * rise);
  }
  if (flux.subarray(0, opening).some((value) => value > 0) || opening === 0) return flux;
  const level = envelopes.level.values();
  const next = level.subarray(2 * opening, 6 * opening);
  const later = next.reduce((sum, value) => sum + value, 0) / next.length;
  if ((level[opening - 1] ?? 0) - later > STRUCK) flux[0] = most;
  return flux;
}
