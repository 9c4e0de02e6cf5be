import type { Composition } from './composing.ts';
import type { Swatch } from './palette.ts';

/** How a shot is composed: what is in the middle of its frames' measures. */
export interface ShotComposition {
  /** Frames that were looked at; 0 when the shot is too short to have had one: then there is nothing else. */
  readonly frames: number;
  readonly thirds: number | null;
  readonly balance: Composition['balance'] | null;
  readonly symmetry: number | null;
  /** Share of its frames that have a subject. */
  readonly subject: number;
  readonly headroom: number | null;
  /** The nearest point of thirds most of them share. */
  readonly powerPoint: NonNullable<Composition['powerPoint']> | null;
  readonly key: Composition['palette']['key'] | null;
  readonly warmth: number | null;
  readonly saturation: number | null;
  /** Of the frame in its middle. */
  readonly swatches: readonly Swatch[];
}

/** Sums up the frames of one shot. */
export function composedOver(stills: readonly Composition[]): ShotComposition {
  const middle = stills[Math.floor(stills.length / 2)];
  const of = (value: (still: Composition) => number | null) => median(stills.flatMap((still) => value(still) ?? []));
  const across = of(({ balance }) => balance.across);
  const down = of(({ balance }) => balance.down);
  return {
    frames: stills.length,
    thirds: of(({ thirds }) => thirds),
    balance: across === null || down === null ? null : { across, down },
    symmetry: of(({ symmetry }) => symmetry),
    subject: stills.length === 0 ? 0 : stills.filter(({ subject }) => subject !== null).length / stills.length,
    headroom: of(({ headroom }) => headroom),
    powerPoint: nearestOf(stills),
    key: middle?.palette.key ?? null,
    warmth: of(({ palette }) => palette.warmth),
    saturation: of(({ palette }) => palette.saturation),
    swatches: middle?.palette.swatches ?? [],
  };
}

function nearestOf(stills: readonly Composition[]): ShotComposition['powerPoint'] {
  const points = stills.flatMap(({ powerPoint }) => powerPoint ?? []);
  const groups = Map.groupBy(points, ({ at }) => at);
  const [most] = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return most === undefined ? null : { at: most[0], distance: median(most[1].map(({ distance }) => distance)) ?? 0 };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
