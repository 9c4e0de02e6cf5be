export { cassetteWire, openTape, recordingWire, replayingWire, type Tape } from './cassette/index.ts';
export {
  type Constraints,
  type ModelCard,
  modelCards,
  type Recommendation,
  recommend,
  TASKS,
  type Task,
} from './catalogue/index.ts';
export {
  type Answer,
  type Call,
  type CallSize,
  type Capabilities,
  DIALECTS,
  type Dialect,
  type Embedded,
  type EmbedRequest,
  ENGINE_KINDS,
  type Ending,
  type EngineHealth,
  type EngineKind,
  type EngineKit,
  type EnginePlugin,
  type FaultRecord,
  type FinishReason,
  type Format,
  faultRecord,
  type Json,
  type JsonObject,
  type ListedModel,
  type Media,
  type Message,
  message,
  NO_USAGE,
  type Notice,
  type Opener,
  type Outcome,
  type Part,
  type PassedAnswer,
  type PassedRequest,
  type PluginSettings,
  PROVIDER_CODES,
  type ProviderCode,
  providerFault,
  type ReasoningEffort,
  type Reranked,
  type RerankRequest,
  reportedUsage,
  retryAfterOf,
  type Target,
  type TextAnswer,
  type TextEngine,
  type TextEvent,
  type TextRequest,
  type Tool,
  type ToolCall,
  textOf,
  type Usage,
  type Wire,
  type WireRequest,
  type WireResponse,
  worthRetrying,
  worthSwitching,
} from './contract/index.ts';
export {
  CONVERSATION_OPERATIONS,
  type ConversationDesk,
  type Conversations,
  openConversations,
} from './conversation/index.ts';
export {
  type Asked,
  breakOf,
  type Interpreter,
  interpreterOf,
  type Refusal,
  readBody,
  readCount,
  statusOf,
  type Teller,
  type Telling,
} from './dialects/index.ts';
export {
  type EngineSettings,
  type GatewaySettings,
  openEngine,
  readSettings,
  Secret,
  SettingsFile,
  variable,
} from './engines/index.ts';
export {
  type Asking,
  Collected,
  collect,
  type EngineStanding,
  type EngineTest,
  type Gateway,
  type GatewayOptions,
  openGateway,
  type Told,
} from './gateway/index.ts';
export {
  type BreakerStanding,
  type Clock,
  type Metered,
  machineClock,
  type Rate,
  type RateStanding,
} from './layers/index.ts';
export { type LiveAnswers, openLiveAnswers, readAnswer } from './live/index.ts';
export { type AnswerShelf, memoryShelf, type RedisShelf, redisShelf, type ShelfStats } from './memory/index.ts';
export { MODEL_OPERATIONS, type ModelDesk } from './operations.ts';
export { openPrices, type PriceOverride, type Prices, parseOverride } from './prices/index.ts';
export {
  type Comparison,
  compare,
  type Measured,
  measuredBy,
  type QualityBook,
  quoteComparison,
  type Score,
} from './quality/index.ts';
export { QUALITY_OPERATIONS, type QualityDesk } from './quality-operations.ts';
export { openQueue, QUEUE_OPERATIONS, type Queue, type QueueDesk } from './queue/index.ts';
export { type Route, route } from './router/index.ts';
export { openServers, ServerSettings, type ServerStanding, type Servers } from './servers/index.ts';
export { type Rung, type Structured, structured, validator } from './structured/index.ts';
export {
  BUILT_IN_TEMPLATES,
  openTemplates,
  parseTemplate,
  type Rendered,
  renderTemplate,
  type Span,
  type Template,
  type TemplateShelf,
  type Templates,
  type TemplateVariable,
  templateId,
} from './templates/index.ts';
export { countRequest, countTokens, estimateTokens, readyTokens } from './tokens/index.ts';
export {
  type RunnableTool,
  type ToolResult,
  type ToolsUsed,
  type ToolUse,
  type ToolUseEvent,
  useTools,
  type Wish,
} from './tools/index.ts';
export { engineGate, type NetworkWire, networkWire } from './wire/index.ts';
