import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { openVideoEncoder } from '#media';
import { hasRecording, recording } from '#recordings';
import { type Box, openTracker, overlap, trackBox, trackFilm } from './index.ts';
import { boundsOf, canvas, type Drawn, draw, noise } from './made-for-tests.ts';
import { outcomeOf } from './outcome-for-tests.ts';
import { HIGH, SEQUENCES, type Sequence, WIDE } from './sequences-for-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'tracking-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [SMALL, LOW] = [192, 112];
const SPRITE = noise(21, 16, [150, 95, 165], 80);
const WALL = canvas(noise(22, 30, [110, 128, 128], 40), SMALL, LOW);
const at = (x: number, y: number): Drawn => ({ paint: SPRITE, x, y, width: 32, height: 26, own: 32 });
const picture = (x: number, y: number, shift: readonly [number, number] = [0, 0]) =>
  draw({ background: WALL, shift, things: [at(x, y)] }, SMALL, LOW);
const empty = () => draw({ background: WALL, things: [] }, SMALL, LOW);
const boxAt = (x: number, y: number) => boundsOf(at(x, y), SMALL, LOW);

/** Follows the thing in the first picture through the others. */
function through(pictures: readonly Uint8Array[], box: Box) {
  const [first, ...others] = pictures;
  if (first === undefined) throw new RangeError('there is a first picture');
  const tracker = openTracker({ width: SMALL, height: LOW, frame: { pixels: first, seconds: 0 }, box });
  return others.map((pixels, index) => tracker.next({ pixels, seconds: (index + 1) / 25 }));
}

const path = (frame: number) => [60 + 2 * frame, 56 + 14 * Math.sin(frame / 6)] as const;

describe('laws of following a box', () => {
  it('T1: a box in a film that stands still stays where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 160 }), fc.integer({ min: 26, max: 86 }), (x, y) => {
        const seen = through(
          Array.from({ length: 6 }, () => picture(x, y)),
          boxAt(x, y),
        );
        for (const { state, box } of seen) {
          expect(state).toBe('tracked');
          expect(box && overlap(box, boxAt(x, y))).toBeGreaterThan(0.95);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('T2: what is shifted as a whole is followed as well, shifted', () => {
    const frames = Array.from({ length: 12 }, (_, frame) => path(frame));
    const here = through(
      frames.map(([x, y]) => picture(x, y)),
      boxAt(...path(0)),
    );
    const [right, down] = [24, 8];
    const there = through(
      frames.map(([x, y]) => picture(x + right, y + down, [-right, -down])),
      boxAt(path(0)[0] + right, path(0)[1] + down),
    );
    for (const [index, { box }] of here.entries()) {
      const other = there[index]?.box;
      expect(other && box && Math.abs(other.x - box.x - right / SMALL) * SMALL).toBeLessThan(1);
      expect(other && box && Math.abs(other.y - box.y - down / LOW) * LOW).toBeLessThan(1);
    }
  });

  it('T3: from its last box back through time it comes to its first', () => {
    const pictures = Array.from({ length: 25 }, (_, frame) => picture(...path(frame)));
    const last = through(pictures, boxAt(...path(0))).at(-1)?.box;
    expect(last && overlap(last, boxAt(...path(24)))).toBeGreaterThan(0.8);
    if (!last) return;
    const back = through([...pictures].reverse(), last).at(-1)?.box;
    expect(back && overlap(back, boxAt(...path(0)))).toBeGreaterThan(0.8);
  });

  it('T4: when it is gone it is lost, without a box, and when it is back it is found again', () => {
    const shown = Array.from({ length: 5 }, () => picture(60, 50));
    const gone = Array.from({ length: 8 }, empty);
    const back = Array.from({ length: 5 }, () => picture(140, 70));
    const seen = through([...shown, ...gone, ...back], boxAt(60, 50));
    expect(seen.slice(0, 4).map(({ state }) => state)).toEqual(Array(4).fill('tracked'));
    for (const { state, box, confidence } of seen.slice(4, 12))
      expect([state, box, confidence]).toEqual(['lost', null, 0]);
    const found = seen.slice(12).find(({ state }) => state === 'found-again');
    expect(found?.box && overlap(found.box, boxAt(140, 70))).toBeGreaterThan(0.7);
  });

  it('T5: the same film and box give the same track', () => {
    const pictures = Array.from({ length: 15 }, (_, frame) => (frame === 7 ? empty() : picture(...path(frame))));
    expect(through(pictures, boxAt(...path(0)))).toEqual(through(pictures, boxAt(...path(0))));
  });

  it('T6: where there is nothing to hold on to, nothing is followed', () => {
    const plain = draw({ background: () => [120, 128, 128], things: [] }, SMALL, LOW);
    for (const { state, box } of through([plain, plain, plain], boxAt(60, 50)))
      expect([state, box]).toEqual(['lost', null]);
  });

  it('D1: a box that is none gives a fault', () => {
    const side = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 2, 1e300));
    const frame = { pixels: empty(), seconds: 0 };
    fc.assert(
      fc.property(side, side, side, side, (x, y, width, height) => {
        fc.pre(!(x >= 0 && y >= 0 && width > 0.03 && height > 0.05 && x + width <= 1 && y + height <= 1));
        expect(() => openTracker({ width: SMALL, height: LOW, frame, box: { x, y, width, height } })).toThrow(Fault);
      }),
    );
    const whole = { x: 0, y: 0, width: 1, height: 1 };
    expect(() => openTracker({ width: SMALL, height: LOW, frame, box: whole })).toThrow(Fault);
  });
});

