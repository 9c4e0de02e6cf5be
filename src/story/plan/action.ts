import type { Act, Angle, CharacterId, Framing, Move, Size } from '#film';
import { SHOT_SECONDS, strengthOf } from '../craft/index.ts';
import type { Coverage } from './coverage.ts';
import { actionSeconds, type Draft, draft, type Part } from './draft.ts';
import { crossing, facingTowards, listed, type Playing } from './figures.ts';
import { type Group, groupSentences } from './groups.ts';
import { EMPTY_STAGE, type SentenceBeat } from './stage.ts';
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
    seen: clause(group.beats[0]?.reading.text ?? ''),
    pause: coverage.sheet.pacing.pause,
  };
  const shown = group.beats.find((beat) => beat.reading.shown !== '')?.reading.shown ?? '';
  if (group.kind === 'thing' && !echoes(coverage, group, common)) {
    const detail = shown;
    return draft({ ...common, role: 'insert', framing: 'insert', size: 'close', detail, reason: reasonForInsert(detail) });
  }
  if (group.kind === 'view') return viewShot(coverage, group, common);
  if (group.kind === 'people') return peopleShot(coverage, group, common, words);
  if (group.kind !== 'place' || words <= 4) {
    const face = overFace(coverage, group, common);
    if (face !== undefined) return face;
  }
  return draft({
    ...common,
    role: 'place',
    framing: 'establishing',
    size: 'wide',
    reason: 'The place itself acts, so we stand back and let it.',
  });
}

type Common = Pick<Draft, 'moment' | 'covers' | 'things' | 'seen' | 'pause'>;

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
    reason: pause ? `The silence belongs to ${coverage.name(listener)}.` : 'We hear it on a face: the reaction is the event.',
  });
}

/** Somebody does something. */
function peopleShot(coverage: Coverage, group: Group, common: Common, words: number): Draft {
  const { sheet } = coverage;
  const chase = sheet.scene.mood === 'chase';
  const acts = strongestActs(group, chase);
  const subjects = [...acts.keys()];
  const lead = subjects[0];
  const act = (lead === undefined ? undefined : acts.get(lead)) ?? 'stand';
  const way = group.beats.map((beat) => beat.reading.way).find((found) => found !== 'none') ?? 'none';
  const together = subjects.length === 1 && WIDE_ACTS.has(act) && !chase && common.moment.present.length > 1;
  const unseen = lookedAtUnseen(coverage, group);
  const shown = together ? [...subjects, ...common.moment.present.filter((id) => id !== lead)] : [...subjects, ...unseen];
  const framing: Framing = shown.length === 1 ? 'single' : shown.length === 2 ? 'two-shot' : 'group';
  const notices = group.beats.some((beat) => beat.reading.notices);
  const gesture = framing === 'single' && !WIDE_ACTS.has(act) && words <= 12 && way === 'none';
  return draft({
    ...common,
    role: gesture ? 'gesture' : 'action',
    framing,
    size: actionSize(act, framing, notices),
    subjects: shown,
    playing: new Map(shown.map((id) => [id, playingIn(coverage, group, id, acts.get(id), shown)])),
    angle: angleFor(act, framing, common.moment.present.length),
    move: moveFor(coverage, act, lead, way, notices),
    reason: reasonFor(coverage, act, framing, way, notices, shown),
  });
}

/** Whoever is looked at for the first time in the scene is shown being looked at. */
function lookedAtUnseen(coverage: Coverage, group: Group): readonly CharacterId[] {
  const { present } = group.beats.at(-1)?.moment ?? EMPTY_STAGE;
  const acting = group.beats.flatMap((beat) => beat.reading.actors);
  const lookedAt = group.beats.flatMap((beat) => (beat.reading.lookedAt === undefined ? [] : [beat.reading.lookedAt]));
  return [...new Set(lookedAt)].filter((id) => present.includes(id) && !coverage.seen.has(id) && !acting.includes(id));
}

/** Acts that need room. */
const WIDE_ACTS: ReadonlySet<Act> = new Set<Act>(['walk', 'run', 'climb', 'dance', 'fall']);

