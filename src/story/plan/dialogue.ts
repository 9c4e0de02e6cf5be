import type { Angle, CharacterId } from '#film';
import { ANSWERING_EMOTION } from '../craft/index.ts';
import type { Beat, LineBeat } from './beat.ts';
import type { Coverage } from './coverage.ts';
import { type Draft, draft, type Part, visible } from './draft.ts';
import { angleFor, HEAVY, holdsBreath, moveFor, rollFor, sizeFor, wantsReaction } from './emphasis.ts';
import { facingTowards, listed, type Playing, restingAct, travelling } from './figures.ts';
import type { Moment } from './moment.ts';
import type { Weight } from './weight.ts';
import { quoted } from './wording.ts';

/** Lines until people are seen together again, so that nobody forgets where they stand. */
const LINES_BETWEEN_MASTERS = 7;
/** Below this the other's shoulder stays in the frame. */
const CLEAN_SINGLE = 0.5;
/** Seconds a face is held before an answer that matters. */
const HELD_BREATH = 0.8;

/** A line with those spoken together with it. */
export interface Utterance {
  readonly beats: readonly LineBeat[];
  readonly lead: LineBeat;
}

/** Who a line is said to: whoever spoke before, else whoever speaks next, else anybody there. */
export function addresseeOf(beats: readonly Beat[], at: number): CharacterId | undefined {
  const beat = beats[at];
  if (beat?.kind !== 'line') return undefined;
  const { present } = beat.moment;
  const speaks = (other: Beat | undefined) =>
    other?.kind === 'line' && other.line.character !== beat.line.character && present.includes(other.line.character);
  const before = beats.slice(0, at).findLast(speaks);
  const after = beats.slice(at + 1).find(speaks);
  const found = before ?? after;
  return found?.kind === 'line' ? found.line.character : present.find((id) => id !== beat.line.character);
}

/** Covers what is said by somebody we see. */
export function coverUtterance(coverage: Coverage, utterance: Utterance, addressee: CharacterId | undefined): void {
  const { lead, beats } = utterance;
  const seen = beats.filter((beat) => beat.delivery === 'on-screen');
  const speakers = [...new Set(seen.map((beat) => beat.line.character))];
  if (speakers.length > 1)
    coverage.add(together(coverage, utterance, speakers, 'They speak at once, so they share the frame.'));
  else if (growsFromGesture(coverage, lead)) growGesture(coverage, utterance, addressee);
  else if (wantsMaster(coverage, lead)) coverage.add(master(coverage, utterance, addressee));
  else coverage.add(close(coverage, utterance, addressee));
}

/** Several people in one frame while they speak. */
export function together(
  coverage: Coverage,
  { beats, lead }: Utterance,
  speakers: readonly CharacterId[],
  reason: string,
): Draft {
  const { sheet } = coverage;
  const moment = beats.at(-1)?.moment ?? lead.moment;
  const other = (id: CharacterId) => speakers.find((speaker) => speaker !== id);
  return draft({
    role: 'master',
    framing: speakers.length === 2 ? 'two-shot' : 'group',
    size: 'medium-wide',
    moment,
    subjects: speakers,
    playing: new Map(
      speakers.map((id) => {
        const emotion = beats.find((beat) => beat.line.character === id)?.line.emotion;
        return [
          id,
          {
            act: talking(coverage, moment, id),
            emotion,
            facing: facingTowards(sheet, id, other(id)),
          } satisfies Playing,
        ];
      }),
    ),
    covers: beats.map((beat): Part => ({ kind: 'line', line: beat.line })),
    pause: sheet.pacing.pause,
    seen: `${listed(speakers.map((id) => coverage.name(id)))} talk: ${quoted(lead.line.spoken)}`,
    reason,
  });
}

/** Whether people should be seen together before we go on: at the start of the talk, and every so often when it eases. */
export function wantsMaster(coverage: Coverage, beat: LineBeat): boolean {
  if (beat.moment.present.length < 2) return false;
  const people = coverage.drafts.filter((shot) => shot.framing === 'two-shot' || shot.framing === 'group');
  const known = people.some((shot) => beat.moment.present.every((id) => visible(shot).includes(id)));
  if (!known) return true;
  return coverage.linesSinceMaster >= LINES_BETWEEN_MASTERS && coverage.weightOf(beat).weight < HEAVY;
}

