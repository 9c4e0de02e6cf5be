/** Samples on each side of the gap between two samples that decide what lies in it. */
export const REACH = 12;
export const TAPS = 2 * REACH;

/** The taps that give what lies a share of the way between two samples: a sinc under a squared cosine, adding up to 1. */
export function between(share: number): Float64Array {
  const taps = Float64Array.from({ length: TAPS }, (_, tap) => {
    const distance = tap - (REACH - 1) - share;
    return (Math.sin(Math.PI * distance) / (Math.PI * distance)) * Math.cos((Math.PI * distance) / TAPS) ** 2;
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}
