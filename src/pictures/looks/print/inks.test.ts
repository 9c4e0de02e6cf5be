import { describe, expect, it } from 'vitest';
import { palette } from '../../paper/index.ts';
import { inksFor } from './inks.ts';

describe('the drums of a scene', () => {
  const dusk = palette('dusk', 'clear', 'warm', false);

  it('are the light’s own while the leads come out in their hue', () => {
    expect(inksFor(dusk, ['#c95a3f', '#d8a531', '#888888'])).toEqual(inksFor(dusk));
  });

  it('keep a drum that makes a lead’s green', () => {
    const [pale, warm, cool, dark] = inksFor(dusk);
    expect(inksFor(dusk, ['#2f8f5b'])).toEqual([pale, warm, '#2f9c74', dark]);
    expect(cool).not.toBe('#2f9c74');
  });

  it('do not give up one lead for another', () => {
    const day = palette('day', 'clear', 'calm', false);
    expect(inksFor(day, ['#2f8f5b', '#2e7680', '#7a4f9c'])).toEqual(inksFor(day));
  });
});
