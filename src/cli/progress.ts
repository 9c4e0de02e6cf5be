import type { BuildEvent, Step } from '#graph';
import type { Terminal } from './terminal.ts';

/** Seconds between two lines where nobody watches a bar. */
const PLAIN_EVERY = 2;

interface Tally {
  steps: number;
  done: number;
  /** Expected seconds of all steps and of those done. */
  work: number;
  worked: number;
}

/** Tells how a build is going: a bar on a terminal, plain lines elsewhere. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #clock: () => number;
  readonly #started: number;
  readonly #tally: Tally = { steps: 0, done: 0, work: 0, worked: 0 };
  readonly #running = new Map<string, { step: Step; fraction: number }>();
  #fresh = 0;
  #told = 0;

  /** `clock` gives milliseconds. */
  constructor(terminal: Terminal, clock: () => number, steps: readonly Step[]) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#started = clock();
    this.#told = this.#started;
    this.#grow(steps);
  }

  hear(event: BuildEvent): void {
    if (event.type === 'plan-grow') this.#grow(event.steps);
    if (event.type === 'step-start') this.#running.set(event.step.id, { step: event.step, fraction: 0 });
    if (event.type === 'step-progress')
      this.#running.set(event.step.id, { step: event.step, fraction: event.fraction });
    if (event.type === 'step-current') this.#finish(event.step, 0);
    if (event.type === 'step-finish') this.#finish(event.step, event.step.seconds ?? 1);
    this.#show();
  }

  /** Takes the bar away. */
  end(): void {
    this.#terminal.redraw('');
  }

  #grow(steps: readonly Step[]): void {
    this.#tally.steps += steps.length;
    this.#tally.work += steps.reduce((sum, step) => sum + (step.seconds ?? 1), 0);
  }

  #finish(step: Step, fresh: number): void {
    this.#running.delete(step.id);
    this.#tally.done += 1;
    this.#tally.worked += step.seconds ?? 1;
    this.#fresh += fresh;
  }

  #show(): void {
    const now = this.#clock();
    if (this.#terminal.interactive) {
      if (now - this.#told < 80) return;
      this.#told = now;
      this.#terminal.redraw(this.#bar());
    } else if (!this.#terminal.json && now - this.#told >= PLAIN_EVERY * 1000) {
      this.#told = now;
      this.#terminal.tell(`${this.#count()}  ${this.#stages()}${this.#left()}`);
    }
  }

  #bar(): string {
    const { paint, columns } = this.#terminal;
    const width = Math.max(10, Math.min(30, columns - 50));
    const filled = Math.round(width * Math.min(1, this.#share()));
    const bar = `${'█'.repeat(filled)}${paint.dim('░'.repeat(width - filled))}`;
    return `${bar} ${this.#count()}  ${this.#stages()}${this.#left()}`;
  }

  #count(): string {
    return `${this.#tally.done}/${this.#tally.steps}`;
  }

  /** The kinds of work going on now. */
  #stages(): string {
    const stages = [...new Set([...this.#running.values()].map(({ step }) => step.stage))];
    return stages.join(' + ').slice(0, Math.max(10, this.#terminal.columns - 60));
  }

  #share(): number {
    const partly = [...this.#running.values()].reduce(
      (sum, { step, fraction }) => sum + (step.seconds ?? 1) * fraction,
      0,
    );
    return (this.#tally.worked + partly) / Math.max(this.#tally.work, 0.001);
  }

  #left(): string {
    const partly = [...this.#running.values()].reduce(
      (sum, { step, fraction }) => sum + (step.seconds ?? 1) * fraction,
      0,
    );
    const worked = this.#fresh + partly;
    const passed = (this.#clock() - this.#started) / 1000;
    if (passed < 2 || worked < 1) return '';
    const left = ((this.#tally.work - this.#tally.worked - partly) * passed) / worked;
    return left < 1 ? '' : `  about ${duration(left)} left`;
  }
}

/** Seconds as people say them: `8 s`, `2 min 05 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
