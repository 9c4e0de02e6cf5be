import { relative } from 'node:path';
import { CHECK, SOUND, TIMELINE, type Timed, turnLines, turnsOfFilm } from '#compiler';
import type { CheckReport } from '#edit';
import { type Artifact, type BuildResult, describeReason, type StepId } from '#graph';
import { undrawable } from '#lettering';
import type { Delivery, Imported, Studio } from '#studio';
import type { Paint } from './terminal.ts';

/** What a run came to, as `--json` gives it. `reelwright` is the version of this shape. */
export interface FilmReport {
  readonly reelwright: 1;
  readonly film: string;
  readonly title: string;
  readonly written: 'as-given' | 'by-rules' | 'by-model';
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
  readonly shots: number;
  readonly files: readonly Delivery[];
  readonly engines: readonly string[];
  readonly sound: { readonly integrated: number | null; readonly truePeak: number | null };
  readonly unsaid: readonly { readonly line: string; readonly why: string }[];
  /** Characters no typeface of ours can draw: they show as empty boxes. */
  readonly undrawable: readonly string[];
  /** The turns of its story, in the names of a usual structure: a diagnostic, not a law. */
  readonly turns: readonly { readonly beat: string; readonly at: number; readonly what: string }[];
  readonly check: { readonly passed: boolean; readonly done: number; readonly failed: readonly string[] };
  /** What did work in this run, in the order it finished. */
  readonly made: readonly { readonly step: string; readonly why: string; readonly seconds: number }[];
  readonly current: number;
  /** Wall seconds of the build. */
  readonly wall: number;
  /** Micro-dollars. */
  readonly cost: number;
  readonly problems: Imported['problems'];
  readonly notes: readonly string[];
}

/** Gathers the report of a finished build. */
export async function filmReport(
  studio: Studio,
  imported: Imported,
  result: BuildResult,
  files: readonly Delivery[],
  wall: number,
): Promise<FilmReport> {
  const { film } = imported;
  const read = async <Value>(step: StepId, output: string): Promise<Value> => {
    const artifact = result.outputs.get(step)?.[output] as Artifact;
    return JSON.parse(Buffer.from(await studio.store.artifacts.read(artifact)).toString('utf8')) as Value;
  };
  const check = await read<CheckReport>(CHECK, 'report');
  const mix = await read<{ integrated: number | null; truePeak: number | null }>(SOUND, 'report');
  const timed = await read<Timed>(TIMELINE, 'timeline');
  const { width, height, frameRate } = film.settings;
  const rate = frameRate.num / frameRate.den;
  const engines = [...result.made.map(({ step }) => step), ...result.current].flatMap(({ engine }) =>
    engine === undefined ? [] : [engine],
  );
  return {
    reelwright: 1,
    film: film.id,
    title: film.title,
    written: film.source.written,
    seconds: timed.placement.frames / rate,
    width,
    height,
    frameRate: rate,
    shots: timed.placement.shots.length,
    files,
    engines: [...new Set(engines)].sort(),
    sound: { integrated: mix.integrated, truePeak: mix.truePeak },
    unsaid: Object.entries(timed.lines).flatMap(([line, { unsaid }]) =>
      unsaid === undefined ? [] : [{ line, why: unsaid }],
    ),
    turns: turnsOfFilm(film, timed).map((turn) => ({ ...turn, at: Math.round(turn.at * 100) / 100 })),
    undrawable: undrawable([film.title, film.author, ...film.lines.map(({ spoken }) => spoken)].join(' ')),
    check: {
      passed: check.ok,
      done: check.checks.length,
      failed: check.checks
        .filter(({ ok }) => !ok)
        .map(({ check: name, measured, wanted }) => `${name}: ${measured}, wanted ${wanted}`),
    },
    made: result.made.map(({ step, why, seconds }) => ({ step: step.id, why: describeReason(why), seconds })),
    current: result.current.length,
    wall,
    cost: 0,
    problems: imported.problems,
    notes: imported.notes,
  };
}

/** The report as the few lines that end a run. */
export function reportLines(report: FilmReport, paint: Paint): string[] {
  const rows: [string, string][] = [
    [
      'film',
      `${report.seconds.toFixed(1)} s, ${report.width}x${report.height}, ${Number(report.frameRate.toFixed(3))} fps, ${report.shots} shots`,
    ],
    [
      'made',
      `${report.made.length} steps in ${report.wall.toFixed(1)} s; ${report.current} were current; it cost nothing`,
    ],
    ['by', report.engines.join(', ')],
    ['sound', soundLine(report.sound)],
    ...turnLines(report.turns).map((words, index): [string, string] => [index === 0 ? 'turns' : '', words]),
    [
      'checked',
      report.check.passed
        ? `${report.check.done} checks, all passed`
        : paint.red(`${report.check.failed.length} of ${report.check.done} checks failed`),
    ],
    ...report.check.failed.map((failure): [string, string] => ['', paint.red(failure)]),
    ...report.unsaid.map(({ line, why }): [string, string] => [
      'silent',
      paint.yellow(`${line} is only captioned: ${why}`),
    ]),
    ...boxes(report.undrawable, paint),
    ['beside', beside(report.files)],
  ];
  return rows.map(([name, words]) => `  ${paint.dim(name.padEnd(8))} ${words}`);
}

function boxes(characters: readonly string[], paint: Paint): [string, string][] {
  if (characters.length === 0) return [];
  const some = characters.slice(0, 12).join(' ');
  return [['letters', paint.yellow(`no typeface here draws ${some}: they show as empty boxes`)]];
}

function soundLine({ integrated, truePeak }: FilmReport['sound']): string {
  if (integrated === null) return 'none: nobody speaks and there is no music';
  return `${integrated.toFixed(1)} LUFS, true peak ${truePeak === null ? '-' : truePeak.toFixed(1)} dBTP`;
}

function beside(files: readonly Delivery[]): string {
  return files
    .filter(({ what }) => what !== 'film')
    .map(({ path }) => relative('', path))
    .join(' ');
}
