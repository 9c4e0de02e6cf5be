import type { Dialect, EngineHealth, EngineKind, TextEngine, Wire } from '../contract/index.ts';
import { type EngineSettings, isLocal } from './engine-settings.ts';
import { healthBy, listModels } from './listing.ts';
import { healthOfOllama, listOllama, openOllama } from './ollama/index.ts';
import { withOwnWords } from './own-words.ts';
import { pass } from './passing/index.ts';
import { embedGemini, embedOllama, embedOpenAi, rerank } from './vectors/index.ts';

/** The dialects each kind takes as they come. */
const DIALECTS_OF: Readonly<Record<EngineKind, readonly Dialect[]>> = {
  openai: ['openai-chat', 'openai-completions', 'openai-responses'],
  'openai-responses': ['openai-responses', 'openai-chat', 'openai-completions'],
  anthropic: ['anthropic-messages'],
  gemini: [],
  ollama: ['openai-chat', 'openai-completions'],
  vllm: ['openai-chat', 'openai-completions'],
  'openai-compatible': ['openai-chat', 'openai-completions'],
  llama: [],
};

/** Opens an engine of any kind but `llama`, which is a plugin. Nothing is sent until it is asked something. */
export function openEngine(settings: EngineSettings, wire: Wire): TextEngine {
  const { name, kind } = settings;
  const dialects = dialectsOf(settings);
  const models: TextEngine['models'] = (signal) =>
    kind === 'ollama' ? listOllama(settings, wire, signal) : listModels(settings, wire, signal);
  const engine: TextEngine = {
    name,
    kind,
    local: isLocal(settings.baseUrl),
    dialects,
    models,
    health: (signal) => healthOf(settings, wire, models, signal),
    open: withOwnWords(kind, async (model, request, signal) => {
      if (kind === 'ollama') return await openOllama(settings, wire, model, request, signal);
      const { openThroughSdk } = await import('./sdk/open.ts');
      return await openThroughSdk(settings, wire, model, request, signal);
    }),
  };
  return {
    ...engine,
    ...(dialects.length === 0
      ? {}
      : { pass: (model, request, signal) => pass(settings, wire, model, request, signal) }),
    ...embedding(settings, wire),
  };
}

/** Ollama takes the size of its context in its own protocol only: where one is set, nothing is handed through. */
const dialectsOf = ({ kind, options }: EngineSettings): readonly Dialect[] =>
  kind === 'ollama' && options['contextTokens'] !== undefined ? [] : DIALECTS_OF[kind];

function embedding(settings: EngineSettings, wire: Wire): Partial<Pick<TextEngine, 'embed' | 'rerank'>> {
  const { kind } = settings;
  if (kind === 'anthropic') return {};
  const embed = kind === 'gemini' ? embedGemini : kind === 'ollama' ? embedOllama : embedOpenAi;
  return {
    embed: (model, request, signal) => embed(settings, wire, model, request, signal),
    ...(kind === 'vllm' || kind === 'openai-compatible'
      ? { rerank: (model, request, signal) => rerank(settings, wire, model, request, signal) }
      : {}),
  };
}

async function healthOf(
  settings: EngineSettings,
  wire: Wire,
  models: TextEngine['models'],
  signal: AbortSignal,
): Promise<EngineHealth> {
  if (settings.kind !== 'ollama') return await healthBy(() => models(signal));
  const version = { words: '' };
  const looked = await healthBy(async () => {
    version.words = (await healthOfOllama(settings, wire, signal)).words;
    return await models(signal);
  });
  return looked.state === 'ready'
    ? { ...looked, words: `${version.words.replace(/\.$/, '')}, ${looked.words}` }
    : looked;
}
