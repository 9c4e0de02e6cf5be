import { Fault } from '#fault';
import type { EncodingName } from './families.ts';

/** Counts the tokens of a text in one encoding. */
export interface Encoding {
  count(text: string): number;
}

const loaded = new Map<EncodingName, Encoding>();
const loading = new Map<EncodingName, Promise<Encoding>>();

/** An encoding that is already here; loading one takes 60 to 200 ms. */
export const encodingAtHand = (name: EncodingName): Encoding | undefined => loaded.get(name);

/** Loads an encoding, and only that one; once for everybody. Throws a fault `tokenizer-missing` (kind `dependency`). */
export async function loadEncoding(name: EncodingName): Promise<Encoding> {
  const underWay = loading.get(name) ?? load(name);
  loading.set(name, underWay);
  try {
    return await underWay;
  } catch (cause) {
    loading.delete(name);
    throw new Fault('dependency', 'tokenizer-missing', `The tokenizer ${name} cannot be loaded.`, {
      facts: { encoding: name },
      hint: 'Run `npm ci` in the folder of Reelwright.',
      cause,
    });
  }
}

async function load(name: EncodingName): Promise<Encoding> {
  const [{ Tokenizer }, data] = await Promise.all([import('ai-tokenizer'), DATA[name]()]);
  const encoding = new Tokenizer(data);
  loaded.set(name, encoding);
  return encoding;
}

const DATA = {
  o200k_base: () => import('ai-tokenizer/encoding/o200k_base'),
  cl100k_base: () => import('ai-tokenizer/encoding/cl100k_base'),
  claude: () => import('ai-tokenizer/encoding/claude'),
};
