export { type AssFormat, toAss } from './ass.ts';
export type { Block } from './blocks.ts';
export { type CaptionFormat, type CaptionSource, type Cue, type CueLine, type CueWord, cueAt } from './cue.ts';
export { captionCues } from './cues.ts';
export { drawCaption, spokenWord } from './draw.ts';
export type { Picture } from './place.ts';
export { parseSrt, toSrt } from './srt.ts';
export { parseVtt, toVtt } from './vtt.ts';