function master(coverage: Coverage, { beats, lead }: Utterance, addressee: CharacterId | undefined): Draft {
  const { sheet } = coverage;
  const speaker = lead.line.character;
  const others = lead.moment.present.filter((id) => id !== speaker && id !== addressee);
  const first = coverage.drafts.every((shot) => shot.role !== 'master');
  const subjects = [speaker, ...(addressee === undefined ? [] : [addressee]), ...others];
  const count = lead.moment.present.length;
  return draft({
    role: 'master',
    framing: count === 2 ? 'two-shot' : 'group',
    size: count === 2 ? 'medium-wide' : 'wide',
    move: running(coverage, lead.moment, speaker) ? `track-${travelling()}` : 'static',
    moment: lead.moment,
    subjects,
    playing: new Map(
      subjects.map((id) => [
        id,
        id === speaker
          ? speaking(coverage, lead, addressee)
          : { ...listening(coverage, lead, id), ...staying(coverage, lead, id) },
      ]),
    ),
    covers: parts(coverage, beats, false),
    pause: sheet.pacing.pause,
    seen: `${coverage.name(speaker)} to ${listed(subjects.slice(1, 4).map((id) => coverage.name(id)))}: ${quoted(lead.line.spoken)}`,
    reason: first
      ? 'First everybody together: now we know who stands where.'
      : 'Back to everybody, so that nobody forgets where they stand.',
  });
}

/** A single or an over-the-shoulder of whoever speaks. */
function close(coverage: Coverage, { beats, lead }: Utterance, addressee: CharacterId | undefined): Draft {
  const weight = coverage.weightOf(lead);
  const speaker = lead.line.character;
  const over = addressee !== undefined && weight.tightness < CLEAN_SINGLE && coverage.sheet.scene.mood !== 'chase';
  const angle = angleFor(coverage, lead, addressee);
  return draft({
    role: 'line',
    framing: over ? 'over-the-shoulder' : 'single',
    size: sizeFor(weight),
    angle,
    roll: rollFor(coverage, lead, weight),
    move: moveFor(coverage, lead, weight),
    moment: lead.moment,
    subjects: [speaker],
    over: over ? addressee : null,
    playing: new Map<CharacterId, Playing>([
      [speaker, speaking(coverage, lead, addressee)],
      ...(addressee === undefined ? [] : [[addressee, listening(coverage, lead, addressee)] as const]),
    ]),
    covers: parts(coverage, beats, holdsBreath(coverage, lead, weight)),
    pause: coverage.sheet.pacing.pause,
    seen: `${coverage.name(speaker)}: ${quoted(lead.line.spoken)}`,
    reason: reasonFor(coverage, lead, weight, over, addressee, angle),
  });
}

function growsFromGesture(coverage: Coverage, beat: LineBeat): boolean {
  const last = coverage.open;
  const small = coverage.weightOf(beat).length !== 'speech';
  return last?.role === 'gesture' && last.subjects[0] === beat.line.character && small;
}

/** The shot of a small action runs on into the line its maker says. */
function growGesture(coverage: Coverage, { beats, lead }: Utterance, addressee: CharacterId | undefined): void {
  const last = coverage.drafts.at(-1);
  if (last === undefined) return;
  const weight = coverage.weightOf(lead);
  const speaker = lead.line.character;
  const act = last.playing.get(speaker)?.act ?? talking(coverage, lead.moment, speaker);
  const playing = { ...speaking(coverage, lead, last.lookedAt ?? addressee), act };
  const sinks = act === 'sit' || act === 'kneel' || act === 'turn';
  coverage.replaceLast({
    ...last,
    role: 'line',
    size: weight.tightness > CLEAN_SINGLE && !sinks ? 'medium-close' : 'medium',
    move: last.move === 'static' ? moveFor(coverage, lead, weight) : last.move,
    playing: new Map([[speaker, playing]]),
    covers: [...last.covers, ...beats.map((beat): Part => ({ kind: 'line', line: beat.line }))],
    seen: `${last.seen}: ${quoted(lead.line.spoken)}`,
    reason: `What ${coverage.name(speaker)} does and says is one thought, so it is one shot.`,
  });
  coverage.linesSinceMaster += 1;
}

