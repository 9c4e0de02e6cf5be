export { modelScreenwriter, screenplayRequest, type WriterAsking } from './model-screenwriter.ts';
export type { BriefPerson } from './people.ts';
export type { BriefPlace } from './places.ts';
export { type BriefReading, type BriefSentence, readBrief } from './reading.ts';
export { rulesScreenwriter } from './rules-screenwriter.ts';
export type { Brief, Screenwriter, Written } from './screenwriter.ts';
