import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Film, Performance, Shot } from '#film';
import { filmNotes, NAMES } from '../plan/chance-films.ts';
import { type FilmNotes, filmOf } from '../plan/fixture.ts';
import { planShots } from '../plan/index.ts';
import { lintContinuity, RULES, type Rule } from './index.ts';

/** Scenes that were once planned with a mistake. */
const ONCE_WRONG = [
  ['MARA: no.', 'JONAS stares at Otto. Mara picks up the letter.'],
  ['MARA: no.', 'MARA: no.', 'JONAS (V.O.) ^: no.'],
  ['Mara and Jonas wait.', 'Jonas walks out.', 'MARA: no.', 'JONAS (O.S.): yes.', 'A long beat.', 'Silence.'],
];

/** A match cut out of a scene that was not planned to be left by one. */
const MATCHED_WRONGLY: FilmNotes = {
  scenes: [
    { heading: 'INT. KITCHEN - DAY', mood: 'warm', beats: ['She turns. He sits down.'] },
    {
      heading: 'INT. KITCHEN - DAY',
      mood: 'warm',
      beats: ['MATCH CUT TO:', 'MARA: [neutral] no.', 'Pia picks up the letter.'],
    },
  ],
};

/** What the words themselves get wrong, whatever the shots. */
const OF_THE_WORDS: ReadonlySet<Rule> = new Set<Rule>(['absent-speaker', 'hands', 'wardrobe', 'alike-names', 'place']);

