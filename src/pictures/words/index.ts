export { type Phrase, PhraseBook, type Sighting, wordsOf } from './phrases.ts';
