import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt } from '#compiler';
import type { Film, FilmId, Shot } from '#film';
import { lookup } from '../src/compiler/lookup.ts';
import { stagingOf } from '../src/compiler/staging.ts';
import { planeAt } from '../src/pictures/camera/index.ts';
import { sceneOf } from '../src/pictures/shoot/scene.ts';

async function filmOf(text: string): Promise<Film> {
  const { film } = await adapt({
    manuscript: { path: '/match.fountain', bytes: Buffer.from(text) },
    wishes: {},
    previous: null,
    filmId: 'film-match' as FilmId,
    signal: new AbortController().signal,
  });
  return film;
}

/** The shots on either side of the film's match cut. */
function cutIn(film: Film): readonly [Shot, Shot] {
  const order = film.scenes.flatMap((scene) => scene.shots.map((id) => film.shots.find((shot) => shot.id === id)));
  const at = order.findIndex((shot) => shot?.transition.kind === 'match-cut');
  const [left, met] = [order[at - 1], order[at]];
  if (left === undefined || met === undefined) throw new Error('the film has no match cut');
  return [left, met];
}

const FORMAT = { width: 1280, height: 720, frameRate: { num: 24, den: 1 } };

/** Where the subject's head is in the frame, as shares of it: its middle and its height. */
function headIn(film: Film, shot: Shot, frame: 'first' | 'last') {
  const scene = sceneOf(
    stagingOf(lookup(film), shot, () => []),
    FORMAT,
    72,
  );
  const actor = scene.composition.subjects[0];
  if (actor === undefined) throw new Error('nobody is in the frame');
  const plane = planeAt(scene.aim(frame === 'first' ? 0 : 71), actor.depth, scene.stage, scene.frame);
  if (plane === undefined) throw new Error('the subject is behind the camera');
  const { stature, depth, y } = actor;
  const x = actor.x + (scene.travels.get(actor.index)?.at(frame === 'first' ? 0 : scene.clock.length) ?? 0);
  const down = (up: number) => (plane.y + (y - up / depth) * plane.scale) / FORMAT.height;
  return {
    x: (plane.x + (x + stature.headX / depth) * plane.scale) / FORMAT.width,
    top: down(stature.top),
    chin: down(stature.chin),
  };
}

const scenes = (one: string, other: string) =>
  `INT. KITCHEN - NIGHT

MARA, 35, a dark bob, a red coat, and JONAS, 40, in a green jumper, sit at the table.

${one}

MATCH CUT TO:

EXT. STREET - DAY

${other}

MARA
I knew it.
`;

describe('a match cut', () => {
  it('keeps the subject’s face in its place, whoever it becomes and whatever came before', async () => {
    const ends = [
      'Jonas looks at the window.',
      'MARA\nWill it be there tomorrow?',
      'Mara picks up a cup. Jonas turns away.',
      'JONAS\nNo.\n\nMARA\n(afraid)\nThen we wait, and we say nothing to anybody until it is over.',
    ];
    const begins = ['Mara waits at the corner.', 'Jonas runs. Mara looks up.', 'OTTO, 70, with a white beard, laughs.'];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ends), fc.constantFrom(...begins), async (one, other) => {
        const film = await filmOf(scenes(one, other));
        const [left, met] = cutIn(film);
        expect([met.size, met.angle, met.framing]).toEqual([left.size, left.angle, 'single']);
        const [before, after] = [headIn(film, left, 'last'), headIn(film, met, 'first')];
        expect(Math.abs(before.x - after.x)).toBeLessThan(0.04);
        expect(Math.abs(before.top - after.top)).toBeLessThan(0.05);
        expect(Math.abs(before.chin - after.chin)).toBeLessThan(0.08);
      }),
      { numRuns: 14 },
    );
  });

  it('becomes a thing where a thing was', async () => {
    const film = await filmOf(
      scenes('A CLOCK on the wall. It stops.\n\n[[shot: INSERT | clock]]\n\nThe clock.', 'A WHEEL turns in the dust.'),
    );
    const [left, met] = cutIn(film);
    expect([left.framing, met.framing]).toEqual(['insert', 'insert']);
    expect(met.size).toBe(left.size);
    expect(met.detail).not.toBe(left.detail);
  });
});
