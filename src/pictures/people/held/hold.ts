/** What only says how somebody sits or works: it is drawn with what they sit on or stand at, not in the hand. */
const HELD_ON: ReadonlySet<string> = new Set(['reins', 'handlebars', 'shoulders']);
const WORKED: ReadonlySet<string> = new Set(['piano', 'keyboard', 'dough']);

/** Whether somebody who holds this sits astride of something or somebody. */
export const astrideBy = (holds: string): boolean => HELD_ON.has(holds);

/** Whether somebody who holds this works at something that stands before them. */
export const worksAt = (holds: string): boolean => WORKED.has(holds);
