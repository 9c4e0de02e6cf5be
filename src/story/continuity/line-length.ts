import type { LineId } from '#film';
import { estimateSpeech } from '../plan/index.ts';
import type { Cut, Found, SceneRule } from './finding.ts';

/** Seconds by which an estimate may be wrong before it is worth a word. */
const SLACK = 0.1;

/** Lines longer than their shot. One-sided: a shot may always be longer than its lines. */
export const lineLengths: SceneRule = (cut) =>
  cut.shots.flatMap((shot): Found[] => {
    const spoken = spokenIn(
      cut,
      shot.covers.flatMap((part) => (part.kind === 'line' ? [part.line] : [])),
    );
    const seconds = shot.seconds.num / shot.seconds.den;
    const line = shot.covers.find((part) => part.kind === 'line')?.line;
    if (line === undefined || spoken <= seconds + SLACK) return [];
    return [
      {
        rule: 'line-length',
        severity: 'warning',
        shot: shot.id,
        scene: cut.scene.id,
        line,
        message: `${shot.number} is to last ${seconds.toFixed(1)} s, but its words take about ${spoken.toFixed(1)} s.`,
        remedy: 'Lengthen the shot, shorten the words, or divide them over two shots.',
      },
    ];
  });

/** Lines spoken together are as long as the longest of them. */
function spokenIn({ lines }: Cut, ids: readonly LineId[]): number {
  let sum = 0;
  let last = 0;
  for (const line of ids.flatMap((id) => lines.get(id) ?? [])) {
    const seconds = estimateSpeech(line.spoken, line.language);
    sum += line.together ? Math.max(0, seconds - last) : seconds;
    last = line.together ? Math.max(seconds, last) : seconds;
  }
  return sum;
}
