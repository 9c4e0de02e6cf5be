import { readChat } from '../openai/index.ts';
import { promptOf, tokensOf } from '../script/index.ts';
import { listIn, Refuse, type Reply, type Route, type RoutedRequest, textIn } from '../server/index.ts';

/** The words of the doubles' tokenizer and their numbers: it has no list of its own, so it writes one as it goes. */
const WORDS: string[] = [];
const NUMBERS = new Map<string, number>();

function numberOf(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  NUMBERS.set(word, WORDS.length);
  return WORDS.push(word) - 1;
}

/** `POST /tokenize`: of a prompt, or of messages. */
function tokenize(request: RoutedRequest): Reply {
  const { body, desk } = request;
  const prompt = body['messages'] === undefined ? textIn(body['prompt']) : promptOf(readChat(request));
  const words = tokensOf(prompt);
  return {
    kind: 'plain',
    body: {
      count: words.length,
      max_model_len: desk.contextTokens,
      tokens: words.map(numberOf),
      token_strs: body['return_token_strs'] === true ? words : null,
    },
  };
}

function detokenize({ body }: RoutedRequest): Reply {
  const words = listIn(body['tokens']).map((token) => WORDS[Number(token)]);
  if (words.includes(undefined)) throw new Refuse('bad-request', 'Token id is out of vocabulary');
  return { kind: 'plain', body: { prompt: words.join('') } };
}

export const TOKEN_ROUTES: readonly Route[] = [
  { method: 'POST', path: /^\/tokenize$/, reply: tokenize },
  { method: 'POST', path: /^\/detokenize$/, reply: detokenize },
];
