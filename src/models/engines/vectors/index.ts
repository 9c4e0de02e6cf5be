export { embedGemini, embedOllama, embedOpenAi } from './embed.ts';
export { rerank } from './rerank.ts';
