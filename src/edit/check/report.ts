import type { Rational } from '#film';
import type { Cue } from '../captions/index.ts';

/** Where the plan has a new picture begin. */
export interface PlannedCut {
  /** The first frame of the new picture, or of the transition to it. */
  readonly frame: number;
  /** Frames the transition lasts; 0 for a cut. */
  readonly transition: number;
}

/** From the first frame to the one after the last. */
export type FrameRange = readonly [from: number, to: number];

/** What a finished film is to be. */
export interface ExpectedFilm {
  readonly width: number;
  readonly height: number;
  readonly frameRate: Rational;
  readonly frames: number;
  readonly cuts: readonly PlannedCut[];
  /** True when nothing is to be heard: no sound, or silence. */
  readonly silent?: boolean;
  /** LUFS, how far from it is well, and the highest true peak in dBTP; the last two default to 1 LU and -1 dBTP. */
  readonly loudness?: { readonly integrated: number; readonly tolerance?: number; readonly truePeak?: number };
  /** What is captioned; default nothing. */
  readonly cues?: readonly Cue[];
  /** True when the captions are a track of the film. */
  readonly subtitles?: boolean;
  /** Where black is planned (fades); transitions may always be black. */
  readonly blackRanges?: readonly FrameRange[];
  /** Where nothing is to move for long (titles). */
  readonly stillRanges?: readonly FrameRange[];
}

/** One thing that was looked at. */
export interface Check {
  /** Stable, in words: `frames`, `cut at 120`. */
  readonly check: string;
  /** `soft` is worth a look and no fault. */
  readonly verdict: 'ok' | 'soft' | 'failed';
  readonly ok: boolean;
  readonly measured: string;
  readonly wanted: string;
  readonly note: string;
}

export interface CheckReport {
  readonly path: string;
  /** True when nothing failed. */
  readonly ok: boolean;
  readonly checks: readonly Check[];
}

export function check(name: string, verdict: Check['verdict'], measured: string, wanted: string, note = ''): Check {
  return { check: name, verdict, ok: verdict !== 'failed', measured, wanted, note };
}

/** `ok` when what was measured is what was wanted. */
export function same(name: string, measured: string | number, wanted: string | number, note = ''): Check {
  return check(
    name,
    measured === wanted ? 'ok' : 'failed',
    String(measured),
    String(wanted),
    measured === wanted ? '' : note,
  );
}

const MARKS: Readonly<Record<Check['verdict'], string>> = { ok: 'ok  ', soft: 'look', failed: 'BAD ' };

/** The report as a short page for people: what failed first, then what is worth a look, then the rest. */
export function describeReport(report: CheckReport): string {
  const count = (verdict: Check['verdict']) => report.checks.filter((entry) => entry.verdict === verdict).length;
  const [failed, soft] = [count('failed'), count('soft')];
  const head = report.ok
    ? `The film is as planned (${report.checks.length} checks).`
    : `${failed} of ${report.checks.length} checks failed.`;
  const look = soft === 0 ? '' : ` ${soft} ${soft === 1 ? 'is' : 'are'} worth a look.`;
  const width = Math.max(0, ...report.checks.map((entry) => entry.check.length));
  const lines = (['failed', 'soft', 'ok'] as const).flatMap((verdict) =>
    report.checks.filter((entry) => entry.verdict === verdict).map((entry) => describe(entry, width)),
  );
  return `${head}${look}\n${report.path}\n\n${lines.join('\n')}\n`;
}

function describe({ check: name, verdict, measured, wanted, note }: Check, width: number): string {
  const value = verdict === 'ok' ? measured : `${measured}, wanted ${wanted}`;
  return `${MARKS[verdict]}  ${name.padEnd(width)}  ${value}${note === '' ? '' : `. ${note}`}`;
}
