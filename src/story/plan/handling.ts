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

interface Hands {
  readonly actors: readonly CharacterId[];
  /** Whom `him` and `her` mean. */
  readonly others: readonly CharacterId[];
  /** Whether somebody has hands to work with. */
  readonly hands?: ((character: CharacterId) => boolean) | undefined;
}

/** What hands do in a sentence, verb by verb. */
export function handlingsOf(
  text: string,
  tokens: readonly Token[],
  doings: readonly Doing[],
  mentions: readonly Mention[],
  { actors, others, hands = () => true }: Hands,
): readonly Handling[] {
  const found: Handling[] = [];
  doings.forEach((doing, index) => {
    const effect = doing.token.verb?.thing ?? 'none';
    const who = doing.doers[0];
    const tool = doing.token.verb?.tool ?? '';
    if ((effect === 'none' && tool === '') || who === undefined) return;
    const until = doings[index + 1]?.token.from ?? text.length;
    const near = tokens.filter((token) => token.from > doing.token.to && token.from < until);
    const things = near.filter((token) => token.prop?.held === true);
    const named = (tool === '' ? undefined : things.find((thing) => isTool(near, thing))) ?? things[0];
    const spare = named === undefined || !isTool(near, named);
    if (tool !== '' && hands(who) && named?.prop?.name !== tool && spare) {
      found.push({ character: who, prop: tool, during: true, after: false });
      return;
    }
    const prop = named?.prop?.name ?? '';
    const receiver = effect === 'gives' ? (mentionAfter(mentions, doing) ?? others[0]) : undefined;
    const kept = /^(bring|buy)$/.test(doing.token.verb?.base ?? '') && receiver === undefined;
    const released = effect !== 'takes' && !kept;
    if (prop === '' && !(released && near.slice(0, 2).some((token) => /^(it|them|everything)$/.test(token.word))))
      return;
    found.push({ character: who, prop, during: true, after: !released });
    if (receiver !== undefined && prop !== '') found.push({ character: receiver, prop, during: false, after: true });
  });
  const who = actors[0];
  const carried = carriedProp(text, tokens);
  if (who !== undefined && carried !== '' && found.every((handling) => handling.prop !== carried)) {
    found.push({ character: who, prop: carried, during: true, after: true });
  }
  return found;
}

/** Whether a thing named is what it is done with: `sweeps with a brush`. */
function isTool(near: readonly Token[], thing: Token): boolean {
  const at = near.indexOf(thing);
  return near.slice(Math.max(0, at - 3), at).some((token) => /^(with|con|avec|mit)$/.test(token.word));
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
