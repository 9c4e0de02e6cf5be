import { Fault } from '#fault';
import { type Capabilities, type EngineHealth, type ListedModel, providerFault, type Wire } from '../contract/index.ts';
import { askJson, itemsOf } from './asking.ts';
import type { EngineSettings } from './engine-settings.ts';

type Item = Readonly<Record<string, unknown>>;

/** The models of a hosted or OpenAI-style engine, as it says itself, with what the settings add. */
export async function listModels(
  settings: EngineSettings,
  wire: Wire,
  signal: AbortSignal,
): Promise<readonly ListedModel[]> {
  if (settings.kind === 'gemini') {
    const answer = await askJson(settings, wire, { path: '/models?pageSize=1000', signal });
    return itemsOf(answer, 'models').map((item) =>
      listed(settings, String(item['name']).replace(/^models\//, ''), ofGemini(item)),
    );
  }
  const path = settings.kind === 'anthropic' ? '/models?limit=1000' : '/models';
  const answer = await askJson(settings, wire, { path, signal });
  if (!Array.isArray(answer['data']) && !Array.isArray(answer['models']))
    throw providerFault('provider-garbled', `${settings.name} did not send a list of models.`, {
      engine: settings.name,
      hint: `Is ${settings.baseUrl} the address of a ${settings.kind} server?`,
    });
  return itemsOf(answer, 'data')
    .filter(({ id }) => typeof id === 'string')
    .map((item) => listed(settings, String(item['id']), ofOpenAi(item)));
}

export const listed = ({ capabilities }: EngineSettings, model: string, said: Capabilities): ListedModel => ({
  model,
  capabilities: { ...said, ...capabilities['*'], ...capabilities[model] },
});

function ofGemini(item: Item): Capabilities {
  const methods = Array.isArray(item['supportedGenerationMethods']) ? item['supportedGenerationMethods'] : [];
  return {
    text: methods.includes('generateContent'),
    embedding: methods.includes('embedContent') || methods.includes('batchEmbedContents'),
    ...count('contextWindow', item['inputTokenLimit']),
    ...count('maxOutput', item['outputTokenLimit']),
  };
}

/** vLLM says `max_model_len`, Anthropic `max_input_tokens` and `max_tokens`, LM Studio and others `context_length`. */
const ofOpenAi = (item: Item): Capabilities => ({
  ...count(
    'contextWindow',
    item['max_model_len'] ?? item['max_input_tokens'] ?? item['context_length'] ?? item['context_window'],
  ),
  ...count('maxOutput', item['max_tokens'] ?? item['max_output_tokens']),
});

const count = (name: 'contextWindow' | 'maxOutput', value: unknown): Capabilities =>
  Number.isSafeInteger(value) && Number(value) > 0 ? { [name]: Number(value) } : {};

/** Whether an engine is there and takes the key, by asking for its models. */
export async function healthBy(look: () => Promise<readonly ListedModel[]>): Promise<EngineHealth> {
  try {
    const models = await look();
    return { state: 'ready', words: `${models.length} ${models.length === 1 ? 'model' : 'models'}.` };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // llama.cpp's server says so to everybody until its weights are read.
    if (error.code === 'provider-overloaded' && /loading/i.test(String(error.facts['words'])))
      return { state: 'loading', words: error.message };
    const refused =
      error.code === 'provider-key' || error.code === 'provider-balance' || error.code === 'address-refused';
    return { state: refused ? 'refused' : 'unreachable', words: error.message };
  }
}
