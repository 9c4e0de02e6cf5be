import type { CharacterId } from '#film';
import { transitionKind } from '../craft/index.ts';
import { coverAction } from './action.ts';
import type { Beat, LineBeat, SentenceBeat } from './beat.ts';
import { Coverage } from './coverage.ts';
import { addresseeOf, coverUtterance, reaction, together, type Utterance, wantsMaster } from './dialogue.ts';
import { type Draft, draft, type Part } from './draft.ts';
import { wantsReaction } from './emphasis.ts';
import { establish } from './establish.ts';
import { EMPTY_STAGE } from './moment.ts';
import type { Sheet } from './sheet.ts';
import { coverVoice } from './voice.ts';
import { weighLines } from './weight.ts';

/** What the last scene's end asks of the first shot of the next: `CUT TO:`, a note. */
export type Expected = Coverage['expected'];
export const NOTHING_EXPECTED: Expected = { direction: undefined, transition: undefined };

/** Covers a scene: every line and every sentence once, in order. */
export function coverScene(
  sheet: Sheet,
  expected: Expected,
): { readonly drafts: readonly Draft[]; readonly expected: Expected } {
  const coverage = new Coverage(sheet, weighLines(sheet));
  coverage.expect(expected.direction, expected.transition);
  const { beats } = sheet;
  let at = 0;
  while (heed(coverage, beats[at])) at++;
  const plays = beats.some((beat) => beat.kind === 'line' || beat.kind === 'sentence');
  if (plays || sheet.scene.heading !== '') at += establish(coverage, beats.slice(at));
  while (at < beats.length) at += coverNext(coverage, at);
  if (coverage.drafts.length === 0 && sheet.scene.heading !== '') coverage.add(bare(sheet));
  return { drafts: letGo(coverage), expected: coverage.expected };
}

/** Takes note of a transition or a direction; says whether the beat was one. */
function heed(coverage: Coverage, beat: Beat | undefined): boolean {
  if (beat?.kind === 'transition') coverage.expect(undefined, transitionKind(beat.text));
  else if (beat?.kind === 'direction') coverage.expect(beat.direction, undefined);
  else return false;
  return true;
}

/** Covers what comes next; says how many beats that was. */
function coverNext(coverage: Coverage, at: number): number {
  const { beats } = coverage.sheet;
  const beat = beats[at];
  if (beat === undefined || heed(coverage, beat)) return 1;
  if (beat.kind === 'sentence') {
    const run = runOf(beats, at, (next): next is SentenceBeat => next.kind === 'sentence');
    coverAction(coverage, run);
    return run.length;
  }
  if (beat.kind === 'line')
    return beat.delivery === 'on-screen' ? coverTalk(coverage, at, beat) : coverOff(coverage, at, beat);
  return 1;
}

function runOf<Wanted extends Beat>(
  beats: readonly Beat[],
  at: number,
  wanted: (beat: Beat) => beat is Wanted,
): Wanted[] {
  const run: Wanted[] = [];
  for (const beat of beats.slice(at)) {
    if (!wanted(beat)) break;
    run.push(beat);
  }
  return run;
}

/** A voice whose speaker is not seen waits for the action it is heard over, or finds its own picture. */
function coverOff(coverage: Coverage, at: number, beat: LineBeat): number {
  const next = coverage.sheet.beats[at + 1];
  const before = coverage.open;
  const covered = before?.covers.some((part) => part.kind === 'line') === false && before.role !== 'insert';
  if (next?.kind === 'sentence' && !covered && beat.delivery === 'voice-over') coverage.waiting.push(beat);
  else coverVoice(coverage, beat);
  return 1;
}

