import type { Framing, Size } from '#film';

/** What one framing is for, and the sizes it works in. */
export interface FramingCraft {
  readonly framing: Framing;
  readonly abbreviation: string;
  /** Every other way a note may write it, lower case. */
  readonly also: readonly string[];
  readonly use: string;
  /** Sizes the framing works in, from the widest to the closest; at least two, so that a cut can always change size. */
  readonly sizes: readonly Size[];
}

export const FRAMING_CRAFT: readonly FramingCraft[] = [
  {
    framing: 'establishing',
    abbreviation: 'EST',
    also: ['establishing', 'establish', 'establishing shot', 'master'],
    use: 'says where we are before anybody asks',
    sizes: ['extreme-wide', 'wide', 'medium-wide'],
  },
  {
    framing: 'single',
    abbreviation: '1S',
    also: ['single', 'one shot', 'clean single'],
    use: 'one person alone with the audience',
    sizes: ['wide', 'medium-wide', 'medium', 'medium-close', 'close'],
  },
  {
    framing: 'two-shot',
    abbreviation: '2S',
    also: ['two shot', 'two', 'twoshot'],
    use: 'two people and the distance between them',
    sizes: ['wide', 'medium-wide', 'medium'],
  },
  {
    framing: 'group',
    abbreviation: 'GS',
    also: ['group', 'group shot', '3s', 'three shot'],
    use: 'three or more people and how they stand to each other',
    sizes: ['wide', 'medium-wide', 'medium'],
  },
  {
    framing: 'over-the-shoulder',
    abbreviation: 'OTS',
    also: ['over the shoulder', 'over shoulder', 'ots l', 'ots r', 'o s shot'],
    use: 'one person as the other sees them, still connected',
    sizes: ['medium-wide', 'medium', 'medium-close'],
  },
  {
    framing: 'point-of-view',
    abbreviation: 'POV',
    also: ['point of view', 'subjective'],
    use: 'what somebody sees',
    sizes: ['wide', 'medium-wide', 'medium', 'medium-close'],
  },
  {
    framing: 'insert',
    abbreviation: 'INSERT',
    also: ['insert shot', 'cutaway', 'ins'],
    use: 'the thing the story turns on',
    sizes: ['close', 'extreme-close'],
  },
  {
    framing: 'title',
    abbreviation: 'TITLE',
    also: ['card', 'title card'],
    use: 'words on the screen',
    sizes: ['extreme-wide', 'wide'],
  },
];

const BY_FRAMING = new Map(FRAMING_CRAFT.map((craft) => [craft.framing, craft]));

/** The sizes a framing works in, from the widest to the closest. */
export function sizesOf(framing: Framing): readonly Size[] {
  return BY_FRAMING.get(framing)?.sizes ?? ['medium', 'medium-close'];
}
