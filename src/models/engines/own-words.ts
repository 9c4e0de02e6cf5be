import type { Answer, Dialect, EngineKind, TextEngine, TextEvent } from '../contract/index.ts';

/** The dialects whose own options mean something in the body each kind is asked with. */
const UNDERSTOOD: Readonly<Record<EngineKind, readonly Dialect[]>> = {
  openai: ['openai-chat', 'openai-completions'],
  'openai-responses': ['openai-responses'],
  anthropic: ['anthropic-messages'],
  gemini: [],
  ollama: ['openai-chat', 'openai-completions'],
  vllm: ['openai-chat', 'openai-completions'],
  'openai-compatible': ['openai-chat', 'openai-completions'],
  llama: [],
};

/** An engine is given the options of its own dialect. Those of another it would refuse, or misunderstand: the answer names them. */
export function withOwnWords(kind: EngineKind, open: TextEngine['open']): TextEngine['open'] {
  return async (model, request, signal) => {
    const { extra = {}, extraFrom, ...rest } = request;
    if (extraFrom === undefined || UNDERSTOOD[kind].includes(extraFrom)) return await open(model, request, signal);
    const names = Object.keys(extra).join(', ');
    const answer = await open(model, rest, signal);
    return { ...answer, body: noticed(answer.body, `${answer.engine} has no such option: ${names}.`) };
  };
}

async function* noticed(body: Answer<TextEvent>['body'], message: string): AsyncGenerator<TextEvent> {
  for await (const event of body) {
    yield event;
    if (event.type === 'answer-start') yield { type: 'notice', notice: { code: 'option-ignored', message } };
  }
}