describe('sequences of which every box is known', () => {
  const kinds = ['scale', 'rotation', 'part hidden', 'hidden, back elsewhere', 'lookalikes', 'across a cut'];
  const chosen = SEQUENCES.filter(({ kind }) => kinds.includes(kind));
  it.each(chosen.map((sequence) => [sequence.kind, sequence] as const))('T7: %s', (_, sequence: Sequence) => {
    const whole = sequence.frames > 100;
    const { success, precision, told, foundAfter } = outcomeOf(whole ? sequence : { ...sequence, frames: 60 });
    expect(success).toBeGreaterThan(0.85);
    expect(precision).toBeGreaterThan(0.85);
    if (told !== null) expect(told).toBeGreaterThan(0.95);
    for (const frames of foundAfter) expect(frames).not.toBeNull();
    expect(chosen.length).toBe(kinds.length);
  });
});

/** A film of two shots; the thing is in both, elsewhere, and something else is in the first. */
async function film(name: string): Promise<string> {
  const path = join(folder, name);
  const encoder = openVideoEncoder({ path, width: WIDE, height: HIGH, frameRate: { num: 25, den: 1 }, frames: 50 });
  const walls = [1, 2].map((seed) => canvas(noise(seed, 40, [70 + 80 * (seed - 1), 128, 128], 40), WIDE, HIGH));
  for (let frame = 0; frame < 50; frame++) {
    const wall = walls[frame < 25 ? 0 : 1];
    if (wall === undefined) throw new RangeError('there are two walls');
    const { x, y } = placeIn(frame);
    const yuv = draw(
      { background: wall, things: [{ paint: SPRITE, x, y, width: 48, height: 40, own: 32 }] },
      WIDE,
      HIGH,
    );
    await encoder.write(coloured(yuv));
  }
  await encoder.finish();
  return path;
}

const placeIn = (frame: number) => (frame < 25 ? { x: 80 + 3 * frame, y: 80 } : { x: 240 - 2 * (frame - 25), y: 120 });
const boxIn = (frame: number) => boundsOf({ paint: SPRITE, ...placeIn(frame), width: 48, height: 40 }, WIDE, HIGH);

/** yuv420 as four bytes a pixel. */
function coloured(yuv: Uint8Array): Uint8Array {
  const out = new Uint8Array(WIDE * HIGH * 4);
  const area = WIDE * HIGH;
  for (let at = 0; at < area; at++) {
    const colour = area + (Math.trunc(at / WIDE) >> 1) * (WIDE / 2) + ((at % WIDE) >> 1);
    const bright = 1.164 * ((yuv[at] ?? 0) - 16);
    const [blue, red] = [(yuv[colour] ?? 0) - 128, (yuv[colour + area / 4] ?? 0) - 128];
    const level = (value: number) => Math.max(0, Math.min(255, value));
    out.set(
      [level(bright + 1.596 * red), level(bright - 0.391 * blue - 0.813 * red), level(bright + 2.018 * blue), 255],
      4 * at,
    );
  }
  return out;
}

