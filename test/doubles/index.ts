export { startAnthropicDouble } from './anthropic/index.ts';
export type { Cancelled, Double, DoubleOptions, Latency, SeenRequest, Wait } from './double.ts';
export { startGeminiDouble } from './gemini/index.ts';
export { startOllamaDouble } from './ollama/index.ts';
export { type OpenAiDoubleOptions, startOpenAiDouble } from './openai/index.ts';
export { type Asked, countOf, echoOf, type Scripted } from './script/index.ts';
export { FAULT_MODES, type FaultCase, type FaultMode } from './server/index.ts';
export { startVllmDouble, type VllmDoubleOptions } from './vllm/index.ts';
