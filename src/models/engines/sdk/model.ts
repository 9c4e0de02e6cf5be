import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { JsonObject, Wire } from '../../contract/index.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { fetchOver } from './fetch.ts';

/** The provider package's model for one call; the package is loaded when it is first asked for. */
export async function sdkModel(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  extra: JsonObject | undefined,
): Promise<LanguageModelV4> {
  const { kind, baseUrl: baseURL, name } = settings;
  const fetch = fetchOver(wire, settings, extra);
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
  return createOpenAICompatible({ name, baseURL, ...key, fetch, includeUsage: true, supportsStructuredOutputs: true })(
    model,
  );
}
