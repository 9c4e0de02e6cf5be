import type { FinishReason, TextRequest, ToolCall, Usage } from '../../src/models/index.ts';

/** How the weights are loaded. */
export interface LlamaOptions {
  /** Absolute path of the GGUF file. */
  readonly modelPath: string;
  /** Tokens read and written in all; the model's own limit, at most 8,192, by default. */
  readonly contextTokens: number | undefined;
  /** Layers that go to the graphics card; 0 keeps everything on the processor, undefined lets llama.cpp decide. */
  readonly gpuLayers: number | undefined;
  /** Threads that compute; never more than there are cores. */
  readonly threads: number;
}

/** What the engine says to the process that computes. */
export type Order =
  | { readonly type: 'load'; readonly options: LlamaOptions }
  | { readonly type: 'answer'; readonly id: number; readonly request: TextRequest }
  | { readonly type: 'embed'; readonly id: number; readonly texts: readonly string[] }
  | { readonly type: 'stop'; readonly id: number };

/** What it says back. */
export type Word =
  | { readonly type: 'loading'; readonly progress: number }
  | { readonly type: 'ready'; readonly contextTokens: number; readonly trainedTokens: number }
  | { readonly type: 'load-failed'; readonly message: string }
  | { readonly type: 'text'; readonly id: number; readonly text: string }
  | { readonly type: 'reasoning'; readonly id: number; readonly text: string }
  | { readonly type: 'tool'; readonly id: number; readonly call: ToolCall }
  | { readonly type: 'answered'; readonly id: number; readonly reason: FinishReason; readonly usage: Usage }
  | {
      readonly type: 'embedded';
      readonly id: number;
      readonly vectors: readonly (readonly number[])[];
      readonly tokens: number;
    }
  | {
      readonly type: 'failed';
      readonly id: number;
      readonly code: 'context-too-long' | 'answer-failed' | 'provider-refused';
      readonly message: string;
    };
