import { describe, expect, it } from 'vitest';
import type { Film, LineId, Shot } from '#film';
import { theEnd } from '../craft/index.ts';
import { type FilmNotes, filmOf, type SceneNotes } from './fixture.ts';
import { planShots } from './index.ts';

const seconds = ({ num, den }: { num: number; den: number }) => num / den;
const linesOf = (shots: readonly Shot[]) =>
  shots.flatMap((shot) => shot.covers.flatMap((part) => (part.kind === 'line' ? [part.line] : [])));
const inScene = (film: Film, index: number) => film.shots.filter((shot) => shot.scene === film.scenes[index]?.id);
const plan = (scene: SceneNotes, more: Partial<FilmNotes> = {}) =>
  planShots(filmOf({ title: '', ...more, scenes: [scene] }));

describe('cards', () => {
  const scene: SceneNotes = {
    heading: 'EXT. BEACH - DAY',
    beats: ['FADE IN:', 'Waves roll in.', 'MARA: Here.', 'FADE OUT.'],
  };

  it('opens on the title over the first place and closes on the end, in the language of the film', () => {
    const film = planShots(filmOf({ title: 'Il mare', author: 'C. Riva', language: 'it-IT', scenes: [scene] }));
    const [title, first] = film.shots;
    expect(title).toMatchObject({
      framing: 'title',
      detail: 'Il mare\nC. Riva',
      scene: 'scene-1',
      number: '1A',
      covers: [],
    });
    expect(title?.transition.kind).toBe('fade-in');
    expect(seconds(title?.seconds ?? { num: 0, den: 1 })).toBeGreaterThanOrEqual(2.2);
    expect(first).toMatchObject({ framing: 'establishing', transition: { kind: 'cut' } });
    expect(film.shots.at(-1)).toMatchObject({
      framing: 'title',
      detail: 'Fine',
      transition: { kind: 'fade-through-black' },
    });
    expect(theEnd('fr-FR')).toBe('Fin');
    expect(theEnd('de')).toBe('Ende');
  });

  it('an untitled film has neither, and an empty film no shots', () => {
    expect(plan(scene).shots.some((shot) => shot.framing === 'title')).toBe(false);
    expect(planShots(filmOf({ title: 'Nothing', scenes: [] })).shots).toEqual([]);
  });

  it("plays the script's own THE END on the end card", () => {
    const film = planShots(filmOf({ title: 'T', scenes: [{ ...scene, beats: ['Waves.', 'THE END'] }] }));
    expect(film.shots.filter((shot) => shot.framing === 'title')).toHaveLength(2);
    expect(film.shots.at(-1)).toMatchObject({ detail: 'The End', covers: [{ kind: 'action', text: 'THE END' }] });
  });
});

describe('places', () => {
  const outside = { heading: 'EXT. BEACH - DAY', beats: ['Waves roll in.'] };
  const inside = { heading: 'INT. CABIN - DAY', beats: ['Mara waits.', 'MARA: Well?'] };

  it('establishes a new place widest, one we return to briefly, and not the one we are in', () => {
    const film = planShots(
      filmOf({ title: '', scenes: [outside, inside, outside, { ...inside, heading: 'EXT. BEACH - DAY' }] }),
    );
    const firsts = film.scenes.map((_, index) => inScene(film, index)[0]);
    expect(firsts.map((shot) => shot?.framing)).toEqual(['establishing', 'establishing', 'establishing', 'single']);
    expect(firsts.map((shot) => shot?.size).slice(0, 3)).toEqual(['extreme-wide', 'wide', 'wide']);
    expect(seconds(firsts[2]?.seconds ?? { num: 9, den: 1 })).toBeLessThan(
      seconds(firsts[0]?.seconds ?? { num: 0, den: 1 }),
    );
  });
});

