import { Fault } from '#fault';
import type { StepId } from './step.ts';

/** A fault with the step it came from among its facts; anything else that was thrown becomes a fault `step-failed`. */
export function faultAt(step: StepId | undefined, error: unknown): Fault {
  if (error instanceof Fault) {
    if (step === undefined || error.facts['step'] !== undefined) return error;
    return new Fault(error.kind, error.code, error.message, {
      facts: { ...error.facts, step },
      ...(error.hint === undefined ? {} : { hint: error.hint }),
      cause: error,
    });
  }
  const said = error instanceof Error ? error.message : String(error);
  if (step === undefined) return new Fault('failure', 'build-failed', `The build failed: ${said}`, { cause: error });
  return new Fault('failure', 'step-failed', `The step “${step}” failed: ${said}`, { facts: { step }, cause: error });
}

export function cancelled(build: string, reason: unknown): Fault {
  return new Fault('cancelled', 'build-cancelled', 'The build was stopped. What was finished is kept.', {
    facts: { build },
    hint: 'Build again to go on from there.',
    cause: reason,
  });
}

export function brokenAgain(step: StepId, output: string): Fault {
  return new Fault('failure', 'artifact-unkeepable', `“${output}” of “${step}” was made again and is damaged again.`, {
    facts: { step, output },
    hint: 'The disk may be failing, or another program changes these files.',
  });
}

/** Never thrown unless the build engine itself is wrong. */
export function stuck(steps: readonly StepId[]): Fault {
  return new Fault('failure', 'build-stuck', `The build came to rest before ${steps.length} steps were settled.`, {
    facts: { steps },
  });
}
