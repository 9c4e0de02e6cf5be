import { isAttribution } from './saying.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** A stretch of a paragraph that opens with a dash, as French, Spanish and Italian books write dialogue. */
export interface Clause {
  readonly kind: 'told' | 'quoted';
  readonly text: string;
}

const OPENING = /^[—–―]\s*(?=\S)/u;
const DASH = /\s+[—–―]\s*|\s*[—–―]\s+|[—–―](?=[.,;:!?]|$)/u;
/** Where what is said may give way to who says it. */
const TURN = /(?<=[,.!?…])\s+(?=\p{Ll})/gu;
const SENTENCE = /(?<=[.!?…])\s+(?=[\p{Lu}¿¡])/u;

/** Where in a paragraph somebody else begins to speak behind a dash. */
const TURNS = /(?<=[.!?…»”])\s+(?=[—―]\s*[\p{Lu}¿¡])/u;

/** A paragraph cut where dialogue with dashes begins or changes its speaker. */
export const turnsOf = (paragraph: string, vocabulary: Vocabulary): string[] =>
  vocabulary.saying.size === 0 || vocabulary.language === 'en' ? [paragraph] : paragraph.split(TURNS);

/** The stretches of a paragraph of dialogue that opens with a dash; undefined for any other paragraph. */
export function clausesOf(paragraph: string, vocabulary: Vocabulary): Clause[] | undefined {
  const opening = OPENING.exec(paragraph);
  if (opening === null || vocabulary.saying.size === 0) return undefined;
  const clauses: Clause[] = [];
  for (const stretch of paragraph.slice(opening[0].length).split(DASH)) {
    const text = stretch.trim();
    if (clauses.length > 0 && isAttribution(text, vocabulary)) clauses.push(...withRest(text));
    else clauses.push(...inline(text.replace(/^[.,;:]\s*/, ''), vocabulary));
  }
  return clauses.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** `dijo el zorro. ¿Quién eres?`: the sentence after the speaker is said again. */
function withRest(text: string): Clause[] {
  const [told = '', ...said] = text.split(SENTENCE);
  const rest = said.join(' ');
  return [{ kind: 'told', text: told }, ...(rest === '' ? [] : [{ kind: 'quoted', text: rest } as const])];
}

/** `Bonjour, dit le renard. Qui es-tu ?`: no second dash, only the verb tells. */
function inline(text: string, vocabulary: Vocabulary): Clause[] {
  for (const turn of text.matchAll(TURN)) {
    const rest = text.slice(turn.index).trimStart();
    if (isAttribution(rest, vocabulary))
      return [{ kind: 'quoted', text: text.slice(0, turn.index) }, ...withRest(rest)];
  }
  return [{ kind: 'quoted', text }];
}
