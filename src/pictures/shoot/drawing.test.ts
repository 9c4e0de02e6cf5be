import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, ANGLES, EMOTIONS, FRAMINGS, MOODS, MOVES, SIZES, TIMES_OF_DAY, WEATHERS } from '#film';
import { illustrator, LOOKS, type Staging } from '#pictures';
import { EXTERIORS, INTERIORS } from '../sets/index.ts';
import { figure, GIRL, KEEPER, staging, WOMAN } from './examples.ts';

const SMALL = { width: 256, height: 144, frameRate: { num: 24, den: 1 } };
const hash = (pixels: Uint8Array | Uint8ClampedArray) => createHash('sha256').update(pixels).digest('hex');

/** The picture of one frame, drawn from nothing. */
function alone(shot: Staging, frame: number, frames = 48): string {
  const drawing = illustrator('paper').begin(shot, SMALL, frames);
  const picture = hash(drawing.frame(frame).pixels);
  drawing.close();
  return picture;
}

const TWO = [figure('Mara', WOMAN, -0.4, 'right', 'talk', 'happy'), figure('Elias', KEEPER, 0.4, 'left', 'listen')];
const SHOTS: readonly Staging[] = [
  staging(
    'lighthouse lamp room',
    true,
    { size: 'medium', framing: 'two-shot', subjects: [0, 1] },
    { figures: TWO, time: 'night', props: ['cup', 'letter'] },
  ),
  staging(
    'snowy forest',
    false,
    { size: 'wide', move: 'track-left' },
    { figures: [figure('Nina', GIRL, 0, 'right', 'walk')], weather: 'snow' },
  ),
  staging(
    'the open sea',
    false,
    { framing: 'title', subjects: [] },
    { time: 'dusk', card: { title: 'The Keeper and the Whale', lines: ['a film'] } },
  ),
];

