import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Gauges, ObservedCall, ObservedRequest } from './metrics.ts';
import { LABELS, NAMES } from './names.ts';

/** The counters themselves. */
export interface Instruments {
  call(call: ObservedCall): void;
  request(request: ObservedRequest): void;
  tell(): Promise<{ readonly type: string; readonly text: string }>;
}

/** Seconds, as the conventions for language models have them. */
const CALL_SECONDS = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92];
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const TOKENS = [1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576];

const CALL_LABELS = [LABELS.operation, LABELS.engine, LABELS.model] as const;

export function openInstruments({ open, runs }: Gauges): Instruments {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: NAMES.requests,
    help: 'Requests answered.',
    labelNames: [LABELS.method, LABELS.route, LABELS.status],
    buckets: REQUEST_SECONDS,
    registers,
  });
  gauge(NAMES.open, 'Requests being answered.', open, registry);
  gauge(NAMES.runs, 'Runs at work.', runs, registry);
  const calls = histogram(
    NAMES.calls,
    'Calls to language models.',
    [...CALL_LABELS, LABELS.error],
    CALL_SECONDS,
    registry,
  );
  const first = histogram(NAMES.firstByte, 'Until the first byte of an answer.', CALL_LABELS, CALL_SECONDS, registry);
  const tokens = histogram(NAMES.tokens, 'Tokens of a call.', [...CALL_LABELS, LABELS.tokenType], TOKENS, registry);
  const reads = new Counter({
    name: NAMES.cacheReads,
    help: "Tokens from the provider's cache.",
    labelNames: CALL_LABELS,
    registers,
  });
  const kept = new Counter({
    name: NAMES.answeredFromMemory,
    help: 'Answers from our memory.',
    labelNames: CALL_LABELS,
    registers,
  });
  return {
    request: ({ method, route, status, seconds }) =>
      requests.observe({ [LABELS.method]: method, [LABELS.route]: route, [LABELS.status]: status }, seconds),
    call({ operation, engine, model, outcome, code, cached, usage, firstByte, seconds }) {
      const labels = { [LABELS.operation]: operation, [LABELS.engine]: engine, [LABELS.model]: model };
      const error = code ?? (outcome === 'complete' ? '' : outcome);
      calls.observe({ ...labels, [LABELS.error]: error }, seconds);
      if (firstByte !== undefined) first.observe(labels, firstByte);
      if (cached) kept.inc(labels);
      if (usage === undefined || cached) return;
      tokens.observe({ ...labels, [LABELS.tokenType]: 'input' }, usage.input);
      tokens.observe({ ...labels, [LABELS.tokenType]: 'output' }, usage.output);
      reads.inc(labels, usage.cacheRead);
    },
    tell: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}

const histogram = <Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  buckets: readonly number[],
  registry: Registry,
): Histogram<Label> => new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [registry] });

const gauge = (name: string, help: string, now: () => number, registry: Registry): Gauge =>
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(now());
    },
  });
