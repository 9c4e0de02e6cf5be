import type { Mood, TimeOfDay, Weather } from '#film';
import { type Colour, fromHue, mix, multiply, toHue } from './colour.ts';
import { DARK_TIMES, type Dye, MOOD_TONES, type Papers, TIMES, type Tone, WEATHER_DYES } from './light.ts';

/** The papers of one scene, and the light they are seen in. */
export interface Palette extends Papers {
  readonly time: TimeOfDay;
  readonly weather: Weather;
  readonly mood: Mood;
  readonly interior: boolean;
  /** Lamps are lit: dusk and night. */
  readonly dark: boolean;
  /** A colour of its own (a coat, a face) as it looks in this light. The only way such a colour may enter a picture. */
  tint(colour: Colour): Colour;
}

/** The palette of a scene: the papers of its time, dyed by its weather, toned by its mood, lit by its lamps indoors. */
export function palette(time: TimeOfDay, weather: Weather, mood: Mood, interior: boolean): Palette {
  const dark = DARK_TIMES.includes(time);
  const dyed = weathered(TIMES[time], WEATHER_DYES[weather], dark, interior);
  const lit = interior ? lamplit(dyed, dark) : dyed;
  const papers = toned(lit, MOOD_TONES[mood], dark, time === 'night' && !interior ? NIGHT : 1);
  const seen = new Map<Colour, Colour>();
  return {
    ...papers,
    time,
    weather,
    mood,
    interior,
    dark,
    tint(colour) {
      const known = seen.get(colour);
      if (known) return known;
      const fresh = multiply(colour, papers.ambient, papers.ambientStrength);
      seen.set(colour, fresh);
      return fresh;
    },
  };
}

function weathered(papers: Papers, dye: Dye, dark: boolean, interior: boolean): Papers {
  const pick = <Value>(pair: { readonly light: Value; readonly dark: Value }) => (dark ? pair.dark : pair.light);
  const colour = pick(dye.colour);
  const haze = dye.haze ?? 0;
  const { land } = dye;
  const outside = {
    ...papers,
    sky: papers.sky.map((sheet) => mix(sheet, colour, dye.sky)),
    far: mix(papers.far, colour, Math.min(0.85, land + haze)),
    mid: mix(papers.mid, colour, land + haze * 0.5),
    near: mix(papers.near, colour, land * 0.5),
    ground: dye.ground ? mix(papers.ground, pick(dye.ground), 0.92) : mix(papers.ground, colour, land),
    water: mix(papers.water, colour, land),
  };
  if (!dye.ambient || interior) return outside;
  const ambient = mix(papers.ambient, pick(dye.ambient), 0.75);
  return {
    ...outside,
    ambient,
    ambientStrength: dye.ambient.strength,
    rim: mix(papers.rim, ambient, dark ? 0.2 : 0.45),
    shadow: mix(papers.shadow, '#12202e', 0.5),
  };
}

/** Indoors the sky reaches the window only: by day the room is clear, after dark a lamp makes it warm. */
function lamplit(papers: Papers, dark: boolean): Papers {
  if (dark) return { ...papers, ambient: '#ffd2a0', ambientStrength: 0.42, rim: '#ffdf96', shadow: '#16060e' };
  return { ...papers, ambient: mix(papers.ambient, '#fff0d6', 0.6), ambientStrength: 0.3 };
}

const SURFACES = ['far', 'mid', 'near', 'ground', 'water', 'wall', 'wallShade', 'wood'] as const;

/** At night outside a mood dyes so many times as strongly: blue over blue is hardly seen, and nights would be alike. */
const NIGHT = 1.9;

function toned(papers: Papers, tone: Tone, dark: boolean, times: number): Papers {
  const colour = dark ? tone.colour.dark : tone.colour.light;
  const through = (sheet: Colour) => saturated(mix(sheet, colour, tone.amount * times), tone.saturation);
  const surfaces = Object.fromEntries(SURFACES.map((name) => [name, through(papers[name])])) as Pick<
    Papers,
    (typeof SURFACES)[number]
  >;
  return {
    ...papers,
    ...surfaces,
    sky: papers.sky.map(through),
    ambient: mix(papers.ambient, colour, tone.amount * 0.5),
    ambientStrength: Math.min(0.75, papers.ambientStrength * tone.ambient),
  };
}

function saturated(colour: Colour, factor: number): Colour {
  const { hue, saturation, lightness } = toHue(colour);
  return fromHue(hue, Math.min(1, saturation * factor), lightness);
}
