import type { CameraReport } from './camera/index.ts';
import type { CoherenceReport } from './coherence/index.ts';
import type { ShotComposition } from './composition/index.ts';
import type { StillComposed } from './look/index.ts';
import type { Insight } from './report/insights.ts';
import type { Quality } from './report/quality.ts';
import type { ShotList } from './shots/index.ts';
import type { SoundAnalysis } from './sound/index.ts';

/** What can be asked about a film. */
export const PARTS = ['shots', 'composition', 'camera', 'coherence', 'audio'] as const;
export type Part = (typeof PARTS)[number];

/** Of the JSON below; another one has another name. */
export const FORM = 'reelwright-analysis-1';

/** What is in the file. */
export interface AnalysedFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** By its bytes: `video/mp4`. */
  readonly type: string;
  readonly seconds: number;
  readonly picture: {
    readonly codec: string;
    /** As it is shown: upright, pixels square. */
    readonly width: number;
    readonly height: number;
    /** Frames a second, as the file says on average. */
    readonly frameRate: number;
    readonly variableRate: boolean | null;
    readonly interlaced: boolean;
    readonly dynamicRange: 'sdr' | 'pq' | 'hlg';
  } | null;
  readonly sound: { readonly codec: string; readonly sampleRate: number; readonly channels: number } | null;
}

/** How it was looked at. */
export interface AnalysisMade {
  readonly tier: 'full' | 'quick' | 'keyframes';
  /** True when frames were left out: shots may be a frame or two off, and short ones missed. */
  readonly approximate: boolean;
  /** False when it was stopped on the way: everything is about what had been seen until then. */
  readonly complete: boolean;
  /** True when the film had been looked at before and was not decoded again. */
  readonly kept: boolean;
  readonly frames: number;
  /** Pixels of the frames that were looked at. */
  readonly width: number;
  readonly height: number;
  /** How brightness beyond a common screen was brought down to it: `none`, `tone-mapped`, `curved`. */
  readonly toneMapping: string;
  /** What the decoder complained of: damaged places in the file. Empty for a sound one. */
  readonly complaints: string;
}

/** Everything found out about a film. Parts that were not asked for, or that the file has nothing for, are null. */
export interface Analysis {
  readonly form: typeof FORM;
  readonly file: AnalysedFile;
  readonly made: AnalysisMade;
  readonly shots: ShotList | null;
  readonly composition: {
    readonly stills: readonly StillComposed[];
    readonly shots: readonly ShotComposition[];
  } | null;
  readonly camera: CameraReport | null;
  readonly coherence: (Omit<CoherenceReport, 'similarity'> & { readonly similarity: readonly number[] }) | null;
  readonly audio: SoundAnalysis | null;
  readonly insights: readonly Insight[];
  readonly quality: Quality;
  /** A few sentences for people. */
  readonly summary: string;
}