describe('two people talking', () => {
  const talk = {
    heading: 'INT. KITCHEN - NIGHT',
    mood: 'tense',
    beats: [
      'Mara stands at the window. Jonas waits by the door.',
      'MARA: I thought you had left this house for good.',
      'JONAS: I have nowhere else that I could go tonight.',
      'MARA: You could have called me from the station at least.',
      'JONAS: [sad] I did call, and nobody ever answered the phone.',
      'MARA: [angry] Then you should have called again!',
      'JONAS: [tender] I am here now.',
    ],
  } as const satisfies SceneNotes;
  const film = plan(talk);
  const shots = film.shots;

  it('opens on both and then alternates', () => {
    const spokenShots = shots.filter((shot) => shot.covers.some((part) => part.kind === 'line'));
    expect(spokenShots[0]?.framing).toBe('two-shot');
    const speakers = spokenShots.slice(1).map((shot) => shot.subjects[0]);
    speakers.slice(1).forEach((speaker, index) => expect(speaker).not.toBe(speakers[index]));
  });

  it('keeps each on their side of the line', () => {
    for (const part of shots.flatMap((shot) => shot.performances)) {
      const side = part.character === 'mara' ? 'right' : 'left';
      expect([side, 'away']).toContain(part.facing);
      expect(Math.sign(part.mark)).toBe(part.character === 'mara' ? -1 : 1);
    }
  });

  it('is nearest at the peak, looks up at anger, and reuses setups', () => {
    const angry = shots.find((shot) => linesOf([shot]).includes('line-1-6' as LineId));
    expect(angry).toMatchObject({ size: 'close', angle: 'low', move: 'push-in' });
    expect(new Set(shots.map((shot) => shot.setup)).size).toBeLessThan(shots.length);
  });

  it('everybody listens with their ears: a shoulder belongs to the listener', () => {
    const over = shots.filter((shot) => shot.framing === 'over-the-shoulder');
    expect(over.length).toBeGreaterThan(0);
    for (const shot of over) {
      expect(shot.performances.map((part) => part.character)).toEqual([shot.subjects[0], shot.over]);
      expect(shot.performances[1]).toMatchObject({ facing: 'away', act: 'listen' });
    }
  });
});

describe('voices and lines', () => {
  it('a voice off plays over whoever hears it', () => {
    const film = plan(
      { heading: 'INT. HALL - DAY', beats: ['Mara stands still.', 'JONAS (O.S.): Who is there?'] },
      { silent: ['MARA'] },
    );
    const shot = film.shots.find((one) => linesOf([one]).length > 0);
    expect(shot).toMatchObject({ framing: 'single', subjects: ['mara'], performances: [{ act: 'listen' }] });
  });

  it('a voice over plays over the picture that is there', () => {
    const film = plan(
      { heading: 'EXT. SEA - DAY', beats: ['EVE (V.O.): It was long ago.', 'Waves roll in.'] },
      { narrators: ['EVE'] },
    );
    expect(film.shots).toHaveLength(1);
    expect(film.shots[0]).toMatchObject({ framing: 'establishing', performances: [] });
  });

  it('dual dialogue plays in a two-shot, as long as the longer line', () => {
    const film = plan({
      heading: 'INT. HALL - DAY',
      beats: ['MARA: Stop that at once, I say!', 'JONAS ^: Never in my life, never!'],
    });
    const shot = film.shots.find((one) => linesOf([one]).length === 2);
    expect(shot?.framing).toBe('two-shot');
    expect(seconds(shot?.seconds ?? { num: 99, den: 1 })).toBeLessThan(4);
  });

  it('a long heavy speech gets a slow push and is seen to land', () => {
    const speech = `MARA: [sad] ${'I waited for you every night and nobody came. '.repeat(5)}`;
    const film = plan({
      heading: 'INT. HALL - DAY',
      beats: ['MARA: You came.', 'JONAS: I did.', speech, 'Rain beats against the old windows.'],
    });
    const at = film.shots.findIndex((one) => linesOf([one]).includes('line-1-3' as LineId));
    expect(film.shots[at]?.move).toBe('push-in');
    expect(film.shots[at + 1]).toMatchObject({ subjects: ['jonas'], performances: [{ act: 'listen' }] });
    expect(film.shots[at + 1]?.covers).toMatchObject([{ kind: 'action', text: '' }]);
  });

  it('quick comedy shares a frame', () => {
    const film = plan({
      heading: 'INT. HALL - DAY',
      mood: 'comic',
      beats: ['MARA: Again?', 'JONAS: Again.', 'MARA: How?'],
    });
    expect(film.shots.some((shot) => shot.framing === 'two-shot' && linesOf([shot]).length === 3)).toBe(true);
  });
});

