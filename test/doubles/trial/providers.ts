import {
  type Double,
  type DoubleOptions,
  startAnthropicDouble,
  startGeminiDouble,
  startOllamaDouble,
  startOpenAiDouble,
  startVllmDouble,
} from '#doubles';

/** How one provider is asked something. */
export interface Provider {
  readonly name: string;
  start(options?: DoubleOptions): Promise<Double>;
  /** Path, from `baseUrl`, and body. */
  request(words: string, stream: boolean): readonly [path: string, body: object];
  /** The headers it wants its key in. */
  headers(key: string | undefined): Record<string, string>;
}

const messages = (words: string) => ({ messages: [{ role: 'user', content: words }] });
const bearer = (key: string | undefined): Record<string, string> =>
  key === undefined ? {} : { authorization: `Bearer ${key}` };
const chat = (words: string, stream: boolean) =>
  ['/chat/completions', { model: 'm', stream, stream_options: { include_usage: true }, ...messages(words) }] as const;

export const PROVIDERS: readonly Provider[] = [
  { name: 'openai', start: startOpenAiDouble, request: chat, headers: bearer },
  {
    name: 'openai-responses',
    start: startOpenAiDouble,
    request: (words, stream) => ['/responses', { model: 'm', stream, input: words }],
    headers: bearer,
  },
  {
    name: 'anthropic',
    start: startAnthropicDouble,
    request: (words, stream) => ['/messages', { model: 'm', stream, max_tokens: 100, ...messages(words) }],
    headers: (key) => ({ 'anthropic-version': '2023-06-01', ...(key === undefined ? {} : { 'x-api-key': key }) }),
  },
  {
    name: 'gemini',
    start: startGeminiDouble,
    request: (words, stream) => [
      `/models/m:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
      { contents: [{ role: 'user', parts: [{ text: words }] }] },
    ],
    headers: (key): Record<string, string> => (key === undefined ? {} : { 'x-goog-api-key': key }),
  },
  {
    name: 'ollama',
    start: startOllamaDouble,
    request: (words, stream) => ['/api/chat', { model: 'm', stream, ...messages(words) }],
    headers: bearer,
  },
  { name: 'vllm', start: startVllmDouble, request: chat, headers: bearer },
];
