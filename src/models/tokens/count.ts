import { encodingAtHand, loadEncoding } from './encodings.ts';
import { type EncodingName, familyOf } from './families.ts';

/** A number of tokens, and how we know it. */
export interface Counted {
  readonly tokens: number;
  /** `counted` with a tokenizer that was measured for this family of models; `estimated` from the length. */
  readonly source: 'counted' | 'estimated';
}

/** UTF-8 bytes of a token: English prose in current vocabularies has 3.6 to 4.4, so that this rather says too much than too little. */
export const BYTES_PER_TOKEN = 3.6;

/** From the length alone, in any language: a character of Chinese is three bytes and about one token. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);

/** Counts with what is at hand: the model's encoding if somebody has loaded it, the length otherwise. Never waits. */
export function countTokens(text: string, model: string): Counted {
  const family = familyOf(model);
  const encoding = family && encodingAtHand(family.encoding);
  if (encoding === undefined || family === undefined) return { tokens: estimateTokens(text), source: 'estimated' };
  const known = recall(family.encoding, text);
  const plain = known ?? encoding.count(text);
  if (known === undefined) remember(family.encoding, text, plain);
  return { tokens: Math.ceil(plain * family.factor), source: 'counted' };
}

/** Loads the encoding of a model, so that `countTokens` counts from then on; false where there is none for it. */
export async function readyTokens(model: string): Promise<boolean> {
  const family = familyOf(model);
  if (family === undefined) return false;
  await loadEncoding(family.encoding);
  return true;
}

/** Characters of text whose counts are remembered; about 4 MB. */
const MEMORY = 2_000_000;
/** Shorter texts are counted faster than they are looked up. */
const WORTH_REMEMBERING = 200;
const memory = new Map<string, number>();
let remembered = 0;

function recall(encoding: EncodingName, text: string): number | undefined {
  return text.length < WORTH_REMEMBERING ? undefined : memory.get(`${encoding} ${text}`);
}

function remember(encoding: EncodingName, text: string, tokens: number): void {
  if (text.length < WORTH_REMEMBERING || text.length > MEMORY / 4) return;
  memory.set(`${encoding} ${text}`, tokens);
  remembered += text.length;
  for (const oldest of memory.keys()) {
    if (remembered <= MEMORY) break;
    memory.delete(oldest);
    remembered -= oldest.length - encoding.length - 1;
  }
}
