import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedOver, composition, type Still } from './index.ts';

const [WIDTH, HEIGHT] = [256, 144];
const [ACROSS, DOWN] = [WIDTH / 8, HEIGHT / 8];

interface Pixel {
  readonly light: number;
  readonly blue?: number;
  readonly red?: number;
  /** Pixels a frame it moves on its own. */
  readonly own?: number;
}

/** A still that is drawn: x and y from 0 to 1. */
function drawn(pixel: (x: number, y: number) => Pixel): Still {
  const brightness = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    return pixel(((at % WIDTH) + 0.5) / WIDTH, (Math.floor(at / WIDTH) + 0.5) / HEIGHT).light;
  });
  const points = new Float32Array(ACROSS * DOWN * 3);
  const own = new Float32Array(ACROSS * DOWN);
  for (let cell = 0; cell < own.length; cell++) {
    const {
      light,
      blue = 128,
      red = 128,
      own: moves = 0,
    } = pixel(((cell % ACROSS) + 0.5) / ACROSS, (Math.floor(cell / ACROSS) + 0.5) / DOWN);
    points.set([light / 2, blue, red], cell * 3);
    own[cell] = moves;
  }
  return { width: WIDTH, height: HEIGHT, brightness, across: ACROSS, down: DOWN, points, own };
}

const disc = (x: number, y: number, size: number, inside: Pixel, outside: Pixel) => (px: number, py: number) =>
  Math.hypot((px - x) * (WIDTH / HEIGHT), py - y) < size ? inside : outside;

const LAMP = { light: 210, blue: 90, red: 170 };
const WALL = { light: 80 };
const places = fc.record({
  x: fc.double({ min: 0.25, max: 0.75, noNaN: true }),
  y: fc.double({ min: 0.25, max: 0.75, noNaN: true }),
  size: fc.double({ min: 0.1, max: 0.2, noNaN: true }),
});

