import type { Target, TextEvent } from '../contract/index.ts';
import type { FailedTry } from '../layers/index.ts';

/** An answer that says, right after its beginning, who could not give it and who does instead. */
export async function* announced(
  body: AsyncIterable<TextEvent>,
  failed: readonly FailedTry[],
  by: Target,
): AsyncGenerator<TextEvent> {
  const tried = failed.map(({ engine, code }) => `${engine} could not (${code})`).join(', ');
  for await (const event of body) {
    yield event;
    if (event.type === 'answer-start')
      yield {
        type: 'notice',
        notice: { code: 'engine-switched', message: `${by.engine}/${by.model} answers: ${tried}.` },
      };
  }
}
