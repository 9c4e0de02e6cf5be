import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { EnginePlugin } from '../../src/models/index.ts';
import { LlamaEngine } from './engine.ts';

/** Language models from a GGUF file, on this machine. Settings: `modelPath`, `contextTokens`, `gpuLayers`, `threads`. */
export const plugin: EnginePlugin = {
  apiVersion: 1,
  kind: 'llama',
  open({ name, options }, kit) {
    const cores = availableParallelism();
    const asked = whole(options['threads']);
    const engine = new LlamaEngine(
      name,
      {
        modelPath: resolve(String(options['modelPath'] ?? '')),
        contextTokens: whole(options['contextTokens']),
        gpuLayers: whole(options['gpuLayers']),
        // One core is left to the studio; more threads than cores only wait for each other.
        threads: Math.max(1, Math.min(asked ?? cores - 1, cores)),
      },
      kit,
    );
    engine.load();
    return engine;
  },
};

const whole = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
};
