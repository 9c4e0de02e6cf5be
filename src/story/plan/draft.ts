import type { Angle, CharacterId, Covered, Framing, Line, Move, Size, Transition } from '#film';
import { ACTION_SECONDS, SHOT_SECONDS } from '../craft/index.ts';
import type { Direction } from './direction.ts';
import type { Playing } from './figures.ts';
import type { Moment } from './moment.ts';
import { exactly, roughly, within } from './seconds.ts';
import { estimateSpeech } from './speech.ts';

/** A shot as coverage wants it, before sizes are weighed against their neighbours and before it has a number and an id. */
export interface Draft {
  /** What the shot does in the coverage: a `gesture` may grow into the line its maker says next. */
  readonly role: 'place' | 'action' | 'gesture' | 'view' | 'insert' | 'master' | 'line' | 'voice' | 'reaction' | 'card';
  readonly framing: Framing;
  /** The size the story asks for; the neighbours may move it a step. */
  readonly size: Size;
  readonly angle: Angle;
  readonly move: Move;
  readonly roll: number;
  readonly subjects: readonly CharacterId[];
  readonly over: CharacterId | null;
  /** Whom the one in the frame looks at, where the words say so. */
  readonly lookedAt: CharacterId | undefined;
  /** The stage while it plays, and what is special about the people in it. */
  readonly moment: Moment;
  readonly playing: ReadonlyMap<CharacterId, Playing>;
  /** Things the words name, in the picture whatever its size. */
  readonly things: readonly string[];
  readonly detail: string;
  readonly covers: readonly Part[];
  /** Seconds of quiet after each line. */
  readonly pause: number;
  /** What is seen, without the size: `Mara turns the key`. */
  readonly seen: string;
  readonly reason: string;
  /** What a note in the screenplay asked for; it is obeyed to the letter. */
  readonly direction: Direction | undefined;
  readonly transition: Transition['kind'] | undefined;
}

/** A part of the scene a shot plays. */
export type Part =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'action'; readonly text: string; readonly seconds: number };

/** The draft with what every draft may leave out. */
export function draft(
  given: Partial<Draft> & Pick<Draft, 'role' | 'framing' | 'size' | 'moment' | 'covers' | 'seen' | 'reason'>,
): Draft {
  return {
    angle: 'eye',
    move: 'static',
    roll: 0,
    subjects: [],
    over: null,
    lookedAt: undefined,
    playing: new Map(),
    things: [],
    detail: '',
    pause: 0.3,
    direction: undefined,
    transition: undefined,
    ...given,
  };
}

/** Who is in the frame. */
export function visible(given: Draft): readonly CharacterId[] {
  switch (given.framing) {
    case 'insert':
    case 'title':
      return [];
    case 'single':
      return given.subjects.slice(0, 1);
    case 'over-the-shoulder':
      return [...given.subjects.slice(0, 1), ...(given.over === null ? [] : [given.over])];
    case 'establishing':
    case 'group':
      return [...new Set([...given.subjects, ...given.moment.present])];
    default:
      return given.subjects;
  }
}

/** The parts as the film keeps them: lines by id, seconds exact. Action in a shot of a directed length is stretched to fill it. */
export function coveredParts(parts: readonly Part[], directed: number | undefined): Covered[] {
  const silent = parts.reduce((sum, part) => sum + (part.kind === 'action' ? part.seconds : 0), 0);
  const spare = directed === undefined ? silent : Math.max(0.1, directed - spokenSeconds(parts, 0));
  const stretch = silent > 0 ? spare / silent : 1;
  return parts.map((part) =>
    part.kind === 'line'
      ? { kind: 'line', line: part.line.id }
      : { kind: 'action', text: part.text, seconds: exactly(Math.max(0.01, part.seconds * stretch)) },
  );
}

/** Seconds the lines of a shot take, those spoken together counted once, with a pause after each. */
export function spokenSeconds(parts: readonly Part[], pause: number): number {
  let sum = 0;
  let last = 0;
  for (const part of parts) {
    if (part.kind !== 'line') continue;
    const seconds = estimateSpeech(part.line.spoken, part.line.language);
    const added = part.line.together ? Math.max(0, seconds - last) : seconds + pause;
    last = part.line.together ? Math.max(seconds, last) : seconds;
    sum += added;
  }
  return sum;
}

/** The planned length: what it plays and the breath around its lines, never below a readable shot. */
export function plannedSeconds(given: Draft, covers: readonly Covered[]): number {
  if (given.direction?.seconds !== undefined) return given.direction.seconds;
  const silent = covers.reduce((sum, part) => sum + (part.kind === 'action' ? roughly(part.seconds) : 0), 0);
  const spoken = spokenSeconds(given.covers, given.pause);
  const lead = spoken > 0 && silent === 0 ? SHOT_SECONDS.lead : 0;
  return Math.max(SHOT_SECONDS.least, Math.ceil((silent + spoken + lead) * 100) / 100);
}

/** Seconds an action of so many words plays, by the pace of the scene. */
export function actionSeconds(words: number, stretch: number, least: number = SHOT_SECONDS.least): number {
  return within((ACTION_SECONDS.base + ACTION_SECONDS.word * words) * stretch, least, SHOT_SECONDS.most);
}
