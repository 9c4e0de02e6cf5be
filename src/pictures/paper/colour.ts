/** A colour as `#rrggbb`. */
export type Colour = string;

type Channels = readonly [red: number, green: number, blue: number];

const parsed = new Map<Colour, Channels>();

function channels(colour: Colour): Channels {
  const known = parsed.get(colour);
  if (known) return known;
  const number = Number.parseInt(colour.slice(1), 16);
  if (colour.length !== 7 || colour[0] !== '#' || Number.isNaN(number)) throw new RangeError(`not a colour: ${colour}`);
  const fresh: Channels = [number >> 16, (number >> 8) & 255, number & 255];
  if (parsed.size > 4096) parsed.clear();
  parsed.set(colour, fresh);
  return fresh;
}

function hex(red: number, green: number, blue: number): Colour {
  const byte = (value: number) => Math.max(0, Math.min(255, Math.round(value)));
  return `#${((1 << 24) | (byte(red) << 16) | (byte(green) << 8) | byte(blue)).toString(16).slice(1)}`;
}

/** `amount` 0 gives the first colour, 1 the second. */
export function mix(first: Colour, second: Colour, amount: number): Colour {
  const [r, g, b] = channels(first);
  const [R, G, B] = channels(second);
  return hex(r + (R - r) * amount, g + (G - g) * amount, b + (B - b) * amount);
}

/** The colour seen through a sheet of coloured glass; `strength` 0 is clear glass. */
export function multiply(colour: Colour, glass: Colour, strength = 1): Colour {
  const [r, g, b] = channels(colour);
  const [R, G, B] = channels(glass);
  const through = (value: number, pane: number) => value + ((value * pane) / 255 - value) * strength;
  return hex(through(r, R), through(g, G), through(b, B));
}

/** Towards white. */
export const lighten = (colour: Colour, amount: number): Colour => mix(colour, '#ffffff', amount);

/** Towards a warm near-black: paper in shade never goes grey. */
export const darken = (colour: Colour, amount: number): Colour => mix(colour, '#1a1020', amount);

/** The colour as canvas text with an opacity of 0 to 1. */
export function rgba(colour: Colour, alpha: number): string {
  const [r, g, b] = channels(colour);
  return `rgba(${r},${g},${b},${alpha})`;
}

/** How bright the eye finds a colour, 0 black to 1 white (Rec. 709 weights on the encoded values). */
export function brightness(colour: Colour): number {
  const [r, g, b] = channels(colour);
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

/** A colour from hue in degrees, saturation and lightness 0 to 1. */
export function fromHue(hue: number, saturation: number, lightness: number): Colour {
  const span = saturation * Math.min(lightness, 1 - lightness);
  const at = (shift: number) => {
    const place = (shift + (((hue % 360) + 360) % 360) / 30) % 12;
    return 255 * (lightness - span * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return hex(at(0), at(8), at(4));
}

/** Hue in degrees, saturation and lightness 0 to 1. Greys have hue 0. */
export function toHue(colour: Colour): { hue: number; saturation: number; lightness: number } {
  const [r, g, b] = channels(colour).map((value) => value / 255) as [number, number, number];
  const top = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const span = top - low;
  const lightness = (top + low) / 2;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const sector = top === r ? ((g - b) / span + 6) % 6 : top === g ? (b - r) / span + 2 : (r - g) / span + 4;
  return { hue: sector * 60, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** How far apart two colours look, 0 to about 1 ("redmean" weighted distance, close to what the eye says and cheap). */
export function difference(first: Colour, second: Colour): number {
  const [r, g, b] = channels(first);
  const [R, G, B] = channels(second);
  const mean = (r + R) / 2;
  const square = (2 + mean / 256) * (r - R) ** 2 + 4 * (g - G) ** 2 + (2 + (255 - mean) / 256) * (b - B) ** 2;
  return Math.sqrt(square) / 765;
}
