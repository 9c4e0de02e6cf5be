export { type Conformed, type ConformRequest, conform } from './conform.ts';
export { detectLanguage } from './language.ts';
export type { Person } from './people.ts';