describe('a drawing', () => {
  it('is the same in any order of frames', async () => {
    for (const shot of SHOTS) {
      const drawing = illustrator('paper').begin(shot, SMALL, 48);
      const inOrder = new Map<number, string>();
      for (const frame of [0, 1, 7, 20, 47]) inOrder.set(frame, hash(drawing.frame(frame).pixels));
      for (const frame of [20, 0, 47, 7, 1])
        expect(hash(drawing.frame(frame).pixels), `frame ${frame}`).toBe(inOrder.get(frame));
      drawing.close();
      for (const frame of [1, 20]) expect(alone(shot, frame)).toBe(inOrder.get(frame));
      await breathe();
    }
  });

  it('is the same in another process', () => {
    const program = `
      import { createHash } from 'node:crypto';
      import { illustrator } from '#pictures';
      const shots = JSON.parse(process.argv[1]);
      for (const shot of shots) {
        const drawing = illustrator('paper').begin(shot, ${JSON.stringify(SMALL)}, 48);
        console.log(createHash('sha256').update(drawing.frame(20).pixels).digest('hex'));
        drawing.close();
      }`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(SHOTS)], {
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual(SHOTS.map((shot) => alone(shot, 20)));
  });

  it('says `same` only of pictures that are the same, and says it for every second frame of a standing camera', async () => {
    for (const shot of SHOTS) {
      const drawing = illustrator('paper').begin(shot, SMALL, 24);
      let kept = '';
      let repeats = 0;
      for (let frame = 0; frame < 24; frame++) {
        const { pixels, same } = drawing.frame(frame);
        if (same) {
          repeats++;
          expect(hash(pixels)).toBe(kept);
          expect(alone(shot, frame, 24)).toBe(kept);
        }
        kept = hash(pixels);
        await breathe();
      }
      // A moving camera rests at the end.
      if (shot.camera.move === 'static') expect(repeats).toBe(12);
      else expect(repeats).toBeLessThanOrEqual(2);
      drawing.close();
    }
  });

  it('never stands still, even with nobody in the picture', async () => {
    for (const [kinds, interior] of [
      [INTERIORS, true],
      [EXTERIORS, false],
      [['abstract'], true],
      [['abstract'], false],
    ] as const)
      for (const kind of kinds) {
        const shot = staging('x', interior, { subjects: [], framing: 'establishing' });
        const drawing = illustrator('paper').begin({ ...shot, place: { ...shot.place, kind } }, SMALL, 96);
        const [first, later] = [hash(drawing.frame(0).pixels), hash(drawing.frame(40).pixels)];
        drawing.close();
        expect(first, kind).not.toBe(later);
        await breathe();
      }
  }, 30_000);

  it('takes a walker across the picture', () => {
    const shot = staging(
      'desert',
      false,
      { size: 'wide' },
      { figures: [figure('Mara', { ...WOMAN, garment: { ...WOMAN.garment, colour: '#0000ff' } }, 0, 'right', 'walk')] },
    );
    const drawing = illustrator('paper').begin(shot, SMALL, 96);
    const blueAt = (frame: number): number => {
      const { pixels } = drawing.frame(frame);
      let [sum, count] = [0, 0];
      for (let index = 0; index < pixels.length; index += 4) {
        const [red, green, blue] = [pixels[index] ?? 0, pixels[index + 1] ?? 0, pixels[index + 2] ?? 0];
        if (blue < 120 || red > blue * 0.5 || green > blue * 0.5) continue;
        sum += (index / 4) % SMALL.width;
        count++;
      }
      return sum / count / SMALL.width;
    };
    const [start, end] = [blueAt(0), blueAt(95)];
    drawing.close();
    expect(start).toBeLessThan(0.36);
    expect(end).toBeGreaterThan(0.64);
  });

  const cast = fc.array(
    fc.record({
      mark: fc.double({ min: -2, max: 2, noNaN: true }),
      depth: fc.double({ min: -1, max: 3, noNaN: true }),
      facing: fc.constantFrom('left' as const, 'right' as const, 'camera' as const, 'away' as const),
      act: fc.constantFrom(...ACTS),
      emotion: fc.constantFrom(...EMOTIONS),
      holds: fc.constantFrom('', 'lantern', 'zzz'),
      who: fc.constantFrom(
        WOMAN,
        KEEPER,
        GIRL,
        { ...GIRL, kind: 'animal' as const, species: 'cat', height: 0.4 },
        { ...WOMAN, kind: 'robot' as const },
        { ...WOMAN, kind: 'ghost' as const },
        { ...WOMAN, kind: 'object' as const, species: 'radio', height: 0.3 },
      ),
    }),
    { maxLength: 4 },
  );
  const camera = fc.record({
    size: fc.constantFrom(...SIZES),
    framing: fc.constantFrom(...FRAMINGS),
    angle: fc.constantFrom(...ANGLES),
    roll: fc.constantFrom(0, 0, 6, -30),
    move: fc.constantFrom(...MOVES),
    subjects: fc.array(fc.nat(4), { maxLength: 3 }),
    over: fc.constantFrom(undefined, 0, 1, 9),
  });

  it('draws any staging, and never a blank', async () => {
    await fc.assert(
      fc.asyncProperty(
        cast,
        camera,
        fc.constantFrom(...INTERIORS, ...EXTERIORS, 'abstract', 'nowhere'),
        fc.boolean(),
        fc.constantFrom(...TIMES_OF_DAY),
        fc.constantFrom(...WEATHERS),
        fc.constantFrom(...MOODS),
        fc.subarray(['cup', 'suitcase', 'zzz', 'lantern', 'umbrella']),
        fc.constantFrom([192, 108], [108, 192], [128, 128], [258, 108]),
        fc.nat(30),
        async (figures, shotCamera, kind, interior, time, weather, mood, props, [width, height], frame) => {
          const { over, ...plain } = shotCamera;
          const shot: Staging = {
            ...staging('x', interior),
            place: { kind, interior, features: ['clock', 'tree', 'nonsense'], seed: 5 },
            time,
            weather,
            mood,
            props,
            figures: figures.map(({ who, ...one }, index) => ({
              ...one,
              name: `P${index}`,
              appearance: who,
              mouths: [],
            })),
            camera: over === undefined ? plain : { ...plain, over },
          };
          const drawing = illustrator('paper').begin(
            shot,
            { width: width ?? 128, height: height ?? 128, frameRate: { num: 24000, den: 1001 } },
            31,
          );
          const { pixels } = drawing.frame(frame);
          drawing.close();
          const colours = new Set<number>();
          for (let index = 0; index < pixels.length; index += 4 * 37) {
            expect(pixels[index + 3]).toBe(255);
            colours.add(
              ((pixels[index] ?? 0) >> 3) * 1024 +
                ((pixels[index + 1] ?? 0) >> 3) * 32 +
                ((pixels[index + 2] ?? 0) >> 3),
            );
          }
          expect(colours.size).toBeGreaterThan(6);
          await breathe();
        },
      ),
      { numRuns: 80 },
    );
  }, 60_000);

  it('knows its looks by name', () => {
    expect(LOOKS).toContain('paper');
    expect(illustrator('paper').name).toBe('paper');
    expect(() => illustrator('oil')).toThrow(
      expect.objectContaining({ code: 'look-unknown', kind: 'usage', facts: { look: 'oil', looks: LOOKS } }),
    );
  });
});