describe('boxes in a film', () => {
  let path = '';
  beforeAll(async () => {
    path = await film('shots.mp4');
  });

  it('T8: a box is followed both ways from its moment, across a cut by appearance, and the result says so', async () => {
    const progress: number[] = [];
    const result = await trackFilm({
      path,
      boxes: [{ name: 'thing', seconds: 0.4, box: boxIn(10) }],
      direction: 'both',
      width: WIDE,
      onProgress: ({ seconds }) => progress.push(seconds),
    });
    const [track] = result.tracks;
    expect([result.complete, result.cutsAre, result.cuts]).toEqual([true, 'found by a plain measure', [1]]);
    expect(track?.sightings.length).toBe(50);
    for (const [frame, { box, seconds }] of (track?.sightings ?? []).entries()) {
      expect(seconds).toBeCloseTo(frame / 25, 3);
      if (box !== null) expect(overlap(box, boxIn(frame))).toBeGreaterThan(0.6);
    }
    expect(track?.sightings.filter(({ box }) => box === null).length).toBeLessThan(4);
    expect(track?.parts.map(({ identity }) => identity)).toEqual(['given', 'by appearance']);
    expect(track?.parts[0]).toMatchObject({ from: 0, likeness: 1, rivals: 0 });
    expect(track?.losses.map(({ reason }) => reason)).toEqual(['cut']);
    expect(progress.at(-1)).toBeGreaterThan(1.9);
  });

  it('T9: cuts that are handed in are used', async () => {
    const { cuts, cutsAre, losses } = await trackBox({ path, seconds: 0, box: boxIn(0), width: WIDE, cuts: [0.48, 1] });
    expect([cuts, cutsAre]).toEqual([[0.48, 1], 'given']);
    expect(losses.map(({ from, reason }) => [from, reason])).toEqual([
      [0.48, 'cut'],
      [1, 'cut'],
    ]);
  });

  it('T10: two boxes that were given apart are never at one place', async () => {
    const other = { x: 0.7, y: 0.6, width: 0.14, height: 0.2 };
    const { tracks } = await trackFilm({
      path,
      boxes: [
        { seconds: 0, box: boxIn(0) },
        { seconds: 0, box: other },
      ],
      width: WIDE,
    });
    expect(tracks.map(({ name }) => name)).toEqual(['box-1', 'box-2']);
    for (const [frame, { box }] of (tracks[0]?.sightings ?? []).entries()) {
      const beside = tracks[1]?.sightings[frame]?.box;
      if (box && beside) expect(overlap(box, beside)).toBeLessThan(0.6);
    }
  });

  it('D2: moments, boxes and directions that are none give a fault', async () => {
    const box = boxIn(0);
    const wrong = (code: string, options: Promise<unknown>) => expect(options).rejects.toMatchObject({ code });
    await wrong('moment-outside', trackBox({ path, seconds: 7, box }));
    await wrong('moment-outside', trackBox({ path, seconds: Number.NaN, box }));
    await wrong('boxes-impossible', trackFilm({ path, boxes: [] }));
    await wrong('box-impossible', trackBox({ path, seconds: 0, box: { ...box, x: 0.95 } }));
    await wrong('box-too-small', trackBox({ path, seconds: 0, box: { ...box, width: 0.005 } }));
    await wrong('cuts-impossible', trackBox({ path, seconds: 0, box, cuts: [Number.NaN] }));
    await wrong('size-impossible', trackBox({ path, seconds: 0, box, width: 7 }));
  });

  it('D3: cancelled, it gives what it had', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(trackBox({ path, seconds: 0, box: boxIn(0), signal: stop.signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

const clip = (file: string) => recording('video', file);

describe.skipIf(!hasRecording('video'))('real clips (skipped where they are not there)', () => {
  it('T11: a ball is followed through three seconds of juggling', async () => {
    const box = { x: 0.482, y: 0.392, width: 0.062, height: 0.11 };
    const track = await trackBox({ path: clip('juggle_720p.mp4'), seconds: 0, box, to: 3.2 });
    // By eye: where the ball is at one, two and three seconds.
    const seen = [
      [1, { x: 0.537, y: 0.55, width: 0.064, height: 0.114 }],
      [2, { x: 0.514, y: 0.624, width: 0.064, height: 0.114 }],
      [3, { x: 0.551, y: 0.743, width: 0.064, height: 0.114 }],
    ] as const;
    for (const [seconds, place] of seen) {
      const there = track.sightings.find((sighting) => sighting.seconds >= seconds - 0.001)?.box;
      expect(there && overlap(there, place)).toBeGreaterThan(0.5);
    }
  });

  it('T12: a dog that runs out of the picture is lost there', async () => {
    const box = { x: 0.36, y: 0.47, width: 0.19, height: 0.27 };
    const track = await trackBox({ path: clip('dog_static_720p.mp4'), seconds: 0, box, to: 2.8 });
    expect(track.sightings.filter(({ seconds }) => seconds < 1).every(({ box }) => box !== null)).toBe(true);
    expect(track.sightings.filter(({ seconds }) => seconds > 2).every(({ box }) => box === null)).toBe(true);
  });

  it('T13: of cups that all look alike none keeps its identity when they change places', async () => {
    const boxes = [0.253, 0.45, 0.66].map((x) => ({ seconds: 1.1, box: { x, y: 0.39, width: 0.12, height: 0.36 } }));
    const { tracks } = await trackFilm({ path: clip('cups_720p.mp4'), boxes, to: 3.2 });
    for (const { parts } of tracks) {
      expect(parts.at(-1)?.identity).toBe('by appearance');
      expect(Math.max(...parts.map(({ rivals }) => rivals))).toBeGreaterThan(0);
    }
  });
});
