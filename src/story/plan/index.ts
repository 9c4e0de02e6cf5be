export { type Direction, readDirection } from './direction.ts';
export { listed, nameOf } from './figures.ts';
export { type Mention, type NameFinder, nameFinder } from './names.ts';
export { placeKey, planShots } from './plan.ts';
export { type Antecedents, type Handling, type Reading, readSentence } from './reading.ts';
export { aboutWhat, jumps } from './scale.ts';
export { splitSentences } from './sentences.ts';
export { countWords, estimateSpeech, type LengthClass, lengthClass } from './speech.ts';
