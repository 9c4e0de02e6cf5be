import { Fault } from '#fault';
import { type CaptionFormat, type CaptionSource, type Cue, columnsOf, READING_SPEED, SHORTEST } from './cue.ts';
import { type Draft, draftsOf, linesOf } from './drafts.ts';

/** Seconds a cue stays after its last word, where there is room. */
const LINGER = 0.3;
/** A pause shorter than this before the next cue is filled: the plate would only flicker. */
const FLICKER = 0.5;
/** What cannot be told apart: two cues that begin this close together, in seconds. */
const AT_ONCE = 0.3;

/**
 * Spoken lines as captions: one or two short lines at a time, broken where the sentence breathes, each from the moment its
 * first word sounds, long enough to be read, two frames apart, never outside the film. Every word knows its time.
 */
export function captionCues(sources: readonly CaptionSource[], format: CaptionFormat): Cue[] {
  const late = sources.find(({ start }) => start >= format.filmSeconds || start < 0);
  if (late !== undefined) {
    const facts = { text: late.text, start: late.start, filmSeconds: format.filmSeconds };
    const sentence = `The line "${late.text.slice(0, 60)}" begins at ${late.start} s, outside the film.`;
    throw new Fault('usage', 'caption-outside-film', sentence, { facts });
  }
  const rate = format.frameRate ?? { num: 24, den: 1 };
  const gap = (2 * rate.den) / rate.num;
  const drafts = apart(draftsOf(sources, format, gap), gap, format.filmSeconds);
  return drafts.map((draft, index) => {
    const latest = Math.min(format.filmSeconds, (drafts[index + 1]?.start ?? Number.POSITIVE_INFINITY) - gap);
    return { start: draft.start, end: endOf(draft, latest), lines: linesOf(draft) };
  });
}

/** Three who begin at the same moment cannot all be shown at it: the later ones wait until they can be. */
function apart(drafts: readonly Draft[], gap: number, filmSeconds: number): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const before = kept.at(-1)?.start ?? Number.NEGATIVE_INFINITY;
    const start = draft.start - before < AT_ONCE + gap ? before + SHORTEST + gap : draft.start;
    kept.push(start === draft.start ? draft : { ...draft, start });
  }
  // At the very end of a film there may be no room left: then what there is, is shared.
  const overdue = kept.findIndex(({ start }) => start > filmSeconds - gap);
  if (overdue <= 0) return kept;
  const from = kept[overdue - 1]?.start ?? 0;
  const share = (filmSeconds - from) / (kept.length - overdue + 1);
  return kept.map((draft, index) =>
    index < overdue ? draft : { ...draft, start: from + share * (index - overdue + 1) },
  );
}

/** As long as it is spoken, is needed to read it, and is kind to the eye; at most until `latest`. */
function endOf(draft: Draft, latest: number): number {
  const characters = draft.lines.reduce(
    (sum, { atoms }) => sum + atoms.reduce((all, { text }) => all + columnsOf(text) + 1, 0),
    0,
  );
  const wished = Math.max(draft.end + LINGER, draft.start + SHORTEST, draft.start + characters / READING_SPEED);
  return Math.max(draft.start + 0.001, Math.min(latest, wished + FLICKER > latest ? latest : wished));
}
