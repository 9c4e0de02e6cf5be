import {
  type Answer,
  type Call,
  faultRecord,
  type Opener,
  type TextEvent,
  type TextRequest,
} from '../contract/index.ts';
import { rebodied } from '../layers/rebodied.ts';
import { fingerprint } from './fingerprint.ts';
import { cosine, letterOf, questionOf } from './likeness.ts';
import { type Remembered, type Remembering, replay } from './remembering.ts';

/** Answers to questions that mean the same. Off unless somebody chooses a model for it. */
export interface Resembling {
  /** The vector of a question; its cost is that of the call it is for. */
  readonly embed: (words: string, call: Call<TextRequest>) => Promise<readonly number[]>;
  /** The least cosine of the two vectors, 0 to 1; 0.97 by default. */
  readonly similarity?: number;
  /** Questions that are known at a time, 2,000 by default; what was not used longest goes first. */
  readonly questions?: number;
}

interface Known {
  readonly words: string;
  readonly letter: string;
  readonly scope: string;
  readonly vector: readonly number[];
  /** Where its answer lies. */
  readonly key: string;
}

/**
 * Gives the answer to a question that is much like this one and in everything else the same: the same model, options, words
 * before, and person. It says so. Stands behind the exact memory, which keeps the answers.
 */
export function resembling(
  options: Resembling & Pick<Remembering<TextEvent>, 'shelf' | 'codec' | 'refresh'>,
  next: Opener<TextRequest, TextEvent>,
): Opener<TextRequest, TextEvent> {
  const { embed, similarity = 0.97, questions = 2000, shelf, codec, refresh } = options;
  const known = new Map<string, Known>();

  async function nearest({ scope, letter, vector }: Omit<Known, 'key'>) {
    const near = [...known.values()]
      .filter((one) => one.scope === scope && one.letter === letter)
      .map((one) => ({ one, likeness: cosine(one.vector, vector) }))
      .filter(({ likeness }) => likeness >= similarity)
      .sort((a, b) => b.likeness - a.likeness);
    for (const { one, likeness } of near) {
      const found = await shelf.get(one.key);
      const kept = found === undefined ? undefined : codec.decode(found.value);
      if (kept !== undefined) return { one, likeness, kept };
      // Its answer is no longer there.
      known.delete(one.key);
    }
    return undefined;
  }

  function keep(question: Known): void {
    known.delete(question.key);
    known.set(question.key, question);
    for (const oldest of known.keys()) {
      if (known.size <= questions) break;
      known.delete(oldest);
    }
  }

  return async (call) => {
    const key = call.fingerprint();
    const question = questionOf(call.request);
    if (key === null || question === undefined) return await next(call);
    const { words, rest } = question;
    let vector: readonly number[];
    try {
      vector = await embed(words, call);
    } catch (error) {
      const { message } = faultRecord(error);
      return noticed(await next(call), 'likeness-unknown', `Nobody could say whether it was asked before: ${message}`);
    }
    const { user, key: through } = call.attribution;
    const scope = fingerprint(call.target, rest, JSON.stringify([user, through ?? null]));
    const own: Known = { words, letter: letterOf(words), scope, vector, key };
    const found = refresh?.(call.id) === true ? undefined : await nearest(own);
    if (found !== undefined) {
      keep(found.one);
      const { items, ending } = found.kept;
      const said = `This answers a question much like yours (${found.likeness.toFixed(3)}): ${found.one.words}`;
      const remembered: Remembered<TextEvent> = {
        ...noticed(replay(call.target, items, ending), 'answer-alike', said),
        cached: true,
      };
      return remembered;
    }
    const answer = await next(call);
    void answer.ending.then(({ outcome }) => {
      if (outcome === 'complete') keep(own);
    });
    return answer;
  };
}

/** The answer, with something its reader should know. */
function noticed(answer: Answer<TextEvent>, code: string, message: string): Answer<TextEvent> {
  return rebodied(
    answer,
    (async function* (): AsyncGenerator<TextEvent> {
      let told = false;
      for await (const event of answer.body) {
        if (!told && event.type !== 'answer-start') {
          yield { type: 'notice', notice: { code, message } };
          told = true;
        }
        yield event;
      }
    })(),
  );
}
