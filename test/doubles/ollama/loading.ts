import type { Asked } from '../script/index.ts';
import { type Desk, line, listIn, type Reply, textIn } from '../server/index.ts';
import { load, MADE, unload } from './models.ts';

/**
 * What becomes of a request that says nothing: the model is loaded, or with `keep_alive: 0` let go. Undefined where something
 * is said. `words` is the empty place for words: a message, or `response`.
 */
export function loading(asked: Asked, desk: Desk, words: object): Reply | undefined {
  const { messages, prompt } = asked.body;
  if (listIn(messages).length > 0 || textIn(prompt) !== '') return undefined;
  const goes = isNought(asked.body['keep_alive']);
  if (goes) unload(asked.model, desk);
  else load(asked, desk);
  const answer = {
    model: asked.model,
    created_at: MADE,
    ...words,
    done: true,
    done_reason: goes ? 'unload' : 'load',
  };
  return asked.stream
    ? { kind: 'plain', contentType: 'application/x-ndjson', body: line('frame', answer).text }
    : { kind: 'plain', body: answer };
}

/** 0, or a duration such as `0s`. */
const isNought = (given: unknown): boolean => given === 0 || /^0[a-z]*$/.test(textIn(given));
