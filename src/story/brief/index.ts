export { type BriefPerson, type BriefPlace, type BriefReading, type BriefSentence, readBrief } from './reading.ts';
export { rulesScreenwriter } from './rules-screenwriter.ts';
export type { Brief, Screenwriter, Written } from './screenwriter.ts';
