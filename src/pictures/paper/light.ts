import type { Mood, TimeOfDay, Weather } from '#film';
import type { Colour } from './colour.ts';

/** The papers a scene is made of at one time of day, before weather and mood have dyed them. */
export interface Papers {
  /** From the top of the sky to the horizon. */
  readonly sky: readonly Colour[];
  readonly far: Colour;
  readonly mid: Colour;
  readonly near: Colour;
  readonly ground: Colour;
  readonly water: Colour;
  /** The darkest sheet. */
  readonly ink: Colour;
  readonly paper: Colour;
  /** Whatever shines: sun, lamps, lit windows. */
  readonly light: Colour;
  /** The one warm accent of a picture. */
  readonly pop: Colour;
  /** The colour of the light itself, and how strongly it falls on everything. */
  readonly ambient: Colour;
  readonly ambientStrength: number;
  /** The lit thickness of a cut edge. */
  readonly rim: Colour;
  readonly shadow: Colour;
  /** Walls of a room at this time. */
  readonly wall: Colour;
  readonly wallShade: Colour;
  readonly wood: Colour;
}

/** Five to seven papers for every time of day; the numbers come from trial sheets looked at side by side. */
export const TIMES: Readonly<Record<TimeOfDay, Papers>> = {
  dawn: {
    sky: ['#6f79ab', '#a08fb6', '#d9a3b0', '#f3bfa6', '#fbe0bd'],
    far: '#9a97b8',
    mid: '#737aa0',
    near: '#454f78',
    ground: '#b99a9c',
    water: '#8d9cb8',
    ink: '#2b2743',
    paper: '#faeada',
    light: '#ffdf9a',
    pop: '#d9604f',
    ambient: '#f0c6c4',
    ambientStrength: 0.42,
    rim: '#ffe3cf',
    shadow: '#2a1c3c',
    wall: '#cdbdbb',
    wallShade: '#b3a3ac',
    wood: '#946455',
  },
  morning: {
    sky: ['#f4c58e', '#f6d3a0', '#f8e0b8', '#fbeed2'],
    far: '#a9c2b0',
    mid: '#7aa594',
    near: '#3f6b63',
    ground: '#dcbf8c',
    water: '#86b5b2',
    ink: '#3a2833',
    paper: '#fbf1dc',
    light: '#ffe29a',
    pop: '#d9573f',
    ambient: '#ffe6c4',
    ambientStrength: 0.4,
    rim: '#fff6dd',
    shadow: '#4a241e',
    wall: '#e6dfbf',
    wallShade: '#cfd2ae',
    wood: '#b9764a',
  },
  day: {
    sky: ['#7fbfd0', '#9dd0d3', '#bfe0d6', '#e6efd8'],
    far: '#93bfae',
    mid: '#6fae7c',
    near: '#2f6f58',
    ground: '#d9c58d',
    water: '#4e9aa6',
    ink: '#2a2a3a',
    paper: '#fbf4e2',
    light: '#ffdf7e',
    pop: '#e0553b',
    ambient: '#fff4dc',
    ambientStrength: 0.3,
    rim: '#fffbe9',
    shadow: '#1e2d3c',
    wall: '#dfe2cb',
    wallShade: '#c3d0bb',
    wood: '#b3774d',
  },
  evening: {
    sky: ['#5f8ea6', '#9db5a8', '#eccf98', '#f6b676', '#f79d62'],
    far: '#a8a184',
    mid: '#7f8a63',
    near: '#4a5846',
    ground: '#cda36b',
    water: '#7d9a96',
    ink: '#33242c',
    paper: '#fceed2',
    light: '#ffd27a',
    pop: '#d94f38',
    ambient: '#ffd3a0',
    ambientStrength: 0.45,
    rim: '#ffe6b4',
    shadow: '#42221c',
    wall: '#dcc6a2',
    wallShade: '#c0a98a',
    wood: '#a5623c',
  },
  dusk: {
    sky: ['#2e2a55', '#60396d', '#b4506b', '#ea8058', '#f7bd78'],
    far: '#54507f',
    mid: '#3a4372',
    near: '#262a54',
    ground: '#6d4a68',
    water: '#3d4778',
    ink: '#17152f',
    paper: '#f6dfc0',
    light: '#ffd27a',
    pop: '#e5584a',
    ambient: '#dc9aa0',
    ambientStrength: 0.5,
    rim: '#ffb884',
    shadow: '#140a28',
    wall: '#7a4a4c',
    wallShade: '#603a46',
    wood: '#8a4a36',
  },
  night: {
    sky: ['#0e1834', '#15264d', '#1e3862', '#2e517c'],
    far: '#20365f',
    mid: '#182a50',
    near: '#101c3a',
    ground: '#24335a',
    water: '#1b3560',
    ink: '#090e20',
    paper: '#e2e4de',
    light: '#ffca62',
    pop: '#e2603f',
    ambient: '#8c9cd0',
    ambientStrength: 0.54,
    rim: '#a9c0ea',
    shadow: '#020410',
    wall: '#6b3a3c',
    wallShade: '#552c35',
    wood: '#8a4a36',
  },
};

