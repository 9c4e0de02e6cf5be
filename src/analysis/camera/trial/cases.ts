import { chance } from '#chance';
import { CHANNELS, type Channel } from '../report.ts';

/** One move to be found: pan and tilt in widths a second, zoom in per cent, roll in degrees, all a second; and what makes it hard. */
export interface Case extends Readonly<Record<Channel, number>> {
  readonly name: string;
  readonly kind: string;
  readonly fps: number;
  readonly seconds: number;
  readonly seed: number;
  readonly shake?: number;
  readonly grain?: number;
  readonly light?: number;
  /** Share of the picture that something in front covers, and how fast it goes; widths a second. */
  readonly subject?: number;
  readonly subjectSpeed?: number;
}

const AMOUNTS: Readonly<Record<Channel, readonly number[]>> = {
  pan: [0.01, 0.02, -0.05, 0.12, -0.3, 0.7, -1.3, 2],
  tilt: [-0.01, 0.02, 0.06, -0.15, 0.4, -1, 2],
  zoom: [0.5, -1.5, 5, 15, -30, 60, 100],
  roll: [0.5, -1.5, 5, -15, 45, -90],
};
const NOTHING = { pan: 0, tilt: 0, zoom: 0, roll: 0 } as const;
const HARDER = {
  plain: [{ fps: 24 }, { fps: 30 }, { fps: 60 }],
  grain: [
    { fps: 24, grain: 3 },
    { fps: 30, grain: 6 },
  ],
  'low light': [{ fps: 24, light: 0.3, grain: 2 }],
  'subject in front': [
    { fps: 24, subject: 0.15, subjectSpeed: 0.3 },
    { fps: 30, subject: 0.33, subjectSpeed: 0.15 },
  ],
} as const;

/** Every amount of every way to move, under every difficulty; combined moves; a trembling hand; and cameras that stand still. */
export function allCases(): Case[] {
  const next = chance('camera moves');
  const seed = () => Math.floor(next() * 2 ** 31);
  const cases: Case[] = [];
  const add = (one: Omit<Case, 'seed' | 'seconds' | 'name'>) => {
    const told = CHANNELS.filter((channel) => one[channel] !== 0).map((channel) => `${channel} ${one[channel]}`);
    const name = `${one.kind}: ${told.join(', ') || 'still'} at ${one.fps}`;
    cases.push({ ...one, name, seconds: slowest(one) ? 3 : 1.6, seed: seed() });
  };
  for (const [kind, ways] of Object.entries(HARDER)) {
    for (const way of ways) {
      add({ ...NOTHING, ...way, kind: `still, ${kind}` });
      for (const channel of CHANNELS)
        for (const amount of AMOUNTS[channel]) add({ ...NOTHING, ...way, kind, [channel]: amount });
    }
  }
  for (let number = 0; number < 24; number++) {
    const between = (least: number, most: number) => (next() < 0.5 ? -1 : 1) * least * (most / least) ** next();
    const mixed = { pan: between(0.03, 0.4), tilt: between(0.03, 0.3), zoom: between(4, 40), roll: between(2, 20) };
    const without: Channel = CHANNELS[number % 4] ?? 'pan';
    add({ ...mixed, [without]: 0, fps: [24, 30, 60][number % 3] ?? 24, kind: 'combined' });
  }
  for (const [index, pan] of [0, 0, 0, 0.15, -0.3, 0.6].entries())
    add({ ...NOTHING, pan, fps: [24, 30, 60][index % 3] ?? 24, shake: 0.004, kind: 'hand' });
  return cases;
}

/** A move so slow that a second and a half leads nowhere. */
function slowest(one: Readonly<Record<Channel, number>>): boolean {
  return Math.abs(one.pan) + Math.abs(one.tilt) < 0.03 && Math.abs(one.zoom) < 3 && Math.abs(one.roll) < 1;
}
