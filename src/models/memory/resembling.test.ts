import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { type Answer, type Call, message, NO_USAGE, type TextEvent, type TextRequest } from '../contract/index.ts';
import { eventCodec, fingerprint, memoryShelf, remembering, resembling } from './index.ts';
import { cosine, letterOf, questionOf } from './likeness.ts';

/** Vectors by the words there are: the same words in another order are the same question. */
const vectorOf = (words: string): number[] => {
  const vector = Array.from({ length: 64 }, () => 0);
  for (const word of words.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const at = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 64, 7);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  return vector;
};

function memory(embed: (words: string) => number[] = vectorOf) {
  const asked: TextRequest[] = [];
  const shelf = memoryShelf(() => 0);
  const engine = async (call: Call<TextRequest>): Promise<Answer<TextEvent>> => {
    asked.push(call.request);
    const ending = { outcome: 'complete', reason: 'stop', usage: NO_USAGE } as const;
    const body = (async function* (): AsyncGenerator<TextEvent> {
      yield { type: 'answer-start', ...call.target };
      yield { type: 'text-delta', text: `answer ${asked.length}` };
      yield { type: 'answer-end', ending };
    })();
    return { ...call.target, body, ending: Promise.resolve(ending) };
  };
  const kept = { shelf, codec: eventCodec };
  const open = remembering(kept, resembling({ ...kept, embed: async (words) => embed(words) }, engine));
  async function ask(words: string, more: Partial<TextRequest> = {}, user = 'mara', model = 'one') {
    const request: TextRequest = { messages: [message('user', words)], ...more };
    const target = { engine: 'trial', model };
    const answer = await open({
      id: words,
      target,
      request,
      signal: new AbortController().signal,
      attribution: { user, operation: 'text.generate' },
      size: () => ({ input: 0, inputAtMost: 0, outputAtMost: 0 }),
      fingerprint: () => fingerprint(target, request, user),
    });
    const events: TextEvent[] = [];
    for await (const event of answer.body) events.push(event);
    await answer.ending;
    await new Promise((resolve) => setImmediate(resolve));
    const text = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
    const notices = events.flatMap((event) => (event.type === 'notice' ? [event.notice.code] : []));
    return { text, notices, cached: 'cached' in answer, types: events.map(({ type }) => type) };
  }
  return { ask, asked };
}

describe('answers to questions that mean the same', () => {
  it('are given, and say so; the same question is still the same question', async () => {
    const { ask, asked } = memory();
    await ask('What does the keeper do at night?');
    const like = await ask('At night, what does the keeper do?');
    expect(like).toMatchObject({ text: 'answer 1', cached: true, notices: ['answer-alike'] });
    expect(like.types).toEqual(['answer-start', 'notice', 'text-delta', 'answer-end']);
    expect(await ask('What does the keeper do at night?')).toMatchObject({ notices: [], cached: true });
    expect(await ask('Who is the sailor?')).toMatchObject({ text: 'answer 2', cached: false });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['another person', {}, 'jon', 'one'],
    ['another model', {}, 'mara', 'two'],
    ['another temperature', { temperature: 0.1 }, 'mara', 'one'],
    ['another seed', { seed: 5 }, 'mara', 'one'],
    ['another shape', { format: { kind: 'json' } as const }, 'mara', 'one'],
  ])('M9, D13: are not those of %s', async (_what, more, user, model) => {
    const { ask, asked } = memory();
    await ask('What does the keeper do at night?');
    expect(await ask('At night, what does the keeper do?', more, user, model)).toMatchObject({ cached: false });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['Make shot 3 darker, please', 'Please make shot 4 darker'],
    ['Write it with music', 'Write it without music'],
    ['Does Mara open the door?', 'Does Jonas open the door?'],
    ['Say “yes” to him', 'Say “no” to him'],
  ])('are asked anew where a letter decides: %s / %s', async (one, other) => {
    const { ask, asked } = memory(() => [1, 0, 0]);
    await ask(one);
    expect(await ask(other)).toMatchObject({ cached: false });
    expect(asked).toHaveLength(2);
  });

  it('are not looked for where tools or pictures decide, nor without vectors', async () => {
    const picture = {
      role: 'user',
      parts: [{ kind: 'media', media: { type: 'image/png', source: { kind: 'url', url: 'https://x.example/a.png' } } }],
    } as const;
    expect(questionOf({ messages: [picture, message('user', 'What is it?')] })).toBeUndefined();
    expect(questionOf({ messages: [message('user', ' ')] })).toBeUndefined();
    const broken = memory(() => {
      throw new Fault('provider', 'provider-unreachable', 'Nobody is there.');
    });
    await broken.ask('One?');
    expect(await broken.ask('Two?')).toMatchObject({ text: 'answer 2', notices: ['likeness-unknown'] });
  });

  it('D19: a vector without direction is like nothing', async () => {
    for (const odd of [[], [0, 0], [Number.NaN, 1], [Number.POSITIVE_INFINITY, 1]]) {
      const { ask, asked } = memory(() => odd);
      await ask('One?');
      await ask('Two?');
      expect(asked).toHaveLength(2);
    }
    expect(cosine([1, 0], [1, 0, 0])).toBe(0);
  });

  it('cosine: itself is 1, its opposite -1, length does not matter', () => {
    const vectors = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(vectors, fc.double({ min: 0.01, max: 100, noNaN: true }), (vector, factor) => {
        fc.pre(Math.hypot(...vector) > 1e-3);
        expect(
          cosine(
            vector,
            vector.map((value) => value * factor),
          ),
        ).toBeCloseTo(1, 6);
        expect(
          cosine(
            vector,
            vector.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 6);
      }),
    );
    expect(letterOf('In 2001, "yes"')).not.toBe(letterOf('In 2010, "yes"'));
  });
});
