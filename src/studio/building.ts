import { compile } from '#compiler';
import { Fault } from '#fault';
import type { Film } from '#film';
import { type BuildEvent, type BuildResult, build, examine, type Reason, type Step } from '#graph';
import type { Studio } from './studio.ts';

export interface BuildWatch {
  readonly signal: AbortSignal;
  /** Told the steps known at the beginning. */
  readonly onPlan?: (steps: readonly Step[]) => void;
  readonly onEvent?: (event: BuildEvent) => void;
  /** Told when another process is building the same film and this one waits for it. */
  readonly onWait?: (pid: number | null) => void;
}

/** One of these at a time: music keeps this thread busy, the others a core, and pictures want what is left. */
const STAGE_LIMITS = { music: 1, sound: 1, film: 1, check: 1, boards: 1 };

/** Makes the film, as far as it is not made already. Two builds of one film wait for each other. */
export async function buildFilm(studio: Studio, film: Film, watch: BuildWatch): Promise<BuildResult> {
  const workshop = await studio.workshop();
  const release = await studio.store.locks.claim(`build:${film.id}`, {
    wait: true,
    signal: watch.signal,
    onWait: (holder) => watch.onWait?.(holder?.pid ?? null),
  });
  try {
    const steps = compile(film, workshop);
    watch.onPlan?.(steps);
    return await build({
      build: film.id,
      steps,
      artifacts: studio.store.artifacts,
      memory: studio.store.memory,
      parallel: workshop.parallel,
      stageLimits: STAGE_LIMITS,
      signal: watch.signal,
      clock: studio.clock,
      ...(watch.onEvent === undefined ? {} : { onEvent: watch.onEvent }),
    });
  } finally {
    await release();
  }
}

/** One step and how it stands. */
export interface Standing {
  readonly step: Step;
  readonly reason: Reason;
}

/** What a build would make now, and why, without making anything. */
export async function examineFilm(studio: Studio, film: Film): Promise<readonly Standing[]> {
  const { artifacts, memory } = studio.store;
  return await examine({ build: film.id, steps: compile(film, await studio.workshop()), artifacts, memory });
}

/** The artifacts of the film's last build, by step; throws a fault `film-not-built` where a step has not been made. */
export async function builtOutputs(
  studio: Studio,
  film: Film,
  step: string,
): Promise<BuildResult['outputs'] extends ReadonlyMap<unknown, infer Value> ? Value : never> {
  const made = await studio.store.memory.last(film.id, step as Step['id']);
  if (made !== undefined) return made.outputs;
  throw new Fault('not-found', 'film-not-built', `${film.title} has not been built yet.`, {
    facts: { film: film.id, step },
    hint: `Build it: reelwright film ${film.source.path || film.id}`,
  });
}