describe('composition', () => {
  it('finds what stands out, wherever it stands', () => {
    fc.assert(
      fc.property(places, ({ x, y, size }) => {
        const { subject, headroom } = composition(drawn(disc(x, y, size, LAMP, WALL)));
        const box = subject?.box;
        if (subject === null || box === undefined) throw new Error('no subject');
        expect(box.x + box.width / 2).toBeCloseTo(x, 1);
        expect(box.y + box.height / 2).toBeCloseTo(y, 1);
        expect(box.x).toBeLessThan(x);
        expect(box.y + box.height).toBeGreaterThan(y);
        expect(subject.confidence).toBeGreaterThan(0.2);
        expect(headroom).toBeCloseTo(box.y, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('says that nothing stands out where nothing does', () => {
    const { subject, powerPoint, headroom, depth, balance } = composition(drawn(() => WALL));
    expect({ subject, powerPoint, headroom }).toEqual({ subject: null, powerPoint: null, headroom: null });
    expect(depth.basis).toBe('none');
    expect(balance).toEqual({ across: 0, down: 0 });
  });

  it('of a mirrored picture is mirrored', () => {
    fc.assert(
      fc.property(places, ({ x, y, size }) => {
        const one = composition(drawn(disc(x, y, size, LAMP, WALL)));
        const other = composition(drawn((px, py) => disc(x, y, size, LAMP, WALL)(1 - px, py)));
        expect(other.balance.across).toBeCloseTo(-one.balance.across, 1);
        expect(other.balance.down).toBeCloseTo(one.balance.down, 1);
        expect(other.symmetry).toBeCloseTo(one.symmetry, 4);
        expect(other.thirds).toBeCloseTo(one.thirds, 1);
      }),
      { numRuns: 40 },
    );
  });

  it('a picture that is its own mirror image has a symmetry of 1, one that is the opposite of it of -1', () => {
    expect(composition(drawn(disc(0.5, 0.4, 0.2, LAMP, WALL))).symmetry).toBeCloseTo(1, 2);
    expect(composition(drawn((x) => ({ light: 40 + 160 * x }))).symmetry).toBeCloseTo(-1, 2);
  });

  it('names the point of thirds a subject stands on, and how near', () => {
    const { powerPoint, thirds } = composition(drawn(disc(1 / 3, 2 / 3, 0.12, LAMP, WALL)));
    expect(powerPoint?.at).toBe('bottom-left');
    expect(powerPoint?.distance).toBeLessThan(0.04);
    expect(thirds).toBeGreaterThan(composition(drawn(disc(0.5, 0.5, 0.1, LAMP, WALL))).thirds);
  });

  it('what moves on its own is the subject, though it looks like everything else; a shaking camera makes none', () => {
    const speckled = (x: number, y: number) => 100 + 40 * Math.sin(x * 97) * Math.cos(y * 71);
    const walker = composition(
      drawn((x, y) => ({ light: speckled(x, y), own: Math.abs(x - 0.7) < 0.08 && Math.abs(y - 0.5) < 0.2 ? 3 : 0 })),
    );
    expect((walker.subject?.box.x ?? 0) + (walker.subject?.box.width ?? 0) / 2).toBeCloseTo(0.7, 1);
    const shaking = composition(drawn((x, y) => ({ light: speckled(x, y), own: 1.5 })));
    expect(shaking.subject?.confidence ?? 0).toBeLessThan(0.4);
  });

  it('black bars are no part of the picture', () => {
    const boxed = drawn((x, y) => (Math.abs(x - 0.5) > 0.4 ? { light: 16 } : disc(0.5, 0.5, 0.15, LAMP, WALL)(x, y)));
    const { subject } = composition(boxed);
    expect((subject?.box.x ?? 0) + (subject?.box.width ?? 0) / 2).toBeCloseTo(0.5, 1);
    expect(subject?.box.width).toBeLessThan(0.4);
  });

  it('the palette has the colours there are, by how much of them there is', () => {
    const { palette } = composition(
      drawn((x) => (x < 0.75 ? { light: 60, blue: 150, red: 110 } : { light: 180, blue: 100, red: 160 })),
    );
    expect(palette.swatches.map(({ share }) => share)).toEqual([0.75, 0.25]);
    expect(palette.swatches[0]?.colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(palette.warmth).toBeLessThan(0);
    expect(composition(drawn(() => ({ light: 20 }))).palette.key).toBe('low');
    expect(composition(drawn(() => ({ light: 220 }))).palette.key).toBe('high');
  });

  it('sharp before soft is depth by focus', () => {
    const scene = drawn((x, y) => {
      const near = Math.hypot((x - 0.5) * 1.78, y - 0.5) < 0.22;
      const fine = near ? 60 * Math.sign(Math.sin(x * 800)) : 14 * Math.sin(x * 130) * Math.sin(y * 90);
      return { light: 120 + fine };
    });
    const { depth } = composition(scene);
    expect(depth.basis).toBe('focus');
    expect(depth.sharp).toBeLessThan(0.5);
  });

  it('never says anything that is no number, whatever the picture', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (noise) => {
        const still = drawn(() => ({
          light: noise.next().value ?? 0,
          blue: noise.next().value ?? 0,
          red: noise.next().value ?? 0,
        }));
        expect(JSON.stringify(composition(still))).not.toMatch(/null,"distance"|NaN|Infinity/);
      }),
      { numRuns: 5 },
    );
  });

  it('over a shot is what is in the middle of it', () => {
    const stills = [0.3, 0.35, 0.7].map((x) => composition(drawn(disc(x, 1 / 3, 0.12, LAMP, WALL))));
    const over = composedOver(stills);
    expect(over).toMatchObject({ frames: 3, subject: 1, powerPoint: { at: 'top-left' } });
    expect(composedOver([])).toMatchObject({ frames: 0, thirds: null, subject: 0, powerPoint: null, swatches: [] });
  });
});
