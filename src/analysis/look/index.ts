export { hasPictures, hasSound, type KeptLook, type LookPart, type LookShelf, lookWithShelf } from './kept-look.ts';
export { type Look, type Seen, type StillComposed, takeLook } from './look.ts';
