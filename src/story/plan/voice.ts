import type { CharacterId } from '#film';
import type { LineBeat } from './beat.ts';
import type { Coverage } from './coverage.ts';
import { listening } from './dialogue.ts';
import { type Draft, draft, type Part } from './draft.ts';
import { quoted } from './wording.ts';

/** Covers a voice whose speaker is not seen speaking: over the picture that is there, else over a listener, a thing or the place. */
export function coverVoice(coverage: Coverage, beat: LineBeat): void {
  const last = coverage.open;
  if (last !== undefined && carries(coverage, last, beat)) {
    const seen = `${last.seen}, over it ${coverage.name(beat.line.character)}: ${quoted(beat.line.spoken)}`;
    coverage.replaceLast({ ...last, covers: [...last.covers, line(beat)], seen, pause: coverage.sheet.pacing.pause });
    coverage.linesSinceMaster += 1;
  } else coverage.add(cutaway(coverage, beat));
}

/** Whether the picture that is on may run on under this voice. */
function carries(coverage: Coverage, last: Draft, beat: LineBeat): boolean {
  const lines = last.covers.filter((part) => part.kind === 'line');
  if (beat.delivery === 'off-screen') {
    const listener = listenerFor(coverage, beat);
    const heard = last.framing === 'single' && last.subjects[0] === listener && lines.length === 0;
    if (listener !== undefined && last.role !== 'voice') return heard && last.role !== 'gesture';
  }
  if (last.role === 'place' || last.role === 'action' || last.role === 'view') return lines.length === 0;
  if (last.role !== 'voice' || lines.length > 1) return false;
  const long = lines.some((part) => coverage.weights.get(part.line.id)?.length !== 'short');
  return !long && coverage.weightOf(beat).length !== 'speech' && coverage.weightOf(beat).length !== 'long';
}

function line(beat: LineBeat): Part {
  return { kind: 'line', line: beat.line };
}

function cutaway(coverage: Coverage, beat: LineBeat): Draft {
  const { sheet } = coverage;
  const before = coverage.drafts.at(-1);
  const common = { role: 'voice', moment: beat.moment, covers: [line(beat)], pause: sheet.pacing.pause } as const;
  const who = coverage.name(beat.line.character);
  const listener = listenerFor(coverage, beat);
  const narrated = sheet.people.get(beat.line.character)?.role === 'narrator';
  const turn = narrated && before?.role === 'voice' && before.framing === 'single';
  if (listener !== undefined && !turn) return overSomebody(coverage, beat, listener, common);
  const thing = beat.moment.props.findLast((name) => name !== before?.detail);
  if (thing !== undefined && before?.framing === 'establishing') {
    const reason = `While ${who} speaks we look at what is left: the ${thing}.`;
    return draft({
      ...common,
      framing: 'insert',
      size: 'close',
      detail: thing,
      things: [thing],
      seen: `the ${thing}, over it ${who}: ${quoted(beat.line.spoken)}`,
      reason,
    });
  }
  return draft({
    ...common,
    framing: 'establishing',
    size: 'wide',
    seen: `the place, over it ${who}: ${quoted(beat.line.spoken)}`,
    reason: `${who} is only a voice, so the place is the picture.`,
  });
}

/** Whose face the voice plays on: the speaker's own when it is a thought, else whoever hears it. */
function listenerFor(coverage: Coverage, beat: LineBeat): CharacterId | undefined {
  const { present } = beat.moment;
  if (beat.delivery === 'voice-over' && present.includes(beat.line.character)) return beat.line.character;
  const others = present.filter((id) => id !== beat.line.character);
  // Whoever was last seen with a telephone hears it, else whoever we were with; a listener is no news to cut to.
  const calling = others.find((id) => beat.moment.held.get(id) === 'phone');
  const last = coverage.drafts.findLast((shot) => shot.subjects.some((id) => others.includes(id)));
  return calling ?? last?.subjects.find((id) => others.includes(id)) ?? others[0];
}

function overSomebody(
  coverage: Coverage,
  beat: LineBeat,
  listener: CharacterId,
  common: Pick<Draft, 'role' | 'moment' | 'covers' | 'pause'>,
): Draft {
  const who = coverage.name(beat.line.character);
  const name = coverage.name(listener);
  const thought = listener === beat.line.character;
  const playing = thought ? ({ emotion: beat.line.emotion } as const) : listening(coverage, beat, listener);
  return draft({
    ...common,
    framing: 'single',
    size: coverage.weightOf(beat).tightness > 0.5 ? 'medium-close' : 'medium',
    subjects: [listener],
    playing: new Map([[listener, playing]]),
    seen: thought
      ? `${name}, silent, while we hear ${quoted(beat.line.spoken)}`
      : `${name} hears ${who}: ${quoted(beat.line.spoken)}`,
    reason: thought
      ? `It is ${name}'s thought, so we watch ${name} think.`
      : `We cannot see ${who}, so we watch ${name} listen.`,
  });
}
