import type { Act, Angle, CharacterId, Framing, Move, Size } from '#film';
import { strengthOf } from '../craft/index.ts';
import type { Coverage } from './coverage.ts';
import { type Draft, draft } from './draft.ts';
import { crossing, facingTowards, listed, type Playing } from './figures.ts';
import type { Group } from './groups.ts';
import { EMPTY_STAGE } from './moment.ts';

/** What every shot of a group of sentences starts from. */
export type Common = Pick<Draft, 'moment' | 'covers' | 'things' | 'seen' | 'pause'>;

/** Somebody does something. */
export function peopleShot(coverage: Coverage, group: Group, common: Common, words: number): Draft {
  const { sheet } = coverage;
  const chase = sheet.scene.mood === 'chase';
  const acts = strongestActs(group, chase);
  const subjects = [...acts.keys()];
  const lead = subjects[0];
  const act = (lead === undefined ? undefined : acts.get(lead)) ?? 'stand';
  const way = group.beats.map((beat) => beat.reading.way).find((found) => found !== 'none') ?? 'none';
  const together = subjects.length === 1 && WIDE_ACTS.has(act) && !chase && common.moment.present.length > 1;
  const unseen = lookedAtUnseen(coverage, group);
  const shown = together
    ? [...subjects, ...common.moment.present.filter((id) => id !== lead)]
    : [...subjects, ...unseen];
  const framing: Framing = shown.length === 1 ? 'single' : shown.length === 2 ? 'two-shot' : 'group';
  const notices = group.beats.some((beat) => beat.reading.notices);
  const gesture = framing === 'single' && !WIDE_ACTS.has(act) && words <= 12 && way === 'none';
  return draft({
    ...common,
    role: gesture ? 'gesture' : 'action',
    framing,
    size: group.beats.some((beat) => beat.reading.crowd !== '') ? 'wide' : actionSize(act, framing, notices),
    subjects: shown,
    lookedAt: group.beats.map((beat) => beat.reading.lookedAt).find((id) => id !== undefined),
    playing: new Map(shown.map((id) => [id, playingIn(coverage, group, id, acts.get(id), shown)])),
    angle: angleFor(act, framing, common.moment.present.length),
    move: moveFor(coverage, group, { act, shown, way, notices }),
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
const WIDE_ACTS: ReadonlySet<Act> = new Set<Act>([
  'walk',
  'run',
  'climb',
  'descend',
  'ride',
  'gallop',
  'dance',
  'fall',
]);

/** Acts that take somebody across the picture. */
const TRAVELS: ReadonlySet<Act> = new Set<Act>(['walk', 'run', 'ride', 'gallop']);

/** Changes of posture: seen from head to seat. */
const CHANGES: ReadonlySet<Act> = new Set<Act>([
  'sit-down',
  'stand-up',
  'kneel-down',
  'get-up',
  'lie-down',
  'bow',
  'pick-up',
]);

const RESTS: ReadonlySet<Act> = new Set<Act>(['sit', 'kneel', 'sleep']);

/** Who acts, the chasers and givers with those they chase and give to, each at their strongest. */
function strongestActs(group: Group, chase: boolean): ReadonlyMap<CharacterId, Act> {
  const acts = new Map<CharacterId, Act>();
  for (const { reading } of group.beats) {
    for (const [who, act] of reading.acts) {
      const before = acts.get(who) ?? 'stand';
      const rises = (act === 'stand-up' || act === 'get-up') && RESTS.has(before);
      if (rises || strengthOf(act) >= strengthOf(before)) acts.set(who, act);
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
  if ((act !== undefined && TRAVELS.has(act)) || (act === 'fall' && sheet.scene.mood === 'chase'))
    return { act, emotion: feeling, facing: wayOf(coverage, group, who, act, shown) };
  return { act: act === 'stand' ? undefined : act, emotion: feeling, facing: facingTowards(sheet, who, other) };
}

/** Which way somebody goes: whoever goes after somebody goes where they go, and whoever runs without a goal runs from the others. */
function wayOf(
  { sheet }: Coverage,
  group: Group,
  who: CharacterId,
  act: Act,
  shown: readonly CharacterId[],
): 'left' | 'right' {
  const own = group.beats.find((beat) => beat.reading.acts.has(who))?.reading;
  const [lead, other] = shown;
  if (own?.pursues === true && lead !== undefined && other !== undefined && sheet.scene.mood !== 'chase')
    return facingTowards(sheet, lead, other) === 'left' ? 'left' : 'right';
  const along = shown.at(-1);
  if (own !== undefined && along !== undefined && /\b(?:beside|alongside|with) (?:them|him|her)\b/i.test(own.text))
    return crossing(sheet, along, own.way, act);
  const flees = act === 'run' && own?.way === 'none' && FLEES.test(own.text) && shown.length > 1;
  return crossing(sheet, who, flees ? 'out' : (own?.way ?? 'none'), act);
}

/** `The fox runs.` */
const FLEES = /\b(?:runs?|ran|flees?|fled|bolts?|gallops?|sprints?)\s*(?:[.!;,…]|$|away\b|off\b|for it\b)/i;

function actionSize(act: Act, framing: Framing, notices: boolean): Size {
  if (framing !== 'single') return act === 'hug' ? 'medium' : WIDE_ACTS.has(act) ? 'wide' : 'medium-wide';
  if (notices || act === 'look') return 'medium-close';
  if ((WIDE_ACTS.has(act) && act !== 'dance') || act === 'lie-down' || act === 'pick-up') return 'wide';
  if (CHANGES.has(act)) return 'medium-wide';
  return WIDE_ACTS.has(act) || act === 'sit' || act === 'kneel' ? 'medium-wide' : 'medium';
}

function angleFor(act: Act, framing: Framing, present: number): Angle {
  if (act === 'climb' || act === 'descend') return 'low';
  if ((act === 'fall' || act === 'kneel' || act === 'sleep') && framing === 'single' && present === 1) return 'high';
  return 'eye';
}

function moveFor(
  coverage: Coverage,
  group: Group,
  {
    act,
    shown,
    way,
    notices,
  }: { act: Act; shown: readonly CharacterId[]; way: 'in' | 'out' | 'none'; notices: boolean },
): Move {
  const lead = shown[0];
  if (lead !== undefined && TRAVELS.has(act)) {
    const side = wayOf(coverage, group, lead, act, shown);
    if (way === 'out' && coverage.sheet.scene.mood !== 'chase') return 'static';
    const tracked = coverage.drafts.at(-1)?.move === `track-${side}`;
    if (act === 'run' && coverage.sheet.scene.mood === 'chase' && tracked) return 'handheld';
    return act !== 'walk' ? `track-${side}` : `pan-${side}`;
  }
  if (act === 'climb') return 'tilt-up';
  if (act === 'fall' || act === 'descend') return 'tilt-down';
  return notices ? 'push-in' : 'static';
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
  if (act === 'run' || act === 'ride' || act === 'gallop')
    return `We keep up with ${lead}; the direction on the screen never changes.`;
  if (way === 'in') return `An entrance wants room: ${lead} comes to us.`;
  if (way === 'out') return `We stay and let ${lead} go.`;
  if (act === 'walk') return `We go along with ${lead}.`;
  if (notices) return `${lead} understands something, so we come nearer.`;
  if (act === 'look') return `To see ${lead} look is to want to look too.`;
  if (act === 'fall') return `We go down with ${lead}.`;
  if (act === 'descend') return `We see how far down it is.`;
  if (CHANGES.has(act) && framing === 'single') return `How ${lead} moves tells how ${lead} feels.`;
  if (act === 'climb') return `The way up is long, and we look up it.`;
  if (framing === 'single' && (act === 'reach' || act === 'hold')) return `${lead}'s hands tell it, so we see them.`;
  if (framing === 'single') return `${lead}'s body says enough; nobody needs to speak.`;
  return `${who} share this, so they share the frame.`;
}
