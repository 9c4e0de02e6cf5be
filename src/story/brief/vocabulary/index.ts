export { GAZETTEER, PLACE_NAMES } from './gazetteer.ts';
export type { Pronoun } from './lists.ts';
export { LANGUAGES, type Noun, type Place, type Vocabulary, vocabularyFor } from './vocabulary.ts';
