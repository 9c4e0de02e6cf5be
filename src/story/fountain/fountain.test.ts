import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFountain, parseHeading, plainText, printFountain, type ScreenplayElement, sameMeaning } from './index.ts';
import { texts, trees } from './samples.ts';

const SAMPLE = `Title:
    _**THE LAST LIGHT**_
Author: Ada Rossi
Draft date: 1 May
Mood board: grey

FADE IN:

# Act one

= Mara keeps the light.

INT. LIGHTHOUSE - LAMP ROOM - NIGHT #1A#

MARA, 60, climbs.
Rain on the glass. [[cold]]

[[shot: MS | eye | push-in | 3.5s]]

@McAVOY (V.O.) (CONT'D)
(quietly)
Is anybody
  
there?
~Oh, the sea
[[shot: CU]]
Yes.

ELI ^
Yes!

> THE END <

/* cut

for good */

===

CUT TO:
`;

const kinds = (text: string) => parseFountain(text).elements.map((element) => element.kind);
const first = (text: string): ScreenplayElement => {
  const [element] = parseFountain(text).elements;
  if (element === undefined) throw new Error('nothing was read');
  return element;
};
/** Forcing is the printer's business: what was not forced may have become so. */
const unforced = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === 'forced' || key === 'origin' ? undefined : value)));

describe('reading Fountain', () => {
  it('reads every element in order', () => {
    const play = parseFountain(SAMPLE);
    expect(play.titlePage.map((entry) => [entry.key, ...entry.lines])).toEqual([
      ['Title', '_**THE LAST LIGHT**_'],
      ['Author', 'Ada Rossi'],
      ['Draft date', '1 May'],
      ['Mood board', 'grey'],
    ]);
    expect(play.elements.map((element) => element.kind)).toEqual([
      'transition',
      'section',
      'synopsis',
      'scene-heading',
      'action',
      'note',
      'speech',
      'speech',
      'centered',
      'boneyard',
      'page-break',
      'transition',
    ]);
    expect(unforced(play.elements[3])).toEqual({
      kind: 'scene-heading',
      text: 'INT. LIGHTHOUSE - LAMP ROOM - NIGHT',
      sceneNumber: '1A',
    });
    expect(unforced(play.elements[6])).toEqual({
      kind: 'speech',
      cue: { kind: 'character', name: 'McAVOY', extensions: ['V.O.', "CONT'D"], dual: false, remarks: '' },
      parts: [
        { kind: 'parenthetical', text: 'quietly' },
        { kind: 'dialogue', text: 'Is anybody\n\nthere?' },
        { kind: 'lyrics', text: 'Oh, the sea' },
        { kind: 'note', text: 'shot: CU' },
        { kind: 'dialogue', text: 'Yes.' },
      ],
    });
    expect(play.problems).toEqual([]);
  });

  it('knows where everything stands', () => {
    const play = parseFountain(SAMPLE.replaceAll('\n', '\r\n'));
    const heading = play.elements[3];
    const speech = play.elements[6];
    expect(heading?.kind === 'scene-heading' && heading.origin?.line).toBe(13);
    expect(speech?.kind === 'speech' && speech.parts[1]?.origin).toEqual({
      line: 22,
      source: 'Is anybody\r\n  \r\nthere?',
      after: '\r\n',
    });
  });

  it('takes a shout, a lone dot and an ellipsis for action', () => {
    expect(kinds('BANG!\nThe door.\n\n. . .\n\n..and then\n\nMARA\n\nEst allongé sur le lit.')).toEqual(
      Array(5).fill('action'),
    );
  });

  it('hears nobody in FADE IN: at the top, and sees no title page there', () => {
    expect(parseFountain('FADE IN:\n\nINT. HOUSE - DAY').titlePage).toEqual([]);
    expect(kinds('FADE IN:\n\nINT. HOUSE - DAY\nMara waits.')).toEqual(['transition', 'scene-heading', 'action']);
  });

  it.each([
    'INT. CUCINA - NOTTE',
    'int. house',
    'INT./EXT. CAR - DAY',
    'I/E CAR',
    'EST. PORTO',
    '.THE MOON',
    'INTERNO CUCINA - NOTTE',
    'ИНТ. КУХНЯ - НОЧЬ',
  ])('takes %s for a heading', (heading) => expect(kinds(`${heading}\n\nHello.`)[0]).toBe('scene-heading'));

  it('keeps notes and boneyards inside other elements', () => {
    expect(first('She /* slowly\n\nvery */ runs [[fast]].')).toMatchObject({
      kind: 'action',
      text: 'She /* slowly\n\nvery */ runs [[fast]].',
    });
  });
});

