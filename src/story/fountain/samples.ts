import fc from 'fast-check';
import type { Screenplay, ScreenplayElement, SpeechPart } from './screenplay.ts';

/** Things a text can hold that a careless printer would let turn into something else. */
const TRICKY = [
  'INT. HOUSE - DAY',
  'ext. beach',
  'MARA',
  'MARA (V.O.)',
  'CUT TO:',
  'FADE OUT.',
  'FADE IN:',
  'Title: something',
  '.hidden',
  '..and then',
  '!bang',
  '@mara',
  '> right',
  '> middle <',
  '~la la la',
  '# part one',
  '= what happens',
  '===',
  '====== ',
  '(whispering)',
  'She *runs* to the **door**.',
  'one_two_three and \\*stars\\*',
  'with [[a note]] inside',
  '[[only a note]]',
  'a /* cut */ word',
  '/* gone\n\nlong gone */ back',
  'TWO\nLINES',
  'Eli waits.\n#1 fan\n~not a song\nINT. SHIP - NIGHT',
  'È NOTTE.',
  '玛拉走了。',
  '  indented',
  '#12#',
  'Key:',
] as const;

const word = fc.stringMatching(/^[A-Za-zÀ-ÿ0-9.,!?'"-]{1,9}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const tricky = fc.constantFrom(...TRICKY);
const text = fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 2, arbitrary: tricky });

/** One row that no mark can turn into something else inside a speech. */
const spokenRow = sentence.filter((row) => !/^[~(]/.test(row) && !/^(?:int|ext|est)/i.test(row));
const spoken = fc
  .array(
    fc.oneof(spokenRow, fc.constantFrom('with [[a note]] inside', 'a /* cut\n\nwide */ word', '# no', '!no', 'MARA')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .chain((rows) =>
    fc
      .array(fc.constantFrom('\n', '\n\n', '\n\n\n'), { minLength: rows.length, maxLength: rows.length })
      .map((gaps) => rows.map((row, index) => (index === 0 ? row : `${gaps[index]}${row}`)).join('')),
  );
const oneLine = sentence.filter((row) => !/^[.\s]/.test(row) && /[\p{L}\p{N}]/u.test(row));
const name = fc.constantFrom('MARA', 'ELI', 'DR. FERRI', 'McAVOY', '玛拉', 'OLD MAN #2', 'R2D2', 'GIÒ');
const inBrackets = fc.constantFrom('V.O.', "CONT'D", 'on the radio', 'O.S.');

const part: fc.Arbitrary<SpeechPart> = fc.oneof(
  { weight: 4, arbitrary: spoken.map((said): SpeechPart => ({ kind: 'dialogue', text: said })) },
  fc
    .constantFrom('quietly', 'to Eli, (almost) afraid', 'in Italian')
    .map((said): SpeechPart => ({ kind: 'parenthetical', text: said })),
  spokenRow.map((said): SpeechPart => ({ kind: 'lyrics', text: said })),
  fc.constantFrom('shot: CU', 'two\nlines', 'a\n\nb').map((said): SpeechPart => ({ kind: 'note', text: said })),
  fc.constant<SpeechPart>({ kind: 'boneyard', text: ' gone\n\nfor good ' }),
);

/** Two dialogues or two songs in a row cannot be told apart on paper. */
const parts = fc
  .array(part, { maxLength: 5 })
  .map((all) =>
    all.filter((each, index) => !(each.kind === all[index - 1]?.kind && /dialogue|lyrics/.test(each.kind))),
  );

const plain: fc.Arbitrary<ScreenplayElement> = fc.oneof(
  text.map((said): ScreenplayElement => ({ kind: 'action', text: said.replace(/\s+$/, ''), forced: false })),
  fc.record({
    kind: fc.constant('scene-heading' as const),
    text: fc.oneof(oneLine, fc.constantFrom('INT. HOUSE - DAY', 'I/E. CAR - NIGHT', 'est. porto - alba', 'THE MOON')),
    forced: fc.constant(false),
    sceneNumber: fc.constantFrom(null, '1', '12A', 'I-1-A'),
  }),
  fc.record({
    kind: fc.constant('transition' as const),
    text: oneLine.filter((row) => !row.endsWith('<')),
    forced: fc.constant(false),
  }),
  fc.constantFrom<ScreenplayElement>(
    { kind: 'transition', text: 'CUT TO:', forced: false },
    { kind: 'page-break' },
    { kind: 'note', text: 'shot: MS | eye' },
    { kind: 'boneyard', text: 'x\n\n* y /' },
    { kind: 'lyrics', text: 'la la\nla' },
  ),
  text
    .filter((said) => !said.includes('\n'))
    .map((said): ScreenplayElement => ({ kind: 'centered', text: said.trim() })),
  text
    .filter((said) => !said.includes('\n'))
    .map((said): ScreenplayElement => ({ kind: 'synopsis', text: said.trim() })),
  fc.record({
    kind: fc.constant('section' as const),
    text: text.filter((said) => !said.includes('\n')).map((said) => said.trim()),
    depth: fc.integer({ min: 1, max: 6 }),
  }),
);
const speech: fc.Arbitrary<ScreenplayElement> = fc.record({
  kind: fc.constant('speech' as const),
  cue: fc.record({
    kind: fc.constant('character' as const),
    name,
    extensions: fc.array(inBrackets, { maxLength: 2 }),
    forced: fc.constant(false),
    dual: fc.boolean(),
    remarks: fc.constantFrom('', '[[older]]'),
  }),
  parts,
});
const titleEntry = fc.record({
  key: fc.constantFrom('Credit', 'Author', 'Draft date', 'Contact', 'Mood board'),
  lines: fc.array(
    sentence.filter((row) => !row.includes(':')),
    { maxLength: 3 },
  ),
});

/** Screenplays as trees, with everything Fountain can say. Nothing is forced: the printer must see to that. */
export const trees: fc.Arbitrary<Pick<Screenplay, 'titlePage' | 'opening' | 'elements'>> = fc.record({
  titlePage: fc
    .array(titleEntry, { maxLength: 3 })
    .map((entries) => (entries.length === 0 ? [] : [{ key: 'Title', lines: ['A _Film_'] }, ...entries])),
  opening: fc.constant(''),
  elements: fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: speech }), { maxLength: 12 }),
});

/** Text made of what Fountain is made of, in any order, with all line ends: most of it makes no sense, none may be lost. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '  \n',
        '\t',
        ' ',
        '[[',
        ']]',
        '/*',
        '*/',
        '(',
        ')',
        '^',
        '@',
        '!',
        '.',
        '>',
        '<',
        '~',
        '#',
        '=',
        '\\',
        ':',
        '\ufeff',
      ),
      tricky,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));
