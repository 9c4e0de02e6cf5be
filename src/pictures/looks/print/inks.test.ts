import { describe, expect, it } from 'vitest';
import { WEATHERS } from '#film';
import { type Colour, difference, palette, toHue } from '../../paper/index.ts';
import { inksFor } from './drums.ts';
import { printLook } from './index.ts';
import { type Inks, lightFor } from './inks.ts';
import { DARKEST, LIGHTEST } from './screen.ts';
import { channelsOf, GAIN, overprint, printed, separationOf } from './separation.ts';

const hueOff = (one: string, other: string) => Math.abs(((toHue(one).hue - toHue(other).hue + 540) % 360) - 180);

describe('the drums of a scene', () => {
  const dusk = palette('dusk', 'clear', 'warm', false);
  const day = palette('day', 'clear', 'calm', false);

  it('are the light’s own where nobody has a colour', () => {
    expect(inksFor(dusk)).toEqual(lightFor(dusk));
    expect(inksFor(dusk, ['#888888'])).toEqual(lightFor(dusk));
  });

  it('keep a lead’s green at dusk, which the light’s own lose', () => {
    expect(hueOff(printed(inksFor(dusk), '#2f8f5b'), '#2f8f5b')).toBeGreaterThan(30);
    expect(hueOff(printed(inksFor(dusk, ['#2f8f5b']), '#2f8f5b'), '#2f8f5b')).toBeLessThan(30);
  });

  it.each(['day', 'dusk', 'night'] as const)('keep a violet violet beside a green at %s', (time) => {
    const leads = ['#7a4f9c', '#2f8f5b'] as const;
    const inks = inksFor(palette(time, 'clear', 'warm', false), leads);
    for (const lead of leads) {
      expect(hueOff(printed(inks, lead), lead)).toBeLessThan(40);
      expect(toHue(printed(inks, lead)).saturation).toBeGreaterThan(0.15);
    }
  });

  it('tell two leads of near hues apart', () => {
    const leads = ['#3f62a8', '#7a4f9c'] as const;
    const [one, other] = leads.map((lead) => printed(inksFor(day, leads), lead));
    expect(hueOff(one ?? '', other ?? '')).toBeGreaterThan(20);
  });
});

/** What a colour of the picture comes out as through the separation the press uses, seen from afar. */
function through(inks: Inks, colour: Colour): Colour {
  const [red, green, blue] = channelsOf(colour);
  const packed = separationOf(inks)[((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)] ?? 0;
  const covers = [0, 8, 16, 24].map((bits) => {
    const share = (((packed >>> bits) & 255) - LIGHTEST) / (DARKEST - LIGHTEST);
    return Math.max(0, Math.min(1, share)) ** (1 / GAIN);
  });
  const bytes = overprint(inks, covers).map((value) => Math.round(value).toString(16).padStart(2, '0'));
  return `#${bytes.join('')}`;
}

describe.each(['day', 'dusk', 'night'] as const)('a separation at %s', (time) => {
  const lights = WEATHERS.map((weather) => printLook.light(palette(time, weather, 'melancholic', false)));

  it.each(['#f0c4a0', '#c98e62', '#8a5638'])('keeps the skin %s its own hue in any weather', (skin) => {
    for (const light of lights) {
      const seen = light.tint(skin);
      expect(hueOff(through(lightFor(light), seen), seen), light.weather).toBeLessThan(14);
    }
  });

  it('gives no wall, ground or tree a colour it has not got', () => {
    for (const light of lights)
      for (const name of ['wall', 'ground', 'mid', 'far'] as const) {
        const [own, seen] = [light[name], through(lightFor(light), light[name])];
        expect(difference(own, seen), `${light.weather} ${name} ${own} ${seen}`).toBeLessThan(0.14);
      }
  });
});
