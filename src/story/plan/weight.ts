import type { Line, LineId } from '#film';
import { EMOTION_STRENGTH, INTIMATE_WORDS } from '../craft/index.ts';
import type { LineBeat } from './beat.ts';
import { within } from './seconds.ts';
import type { Sheet } from './sheet.ts';
import { type LengthClass, lengthClass } from './speech.ts';

/** How much a line matters, and how near the camera may therefore be. */
export interface Weight {
  readonly length: LengthClass;
  /** 0 small talk, 1 the line the film is remembered for. */
  readonly weight: number;
  /** 0 wide and easy, 1 face to face: grows towards the peak of the scene and eases after it. */
  readonly tightness: number;
  readonly peak: boolean;
  readonly asks: boolean;
}

/**
 * Weighs the lines of a scene. Only a line's length class, emotion, manner, end mark and place among the others count, so that
 * rewording a line within its class changes nothing around it.
 */
export function weighLines(sheet: Sheet): ReadonlyMap<LineId, Weight> {
  const lines = sheet.beats.filter((beat): beat is LineBeat => beat.kind === 'line').map((beat) => beat.line);
  const lengths = lines.map((line) => lengthClass(line.spoken));
  const weights = lines.map((line, index) => weightOf(line, index, lengths));
  const last = lines.length - 1;
  const towardsPeak = weights.map((weight, index) => weight + (last > 0 ? (0.3 * index) / last : 0));
  const peak = towardsPeak.indexOf(Math.max(...towardsPeak));
  const calm = sheet.scene.mood === 'comic' || sheet.scene.mood === 'playful' ? 0.75 : 1;
  return new Map(
    lines.map((line, index) => {
      const weight = weights[index] ?? 0;
      const ramp =
        last < 1
          ? 0.5
          : index <= peak
            ? peak === 0
              ? 1
              : index / peak
            : 1 - (0.6 * (index - peak)) / (last + 1 - peak);
      const tightness = within(0.08 + 0.45 * ramp + 0.5 * weight, 0, 1) * calm;
      const asks = /[?？؟]/.test(line.spoken);
      return [
        line.id,
        { length: lengths[index] ?? 'medium', weight, tightness, peak: index === peak && last > 0, asks },
      ];
    }),
  );
}

function weightOf(line: Line, index: number, lengths: readonly LengthClass[]): number {
  const longBefore = lengths[index - 1] === 'long' || lengths[index - 1] === 'speech';
  const last = index === lengths.length - 1;
  return within(
    EMOTION_STRENGTH[line.emotion] +
      (/[!！]/.test(line.spoken) ? 0.15 : 0) +
      (INTIMATE_WORDS.test(line.parenthetical) ? 0.15 : 0) +
      (longBefore && lengths[index] === 'short' ? 0.2 : 0) +
      (last && lengths.length > 2 ? 0.1 : 0),
    0,
    1,
  );
}
