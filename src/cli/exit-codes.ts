import type { FaultKind } from '#fault';

/** What the process says when it ends; documented in docs/guides/command-line.md. */
export const EXIT_CODES: Record<FaultKind, number> = {
  failure: 1,
  usage: 2,
  configuration: 3,
  authentication: 4,
  'not-found': 5,
  conflict: 6,
  limit: 7,
  provider: 8,
  dependency: 9,
  partial: 10,
  cancelled: 130,
};
