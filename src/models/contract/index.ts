export type { Ending, FaultRecord, FinishReason, Notice, Outcome, TextAnswer, TextEvent } from './answer.ts';
export type { Answer, Call, CallSize, Opener, Target } from './call.ts';
export {
  type Capabilities,
  ENGINE_KINDS,
  type EngineHealth,
  type EngineKind,
  type ListedModel,
  type TextEngine,
} from './engine.ts';
export {
  faultRecord,
  PROVIDER_CODES,
  type ProviderCode,
  type ProviderDetails,
  providerFault,
  retryAfterOf,
  worthRetrying,
  worthSwitching,
} from './faults.ts';
export { type Media, type Message, message, type Part, type ToolCall, textOf } from './message.ts';
export { DIALECTS, type Dialect, type PassedAnswer, type PassedRequest } from './passing.ts';
export type { EngineKit, EnginePlugin, PluginSettings } from './plugin.ts';
export type {
  Embedded,
  EmbedRequest,
  Format,
  Json,
  JsonObject,
  ReasoningEffort,
  Reranked,
  RerankRequest,
  TextRequest,
  Tool,
} from './request.ts';
export { NO_USAGE, reportedUsage, type Usage } from './usage.ts';
export type { Pouring, Wire, WireRequest, WireResponse } from './wire.ts';
