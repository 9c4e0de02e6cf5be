import type { CharacterId } from '#film';
import type { Mention } from './names.ts';
import { type Doing, mentionAfter } from './subjects.ts';
import type { Token } from './tokens.ts';

/** What somebody comes to hold or no longer holds. */
export interface Handling {
  readonly character: CharacterId;
  readonly prop: string;
  /** Held while the sentence plays. */
  readonly during: boolean;
  /** Still held afterwards. */
  readonly after: boolean;
}

/** What hands do in a sentence, verb by verb. */
export function handlingsOf(
  text: string,
  tokens: readonly Token[],
  doings: readonly Doing[],
  mentions: readonly Mention[],
  actors: readonly CharacterId[],
): readonly Handling[] {
  const found: Handling[] = [];
  doings.forEach((doing, index) => {
    const effect = doing.token.verb?.thing ?? 'none';
    const who = doing.doers[0];
    if (effect === 'none' || who === undefined) return;
    const until = doings[index + 1]?.token.from ?? text.length;
    const near = tokens.filter((token) => token.from > doing.token.to && token.from < until);
    const prop = near.find((token) => token.prop?.held === true)?.prop?.name ?? '';
    const released = effect !== 'takes';
    if (prop === '' && !(released && near.slice(0, 2).some((token) => /^(it|them|everything)$/.test(token.word))))
      return;
    found.push({ character: who, prop, during: true, after: !released });
    const receiver = effect === 'gives' ? mentionAfter(mentions, doing) : undefined;
    if (receiver !== undefined && prop !== '') found.push({ character: receiver, prop, during: false, after: true });
  });
  const who = actors[0];
  const carried = carriedProp(text, tokens);
  if (who !== undefined && carried !== '' && found.every((handling) => handling.prop !== carried)) {
    found.push({ character: who, prop: carried, during: true, after: true });
  }
  return found;
}

/** Where a thing is carried. */
const CARRIED = /^\s+(in|under|over|on) (his|her|their|one|each)?\s*(hand|arm|shoulder)s?\b/i;

/** `with a lantern`, `lantern in hand`, `a loaf under her arm`. */
function carriedProp(text: string, tokens: readonly Token[]): string {
  const held = tokens.find((token, index) => {
    if (token.prop?.held !== true) return false;
    if (CARRIED.test(text.slice(token.to))) return true;
    if (token.prop.worn) return false;
    const before = tokens.slice(Math.max(0, index - 3), index).map((word) => word.word);
    return before.includes('with') || before.includes('con');
  });
  return held?.prop?.name ?? '';
}
