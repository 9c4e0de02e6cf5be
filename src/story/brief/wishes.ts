import { sayable } from './marks.ts';
import type { Sentence } from './sentences.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/**
 * What of a sentence is story: all of it; of `Make a short film about a dog who sings.` only the dog; of `Please keep it short.` nothing.
 * A story that begins in the middle of a sentence gets its capital.
 */
export function storyIn(sentence: Sentence, { shapes }: Vocabulary): Sentence | undefined {
  const [first, ...rest] = sentence.pieces;
  if (first?.kind !== 'told') return sentence;
  const request = shapes.request.exec(first.text);
  if (request !== null) {
    const left = first.text.slice(request[0].length);
    if (!sayable(left)) return rest.length === 0 ? undefined : sentence;
    const text = capitalised(left);
    const at = sentence.text.indexOf(left);
    return { text: at < 0 ? text : capitalised(sentence.text.slice(at)), pieces: [{ kind: 'told', text }, ...rest] };
  }
  return rest.length === 0 && shapes.wish.test(first.text) ? undefined : sentence;
}

/** The first letter in capitals. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
