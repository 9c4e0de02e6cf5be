import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { JsonObject, TextRequest, Wire } from '../../contract/index.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { fetchOver } from './fetch.ts';

/** The provider package's model for one call; the package is loaded when it is first asked for. */
export async function sdkModel(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: TextRequest,
): Promise<LanguageModelV4> {
  const { kind, baseUrl: baseURL, name } = settings;
  const fetch = fetchOver(wire, settings, model, extraFor(settings, request));
  // Without a key the packages would look for one of their own in the environment.
  const apiKey = settings.key?.reveal() ?? 'none';
  if (kind === 'anthropic') {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ baseURL, apiKey, fetch })(model);
  }
  if (kind === 'gemini') {
    const { createGoogleGenerativeAI } = await import('@ai-sdk/google');
    return createGoogleGenerativeAI({ baseURL, apiKey, fetch })(model);
  }
  if (kind === 'openai' || kind === 'openai-responses') {
    const { createOpenAI } = await import('@ai-sdk/openai');
    const openai = createOpenAI({ baseURL, apiKey, fetch });
    return kind === 'openai' ? openai.chat(model) : openai.responses(model);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const key = settings.key === undefined ? {} : { apiKey };
  const includeUsage = settings.options['streamUsage'] !== false;
  return createOpenAICompatible({ name, baseURL, ...key, fetch, includeUsage, supportsStructuredOutputs: true })(model);
}

/** What goes into the body besides what the package writes there: what vLLM takes and OpenAI does not, and the asker's own. */
function extraFor(
  { kind }: EngineSettings,
  { topK, parallelTools, tools, extra }: TextRequest,
): JsonObject | undefined {
  const compatible = kind === 'vllm' || kind === 'openai-compatible';
  const own = {
    ...(topK !== undefined && compatible ? { top_k: topK } : {}),
    ...(parallelTools !== undefined && compatible && tools !== undefined && tools.length > 0
      ? { parallel_tool_calls: parallelTools }
      : {}),
    ...extra,
  };
  return Object.keys(own).length === 0 ? undefined : own;
}
