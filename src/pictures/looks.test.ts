import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FRAMINGS } from '#film';
import { illustrator, LOOKS, type Staging } from '#pictures';
import { lookNamed } from './looks/index.ts';
import { figure, KEEPER, staging, WOMAN } from './shoot/examples.ts';
import { sceneOf } from './shoot/scene.ts';

const SMALL = { width: 192, height: 108, frameRate: { num: 24, den: 1 } };
const hash = (pixels: Uint8Array | Uint8ClampedArray) => createHash('sha256').update(pixels).digest('hex');

const TWO = [figure('Mara', WOMAN, -0.4, 'right', 'talk', 'happy'), figure('Elias', KEEPER, 0.4, 'left', 'listen')];

function shotOf(look: string, framing: Staging['camera']['framing'], rest: Partial<Staging> = {}): Staging {
  const over = framing === 'over-the-shoulder' ? { over: 1 } : {};
  return {
    ...staging('a street', false, { size: 'medium', framing, subjects: [0], ...over }, { figures: TWO, ...rest }),
    look,
  };
}

function picture(shot: Staging, frame = 9): Uint8ClampedArray {
  const drawing = illustrator(shot.look).begin(shot, SMALL, 24);
  const pixels = Uint8ClampedArray.from(drawing.frame(frame).pixels);
  drawing.close();
  return pixels;
}

/** The mean difference of two pictures, 0 to 255. */
function apart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += Math.abs((one[index] ?? 0) - (other[index] ?? 0));
  return sum / (one.length * 0.75);
}

describe.each(LOOKS)('the look %s', (look) => {
  it('draws every framing whole, and the same twice', async () => {
    for (const framing of FRAMINGS) {
      const shot = shotOf(look, framing, { props: ['letter'], time: 'dusk' });
      const pixels = picture(shot);
      expect(pixels.length).toBe(SMALL.width * SMALL.height * 4);
      for (let index = 3; index < pixels.length; index += 4)
        if (pixels[index] !== 255) expect.fail(`${framing}: pixel ${index >> 2} is not covered`);
      expect(hash(picture(shot)), framing).toBe(hash(pixels));
      await breathe();
    }
  });

  it('tells night from day, and rain from sun', () => {
    const plain = picture(shotOf(look, 'two-shot'));
    expect(apart(plain, picture(shotOf(look, 'two-shot', { time: 'night' })))).toBeGreaterThan(25);
    expect(apart(plain, picture(shotOf(look, 'two-shot', { weather: 'rain' })))).toBeGreaterThan(5);
  });

  it('letters a card that differs from the picture below it', () => {
    const rest = { figures: [], card: { title: 'Rain', lines: ['a film'] } };
    const lettered = picture(shotOf(look, 'title', rest));
    const { card: _, ...bare } = rest;
    expect(apart(lettered, picture(shotOf(look, 'title', bare)))).toBeGreaterThan(8);
  });

  it('stages as every other look does: it changes pictures only', () => {
    const seen = (name: string) => {
      const { composition, aim } = sceneOf(shotOf(name, 'two-shot'), SMALL, 24, lookNamed(name).light);
      return { aims: [0, 11, 23].map(aim), marks: composition.actors.map(({ x, y, depth }) => ({ x, y, depth })) };
    };
    expect(seen(look)).toEqual(seen('paper'));
  });
});

describe('looks', () => {
  it('draw the same bytes in another process', () => {
    const shots = LOOKS.map((look) => shotOf(look, 'two-shot', { weather: 'rain', time: 'dusk' }));
    const program = `
      import { createHash } from 'node:crypto';
      import { illustrator } from '#pictures';
      for (const shot of JSON.parse(process.argv[1])) {
        const drawing = illustrator(shot.look).begin(shot, ${JSON.stringify(SMALL)}, 24);
        console.log(createHash('sha256').update(drawing.frame(9).pixels).digest('hex'));
        drawing.close();
      }`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program, JSON.stringify(shots)], {
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n')).toEqual(shots.map((shot) => hash(picture(shot))));
  });

  it('are far from one another at a glance', () => {
    for (const rest of [{}, { time: 'night' }, { weather: 'snow', mood: 'sad' }] as const) {
      const pictures = LOOKS.map((look) => picture(shotOf(look, 'two-shot', rest)));
      pictures.forEach((one, index) => {
        for (const other of pictures.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(8);
      });
    }
  });

  it('are known by name', () => {
    expect(LOOKS).toEqual(['paper', 'ink', 'print']);
    for (const look of LOOKS) {
      expect(illustrator(look).name).toBe(look);
      expect(illustrator(look).phrase.length).toBeGreaterThan(10);
    }
    expect(() => illustrator('oil')).toThrow(
      expect.objectContaining({ code: 'look-unknown', kind: 'usage', facts: { look: 'oil', looks: LOOKS } }),
    );
  });

  it('print with four inks on one stock, and leave its edge bare', () => {
    const pixels = picture(shotOf('print', 'two-shot'));
    const colours = new Set(new Uint32Array(pixels.buffer));
    expect(colours.size).toBeLessThanOrEqual(4096);
    const corner = new Uint32Array(pixels.buffer)[0];
    for (let x = 0; x < SMALL.width; x++) expect(new Uint32Array(pixels.buffer)[x]).toBe(corner);
  });
});
