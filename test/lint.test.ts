import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapt } from '#compiler';
import type { Film, FilmId } from '#film';
import { type Finding, lintContinuity } from '#story';

async function filmOf(text: string): Promise<Film> {
  const { film } = await adapt({
    manuscript: { path: '/draft.fountain', bytes: Buffer.from(text) },
    wishes: {},
    previous: null,
    filmId: 'film-draft' as FilmId,
    signal: new AbortController().signal,
  });
  return film;
}

const lint = async (text: string): Promise<readonly Finding[]> => lintContinuity(await filmOf(text));

const OPENING = `INT. KITCHEN - DAY

MARA, 35, a dark bob, and JONAS, 40, a grey beard, sit at the table.

MARA
Good morning.

JONAS
Is it?
`;

/** What is wrong, the row it is said on, and the same put right. */
const FAULTS: readonly {
  readonly rule: Finding['rule'];
  readonly fault: string;
  readonly cited: string;
  readonly clean: string;
}[] = [
  {
    rule: 'absent-speaker',
    fault: `${OPENING}\nJonas walks out.\n\nJONAS\nOne more thing.\n`,
    cited: 'One more thing.',
    clean: `${OPENING}\nJonas walks out.\n\nJonas comes back in.\n\nJONAS\nOne more thing.\n`,
  },
  {
    rule: 'absent-speaker',
    fault: `${OPENING}\nJonas dies.\n\nEXT. GARDEN - NIGHT\n\nMara and Jonas stand at the wall.\n\nJONAS\nLovely evening.\n`,
    cited: 'Lovely evening.',
    clean: `${OPENING}\nJonas dies.\n\nEXT. GARDEN - NIGHT (FLASHBACK)\n\nMara and Jonas stand at the wall.\n\nJONAS\nLovely evening.\n`,
  },
  {
    rule: 'hands',
    fault: `${OPENING}\nMara picks up the cup.\n\nMara picks up the lantern.\n\nMara picks up the book.\n`,
    cited: 'Mara picks up the book.',
    clean: `${OPENING}\nMara picks up the cup.\n\nMara puts down the cup.\n\nMara picks up the lantern.\n\nMara picks up the book.\n`,
  },
  {
    rule: 'wardrobe',
    fault: `${OPENING}\nJonas stands there in a grey coat.\n\nMara laughs.\n\nJonas waits in a white shirt.\n`,
    cited: 'Jonas waits in a white shirt.',
    clean: `${OPENING}\nJonas stands there in a grey coat.\n\nJonas takes off the coat.\n\nJonas waits in a white shirt.\n`,
  },
  {
    rule: 'time-of-day',
    fault: `${OPENING}\nINT. HALL - NIGHT - CONTINUOUS\n\nMara walks in.\n`,
    cited: 'INT. HALL - NIGHT - CONTINUOUS',
    clean: `${OPENING}\nINT. HALL - CONTINUOUS\n\nMara walks in.\n`,
  },
  {
    rule: 'time-of-day',
    fault: `INT. HALL - NIGHT\n\nMARA, 35, waits.\n\nINT. CELLAR - MORNING, LATER\n\nMara sits.\n`,
    cited: 'INT. CELLAR - MORNING, LATER',
    clean: `INT. HALL - NIGHT\n\nMARA, 35, waits.\n\nINT. CELLAR - NEXT MORNING\n\nMara sits.\n`,
  },
  {
    rule: 'place',
    fault: `${OPENING}\nINT. FOREST - DAY\n\nMara runs.\n`,
    cited: 'INT. FOREST - DAY',
    clean: `${OPENING}\nINT. FOREST HUT - DAY\n\nMara runs.\n`,
  },
  {
    rule: 'place',
    fault: `${OPENING}\nEXT. STREET - DAY\n\nMara runs.\n\nINT. KITCHN - DAY\n\nMara sits.\n`,
    cited: 'INT. KITCHN - DAY',
    clean: `${OPENING}\nEXT. STREET - DAY\n\nMara runs.\n\nINT. KITCHEN - DAY\n\nMara sits.\n`,
  },
  {
    rule: 'alike-names',
    fault: `${OPENING}\nMRAA\nToast?\n`,
    cited: 'MRAA',
    clean: `${OPENING}\nMARA\nToast?\n`,
  },
  {
    rule: 'unbound-name',
    fault: `${OPENING}\nViktor walks to the window.\n`,
    cited: 'Viktor walks to the window.',
    clean: `${OPENING}\nJonas walks to the window.\n`,
  },
  {
    rule: 'unread-note',
    fault: `${OPENING}\n[[shot: MCU | flurb]]\n\nMara looks up.\n`,
    cited: '[[shot: MCU | flurb]]',
    clean: `${OPENING}\n[[shot: MCU | rack focus]]\n\nMara looks up.\n`,
  },
  {
    rule: 'unread-parenthetical',
    fault: `${OPENING}\nMARA\n(zorbic)\nToast.\n`,
    cited: '(zorbic)',
    clean: `${OPENING}\nMARA\n(to Jonas)\nToast.\n`,
  },
  {
    rule: 'unread-transition',
    fault: `${OPENING}\nSPLODGE TO:\n\nEXT. STREET - DAY\n\nMara runs.\n`,
    cited: 'SPLODGE TO:',
    clean: `${OPENING}\nWIPE TO:\n\nEXT. STREET - DAY\n\nMara runs.\n`,
  },
];

describe('the lint of a screenplay', () => {
  it.each(FAULTS.map((one, index) => ({ ...one, index })))(
    'finds a planted fault: $rule $index',
    async ({ rule, fault, cited, clean }) => {
      const found = (await lint(fault)).filter((finding) => finding.rule === rule);
      expect(found).toHaveLength(1);
      const rows = fault.split('\n');
      const at = found[0]?.at;
      expect(at?.text).toBe(cited);
      expect(rows[(at?.line ?? 0) - 1]?.trim()).toBe(cited);
      expect(found[0]?.message).toMatch(/[.”]$/);
      expect(found[0]?.remedy).toMatch(/\.$/);
      expect((await lint(clean)).map(({ rule: other, message }) => `${other}: ${message}`)).toEqual([]);
    },
  );

  it('never throws, whatever was written or done to the shots, and cites only rows there are', async () => {
    const row = fc.oneof(
      fc.constantFrom(
        'INT. KITCHEN - DAY',
        'EXT. - LATER',
        '.HALL',
        'MARA',
        '(angry)',
        'Mara dies. Mara kills Mara.',
        'She leaves the cup. Jonas takes it out.',
        'MATCH CUT TO:',
        '[[shot: ECU | x | 9999s]]',
        '= synopsis',
        '> SPLAT TO:',
        '@さくら',
        '',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 24 }), fc.nat(), async (rows, spoil) => {
        const text = `INT. ROOM - DAY\n\nMara sits.\n\n${rows.join('\n\n')}`;
        const film = await filmOf(text);
        const shots = film.shots.map((shot, index) =>
          (index + spoil) % 3 === 0
            ? { ...shot, covers: [], subjects: [], performances: [], side: 'far' as const }
            : shot,
        );
        const count = text.split(/\r\n|\r|\n/).length;
        for (const finding of [...lintContinuity(film), ...lintContinuity({ ...film, shots, screenplay: '' })])
          if (finding.at !== null) expect(finding.at.line).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });
});
