export { type Counted, countTokens, estimateTokens, readyTokens } from './count.ts';
export { type MediaTokens, mediaTokens } from './media.ts';
export { sizeOfPassed } from './passed.ts';
export { countRequest, limited, OUTPUT_DEFAULT, type Size, sizeOf } from './size.ts';
