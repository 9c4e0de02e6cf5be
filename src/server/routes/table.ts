import type { Admission } from '../entry/admission.ts';
import type { Sessions } from '../entry/sessions.ts';
import type { House } from '../house.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { OpenApi } from '../openapi/document.ts';
import type { Jobs } from '../runs/jobs.ts';
import type { ServerSettings } from '../settings.ts';
import { documentRoutes } from './documents.ts';
import { filmRoutes } from './films.ts';
import { healthRoutes } from './health.ts';
import { operationRoutes } from './operations.ts';
import type { MountedRoute } from './route.ts';
import { runRoutes } from './runs.ts';
import { sessionRoutes } from './sessions.ts';

/** What routes are made of. */
export interface RouteParts {
  readonly house: House;
  readonly settings: ServerSettings;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly jobs: Jobs;
  readonly metrics: Metrics;
  readonly document: () => Promise<OpenApi>;
  /** Milliseconds, monotonic. */
  readonly ticks: () => number;
  readonly isDraining: () => boolean;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
}

/** Every route but those of the language models and the two pages of the entrance. */
export const routeTable = (parts: RouteParts): readonly MountedRoute[] => [
  ...sessionRoutes(parts.admission, parts.sessions),
  ...operationRoutes(parts.house, parts.jobs),
  ...filmRoutes(parts.house),
  ...runRoutes(parts.house, parts.jobs, parts.settings, parts.closing),
  ...healthRoutes(parts.house, parts.metrics, parts.isDraining, parts.ticks),
  ...documentRoutes(parts.document),
];
