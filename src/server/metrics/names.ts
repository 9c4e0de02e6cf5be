/**
 * What our figures are called outside, in one place: the conventions for language models are still being settled, and
 * names there may change. Prometheus has underscores and units where OpenTelemetry has dots (`gen_ai.client.token.usage`).
 */
export const NAMES = {
  requests: 'reelwright_http_request_duration_seconds',
  open: 'reelwright_http_requests_open',
  runs: 'reelwright_runs_at_work',
  calls: 'gen_ai_client_operation_duration_seconds',
  firstByte: 'gen_ai_client_operation_time_to_first_chunk_seconds',
  tokens: 'gen_ai_client_token_usage',
  cacheReads: 'gen_ai_client_usage_cache_read_input_tokens',
  answeredFromMemory: 'reelwright_model_answers_remembered',
} as const;

/** The attributes of the conventions, as labels. */
export const LABELS = {
  operation: 'gen_ai_operation_name',
  engine: 'gen_ai_provider_name',
  model: 'gen_ai_response_model',
  tokenType: 'gen_ai_token_type',
  error: 'error_type',
  method: 'http_request_method',
  route: 'http_route',
  status: 'http_response_status_code',
} as const;
