import type { Found } from './insights.ts';

/** One thing that quality is made of. */
export interface QualityPart {
  readonly name: 'coherence' | 'steadiness' | 'composition' | 'pacing' | 'loudness';
  /** 0 to 100; null where it was not measured, and then it counts for nothing. */
  readonly score: number | null;
  /** What it counts for among the others. */
  readonly weight: number;
  readonly why: string;
}

/** How good it is, as far as that can be measured. */
export interface Quality {
  /** The weighted mean of what was measured; null where nothing was. */
  readonly technical: number | null;
  readonly parts: readonly QualityPart[];
  /** Whether it reaches its goal, whether it moves anybody: nobody has measured that. */
  readonly creative: null;
}

/** Weights after what viewers mind most: broken pictures and bad sound before framing. */
const WEIGHTS = { coherence: 3, loudness: 3, steadiness: 2, composition: 1, pacing: 1 } as const;

export function qualityOf({ coherence, camera, composition, shots, audio }: Found): Quality {
  const parts = [
    part(
      'coherence',
      coherence && coherence.score * 100,
      'what is left after flicker, frozen, black, repeated and missing frames',
    ),
    part('steadiness', camera && 100 * steadinessOf(camera), 'how little the camera trembles beside its moves'),
    part(
      'composition',
      composition && composed(composition),
      'subjects near a point of thirds or in the middle, pictures in balance',
    ),
    part('pacing', shots && paced(shots), 'no shots so short that they are not seen, or far longer than the others'),
    part(
      'loudness',
      audio && loudnessOf(audio),
      'how near it is to what the web or broadcasters want, and no clipping',
    ),
  ];
  const told = parts.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  const weights = told.reduce((sum, { weight }) => sum + weight, 0);
  const technical =
    weights === 0 ? null : Math.round(told.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights);
  return { technical, parts, creative: null };
}

const part = (name: QualityPart['name'], score: number | null, why: string): QualityPart => ({
  name,
  score: score === null ? null : Math.round(Math.min(100, Math.max(0, score))),
  weight: WEIGHTS[name],
  why,
});

/** A hand that trembles by 10 thousandths of a width spoils a shot. */
const steadinessOf = ({ shots, shake }: NonNullable<Found['camera']>): number =>
  shots.length === 0 ? 1 : 1 - Math.min(1, Math.max(0, shake - 0.5) / 9.5);

function composed({ stills }: NonNullable<Found['composition']>): number | null {
  if (stills.length === 0) return null;
  const each = stills.map(({ subject, powerPoint, balance }) => {
    const { x = 0, width = 1 } = subject?.box ?? {};
    const centred = Math.abs(x + width / 2 - 0.5) < 0.08;
    const placed =
      subject === null ? 0.7 : centred ? 1 : 1 - Math.min(1, Math.max(0, (powerPoint?.distance ?? 0) - 0.08) * 4);
    return 0.6 * placed + 0.4 * (1 - Math.min(1, Math.max(0, Math.abs(balance.across) - 0.1) * 2.5));
  });
  return (100 * each.reduce((sum, one) => sum + one, 0)) / each.length;
}

function paced({ shots }: NonNullable<Found['shots']>): number | null {
  if (shots.length < 3) return null;
  const lengths = shots.map(({ startSeconds, endSeconds }) => endSeconds - startSeconds);
  const middle = lengths.toSorted((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 1;
  const odd = lengths.filter((length) => length < 0.35 || (length > 4 * middle && length > 8)).length;
  return 100 * (1 - odd / lengths.length);
}

function loudnessOf({ loudness, clipping }: NonNullable<Found['audio']>): number | null {
  const { integrated, truePeak } = loudness;
  if (integrated === null) return null;
  const far = Math.max(0, Math.min(Math.abs(integrated + 14), Math.abs(integrated + 23)) - 1);
  return 100 - 8 * far - (truePeak !== null && truePeak > -1 ? 10 : 0) - (clipping.runs > 0 ? 20 : 0);
}