describe('printing Fountain', () => {
  it('gives every text back to the byte', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(printFountain(parseFountain(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => printFountain(parseFountain(text)) === text),
      { numRuns: 1000 },
    );
  });

  it('prints 1,000 made-up trees so that they are read as they were', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const read = parseFountain(printFountain(tree));
        expect(unforced({ titlePage: read.titlePage, elements: read.elements })).toEqual(
          unforced({ titlePage: tree.titlePage, elements: tree.elements }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('touches only what was edited', () => {
    const play = parseFountain(SAMPLE);
    const edited = play.elements.map((element) =>
      element.kind === 'action' ? { ...element, text: 'MARA\nis gone.' } : element,
    );
    const printed = printFountain({ ...play, elements: edited });
    expect(printed).toBe(SAMPLE.replace('MARA, 60, climbs.\nRain on the glass. [[cold]]', '!MARA\nis gone.'));
  });

  it('keeps the rest to the letter when an element goes, comes or moves', () => {
    const text = 'INT.   A\r\n\r\n\r\nOne.\r\n\r\nTwo.  \r\n\r\nMARA\r\n(low)\r\nHi.';
    const play = parseFountain(text);
    const [heading, one, two, speech] = play.elements;
    if (heading === undefined || one === undefined || two === undefined || speech === undefined)
      throw new Error('four elements');
    expect(printFountain({ ...play, elements: [heading, two, speech] })).toBe(
      'INT.   A\r\n\r\nTwo.  \r\n\r\nMARA\r\n(low)\r\nHi.',
    );
    expect(
      printFountain({
        ...play,
        elements: [heading, one, two, speech, { kind: 'action', text: 'CUT TO:', forced: false }],
      }),
    ).toBe(`${text}\r\n\r\n!CUT TO:\r\n`);
  });

  it('is the same after any one element was taken out, by meaning', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (tree, which) => {
        const play = parseFountain(printFountain(tree));
        const elements = play.elements.filter((_, index) => index !== which % Math.max(1, play.elements.length));
        expect(
          sameMeaning(unforced(parseFountain(printFountain({ ...play, elements })).elements), unforced(elements)),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('slips', () => {
  const problems = (text: string) => parseFountain(text).problems.map(({ code, line, column }) => [code, line, column]);
  it.each([
    ['One.\n\nTwo [[never closed\n\nThree.', [['note-unclosed', 3, 5]]],
    ['One.\n  /* gone', [['boneyard-unclosed', 2, 3]]],
    ['@McAVOY\n\nHe waits.', [['cue-without-dialogue', 1, 1]]],
    ['MARA\nHi.\n\nMARA\n\nHe waits.', [['cue-without-dialogue', 4, 1]]],
    ['He waits.\n\nMARA ^\nHi.', [['dual-without-partner', 3, 1]]],
    ['INT. HOUSE - DAY #12\n\nHi.', [['scene-number-unclosed', 1, 18]]],
    ['MARA (V.O.\nHi.', [['extension-unclosed', 1, 6]]],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
    expect(printFountain(parseFountain(text))).toBe(text);
  });
});

describe('speed', () => {
  /** Milliseconds of this thread's own work: what else the machine is doing does not count. */
  const worked = (work: () => void) => {
    const { user } = process.threadCpuUsage();
    work();
    return (process.threadCpuUsage().user - user) / 1000;
  };
  const timed = (text: string) => worked(() => void parseFountain(text));

  it('reads 500 pages in well under a second', () => {
    const page =
      'INT. HOUSE - DAY\n\nMara *waits* at the window. [[slow]]\nRain.\n\nMARA (V.O.)\n(low)\nI _know_ it.\nAnd you?\n\n';
    const text = page.repeat(500 * 5);
    expect(timed(text)).toBeLessThan(800);
  });

  it.each(['[[', '/*', '*', '(', 'MARA (x)', '[[\n'])('%j over five million characters', (piece) => {
    expect(timed(`MARA${piece.repeat(5_000_000 / piece.length)}\nhello`)).toBeLessThan(5000);
  });

  it.each(['*/', 'A (x', '^', '-', '#', '_a', ' ', '\n', '[[a]]', 'INT. A\n\n', '=', 'A\n', '\\'])(
    '%j over half a million characters, there and back',
    (piece) => {
      const text = `INT. A${piece.repeat(500_000 / piece.length)}B\nhello`;
      const spent = worked(() => {
        expect(printFountain(parseFountain(text)) === text).toBe(true);
        plainText(text);
        parseHeading(text);
      });
      expect(spent).toBeLessThan(3000);
    },
  );
});
