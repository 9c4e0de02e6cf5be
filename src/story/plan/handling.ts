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
    const until = doings[index + 1]?.token.from ?? text.length;
    const near = tokens.filter((token) => token.from > doing.token.to && token.from < until);
    const effect = unfolds(doing, near) ? 'takes' : (doing.token.verb?.thing ?? 'none');
    const who = doing.doers[0];
    const tool = toolOf(doing, near);
    if ((effect === 'none' && tool === '') || who === undefined) return;
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

/** Things that are in the hand when they are opened. */
const UNFOLDED = /^(?:umbrella|fan|letter|newspaper|map|book)$/;

const unfolds = (doing: Doing, near: readonly Token[]): boolean =>
  /^(?:open|unfold)$/.test(doing.token.verb?.base ?? '') && near.some((token) => UNFOLDED.test(token.prop?.name ?? ''));

/** What hot and cold drinks are poured from. */
const POURED: ReadonlyMap<string, string> = new Map(
  Object.entries({ kettle: 'tea coffee water', bottle: 'wine whisky whiskey beer champagne rum gin milk' }).flatMap(
    ([from, drinks]) => drinks.split(' ').map((drink) => [drink, from] as const),
  ),
);

/** What a verb is done with when no other thing is named: a telephone for dialling, a pot for pouring tea. */
function toolOf(doing: Doing, near: readonly Token[]): string {
  const { base = '', tool = '' } = doing.token.verb ?? {};
  const vessel = near.some((token) => token.prop?.held === true && !POURED.has(token.word));
  if (base !== 'pour' || vessel) return tool;
  return near.map((token) => POURED.get(token.word)).find((from) => from !== undefined) ?? tool;
}

/** Whether a thing named is what it is done with: `sweeps with a brush`. */
function isTool(near: readonly Token[], thing: Token): boolean {
  const at = near.indexOf(thing);
  return near.slice(Math.max(0, at - 3), at).some((token) => /^(with|con|avec|mit)$/.test(token.word));
}

/** Where a thing is carried. */
const CARRIED =
  /^\s+(in|under|over|on|between) (his|her|their|its|one|each)?\s*(hands?|arms?|shoulders?|mouth|jaws|teeth|beak|snout)\b/i;

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
