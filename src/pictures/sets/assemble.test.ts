import { createHash } from 'node:crypto';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { PaperHand } from '../looks/paper/index.ts';
import { buildSet, describeSet, EXTERIORS, INTERIORS, stageFor } from './index.ts';
import { knownKind } from './kinds.ts';
import { withLife } from './living-parts.ts';
import { recipeFor } from './recipes/index.ts';

const stage = stageFor(1280, 720);
const KINDS = [
  ...INTERIORS.map((kind) => [kind, true] as const),
  ...EXTERIORS.map((kind) => [kind, false] as const),
  ['abstract', true] as const,
  ['abstract', false] as const,
];

function built(kind: string, interior: boolean, features: readonly string[] = [], seed = 7) {
  return buildSet({ place: { kind, interior, features, seed }, time: 'day', weather: 'clear', mood: 'warm' }, stage);
}

/** What the sheets of a set look like laid over one another, so many seconds into a shot. */
function picture(set: ReturnType<typeof built>, seconds = 0): string {
  const canvas = createCanvas(240, 135);
  const context = canvas.getContext('2d');
  context.setTransform(0.25, 0, 0, 0.25, 120, 108);
  for (const sheet of set.sheets) sheet.draw(new PaperHand(context, set.palette, { seed: 1 }), seconds);
  return createHash('sha256').update(canvas.data()).digest('hex');
}

describe('a set', () => {
  it.each(KINDS)('has depth: %s (indoors: %s)', (kind, interior) => {
    const depths = new Set(built(kind, interior).sheets.map((sheet) => Math.round(sheet.depth * 50)));
    expect(depths.size).toBeGreaterThanOrEqual(interior ? 3 : 4);
  });

  it('keeps actors before its wall', () => {
    for (const [kind, interior] of KINDS) {
      const set = built(kind, interior);
      const wall = Math.max(...set.sheets.filter((sheet) => !sheet.living).map((sheet) => sheet.depth));
      expect(set.deepest, kind).toBeLessThan(wall);
    }
  });

  it('is the same for the same place, and another for another', () => {
    for (const [kind, interior] of [
      ['forest', false],
      ['kitchen', true],
      ['street', false],
    ] as const) {
      expect(picture(built(kind, interior))).toBe(picture(built(kind, interior)));
      expect(picture(built(kind, interior, [], 8))).not.toBe(picture(built(kind, interior)));
    }
  });

  it.each(['piano', 'fireplace', 'clock', 'television', 'sofa'])('shows a %s where the words name one', (feature) => {
    expect(picture(built('office', true, [feature]))).not.toBe(picture(built('office', true)));
  });

  it.each(['tent', 'castle', 'windmill', 'snowman', 'rainbow', 'mountains', 'birds'])(
    'shows a %s outdoors',
    (feature) => {
      expect(picture(built('field', false, [feature]))).not.toBe(picture(built('field', false)));
    },
  );

  it.each(['grand', 'old', 'modern', 'poor', 'abandoned', 'festive'])('changes with its state: %s', (state) => {
    for (const [kind, interior] of [
      ['living-room', true],
      ['village', false],
    ] as const) {
      const [plain, other] = [built(kind, interior), built(kind, interior, [state])];
      expect(picture(other)).not.toBe(picture(plain));
      expect(other.sheets.length).toBeGreaterThan(plain.sheets.length);
      expect(other.palette).toEqual({ ...plain.palette, tint: expect.any(Function) });
    }
  });

  it.each(KINDS.filter(([kind]) => kind !== 'abstract'))('breathes: %s (indoors: %s)', (kind, interior) => {
    const layers = recipeFor(knownKind(kind), interior).layers.map((layer, index) => ({ ...layer, key: `${index}` }));
    const moving = layers
      .flatMap((layer) => withLife(layer, 'clear'))
      .flatMap(({ drift, living, items }) => (living ? items.map(({ part }) => part) : drift ? [drift] : []));
    expect(new Set(moving).size).toBeGreaterThanOrEqual(3);
    const set = built(kind, interior);
    expect(picture(set, 2.6)).not.toBe(picture(set, 0));
  });

  it('draws what the words say, from the words alone', () => {
    const place = describeSet('an attic with an old piano by the window', true, 'attic');
    expect(place.kind).toBe('attic');
    const set = buildSet({ place, time: 'night', weather: 'rain', mood: 'eerie' }, stage);
    expect(set.palette.dark).toBe(true);
    expect(set.sheets.length).toBeGreaterThan(built('attic', true).sheets.length);
  });
});
