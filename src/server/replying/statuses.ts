import type { Fault, FaultKind } from '#fault';

/** The HTTP status of each kind of fault, ... */
export const STATUS_OF_KIND: Readonly<Record<FaultKind, number>> = {
  failure: 500,
  usage: 400,
  configuration: 500,
  authentication: 401,
  'not-found': 404,
  conflict: 409,
  limit: 429,
  provider: 502,
  dependency: 503,
  partial: 500,
  cancelled: 503,
};

/** ... and of the codes that have one of their own. */
export const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  'budget-exceeded': 402,
  'price-unknown': 402,
  'host-refused': 421,
  'origin-refused': 403,
  'preflight-refused': 403,
  'scope-missing': 403,
  'operation-here-only': 403,
  'operation-unknown': 404,
  'method-unknown': 405,
  'revision-stale': 412,
  'film-changed-meanwhile': 412,
  'request-too-large': 413,
  'source-too-large': 413,
  'picture-too-large': 413,
  'context-too-long': 413,
  'media-type-wrong': 415,
  'key-used-otherwise': 422,
  'revision-missing': 428,
  'headers-too-large': 431,
  'request-timeout': 408,
  'ffmpeg-timeout': 500,
  'ffmpeg-too-talkative': 500,
  'too-many-open-files': 503,
  'disk-full': 507,
  'provider-key': 502,
  'provider-rate-limited': 503,
  'provider-overloaded': 503,
  'provider-timeout': 504,
  draining: 503,
};

/** The status a fault is told with. */
export const statusOf = ({ code, kind }: Pick<Fault, 'code' | 'kind'>): number =>
  STATUS_OF_CODE[code] ?? STATUS_OF_KIND[kind];
