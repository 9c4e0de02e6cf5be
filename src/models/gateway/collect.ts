import type { Answer, Notice, TextAnswer, TextEvent, ToolCall } from '../contract/index.ts';

/** Puts the events of an answer together, one by one. */
export class Collected {
  #engine = '';
  #model = '';
  readonly #text: string[] = [];
  readonly #reasoning: string[] = [];
  readonly #toolCalls: ToolCall[] = [];
  readonly #notices: Notice[] = [];

  add(event: TextEvent): void {
    if (event.type === 'answer-start') {
      this.#engine = event.engine;
      this.#model = event.model;
    } else if (event.type === 'text-delta') this.#text.push(event.text);
    else if (event.type === 'reasoning-delta') this.#reasoning.push(event.text);
    else if (event.type === 'tool-end') this.#toolCalls.push(event.call);
    else if (event.type === 'notice') this.#notices.push(event.notice);
  }

  with(ending: TextAnswer['ending']): TextAnswer {
    return {
      engine: this.#engine,
      model: this.#model,
      text: this.#text.join(''),
      reasoning: this.#reasoning.join(''),
      toolCalls: this.#toolCalls,
      notices: this.#notices,
      ending,
    };
  }
}

/** Reads an answer to its end. Never throws: how it ended is in its ending. */
export async function collect(answer: Answer<TextEvent>): Promise<TextAnswer> {
  const collected = new Collected();
  for await (const event of answer.body) collected.add(event);
  return collected.with(await answer.ending);
}
