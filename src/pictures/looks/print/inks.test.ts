import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { palette, toHue } from '../../paper/index.ts';
import { inksFor } from './drums.ts';
import { lightFor } from './inks.ts';
import { printed, separationOf } from './separation.ts';

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

describe('a calm separation', () => {
  const inks = lightFor(palette('day', 'rain', 'sad', false));

  it('never screens more than two inks at a place', () => {
    const separation = separationOf(inks, true);
    fc.assert(
      fc.property(fc.nat(separation.length - 1), (index) => {
        const packed = separation[index] ?? 0;
        const screens = [0, 8, 16, 24].map((bits) => (packed >>> bits) & 255).filter((tone) => tone > 0 && tone < 255);
        expect(screens.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
