import type { Capabilities, EngineHealth, ListedModel, Wire } from '../../contract/index.ts';
import { askJson, itemsOf } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { listed } from '../listing.ts';

type Shown = Readonly<Record<string, unknown>>;

/** What Ollama has, with what it says of each model. */
export async function listOllama(
  settings: EngineSettings,
  wire: Wire,
  signal: AbortSignal,
): Promise<readonly ListedModel[]> {
  const answer = await askJson(settings, wire, { path: '/api/tags', signal });
  return await Promise.all(
    itemsOf(answer, 'models').map(async (item) => {
      const model = String(item['name'] ?? item['model']);
      const shown = await askJson(settings, wire, { path: '/api/show', body: { model }, model, signal }).catch(
        () => item,
      );
      return listed(settings, model, capabilitiesOf(shown));
    }),
  );
}

function capabilitiesOf(shown: Shown): Capabilities {
  const said = Array.isArray(shown['capabilities']) ? shown['capabilities'] : undefined;
  const info = (shown['model_info'] ?? {}) as Shown;
  const context = Object.entries(info).find(([name]) => name.endsWith('.context_length'))?.[1];
  const window = Number.isSafeInteger(context) ? { contextWindow: Number(context) } : {};
  if (said === undefined) return window;
  const text = said.includes('completion');
  return {
    text,
    embedding: said.includes('embedding'),
    tools: said.includes('tools'),
    image: said.includes('vision'),
    reasoning: said.includes('thinking'),
    // Constrained by grammar in the server, whatever the model.
    json: text,
    jsonSchema: text,
    ...window,
  };
}

export async function healthOfOllama(settings: EngineSettings, wire: Wire, signal: AbortSignal): Promise<EngineHealth> {
  const { version } = await askJson(settings, wire, { path: '/api/version', signal });
  return { state: 'ready', words: `Ollama ${String(version)}.` };
}