/** Who acts, the chasers and givers with those they chase and give to, each at their strongest. */
function strongestActs(group: Group, chase: boolean): ReadonlyMap<CharacterId, Act> {
  const acts = new Map<CharacterId, Act>();
  for (const { reading } of group.beats) {
    for (const [who, act] of reading.acts) {
      if (strengthOf(act) >= strengthOf(acts.get(who) ?? 'stand')) acts.set(who, act);
    }
    const receiver = reading.handlings.find((handling) => handling.after && !handling.during)?.character;
    if (receiver !== undefined && !acts.has(receiver)) acts.set(receiver, 'reach');
    // Whoever something is done to shares the frame; whoever is only looked at gets a look of their own.
    if (!reading.looks) for (const who of reading.named) if (!acts.has(who)) acts.set(who, 'stand');
    if (chase && reading.pursues) for (const [who, act] of acts) if (act === 'walk') acts.set(who, 'run');
  }
  return acts;
}

function playingIn(
  coverage: Coverage,
  group: Group,
  who: CharacterId,
  act: Act | undefined,
  shown: readonly CharacterId[],
): Playing {
  const { sheet } = coverage;
  const own = group.beats.find((beat) => beat.reading.acts.has(who))?.reading;
  const feeling = own?.feeling;
  const other = who === shown[0] ? (own?.lookedAt ?? shown[1]) : shown[0];
  if (act === 'walk' || act === 'run' || (act === 'fall' && sheet.scene.mood === 'chase')) return { act, emotion: feeling, facing: crossing(sheet, who, own?.way ?? 'none', act) };
  return { act: act === 'stand' ? undefined : act, emotion: feeling, facing: facingTowards(sheet, who, other) };
}

function actionSize(act: Act, framing: Framing, notices: boolean): Size {
  if (framing !== 'single') return act === 'hug' ? 'medium' : WIDE_ACTS.has(act) ? 'wide' : 'medium-wide';
  if (notices || act === 'look') return 'medium-close';
  if (act === 'walk' || act === 'run' || act === 'climb') return 'wide';
  return WIDE_ACTS.has(act) || act === 'sit' || act === 'kneel' ? 'medium-wide' : 'medium';
}

function angleFor(act: Act, framing: Framing, present: number): Angle {
  if (act === 'climb') return 'low';
  if ((act === 'fall' || act === 'kneel' || act === 'sleep') && framing === 'single' && present === 1) return 'high';
  return 'eye';
}

function moveFor(
  coverage: Coverage,
  act: Act,
  lead: CharacterId | undefined,
  way: 'in' | 'out' | 'none',
  notices: boolean,
): Move {
  if (lead !== undefined && (act === 'walk' || act === 'run')) {
    const side = crossing(coverage.sheet, lead, way, act);
    const tracked = coverage.drafts.at(-1)?.move === `track-${side}`;
    if (act === 'run' && coverage.sheet.scene.mood === 'chase' && tracked) return 'handheld';
    return act === 'run' ? `track-${side}` : `pan-${side}`;
  }
  if (act === 'climb') return 'tilt-up';
  if (act === 'fall') return 'tilt-down';
  return notices ? 'push-in' : 'static';
}

function part(coverage: Coverage, group: Group, words: number): Part {
  const acts = group.beats.flatMap((beat) => [...beat.reading.acts.values()]);
  const least = acts.some((act) => act === 'walk' || act === 'climb' || act === 'dance' || act === 'hug') ? 2.2 : undefined;
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

function reasonFor(
  coverage: Coverage,
  act: Act,
  framing: Framing,
  way: 'in' | 'out' | 'none',
  notices: boolean,
  shown: readonly CharacterId[],
): string {
  const who = listed(shown.slice(0, 3).map((id) => coverage.name(id)));
  const lead = coverage.name(shown[0]);
  if (act === 'run') return `We keep up with ${lead}; the direction on the screen never changes.`;
  if (way === 'in') return `An entrance wants room: ${lead} comes to us.`;
  if (way === 'out') return `We stay and let ${lead} go.`;
  if (act === 'walk') return `We go along with ${lead}.`;
  if (notices) return `${lead} understands something, so we come nearer.`;
  if (act === 'look') return `To see ${lead} look is to want to look too.`;
  if (act === 'fall') return `We go down with ${lead}.`;
  if (act === 'climb') return `The way up is long, and we look up it.`;
  if (framing === 'single' && (act === 'reach' || act === 'hold')) return `${lead}'s hands tell it, so we see them.`;
  if (framing === 'single') return `${lead}'s body says enough; nobody needs to speak.`;
  return `${who} share this, so they share the frame.`;
}