describe('a planned film', () => {
  it('has no continuity warnings', () => {
    fc.assert(
      fc.property(filmNotes(), (notes) => {
        const warnings = lintContinuity(planShots(filmOf({ ...notes, silent: NAMES }))).filter(
          (finding) => finding.severity === 'warning' && !OF_THE_WORDS.has(finding.rule),
        );
        expect(warnings.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([]);
      }),
      {
        numRuns: 300,
        examples: [
          ...ONCE_WRONG.map((beats): [FilmNotes] => [{ scenes: [{ heading: 'INT. KITCHEN - DAY', beats }] }]),
          [MATCHED_WRONGLY],
        ],
      },
    );
  });
});

const sound = planShots(
  filmOf({
    title: 'Sound',
    scenes: [
      {
        heading: 'INT. KITCHEN - NIGHT',
        mood: 'warm',
        beats: [
          'Mara and Jonas stand at the table. Mara picks up a cup.',
          'MARA: I have made coffee for the two of us this morning.',
          'JONAS: That is more than anybody has done for me in years.',
          'MARA: Then sit down and drink it while it is still hot.',
          'JONAS: I cannot stay for long, they will come looking soon.',
          'MARA: Let them come and let them look for you all day.',
        ],
      },
      {
        heading: 'INT. KITCHEN - CONTINUOUS - NIGHT',
        mood: 'warm',
        beats: ['Jonas, in a grey coat, waits.', 'JONAS: Well?'],
      },
    ],
  }),
);

/** The film with some of its shots spoilt. */
function spoil(change: (shot: Shot, index: number, shots: readonly Shot[]) => Shot): Film {
  return { ...sound, shots: sound.shots.map(change) };
}

function part(shot: Shot, change: (part: Performance) => Partial<Performance>): Shot {
  return { ...shot, performances: shot.performances.map((one) => ({ ...one, ...change(one) })) };
}

const isOn = (shot: Shot, character: string) =>
  (shot.framing === 'single' || shot.framing === 'over-the-shoulder') && shot.subjects[0] === character;
const flip = { left: 'right', right: 'left', camera: 'camera', away: 'away' } as const;
const rulesOf = (film: Film): ReadonlySet<Rule> => new Set(lintContinuity(film).map((finding) => finding.rule));
const lastOf = (wanted: (shot: Shot) => boolean) =>
  sound.shots.findLastIndex((shot) => shot.scene === 'scene-1' && wanted(shot));

describe('each rule notices the damage it is for', () => {
  it('finds nothing in the sound film', () => {
    expect(lintContinuity(sound)).toEqual([]);
  });

  it('finds every look answered in a company of 240, where marks lie close', () => {
    const beats = Array.from(
      { length: 240 },
      (_, index) => `GUEST ${index}: I heard it from the one before me, and now you know.`,
    );
    const ball = planShots(filmOf({ title: 'The Ball', scenes: [{ heading: 'INT. HALL - NIGHT', beats }] }));
    expect(rulesOf(ball)).not.toContain('eyeline');
  });

  it('the camera on the other side of the line', () => {
    const at = lastOf((shot) => isOn(shot, 'jonas'));
    expect(rulesOf(spoil((shot, index) => (index === at ? { ...shot, side: 'far' } : shot)))).toContain(
      'line-of-action',
    );
  });

  it('two people who change sides', () => {
    const both = lastOf((shot) => shot.performances.length === 2);
    const damaged = spoil((shot, index) => (index === both ? part(shot, (one) => ({ mark: -one.mark })) : shot));
    expect(rulesOf(damaged)).toContain('line-of-action');
  });

  it('a face that flips, and eyes that do not meet', () => {
    const at = lastOf((shot) => isOn(shot, 'jonas'));
    const damaged = spoil((shot, index) => (index === at ? part(shot, (one) => ({ facing: flip[one.facing] })) : shot));
    expect(rulesOf(damaged)).toContain('line-of-action');
    expect(rulesOf(damaged)).toContain('eyeline');
  });

  it('a neutral shot excuses the crossing', () => {
    const at = lastOf((shot) => isOn(shot, 'jonas'));
    const between = sound.shots.find((shot) => shot.framing === 'establishing');
    if (between === undefined) throw new Error('the film has an establishing shot');
    const view: Shot = {
      ...between,
      id: 'shot-99' as Shot['id'],
      framing: 'insert',
      detail: 'cup',
      performances: [],
      covers: [],
      size: 'close',
    };
    const shots = [
      ...sound.shots.slice(0, at),
      view,
      ...sound.shots.slice(at).map((shot) => ({
        ...shot,
        side: 'far' as const,
        performances: shot.performances.map((one) => ({ ...one, mark: -one.mark })),
      })),
    ];
    const scenes = sound.scenes.map((scene) => ({
      ...scene,
      shots: shots.filter((shot) => shot.scene === scene.id).map((shot) => shot.id),
    }));
    const findings = lintContinuity({ ...sound, shots, scenes });
    expect(findings.filter((finding) => finding.rule === 'line-of-action')).toEqual([]);
  });

  it('a jump cut, but not across a dissolve', () => {
    const at = lastOf((shot) => isOn(shot, 'mara'));
    const jump = (kind: 'cut' | 'dissolve') =>
      spoil((shot, index, shots) => {
        const before = shots[at - 1];
        if (index !== at || before === undefined) return shot;
        return {
          ...shot,
          size: before.size,
          angle: before.angle,
          subjects: before.subjects,
          framing: before.framing,
          transition: { ...shot.transition, kind },
        };
      });
    expect(rulesOf(jump('cut'))).toContain('jump-cut');
    expect(rulesOf(jump('dissolve'))).not.toContain('jump-cut');
  });

  it('the same size three times running', () => {
    expect(rulesOf(spoil((shot) => ({ ...shot, size: 'medium' })))).toContain('same-size');
  });

  it('a new place nobody has shown', () => {
    const damaged = spoil((shot) =>
      shot.framing === 'establishing' ? { ...shot, framing: 'insert', size: 'close' } : shot,
    );
    expect(rulesOf(damaged)).toContain('establishing');
  });

  it('a prop from nowhere, and one that is gone', () => {
    const at = lastOf((shot) => isOn(shot, 'jonas'));
    const appears = spoil((shot, index) => (index === at ? part(shot, () => ({ holds: 'knife' })) : shot));
    expect(lintContinuity(appears).filter((finding) => finding.rule === 'prop')[0]?.message).toMatch(/knife appears/);
    const vanishes = spoil((shot, index) =>
      index === lastOf((one) => isOn(one, 'mara')) ? part(shot, () => ({ holds: '' })) : shot,
    );
    expect(lintContinuity(vanishes).filter((finding) => finding.rule === 'prop')[0]?.message).toMatch(
      /cup of Mara is gone/,
    );
  });

  it('another light, other clothes in a continuous scene', () => {
    const [first, second] = sound.scenes;
    if (first === undefined || second === undefined) throw new Error('the film has two scenes');
    expect(rulesOf({ ...sound, scenes: [first, { ...second, time: 'day' }] })).toContain('time-of-day');
    const dressed = {
      ...first,
      elements: [...first.elements, { kind: 'action' as const, text: 'Jonas stands there in a white shirt.' }],
    };
    expect(rulesOf({ ...sound, scenes: [dressed, second] })).toContain('wardrobe');
    const changed = {
      ...dressed,
      elements: [...dressed.elements, { kind: 'action' as const, text: 'Jonas puts on his coat.' }],
    };
    expect(rulesOf({ ...sound, scenes: [changed, second] })).not.toContain('wardrobe');
  });

  it('a line longer than its shot, and only that way round', () => {
    const short = spoil((shot) => ({ ...shot, seconds: { num: 1, den: 1 }, pinned: ['seconds'] }));
    const findings = lintContinuity(short).filter((finding) => finding.rule === 'line-length');
    expect(findings.length).toBeGreaterThan(3);
    expect(findings[0]?.line).toBe('line-1-2');
    expect(rulesOf(spoil((shot) => ({ ...shot, seconds: { num: 60, den: 1 } })))).not.toContain('line-length');
  });

  it('a name no character has, and no common word', () => {
    const told = (text: string) =>
      lintContinuity(
        planShots(filmOf({ title: '', scenes: [{ heading: 'INT. HALL - DAY', beats: [text, 'MARA: Oh.'] }] })),
      ).filter((finding) => finding.rule === 'unbound-name');
    expect(told('The door opens and Viktor walks in.')[0]?.message).toMatch(/Viktor/);
    expect(told('ESTHER (50s) waits at the table.')[0]?.shot).not.toBeNull();
    for (const text of [
      'Mara sits.',
      'Rain falls. The rain sits on the glass.',
      'She turns.',
      'A LETTER, an old one, lies there.',
      'Everyone looks.',
    ]) {
      expect(told(text), text).toEqual([]);
    }
  });

  it('a note it cannot read', () => {
    const film = planShots(
      filmOf({ title: '', scenes: [{ heading: 'INT. HALL - DAY', beats: ['[[shot: MCU | flurb]]', 'MARA: Oh.'] }] }),
    );
    expect(lintContinuity(film)).toMatchObject([{ rule: 'unread-note', severity: 'note' }]);
  });

  it('every finding says where and what to do', () => {
    const findings = lintContinuity(
      spoil((shot) => ({ ...shot, size: 'medium', side: Number(shot.id.slice(5)) % 2 === 0 ? 'far' : 'near' })),
    );
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      expect(RULES).toContain(finding.rule);
      expect(finding.message).toMatch(/\.$/);
      expect(finding.remedy).toMatch(/\.$/);
    }
  });
});
