import type { Answer } from '../contract/index.ts';

/** The same answer with another body, which is then the only way to read it: an engine's own short cut would go past it. */
export function rebodied<Item>(answer: Answer<Item>, body: AsyncIterable<Item>): Answer<Item> {
  const { pour: _past, ...rest }: Answer<Item> & { readonly pour?: unknown } = answer;
  return { ...rest, body };
}
