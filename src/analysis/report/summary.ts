import type { Found } from './insights.ts';
import { clock } from './plots/svg.ts';

/** What a person would say of the film in a few sentences. */
export function summaryOf({ file, shots, camera, composition, audio }: Found): string {
  return [
    fileSentence(file),
    shots === null ? '' : shotSentence(shots),
    camera === null ? '' : cameraSentence(camera),
    composition === null ? '' : colourSentence(composition),
    audio === null ? '' : soundSentence(audio),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function fileSentence({ name, seconds, picture, sound }: Found['file']): string {
  const what =
    picture === null
      ? ''
      : ` of ${picture.width} x ${picture.height} pixels at ${Math.round(picture.frameRate * 1000) / 1000} frames a second`;
  return `${name}: ${clock(seconds)}${what}${sound === null ? ', silent' : ''}.`;
}

function shotSentence({ shots, boundaries, seconds }: NonNullable<Found['shots']>): string {
  const kinds = new Map<string, number>();
  for (const { kind } of boundaries) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const said = [...kinds].map(
    ([kind, count]) => `${count} ${count === 1 ? kind : kind === 'fade-through' ? 'fades through' : `${kind}s`}`,
  );
  const average = shots.length === 0 ? 0 : seconds / shots.length;
  const one = shots.length === 1;
  return `${one ? 'One shot' : `${shots.length} shots, ${average.toFixed(1)} s on average`}${said.length === 0 ? '' : ` (${said.join(', ')})`}.`;
}

function cameraSentence({ styles, shots }: NonNullable<Found['camera']>): string {
  const [most] = Object.entries(styles).sort(([, one], [, other]) => other - one);
  if (most === undefined || shots.length === 0) return '';
  const moves = shots.flatMap((shot) => shot.moves);
  const share = Math.round(most[1] * 100);
  return `The camera is ${most[0]}${share < 95 ? ` for ${share} % of the time` : ''}${moves.length === 0 ? '' : `; ${moves.length} move${moves.length === 1 ? '' : 's'}`}.`;
}

function colourSentence({ stills }: NonNullable<Found['composition']>): string {
  if (stills.length === 0) return '';
  const mean = (of: (still: (typeof stills)[number]) => number) =>
    stills.reduce((sum, still) => sum + of(still), 0) / stills.length;
  const warmth = mean(({ palette }) => palette.warmth);
  const colour = mean(({ palette }) => palette.saturation);
  const subject = mean((still) => (still.subject === null ? 0 : 1));
  const tone = warmth > 0.25 ? 'warm' : warmth < -0.15 ? 'cold' : 'neutral';
  return `Its colours are ${tone} and ${colour > 0.25 ? 'strong' : colour > 0.1 ? 'moderate' : 'faint'}; ${Math.round(subject * 100)} % of the frames looked at have a clear subject.`;
}

function soundSentence({ loudness, segments, duration, tempo }: NonNullable<Found['audio']>): string {
  const of = (kind: string) =>
    segments.filter((segment) => segment.kind === kind).reduce((sum, { start, end }) => sum + end - start, 0) /
    Math.max(duration, 1e-9);
  const parts = ['speech', 'music', 'noise'].flatMap((kind) =>
    of(kind) >= 0.05 ? [`${Math.round(of(kind) * 100)} % ${kind}`] : [],
  );
  const loud =
    loudness.integrated === null ? 'No sound is heard' : `Its sound is ${loudness.integrated.toFixed(1)} LUFS loud`;
  return `${loud}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}${tempo !== null && tempo.confidence > 0.4 ? `, ${tempo.bpm.toFixed(0)} beats a minute` : ''}.`;
}
