import { message, type TextRequest } from '#models';
import { type Call, type Command, number, oneWord, text } from '../command.ts';
import { dollars } from '../money.ts';
import { withStudio } from '../session.ts';
import { workOnFilm } from './ask-film.ts';

export const ask: Command = {
  name: 'ask',
  words: '<prompt | ->',
  sentence: 'Asks a language model and writes its answer as it comes; the price is said before and the cost after.',
  options: {
    model: {
      type: 'string',
      value: 'MODEL',
      sentence: 'engine/model, a model, an engine or a task; the default of the settings without it.',
    },
    system: { type: 'string', value: 'TEXT', sentence: 'What the model is to be.' },
    'max-tokens': { type: 'string', value: 'N', sentence: 'The longest answer.' },
    temperature: { type: 'string', value: 'N', sentence: '0 to 2.' },
    film: {
      type: 'string',
      value: 'FILM',
      sentence: 'Let it look at this film and change it: each change is shown to you first, and can be undone.',
    },
    yes: { type: 'boolean', sentence: 'With --film: agree to every change beforehand; to nothing that destroys.' },
    'no-cache': { type: 'boolean', sentence: 'Ask again, whatever is remembered.' },
    'dry-run': { type: 'boolean', sentence: 'Only say what it would cost.' },
  },
  examples: [
    'reelwright ask "A title for a film about a lighthouse" --model ollama',
    'reelwright ask - < question.txt',
    'reelwright ask "Open on a wide shot of the sea" --film lighthouse.fountain',
  ],
  async run(call) {
    const word = oneWord(call, ask);
    const request = requestOf(call, word === '-' ? await readAll(call) : word);
    const model = text(call, 'model');
    return await withStudio(call, async (studio) => {
      const { gateway } = await studio.models();
      const quote = await gateway.quote(request, model === undefined ? {} : { model });
      const price = quote.priced
        ? `${dollars(quote.expected / 1e6)} likely, ${dollars(quote.worst / 1e6)} at most`
        : 'its price is not known';
      if (call.values['dry-run'] === true) {
        const { low, expected, worst } = quote;
        call.terminal.data(
          call.terminal.json
            ? JSON.stringify({ ...quote, low: low / 1e6, expected: expected / 1e6, worst: worst / 1e6 })
            : `${quote.engine}/${quote.model}: ${price}`,
        );
        call.terminal.tell(quote.basis);
        return 0;
      }
      call.terminal.tell(`${quote.engine}/${quote.model}: ${price}`);
      const attribution = { user: 'local', operation: 'text.generate' };
      const cache = call.values['no-cache'] === true ? 'refresh' : 'use';
      const asking = { model: `${quote.engine}/${quote.model}`, attribution, signal: call.signal, cache } as const;
      if (text(call, 'film') !== undefined) return await workOnFilm(call, studio, request, asking);
      if (call.terminal.json) {
        const { cost, ...answer } = await gateway.generate(request, asking);
        call.terminal.data(JSON.stringify({ ...answer, cost: cost === null ? null : cost / 1e6 }));
        return 0;
      }
      const answer = await gateway.open(request, asking);
      for await (const event of answer.body) {
        if (event.type === 'text-delta') call.terminal.bytes(Buffer.from(event.text));
        else if (event.type === 'notice') call.terminal.tell(event.notice.message);
      }
      const { outcome, reason, usage, fault } = await answer.ending;
      call.terminal.bytes(Buffer.from('\n'));
      call.terminal.tell(
        `${outcome}${outcome === 'complete' ? '' : ` (${fault?.message ?? reason})`}: ${usage.input} tokens in, ${usage.output} out (${usage.source})${answer.cached ? '; remembered, it cost nothing' : ''}`,
      );
      return outcome === 'complete' ? 0 : outcome === 'failed' ? 8 : 10;
    });
  },
};

async function readAll({ terminal }: Call): Promise<string> {
  let words = '';
  for await (const piece of terminal.input) words += String(piece);
  return words;
}

function requestOf(call: Call, prompt: string): TextRequest {
  const system = text(call, 'system');
  const maxTokens = number(call, 'max-tokens');
  const temperature = number(call, 'temperature');
  return {
    messages: [...(system === undefined ? [] : [message('system', system)]), message('user', prompt)],
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
  };
}
