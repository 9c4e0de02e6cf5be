export { findAsides, notesIn, withoutAsides } from './asides.ts';
export { type EmphasisSpan, emphasis, plainText } from './emphasis.ts';
export { decodeScreenplay, encodeScreenplay, SCREENPLAY_LIMIT } from './encoding.ts';
export { type Heading, parseHeading } from './heading.ts';
export { parseFountain } from './parse.ts';
export { printFountain } from './print.ts';
export { sameMeaning, sameStory } from './same.ts';
export type {
  Action,
  Boneyard,
  Centered,
  Cue,
  Dialogue,
  Lyrics,
  Note,
  Origin,
  PageBreak,
  Parenthetical,
  SceneHeading,
  Screenplay,
  ScreenplayElement,
  ScreenplayProblem,
  Section,
  Speech,
  SpeechPart,
  Synopsis,
  TitleEntry,
  Transition,
} from './screenplay.ts';
export { isShotNote, parseShotNote, printShotNote, type ShotNote } from './shot-note.ts';
export { inTime, TIME_WORDS, type TimeWord } from './time-words.ts';
