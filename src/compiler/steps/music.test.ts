import { beforeAll, describe, expect, it } from 'vitest';
import { type Film, FilmId, type LineId } from '#film';
import { estimateSpeech } from '#story';
import type { Cue } from '#voices';
import { adapt } from '../adapt.ts';
import { shotsInFilm } from '../excerpt.ts';
import { lookup } from '../lookup.ts';
import { placeShots, timingPlan } from '../timing.ts';
import { cuesOf } from './cues.ts';
import { foeIn } from './foe.ts';
import { happeningsOf } from './happenings.ts';
import type { Timed } from './timeline.ts';
import { turnsIn, wordsIn } from './turns.ts';

const SCRIPT = `Title: The Gate

EXT. FARM - MORNING

ADA, 40, a farmer in a white apron, feeds the hens. The sun rises over a quiet field.

ADA
(calm)
Another fine day for all of us.

INT. KITCHEN - DAY

BEN, 8, her son, sits at the table and eats. They laugh.

BEN
(happy)
I want to see the city, mother! The big one with the towers.

ADA
(tender)
One day we will go there together, you and I.

EXT. ROAD - DAY

They walk along the road. VARGO, 50, a thief with a scar, watches them from a tree.

VARGO
(angry)
Stop right there and give me the bag!

EXT. FOREST - NIGHT

Ada and Ben run through the dark forest. Vargo runs after them. They run and run.

BEN
(afraid)
He is coming, mother! He is right behind us!

INT. CAVE - NIGHT

It is cold and dark. Ben cries. Ada holds him in her arms and says nothing for a long time.

ADA
(sad)
I have lost the way. I do not know where we are.

EXT. CITY - DAWN

The sun rises over the towers. Ben points at the city and smiles. Ada hugs him.

BEN
(happy)
There it is! We made it!

ADA
(tender)
Yes. We did.
`;

const HURRIED = SCRIPT.replace('Another fine day for all of us.', 'Another fine day.');

interface Scored {
  readonly film: Film;
  readonly timed: Timed;
  readonly cues: readonly Cue[];
}

async function scored(text: string): Promise<Scored> {
  const { film } = await adapt({
    manuscript: { path: '/gate.fountain', bytes: new TextEncoder().encode(text) },
    wishes: {},
    previous: null,
    filmId: FilmId.parse('gate'),
    signal: new AbortController().signal,
  });
  const spoken = new Map(film.lines.map((line) => [line.id, estimateSpeech(line.spoken, line.language)]));
  const lines: Timed['lines'] = Object.fromEntries(
    [...spoken].map(([id, seconds]): [LineId, Timed['lines'][LineId]] => [id, { seconds, words: [], mouths: [] }]),
  );
  const timed = { placement: placeShots(timingPlan(film, shotsInFilm(film)), spoken), lines };
  const find = lookup(film);
  return { film, timed, cues: cuesOf(timed, find, happeningsOf(timed, find)) };
}

const asPlayed = (cue: Cue | undefined) => JSON.stringify({ ...cue, start: 0 });

describe('the cues of a film', () => {
  let gate: Scored;
  beforeAll(async () => {
    gate = await scored(SCRIPT);
  });

  it('follow the turns of its story', () => {
    const { film, timed, cues } = gate;
    const find = lookup(film);
    const turns = turnsIn(timed, find, happeningsOf(timed, find));
    expect(turns.map(({ beat }) => beat)).toEqual(expect.arrayContaining(['Midpoint', 'All Is Lost', 'Finale']));
    const parts = cues.flatMap(({ parts = [] }) => parts.map(({ name }) => name));
    expect(parts[0]).toBe('opening');
    // What is lost is heard as silence, to the end of its scene.
    expect(parts).toEqual(expect.arrayContaining(['debate', 'journey', 'closing-in', 'finale', 'close']));
    for (const { parts = [], seconds } of cues) {
      expect(parts[0]?.at).toBe(0);
      for (const [index, { at }] of parts.slice(1).entries()) {
        expect(at).toBeGreaterThan(parts[index]?.at ?? 0);
        expect(at).toBeLessThan(seconds);
      }
    }
    expect(new Set(cues.map(({ home }) => home)).size).toBe(1);
    expect(cues.every(({ near }) => near === false)).toBe(true);
    expect(cues.map(({ before }) => before)).toEqual([...cues.slice(1).map(() => 'music'), 'end']);
  });

  it('come in with a scene, fall silent where it hurts, and never come in during a line', () => {
    const { film, timed, cues } = gate;
    const said = wordsIn(timed, lookup(film));
    const silences = cues.flatMap(({ start, silences = [] }) =>
      silences.map((one) => ({ start: start + one.start, end: start + one.start + one.seconds })),
    );
    expect(silences.length).toBeGreaterThan(0);
    const entries = [...cues.map(({ start }) => start), ...silences.map(({ end }) => end)];
    for (const entry of entries)
      for (const { start, end, line } of said)
        expect(entry > start + 0.01 && entry < end - 0.01, `${line.text} at ${entry}`).toBe(false);
    const hurt = said.find(({ line }) => line.text.startsWith('I have lost'));
    expect(silences.some(({ start, end }) => start < (hurt?.start ?? 0) && end >= (hurt?.end ?? 1e9))).toBe(true);
  });

  it('know when people speak, who shares the picture, and whom the story turns against', () => {
    const { film, timed, cues } = gate;
    expect(foeIn(film)).toBe('VARGO');
    expect(cues.every(({ foe }) => foe === 'VARGO')).toBe(true);
    expect(foeIn({ ...film, characters: film.characters.filter(({ name }) => name !== 'VARGO') })).toBeNull();
    const spans = cues.flatMap(({ start, speech = [] }) =>
      speech.map((one) => [start + one.start, start + one.start + one.seconds] as const),
    );
    for (const { start, end } of wordsIn(timed, lookup(film)))
      expect(spans.some(([from, to]) => from <= start + 1e-6 && to >= end - 1e-6)).toBe(true);
    expect(cues.flatMap(({ leads = [] }) => leads).some(({ beside }) => beside !== undefined)).toBe(true);
  });

  it('are played anew only where something changed', async () => {
    const changed = await scored(HURRIED);
    const before = gate.cues.map(asPlayed);
    const after = changed.cues.map(asPlayed);
    expect(after).toHaveLength(before.length);
    const anew = after.filter((cue, index) => cue !== before[index]);
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.length).toBeLessThanOrEqual(1);
    expect((await scored(SCRIPT)).cues.map(asPlayed)).toEqual(before);
  });
});
