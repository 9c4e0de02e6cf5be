/** How a heading says where it plays. Film people of many languages write the same abbreviations. */
interface HeadingMark {
  readonly mark: string;
  readonly side: 'interior' | 'exterior';
  /** `code`: `INT.` as Fountain knows it. `word`: written out, a heading only in capitals with an empty line behind it. */
  readonly form: 'code' | 'word';
}

export const HEADING_MARKS: readonly HeadingMark[] = [
  { mark: 'INT', side: 'interior', form: 'code' },
  { mark: 'EXT', side: 'exterior', form: 'code' },
  { mark: 'EST', side: 'exterior', form: 'code' },
  { mark: 'ИНТ', side: 'interior', form: 'code' },
  { mark: 'НАТ', side: 'exterior', form: 'code' },
  { mark: 'ЭКСТ', side: 'exterior', form: 'code' },
  { mark: 'INTERNO', side: 'interior', form: 'word' },
  { mark: 'ESTERNO', side: 'exterior', form: 'word' },
  { mark: 'INTERIOR', side: 'interior', form: 'word' },
  { mark: 'EXTERIOR', side: 'exterior', form: 'word' },
  { mark: 'INTÉRIEUR', side: 'interior', form: 'word' },
  { mark: 'EXTÉRIEUR', side: 'exterior', form: 'word' },
  { mark: 'INNEN', side: 'interior', form: 'word' },
  { mark: 'AUSSEN', side: 'exterior', form: 'word' },
  { mark: 'AUẞEN', side: 'exterior', form: 'word' },
];

const listed = (form: HeadingMark['form']) =>
  HEADING_MARKS.filter((entry) => entry.form === form)
    .map((entry) => entry.mark)
    .join('|');
const CODES = listed('code');
const WORDS = listed('word');
/** Both sides at once: `INT./EXT.`, `INT/EXT`, `I/E`. */
const PAIRED = `(?:(?:${CODES})\\.?[ \\t]*/[ \\t]*(?:${CODES})|I/E|E/I)`;
const EMPHASIS = '[*_]{0,4}';

/** The mark of a heading written as Fountain has it; the rest of the heading must follow. */
export const CODED = new RegExp(`^${EMPHASIS}(${PAIRED}|${CODES})(\\.[ \\t]*|[ \\t]+)(?=\\S)`, 'iu');
/** The mark written out, as `INTERNO CUCINA`. */
export const SPELLED = new RegExp(`^${EMPHASIS}((?:${WORDS})(?:[ \\t]*/[ \\t]*(?:${WORDS}))?)[ \\t.,:-]+(?=\\S)`, 'u');

/** Which sides a matched mark names. */
export function sidesOf(mark: string): { interior: boolean; exterior: boolean } {
  const parts = mark
    .toUpperCase()
    .split('/')
    .map((part) => part.replace(/[.\s]/g, ''));
  const names = (side: HeadingMark['side'], short: string) =>
    parts.some(
      (part) =>
        part === short || HEADING_MARKS.some((entry) => entry.side === side && entry.mark.toUpperCase() === part),
    );
  return { interior: names('interior', 'I'), exterior: names('exterior', 'E') };
}