/** A silent answer to what was just said. */
export function reaction(coverage: Coverage, beat: LineBeat, listener: CharacterId): Draft {
  const { pacing } = coverage.sheet;
  return draft({
    role: 'reaction',
    framing: 'single',
    size: coverage.weightOf(beat).tightness > CLEAN_SINGLE ? 'close' : 'medium-close',
    moment: beat.moment,
    subjects: [listener],
    playing: new Map([[listener, listening(coverage, beat, listener)]]),
    covers: [{ kind: 'action', text: '', seconds: pacing.reaction }],
    seen: `${coverage.name(listener)} takes it in`,
    reason: `The line lands on ${coverage.name(listener)}; we want to see it land.`,
  });
}

function parts(coverage: Coverage, beats: readonly LineBeat[], breath: boolean): readonly Part[] {
  const lines = beats.map((beat): Part => ({ kind: 'line', line: beat.line }));
  const seconds = Math.round(HELD_BREATH * coverage.sheet.pacing.stretch * 100) / 100;
  return breath ? [{ kind: 'action', text: '', seconds }, ...lines] : lines;
}

function speaking(coverage: Coverage, beat: LineBeat, addressee: CharacterId | undefined): Playing {
  const { line, moment } = beat;
  return {
    act: talking(coverage, moment, line.character),
    emotion: line.emotion,
    facing: running(coverage, moment, line.character)
      ? undefined
      : facingTowards(coverage.sheet, line.character, addressee),
  };
}

/** Whoever sits, lies, kneels or runs goes on doing so while they speak. */
function talking(coverage: Coverage, moment: Moment, speaker: CharacterId): Playing['act'] {
  const act = restingAct(coverage.sheet, moment, speaker);
  return act === 'stand' ? 'talk' : act;
}

/** In a frame that shows the body, whoever sits, lies or kneels goes on doing so while they listen. */
function staying(coverage: Coverage, beat: LineBeat, listener: CharacterId): Playing {
  const act = restingAct(coverage.sheet, beat.moment, listener);
  return act === 'stand' ? {} : { act };
}

function running(coverage: Coverage, moment: Moment, character: CharacterId): boolean {
  return restingAct(coverage.sheet, moment, character) === 'run';
}

/** A listener looks at whoever speaks. */
export function listening(coverage: Coverage, beat: LineBeat, listener: CharacterId): Playing {
  const runs = running(coverage, beat.moment, listener);
  return {
    act: runs ? 'run' : 'listen',
    emotion: ANSWERING_EMOTION[beat.line.emotion],
    facing: runs ? undefined : facingTowards(coverage.sheet, listener, beat.line.character),
  };
}

function reasonFor(
  coverage: Coverage,
  beat: LineBeat,
  weight: Weight,
  over: boolean,
  addressee: CharacterId | undefined,
  angle: Angle,
): string {
  const speaker = coverage.name(beat.line.character);
  if (weight.peak && weight.weight >= HEAVY)
    return `The scene turns on this line, so we are nearest to ${speaker} here.`;
  if (wantsReaction(beat.line, weight)) return `${speaker} speaks at length; a slow push keeps us listening.`;
  if (angle === 'low') return `${speaker} has the power now, so we look up.`;
  if (angle === 'high') return `${speaker} is small just now, so we look down.`;
  if (over)
    return `${speaker} as ${coverage.name(addressee)} sees it, with ${coverage.name(addressee)}'s shoulder between us.`;
  if (addressee === undefined) return `${speaker} is alone, so we stay with ${speaker}.`;
  return weight.tightness > 0.68 ? `It gets under ${speaker}'s skin, so we come nearer.` : `${speaker} has the floor.`;
}
