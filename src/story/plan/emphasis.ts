import { seedOf } from '#chance';
import type { Angle, CharacterId, Line, Move, Size } from '#film';
import { DUTCH } from '../craft/index.ts';
import type { LineBeat } from './beat.ts';
import type { Coverage } from './coverage.ts';
import type { Weight } from './weight.ts';

/** A line this heavy after a question is worth a held breath, and its camera a move. */
export const HEAVY = 0.5;

/** An answer that matters, to a question or after a long speech, starts with a face that has not answered yet. */
export function holdsBreath(coverage: Coverage, beat: LineBeat, weight: Weight): boolean {
  const before = coverage.drafts.at(-1)?.covers.findLast((part) => part.kind === 'line');
  if (before === undefined || before.line.character === beat.line.character) return false;
  const asked = coverage.weights.get(before.line.id);
  const said = asked?.length === 'long' || asked?.length === 'speech';
  const lands = asked?.length === 'speech' || (asked?.weight ?? 0) >= 0.35 || coverage.sheet.pacing.linesTogether > 1;
  return (asked?.asks === true && (weight.peak || weight.weight >= HEAVY)) || (said && lands);
}

/** The size a line's tightness asks for. */
export function sizeFor({ tightness }: Weight): Size {
  if (tightness < 0.36) return 'medium';
  return tightness < 0.68 ? 'medium-close' : 'close';
}

/** A move only with a motive: fear, a turning point, a speech. */
export function moveFor(coverage: Coverage, beat: LineBeat, weight: Weight): Move {
  const mood = coverage.sheet.scene.mood;
  if (mood === 'chase' || (beat.line.emotion === 'afraid' && mood === 'tense' && weight.weight >= HEAVY))
    return 'handheld';
  const long = weight.length === 'speech' || (weight.length === 'long' && weight.weight >= 0.35);
  return (weight.peak && weight.weight >= HEAVY && weight.length !== 'short') || long ? 'push-in' : 'static';
}

/** From below on whoever threatens, from above on whoever is afraid of somebody; level otherwise. */
export function angleFor(coverage: Coverage, beat: LineBeat, addressee: CharacterId | undefined): Angle {
  const { emotion } = beat.line;
  const weight = coverage.weightOf(beat).weight;
  if (emotion === 'angry' && weight >= 0.7) return 'low';
  const alone = addressee === undefined;
  return (emotion === 'afraid' && !alone && weight >= 0.65) || (emotion === 'sad' && alone) ? 'high' : 'eye';
}

/** A dutch angle at the peak of an uneasy scene, else none; always the same for the same person in the same place. */
export function rollFor(coverage: Coverage, beat: LineBeat, weight: Weight): number {
  const bears = DUTCH.moods.some((mood) => mood === coverage.sheet.scene.mood);
  if (!bears || !weight.peak || weight.weight < 0.6) return 0;
  const seed = seedOf(`${coverage.name(beat.line.character)} in ${coverage.sheet.scene.place.name}`);
  const degrees = DUTCH.least + (seed % (DUTCH.most - DUTCH.least + 1));
  return seed % 2 === 0 ? degrees : -degrees;
}

/** Whether a line is heavy or long enough that we want to see it heard. */
export function wantsReaction(line: Line, weight: Weight): boolean {
  if (line.kind === 'lyric') return false;
  return weight.length === 'speech' || (weight.length === 'long' && weight.weight >= 0.35);
}