describe('action', () => {
  it('shows the telling thing, what somebody sees, and who carries what', () => {
    const film = plan(
      {
        heading: 'INT. ATTIC - DAY',
        beats: [
          'Dust.',
          'Mara picks up a letter. She looks out of the window. A ship burns far out on the horizon.',
          'MARA: Oh.',
        ],
      },
      { presents: { MARA: 'feminine' } },
    );
    const framings = film.shots.map((shot) => shot.framing);
    expect(framings).toEqual(['establishing', 'single', 'insert', 'single', 'point-of-view', 'single']);
    expect(film.shots[2]).toMatchObject({ detail: 'letter', covers: [{ text: '' }] });
    expect(film.shots.at(-1)?.performances[0]?.holds).toBe('letter');
  });

  it('a chase has one direction and moves', () => {
    const film = plan(
      {
        heading: 'EXT. STREET - NIGHT',
        mood: 'chase',
        beats: [
          'Cars everywhere.',
          'Mara runs. Jonas sprints after her. She dashes across the road. He follows.',
          'MARA: Leave me!',
          'JONAS: Wait!',
        ],
      },
      { presents: { MARA: 'feminine', JONAS: 'masculine' } },
    );
    const running = film.shots.flatMap((shot) => shot.performances).filter((part) => part.act === 'run');
    expect(running.length).toBeGreaterThan(3);
    expect(new Set(running.map((part) => part.facing))).toEqual(new Set(['right']));
    const moving = film.shots.filter((shot) => shot.move === 'handheld' || shot.move === 'track-right');
    expect(moving.length).toBeGreaterThan(3);
  });

  it('somebody who leaves is no longer in the frame', () => {
    const silent = ['MARA', 'JONAS'];
    const film = plan(
      {
        heading: 'INT. HALL - DAY',
        beats: [
          'Mara and Jonas stand at the door.',
          'Jonas walks out.',
          'The wind moves the curtains and the lamp for a long time.',
        ],
      },
      { silent },
    );
    expect(film.shots.at(-1)?.performances.map((part) => part.character)).toEqual(['mara']);
  });
});

describe('notes and transitions', () => {
  it('a note is obeyed to the letter by the next shot, and by no other', () => {
    const film = plan({
      heading: 'INT. HALL - DAY',
      beats: ['MARA: One.', '[[shot: ECU | low | dolly-in | 3.5s]]', 'MARA: Two.', 'MARA: Three.'],
    });
    const of = (line: string) => film.shots.find((shot) => linesOf([shot]).includes(line as LineId));
    expect(of('line-1-3')).toMatchObject({
      size: 'extreme-close',
      angle: 'low',
      move: 'push-in',
      seconds: { num: 7, den: 2 },
    });
    expect(of('line-1-4')?.size).not.toBe('extreme-close');
  });

  it('transitions belong to the shot after them, across scenes too', () => {
    const film = planShots(
      filmOf({
        title: '',
        scenes: [
          { heading: 'INT. HALL - DAY', beats: ['Mara waits.', 'DISSOLVE TO:'] },
          {
            heading: 'EXT. SEA - DAY',
            beats: ['Waves.', 'MATCH CUT TO:', 'Mara swims.', 'FADE OUT.', 'FADE IN:', 'Mara sleeps.'],
          },
        ],
      }),
    );
    expect(inScene(film, 1).map((shot) => shot.transition.kind)).toEqual(['dissolve', 'match-cut', 'fade-in']);
    expect(inScene(film, 1)[0]?.transition.seconds.num).toBeGreaterThan(0);
  });
});
