import type { Act } from '#film';
import { SHOT_SECONDS } from '../craft/index.ts';
import type { SentenceBeat } from './beat.ts';
import type { Coverage } from './coverage.ts';
import { actionSeconds, type Draft, draft, type Part } from './draft.ts';
import { type Group, groupSentences } from './groups.ts';
import { EMPTY_STAGE } from './moment.ts';
import { type Common, peopleShot } from './people-shot.ts';
import { clause } from './wording.ts';

/** Covers sentences of action that follow each other without a line between. */
export function coverAction(coverage: Coverage, beats: readonly SentenceBeat[]): void {
  const groups = groupSentences(beats, coverage.sheet.pacing.sentences);
  groups.forEach((group, index) => {
    const voices = coverage.waiting.splice(0).map((beat): Part => ({ kind: 'line', line: beat.line }));
    const shot = groupShot(coverage, group);
    const role = voices.length > 0 && shot.role === 'gesture' ? 'action' : shot.role;
    coverage.add({ ...shot, role, covers: [...voices, ...shot.covers] });
    if (group.kind === 'people') showThing(coverage, group, groups[index + 1]);
    if (shot.framing === 'insert') coverage.inserted.add(shot.detail);
  });
}

function groupShot(coverage: Coverage, group: Group): Draft {
  const last = group.beats.at(-1);
  const words = group.beats.reduce((sum, beat) => sum + beat.reading.words, 0);
  const common = {
    moment: last?.moment ?? EMPTY_STAGE,
    covers: [part(coverage, group, words)],
    things: [...new Set(group.beats.flatMap((beat) => beat.reading.things.map((thing) => thing.name)))],
    seen: clause((group.beats.find((beat) => beat.reading.kind === 'people') ?? group.beats[0])?.reading.text ?? ''),
    pause: coverage.sheet.pacing.pause,
  };
  const shown = group.beats.find((beat) => beat.reading.shown !== '')?.reading.shown ?? '';
  if (group.kind === 'thing' && !echoes(coverage, group, common)) {
    const detail = shown;
    return draft({
      ...common,
      role: 'insert',
      framing: 'insert',
      size: 'close',
      detail,
      reason: reasonForInsert(detail),
    });
  }
  if (group.kind === 'view') return viewShot(coverage, group, common);
  if (group.kind === 'people') return peopleShot(coverage, group, common, words);
  const crowded = group.beats.some((beat) => beat.reading.crowd !== '');
  if (!crowded && (group.kind !== 'place' || words <= 4)) {
    const face = overFace(coverage, group, common);
    if (face !== undefined) return face;
  }
  return draft({
    ...common,
    role: 'place',
    framing: 'establishing',
    size: 'wide',
    reason: crowded
      ? 'They are many, so we stand back to see them all.'
      : 'The place itself acts, so we stand back and let it.',
  });
}

/** Right after one insert another would be a list: a plain thing that makes itself heard plays on a face instead. */
function echoes(coverage: Coverage, group: Group, common: Common): boolean {
  const telling = group.beats.some((beat) => beat.reading.things.some((thing) => thing.telling));
  const again = coverage.drafts.at(-1)?.framing === 'insert';
  return again && !telling && common.moment.present.length > 0;
}

/** What somebody sees, from where they stand. */
function viewShot(coverage: Coverage, group: Group, common: Common): Draft {
  const viewer = coverage.name(group.viewer);
  const subjects = group.beats.flatMap((beat) => beat.reading.named).filter((id) => id !== group.viewer);
  return draft({
    ...common,
    role: 'view',
    framing: 'point-of-view',
    size: 'wide',
    subjects: [...new Set(subjects)],
    reason: `We see what ${viewer} sees.`,
  });
}

/** A sound, a pause: it plays on a face rather than on nothing. */
function overFace(coverage: Coverage, group: Group, common: Common): Draft | undefined {
  const last = coverage.drafts.at(-1);
  const single = last?.framing === 'single' || last?.framing === 'over-the-shoulder';
  const { present } = common.moment;
  const fresh = present.find((id) => !single || id !== last.subjects[0]);
  const listener = group.kind === 'beat' ? (fresh ?? present[0]) : fresh;
  if (listener === undefined) return undefined;
  const pause = group.kind === 'beat';
  return draft({
    ...common,
    role: 'reaction',
    framing: 'single',
    size: pause ? 'medium-close' : 'medium',
    subjects: [listener],
    playing: new Map([[listener, { act: pause ? 'listen' : 'look' }]]),
    seen: pause ? `${coverage.name(listener)} in the silence` : `${coverage.name(listener)} hears it: ${common.seen}`,
    reason: pause
      ? `The silence belongs to ${coverage.name(listener)}.`
      : 'We hear it on a face: the reaction is the event.',
  });
}

/** Acts that take their time, and those that take longer. */
const ROOMY_ACTS: ReadonlySet<Act> = new Set<Act>(['walk', 'climb', 'dance', 'hug', 'ride', 'gallop', 'descend']);
const LONG_ACTS: ReadonlySet<Act> = new Set<Act>([
  'sit-down',
  'stand-up',
  'kneel-down',
  'get-up',
  'lie-down',
  'bow',
  'pick-up',
]);

function part(coverage: Coverage, group: Group, words: number): Part {
  const acts = group.beats.flatMap((beat) => [...beat.reading.acts.values()]);
  const least = acts.some((act) => LONG_ACTS.has(act))
    ? 2.4
    : acts.some((act) => ROOMY_ACTS.has(act))
      ? 2.2
      : undefined;
  const pause = group.beats.some((beat) => beat.reading.kind === 'beat') ? coverage.sheet.pacing.reaction : 0;
  const seconds = actionSeconds(words, coverage.sheet.pacing.stretch, Math.max(pause, least ?? SHOT_SECONDS.least));
  return { kind: 'action', text: group.beats.map((beat) => beat.reading.text).join(''), seconds };
}

/** An insert of the telling thing just taken or read, once a scene. */
function showThing(coverage: Coverage, group: Group, next: Group | undefined): void {
  const beat = group.beats.find((found) => found.reading.shown !== '');
  const detail = beat?.reading.shown ?? '';
  if (beat === undefined || coverage.inserted.has(detail)) return;
  if (next?.kind === 'thing' && next.beats.some((found) => found.reading.shown === detail)) return;
  coverage.inserted.add(detail);
  coverage.add(
    draft({
      role: 'insert',
      framing: 'insert',
      size: 'close',
      moment: beat.moment,
      covers: [{ kind: 'action', text: '', seconds: SHOT_SECONDS.insert }],
      things: [detail],
      detail,
      seen: `the ${detail}`,
      reason: reasonForInsert(detail),
    }),
  );
}

function reasonForInsert(thing: string): string {
  return `The ${thing} matters: the audience must have seen it.`;
}
