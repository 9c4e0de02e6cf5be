import type { CharacterId } from '#film';
import type { SentenceBeat } from './beat.ts';

/** Sentences one shot plays. */
export interface Group {
  readonly kind: 'place' | 'people' | 'thing' | 'beat' | 'view';
  readonly beats: readonly SentenceBeat[];
  /** Whose eyes a view is seen with. */
  readonly viewer: CharacterId | undefined;
}

/** Words of action one shot holds before it must be cut. */
const SHOT_WORDS = 22;
/** A sentence up to this long is an accent on the shot before it: `Silence.` */
const ACCENT_WORDS = 4;

/** `It sounds like a brick`: says more of what we are looking at. */
const COMMENT = /^\W*(it|its|this|that|there)\b/i;

/** Gathers sentences into shots: a new one where somebody else acts, a thing shows itself, or somebody looks and we see what they see. */
export function groupSentences(beats: readonly SentenceBeat[], sentences: number): readonly Group[] {
  const groups: Group[] = [];
  for (const beat of beats) {
    const group = groups.at(-1);
    const before = group?.beats.at(-1);
    const viewer = before?.paragraph === beat.paragraph ? viewerOf(before, beat) : undefined;
    if (group !== undefined && leadsInto(group, beat)) {
      groups[groups.length - 1] = { ...group, kind: 'people', beats: [...group.beats, beat] };
    } else if (group !== undefined && viewer === undefined && joins(group, beat, sentences)) {
      groups[groups.length - 1] = { ...group, beats: [...group.beats, beat] };
    } else {
      groups.push({ kind: viewer === undefined ? beat.reading.kind : 'view', beats: [beat], viewer });
    }
  }
  return groups;
}

/** Who looked just before something that is now described. */
function viewerOf(before: SentenceBeat, beat: SentenceBeat): CharacterId | undefined {
  const { actors, acts, looks, lookedAt } = before.reading;
  const who = actors[0];
  const turned = who !== undefined && acts.get(who) === 'turn' && beat.reading.words > ACCENT_WORDS;
  const looked = (looks && lookedAt === undefined) || turned;
  return looked && beat.reading.kind === 'place' ? who : undefined;
}

/** `The door flies open. Jonas stumbles in.` is one event. */
function leadsInto(group: Group, beat: SentenceBeat): boolean {
  const only = group.beats.length === 1 ? group.beats[0] : undefined;
  if (only === undefined || group.kind !== 'place' || only.paragraph !== beat.paragraph) return false;
  return only.reading.words <= ACCENT_WORDS && beat.reading.kind === 'people' && !beat.reading.looks;
}

function joins(group: Group, beat: SentenceBeat, sentences: number): boolean {
  const last = group.beats.at(-1);
  if (last === undefined || last.paragraph !== beat.paragraph) return false;
  const words = group.beats.reduce((sum, joined) => sum + joined.reading.words, beat.reading.words);
  if (beat.reading.kind === 'beat') return true;
  if (words > SHOT_WORDS) return false;
  const accent =
    beat.reading.kind === 'place' && (beat.reading.words <= ACCENT_WORDS || COMMENT.test(beat.reading.text));
  if (group.kind === 'people') return accent || samePeople(group, beat, sentences);
  if (group.kind === 'thing') return false;
  return beat.reading.kind === 'place' && group.beats.length < 3;
}

function samePeople(group: Group, beat: SentenceBeat, sentences: number): boolean {
  const acted = group.beats.filter((joined) => joined.reading.kind === 'people');
  const last = acted.at(-1);
  if (last === undefined || beat.reading.kind !== 'people' || acted.length >= sentences) return false;
  const shows = group.beats.some((joined) => joined.reading.shown !== '') || beat.reading.shown !== '';
  const same = beat.reading.actors.join() === last.reading.actors.join();
  // A look or a discovery deserves its own size.
  const looks = beat.reading.looks !== last.reading.looks || beat.reading.notices;
  return (
    same && !shows && !looks && last.reading.way !== 'out' && last.moment.present.length === beat.moment.present.length
  );
}