/** Somebody speaks: with those who speak at once, with those whose quick lines share the frame, and with whoever hears it. */
function coverTalk(coverage: Coverage, at: number, lead: LineBeat): number {
  const { beats } = coverage.sheet;
  const addressee = addresseeOf(beats, at);
  const chorus = runOf(beats, at + 1, (next): next is LineBeat => next.kind === 'line' && next.line.together);
  const quick = chorus.length > 0 ? [lead] : quickRun(coverage, at, lead);
  if (quick.length > 1) {
    const speakers = [...new Set(quick.map((beat) => beat.line.character))];
    coverage.add(together(coverage, { lead, beats: quick }, speakers, 'Quick lines play best in one frame.'));
  } else coverUtterance(coverage, { lead, beats: [lead, ...chorus] }, addressee);
  const played = quick.length + chorus.length;
  if (addressee !== undefined) listen(coverage, at + played, { lead, beats: quick }, addressee);
  return played;
}

/** Consecutive short lines of two people that may share a two-shot. */
function quickRun(coverage: Coverage, at: number, lead: LineBeat): readonly LineBeat[] {
  const opens = wantsMaster(coverage, lead);
  const most = Math.max(coverage.sheet.pacing.linesTogether, opens ? 2 : 1);
  const shown = coverage.drafts.at(-1)?.framing === 'two-shot';
  if (most < 2 || shown || coverage.ordered || lead.moment.present.length !== 2) return [lead];
  const short = (next: Beat): next is LineBeat =>
    next.kind === 'line' &&
    next.delivery === 'on-screen' &&
    !next.line.together &&
    coverage.weightOf(next).length === 'short';
  const run = runOf(coverage.sheet.beats, at, short).slice(0, most);
  const speakers = new Set(run.map((beat) => beat.line.character));
  return speakers.size === 2 && run.every((beat) => beat.moment.present.length === 2) ? run : [lead];
}

/** A reaction after a heavy line, unless the listener's own shot comes next; in comedy also after the last word. */
function listen(coverage: Coverage, next: number, { lead, beats }: Utterance, listener: CharacterId): void {
  const after = coverage.sheet.beats[next];
  const answers = after?.kind === 'line' && (after.line.character === listener || after.line.together);
  const acts = after?.kind === 'sentence' && (after.reading.actors[0] === listener || after.reading.kind === 'beat');
  const rest = coverage.sheet.beats.slice(next).some((beat) => beat.kind === 'line' || beat.kind === 'sentence');
  const punchline = coverage.sheet.pacing.linesTogether > 1 && !rest;
  const heavy = beats.length === 1 && wantsReaction(lead.line, coverage.weightOf(lead));
  if (!answers && !acts && (heavy || punchline) && !coverage.ordered) {
    const last = beats.at(-1) ?? lead;
    coverage.add(reaction(coverage, last, last.line.character === listener ? lead.line.character : listener));
  }
}

/** A scene in which nothing happens but its place. */
function bare(sheet: Sheet): Draft {
  return draft({
    role: 'place',
    framing: 'establishing',
    size: 'wide',
    moment: EMPTY_STAGE,
    covers: [{ kind: 'action', text: '', seconds: 2 }],
    seen: `${sheet.scene.place.name || 'the place'}, ${sheet.scene.time}`,
    reason: 'Nothing is said or done here; the place says it.',
  });
}

/** A sad scene that ends on somebody alone ends with the camera leaving them. */
function letGo(coverage: Coverage): readonly Draft[] {
  const { mood } = coverage.sheet.scene;
  const last = coverage.drafts.at(-1);
  if (last === undefined || (mood !== 'sad' && mood !== 'melancholic')) return coverage.drafts;
  const lonely = last.framing === 'single' && last.moment.present.length === 1 && last.move === 'static';
  if (!lonely || coverage.drafts.length < 3) return coverage.drafts;
  const who = coverage.name(last.subjects[0]);
  // Drawing back takes time and room: after a last word we stay a little.
  const spoken = last.covers.at(-1)?.kind === 'line';
  const stay: Part[] = spoken ? [{ kind: 'action', text: '', seconds: coverage.sheet.pacing.reaction }] : [];
  const left: Draft = {
    ...last,
    move: 'pull-out',
    size: spoken ? 'medium' : last.size,
    covers: [...last.covers, ...stay],
    reason: `We leave ${who} alone with it and draw back.`,
  };
  return [...coverage.drafts.slice(0, -1), left];
}
