import { withoutAsides } from './asides.ts';
import { CODED, SPELLED } from './heading-marks.ts';

/** What a row is, seen with what stands around it. */
export type RowKind =
  | 'scene-heading'
  | 'action'
  | 'character'
  | 'lyrics'
  | 'transition'
  | 'centered'
  | 'section'
  | 'synopsis'
  | 'page-break';

export interface Surroundings {
  /** True after an empty line and after everything that is one line by nature (a heading, a section, a note ...). */
  readonly fresh: boolean;
  /** True when an empty line or the end follows. */
  readonly alone: boolean;
}

/** Transitions that do not end in `TO:`. */
const TRANSITIONS = new Set(
  [
    'FADE IN',
    'FADE OUT',
    'FADE TO BLACK',
    'FADE TO WHITE',
    'CUT TO BLACK',
    'SMASH TO BLACK',
    'IRIS IN',
    'IRIS OUT',
    'DISSOLVENZA',
    'DISSOLVENZA INCROCIATA',
    'DISSOLVENZA IN APERTURA',
    'DISSOLVENZA IN CHIUSURA',
    'DISSOLVENZA A NERO',
    'STACCO',
    'STACCO SU',
    'STACCO A',
    'STACCO SU NERO',
    'FONDU AU NOIR',
    'FONDU ENCHAÎNÉ',
    'OUVERTURE AU NOIR',
    'FERMETURE AU NOIR',
    'COUPE À',
    'SCHNITT',
    'SCHNITT AUF',
    'AUFBLENDE',
    'ABBLENDE',
    'ÜBERBLENDUNG',
    'CORTE A',
    'CORTE A NEGRO',
    'FUNDIDO A NEGRO',
    'FUNDIDO ENCADENADO',
  ].flatMap((words) => [`${words}.`, `${words}:`, `${words} :`, words]),
);
const SMALL = /[\p{Ll}\p{Lt}]/u;
const CAPITAL = /\p{Lu}/u;

/** True when a text has capital letters and no small ones. */
export const inCapitals = (text: string): boolean => CAPITAL.test(text) && !SMALL.test(text);

const isTransition = (row: string): boolean =>
  inCapitals(row) && (/\bTO:$/.test(row) || TRANSITIONS.has(row.replace(/\s+/g, ' ')));

/** A name in capitals; brackets may hold anything. A shout (`BANG!`) is no name. */
function isCue(row: string): boolean {
  const [before = ''] = withoutAsides(row).split('(', 1);
  const name = (before.trim().endsWith('^') ? before.trim().slice(0, -1) : before).trim();
  return inCapitals(name) && !/[!?,;]$/.test(name);
}

/** True for a row that opens a scene without being forced to. */
export function isHeading(row: string, alone: boolean): boolean {
  const code = CODED.exec(row);
  if (code !== null) {
    const mark = code[1] ?? '';
    if (!SMALL.test(mark)) return true;
    // `Est ` is a common word in French; spelled small it needs its dot.
    return alone && !(/^est$/i.test(mark) && !(code[2] ?? '').startsWith('.'));
  }
  return alone && SPELLED.test(row) && !SMALL.test(row);
}

const MARKED: readonly (readonly [RegExp, RowKind])[] = [
  [/^={3,}$/, 'page-break'],
  [/^=/, 'synopsis'],
  [/^#/, 'section'],
  [/^~/, 'lyrics'],
  [/^>[^]*<$/, 'centered'],
  [/^>/, 'transition'],
];

/** What a row outside a speech is. `raw` keeps its indentation. Rows that are only notes and boneyards never come here. */
export function classify(raw: string, { fresh, alone }: Surroundings): RowKind {
  if (raw.startsWith('!')) return 'action';
  const row = raw.trim();
  for (const [mark, kind] of MARKED) if (mark.test(row)) return kind;
  if (!fresh) return 'action';
  if (isForcedHeading(row)) return 'scene-heading';
  if (/^@\s*\S/.test(row)) return 'character';
  if (isHeading(row, alone)) return 'scene-heading';
  if (isTransition(row)) return 'transition';
  return !alone && isCue(row) ? 'character' : 'action';
}

/** A dot, then a name: not the dots of an ellipsis and not a dot by itself. */
export const isForcedHeading = (row: string): boolean => /^\.[^.\s]/.test(row) && /[\p{L}\p{N}]/u.test(row);
