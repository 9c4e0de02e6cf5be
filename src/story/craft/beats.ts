/** One beat of a structure, as a share of the running time. */
export interface Beat {
  readonly name: string;
  /** Percent of the running time, 0 to 100. */
  readonly from: number;
  readonly to: number;
  readonly purpose: string;
}

/** A way to divide a story. */
export interface BeatStructure {
  readonly name: string;
  readonly beats: readonly Beat[];
}

/** Shown wherever beats are shown. */
export const BEATS_WARNING = 'Beats are a diagnostic, not a law.';

/** Blake Snyder's fifteen beats; percent of a 110-page script. */
export const SAVE_THE_CAT: BeatStructure = {
  name: 'Save the Cat',
  beats: [
    { name: 'Opening Image', from: 0, to: 1, purpose: 'the world before' },
    { name: 'Theme Stated', from: 5, to: 5, purpose: 'somebody says what it will be about' },
    { name: 'Set-Up', from: 1, to: 9, purpose: 'who they are and what is missing' },
    { name: 'Catalyst', from: 11, to: 11, purpose: 'the thing that happens to them' },
    { name: 'Debate', from: 11, to: 23, purpose: 'must I?' },
    { name: 'Break into Two', from: 23, to: 23, purpose: 'the choice to go' },
    { name: 'B Story', from: 27, to: 27, purpose: 'the one who carries the theme' },
    { name: 'Fun and Games', from: 27, to: 50, purpose: 'what the poster promised' },
    { name: 'Midpoint', from: 50, to: 50, purpose: 'a false victory or a false defeat' },
    { name: 'Bad Guys Close In', from: 50, to: 68, purpose: 'it tightens from outside and inside' },
    { name: 'All Is Lost', from: 68, to: 68, purpose: 'the whiff of death' },
    { name: 'Dark Night of the Soul', from: 68, to: 77, purpose: 'nothing left but the truth' },
    { name: 'Break into Three', from: 77, to: 77, purpose: 'the idea that solves both stories' },
    { name: 'Finale', from: 77, to: 100, purpose: 'the new self acts' },
    { name: 'Final Image', from: 100, to: 100, purpose: 'the world after' },
  ],
};

/** Save the Cat for films of a minute or less: seven beats. */
export const SAVE_THE_CAT_SHORT: BeatStructure = {
  name: 'Save the Cat, short',
  beats: SAVE_THE_CAT.beats.filter((beat) =>
    ['Opening Image', 'Catalyst', 'Break into Two', 'Midpoint', 'All Is Lost', 'Finale', 'Final Image'].includes(
      beat.name,
    ),
  ),
};

/** Dan Harmon's circle: the upper half (1-2, 7-8) is the known world, the lower half the unknown. */
export const STORY_CIRCLE: BeatStructure = {
  name: 'Story Circle',
  beats: evenly([
    ['You', 'a person in their comfort'],
    ['Need', 'but they want something'],
    ['Go', 'they cross into the unknown'],
    ['Search', 'and adapt to it'],
    ['Find', 'and get what they wanted'],
    ['Take', 'and pay its price'],
    ['Return', 'and go back'],
    ['Change', 'changed'],
  ]),
};

export const FREYTAG: BeatStructure = {
  name: "Freytag's pyramid",
  beats: evenly([
    ['Exposition', 'how things stand'],
    ['Rising Action', 'how they tighten'],
    ['Climax', 'where they turn'],
    ['Falling Action', 'what follows'],
    ['Denouement', 'how they come to rest'],
  ]),
};

export const THREE_ACTS: BeatStructure = {
  name: 'Three acts',
  beats: [
    { name: 'Set-Up', from: 0, to: 25, purpose: 'who wants what' },
    { name: 'Confrontation', from: 25, to: 75, purpose: 'what stands in the way' },
    { name: 'Resolution', from: 75, to: 100, purpose: 'what it comes to' },
  ],
};

/** Needs no conflict; good for shorts. */
export const KISHOTENKETSU: BeatStructure = {
  name: 'Kishotenketsu',
  beats: evenly([
    ['Ki', 'introduction'],
    ['Sho', 'development'],
    ['Ten', 'the unexpected turn'],
    ['Ketsu', 'the two reconciled'],
  ]),
};

export const BEAT_STRUCTURES: readonly BeatStructure[] = [
  SAVE_THE_CAT,
  STORY_CIRCLE,
  FREYTAG,
  THREE_ACTS,
  KISHOTENKETSU,
];

function evenly(named: readonly (readonly [string, string])[]): readonly Beat[] {
  const share = 100 / named.length;
  return named.map(([name, purpose], index) => ({ name, purpose, from: index * share, to: (index + 1) * share }));
}

/** The structure that suits a film of this length: the short one up to a minute. */
export function structureFor(seconds: number): BeatStructure {
  return seconds <= 60 ? SAVE_THE_CAT_SHORT : SAVE_THE_CAT;
}

/** The beats a point of the film lies in, percent of the running time. */
export function beatsAt(structure: BeatStructure, percent: number): readonly Beat[] {
  return structure.beats.filter((beat) => percent >= beat.from && percent <= beat.to);
}
