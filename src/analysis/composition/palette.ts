import { grouped } from './groups.ts';
import type { Still } from './still.ts';

/** A colour of the palette and how much of the picture it covers, 0 to 1. */
export interface Swatch {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly share: number;
}

export interface Palette {
  /** At most five, the largest first. */
  readonly swatches: readonly Swatch[];
  /** -1 all blue to 1 all orange; 0 neither. */
  readonly warmth: number;
  /** Mean distance from grey, 0 to 1. */
  readonly saturation: number;
  /** `low`: mostly dark; `high`: mostly light. */
  readonly key: 'low' | 'middle' | 'high';
}

const COLOURS = 5;
/** Difference of the two numbers of colour at which a picture is all warm, and their distance from grey at which it is all colour. */
const WARM = 40;
const FULL = 112;

/** The few colours a picture is made of. */
export function paletteOf({ points }: Still): Palette {
  const { middles, counts, count } = grouped(points, COLOURS);
  const cells = points.length / 3;
  const swatches = Array.from({ length: count }, (_, group) => ({
    colour: hex((middles[group * 3] ?? 0) * 2, middles[group * 3 + 1] ?? 128, middles[group * 3 + 2] ?? 128),
    share: (counts[group] ?? 0) / cells,
  }));
  let [light, blue, red, colour] = [0, 0, 0, 0];
  for (let at = 0; at < points.length; at += 3) {
    const [u, v] = [(points[at + 1] ?? 128) - 128, (points[at + 2] ?? 128) - 128];
    light += (points[at] ?? 0) * 2;
    blue += u;
    red += v;
    colour += Math.hypot(u, v);
  }
  const level = (light / cells - 16) / 219;
  return {
    swatches: swatches.filter(({ share }) => share > 0).sort((one, other) => other.share - one.share),
    warmth: Math.min(1, Math.max(-1, (red - blue) / cells / WARM)),
    saturation: Math.min(1, colour / cells / FULL),
    key: level < 0.3 ? 'low' : level > 0.6 ? 'high' : 'middle',
  };
}

/** BT.709, limited range. */
function hex(light: number, blue: number, red: number): string {
  const y = (light - 16) * 1.164;
  const parts = [y + 1.793 * (red - 128), y - 0.213 * (blue - 128) - 0.533 * (red - 128), y + 2.112 * (blue - 128)];
  const two = (part: number) =>
    Math.round(Math.min(255, Math.max(0, part)))
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(two).join('')}`;
}
