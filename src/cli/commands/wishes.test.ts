import { describe, expect, it } from 'vitest';
import { LOOKS } from '#pictures';
import { WISH_OPTIONS } from './wishes.ts';

describe('the options of a film', () => {
  it('say every look there is', () => {
    const named = [...(WISH_OPTIONS['look']?.sentence ?? '').matchAll(/(\w+) \(/g)].map(([, name]) => name);
    expect(named).toEqual(LOOKS);
  });
});
