import { type Colour, fromHue, mix, multiply, type Palette, toHue } from '../../paper/index.ts';

/** The colours of one scene as a box of paints: what pigment a colour becomes, and what its shade is. */
export interface Paints {
  readonly paper: Colour;
  readonly ink: Colour;
  /** What distance fades into. */
  readonly air: Colour;
  /** Shade is a glaze of this colour, never grey. */
  readonly glaze: Colour;
  /** The pigment for a colour of the cast, or of the set `haze` (0 to 1) far away. */
  pigment(colour: Colour, lead: boolean, haze: number): Colour;
  shade(pigment: Colour): Colour;
}

/** How much of its colour a thing of the set keeps; the cast keeps all it has where it is strong. */
const SET = { light: 0.76, dark: 0.95 } as const;
const QUIET = 0.84;
/** As strong as an accent. */
const STRONG = 0.52;

const boxes = new WeakMap<Palette, Paints>();

/** The paints of a scene. */
export function paintsOf(palette: Palette): Paints {
  const known = boxes.get(palette);
  if (known) return known;
  const paper = mix('#f5eedd', multiply('#f5eedd', palette.ambient), palette.dark ? 0.85 : 0.4);
  const glaze = palette.dark ? (palette.interior ? '#7d6394' : '#6a70b4') : '#9a9bc9';
  const air = mix(palette.sky.at(-1) ?? palette.far, paper, palette.dark ? 0.12 : 0.45);
  const pigments = new Map<string, Colour>();
  const made: Paints = {
    paper,
    glaze,
    air,
    ink: mix(mix(palette.ink, '#2b2433', 0.55), '#000000', palette.dark ? 0.3 : 0),
    pigment(colour, lead, haze) {
      const key = `${colour}${lead ? '!' : ''}${haze}`;
      const seen = pigments.get(key);
      if (seen) return seen;
      const { hue, saturation, lightness } = toHue(colour);
      const kept = lead ? (saturation > STRONG ? 1 : QUIET) : palette.dark ? SET.dark : SET.light;
      const grey = fromHue(hue, saturation * kept, lead ? lightness : lightness * 0.93 + (palette.dark ? 0.02 : 0.07));
      const fresh = mix(multiply(grey, '#fbf3e2', 0.7), air, haze);
      pigments.set(key, fresh);
      return fresh;
    },
    shade: (pigment) => multiply(pigment, glaze),
  };
  boxes.set(palette, made);
  return made;
}
