import type { CharacterId, Move, Size } from '#film';
import { SHOT_SECONDS } from '../craft/index.ts';
import type { Beat, LineBeat, SentenceBeat } from './beat.ts';
import type { Coverage } from './coverage.ts';
import { actionSeconds, draft, type Part } from './draft.ts';
import { crossing, type Playing } from './figures.ts';
import { EMPTY_STAGE } from './moment.ts';
import { clause } from './wording.ts';

/** Words of the opening action an establishing shot may play. */
const OPENING_WORDS = 26;
const TALL =
  /\b(tower|lighthouse|mountain|cliff|skyscraper|cathedral|church|castle|skyline|building|city|torre|faro|montagna)/i;
const BROAD =
  /\b(sea|ocean|beach|desert|field|plain|horizon|street|road|harbou?r|river|valley|station|mare|spiaggia|strada|campo)/i;

/**
 * Opens a scene. A place we have not seen is shown widest, playing the opening action; one we come back to gets a shorter look; where the
 * last scene just was, we start with what happens. Says how many beats it played.
 */
export function establish(coverage: Coverage, beats: readonly Beat[]): number {
  const { sheet } = coverage;
  if (sheet.acquaintance === 'staying') return 0;
  const voices = openingVoices(beats);
  const opening = openingOf(beats.slice(voices.length), sheet.acquaintance === 'new');
  const first = beats[0];
  // Before an insert or a transition nobody needs to be there yet; before a line whoever will speak is.
  const moment = opening.at(-1)?.moment ?? (first?.kind === 'line' ? first.moment : EMPTY_STAGE);
  const known = sheet.acquaintance === 'returning';
  const actors = [...new Set(opening.flatMap((beat) => beat.reading.actors))];
  const where = sheet.scene.place.name || 'the place';
  const text = opening.map((beat) => beat.reading.text).join('');
  coverage.add(
    draft({
      role: 'place',
      framing: 'establishing',
      size: sizeOf(sheet.scene.place.interior, known),
      moment,
      move: known ? 'static' : moveOf(coverage, opening),
      subjects: actors,
      playing: new Map(opening.flatMap((beat) => playings(coverage, beat))),
      things: [...new Set(opening.flatMap((beat) => beat.reading.things.map((thing) => thing.name)))],
      covers: [...voices.map((beat): Part => ({ kind: 'line', line: beat.line })), part(coverage, opening, text)],
      pause: sheet.pacing.pause,
      seen:
        text === ''
          ? `${where}, ${sheet.scene.time}`
          : `${where}, ${sheet.scene.time}: ${clause(opening[0]?.reading.text ?? '')}`,
      reason: known
        ? 'We know this place: a short look is enough.'
        : 'A new place: before anybody speaks we must know where we are.',
    }),
  );
  return voices.length + opening.length;
}

/** A voice over that begins before anything is told plays over the place and the action it leads into. */
function openingVoices(beats: readonly Beat[]): readonly LineBeat[] {
  const [first, second] = beats;
  return first?.kind === 'line' && first.delivery === 'voice-over' && second?.kind === 'sentence' ? [first] : [];
}

/** The sentences the first shot plays: the first, unless it is about a thing, and what else describes the place. */
function openingOf(beats: readonly Beat[], long: boolean): readonly SentenceBeat[] {
  const opening: SentenceBeat[] = [];
  let words = 0;
  for (const beat of beats) {
    if (beat.kind !== 'sentence' || beat.reading.kind === 'beat' || showsItself(beat)) break;
    if (opening.length > 0 && (beat.reading.kind === 'people' || beat.paragraph !== opening[0]?.paragraph)) break;
    if (opening.length > 0 && (words + beat.reading.words > OPENING_WORDS || !long)) break;
    if (opening[0]?.reading.looks === true) break;
    opening.push(beat);
    words += beat.reading.words;
  }
  return opening;
}

/** A small thing that can be held, or one written large, gets its own shot; what stands about is part of the place. */
function showsItself({ reading }: SentenceBeat): boolean {
  if (reading.kind !== 'thing') return false;
  const standing = reading.things.some((thing) => thing.name === reading.shown && !thing.held);
  return !standing || /\p{Lu}{3,}/u.test(reading.text);
}

function playings(coverage: Coverage, { reading }: SentenceBeat): readonly (readonly [CharacterId, Playing])[] {
  return [...reading.acts].map(([who, act]) => {
    const moves = act === 'walk' || act === 'run';
    const facing = moves ? crossing(coverage.sheet, who, reading.way, act) : undefined;
    return [who, { act: act === 'stand' ? undefined : act, emotion: reading.feeling, facing }];
  });
}

function part(coverage: Coverage, opening: readonly SentenceBeat[], text: string): Part {
  const { acquaintance, pacing } = coverage.sheet;
  const least = acquaintance === 'new' ? SHOT_SECONDS.establishing : SHOT_SECONDS.returning;
  const words = opening.reduce((sum, beat) => sum + beat.reading.words, 0);
  const seconds = words === 0 ? least : actionSeconds(words, pacing.stretch, least);
  return { kind: 'action', text, seconds: Math.round(seconds * 100) / 100 };
}

function sizeOf(interior: boolean, known: boolean): Size {
  return known || interior ? 'wide' : 'extreme-wide';
}

/** Why the camera moves in a place it sees for the first time: towards somebody, up something tall, along something broad. */
function moveOf(coverage: Coverage, opening: readonly SentenceBeat[]): Move {
  const { scene } = coverage.sheet;
  const words = `${scene.place.name} ${opening.map((beat) => beat.reading.text).join(' ')}`;
  const walker = opening.flatMap((beat) => [...beat.reading.acts]).find(([, act]) => act === 'walk' || act === 'run');
  if (walker !== undefined) return `pan-${crossing(coverage.sheet, walker[0], 'none', walker[1])}`;
  if (scene.mood === 'chase') return 'handheld';
  if (scene.place.interior) return 'push-in';
  if (TALL.test(words)) return scene.mood === 'hopeful' || scene.mood === 'warm' ? 'crane-up' : 'tilt-down';
  return BROAD.test(words) ? 'pan-right' : 'push-in';
}