/** Times when lamps are lit and the sky no longer carries the picture. */
export const DARK_TIMES: readonly TimeOfDay[] = ['dusk', 'night'];

/** Something in the air that colours the papers. Strengths run from 0 (nothing) to 1 (only the dye is left). */
export interface Dye {
  /** By light and by dark, since a pale fog over a night sky would glow. */
  readonly colour: { readonly light: Colour; readonly dark: Colour };
  readonly sky: number;
  readonly land: number;
  /** How much the far sheets suffer more than the near ones. */
  readonly haze?: number;
  /** What the light itself turns into. */
  readonly ambient?: { readonly light: Colour; readonly dark: Colour; readonly strength: number };
  /** What lies on the ground. */
  readonly ground?: { readonly light: Colour; readonly dark: Colour };
}

const dye = (light: Colour, dark: Colour) => ({ light, dark });

export const WEATHER_DYES: Readonly<Record<Weather, Dye>> = {
  clear: { colour: dye('#ffffff', '#ffffff'), sky: 0, land: 0 },
  wind: { colour: dye('#c8d4cc', '#3a4a6c'), sky: 0.16, land: 0.06 },
  cloudy: {
    colour: dye('#a9b6ba', '#35406a'),
    sky: 0.42,
    land: 0.2,
    ambient: { ...dye('#d8dee0', '#8d9cc8'), strength: 0.34 },
  },
  rain: {
    colour: dye('#6d8694', '#2a2a5c'),
    sky: 0.58,
    land: 0.42,
    ambient: { ...dye('#a5bac4', '#8f8fd0'), strength: 0.52 },
  },
  storm: {
    colour: dye('#4b5a6c', '#171a3a'),
    sky: 0.74,
    land: 0.5,
    ambient: { ...dye('#8d9db4', '#7a80c4'), strength: 0.6 },
  },
  snow: {
    colour: dye('#dbe4e4', '#5a709c'),
    sky: 0.52,
    land: 0.24,
    haze: 0.3,
    ambient: { ...dye('#eef4f6', '#a9b9e0'), strength: 0.36 },
    ground: dye('#f6f1e6', '#8fa3c8'),
  },
  fog: {
    colour: dye('#d3d8d2', '#4c5b80'),
    sky: 0.7,
    land: 0.3,
    haze: 0.5,
    ambient: { ...dye('#dde2e0', '#93a2cc'), strength: 0.38 },
  },
};

/** What a mood does to the papers: a dye, how much colour is left (1 all), and how strongly the light falls (1 as is). */
export interface Tone {
  readonly colour: { readonly light: Colour; readonly dark: Colour };
  readonly amount: number;
  readonly saturation: number;
  readonly ambient: number;
}

export const MOOD_TONES: Readonly<Record<Mood, Tone>> = {
  warm: { colour: dye('#ffcf8a', '#8a4a50'), amount: 0.1, saturation: 1.06, ambient: 1 },
  melancholic: { colour: dye('#8795ad', '#2c3560'), amount: 0.18, saturation: 0.82, ambient: 1.05 },
  sad: { colour: dye('#6d7f99', '#26305a'), amount: 0.24, saturation: 0.7, ambient: 1.1 },
  tense: { colour: dye('#74706f', '#2a1c34'), amount: 0.22, saturation: 0.86, ambient: 1.15 },
  chase: { colour: dye('#e39a5a', '#5a2440'), amount: 0.12, saturation: 1.14, ambient: 1 },
  playful: { colour: dye('#ffe48a', '#4a4a90'), amount: 0.1, saturation: 1.16, ambient: 0.7 },
  comic: { colour: dye('#ffe9a0', '#51529a'), amount: 0.12, saturation: 1.2, ambient: 0.6 },
  romantic: { colour: dye('#f4a9a6', '#6a3460'), amount: 0.18, saturation: 1.04, ambient: 1 },
  mysterious: { colour: dye('#6f86a8', '#2a2462'), amount: 0.22, saturation: 0.9, ambient: 1.1 },
  hopeful: { colour: dye('#fbe3a6', '#4a558e'), amount: 0.12, saturation: 1.06, ambient: 0.85 },
  eerie: { colour: dye('#8fa38c', '#1f4048'), amount: 0.24, saturation: 0.74, ambient: 1.15 },
  calm: { colour: dye('#b4cfcf', '#2c4670'), amount: 0.1, saturation: 0.94, ambient: 0.95 },
};
