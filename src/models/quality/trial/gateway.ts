import { microDollars } from '#operation';
import type { TextRequest } from '../../contract/index.ts';
import type { Asking, Gateway } from '../../gateway/gateway.ts';

/** A gateway whose one model answers by a function, for 10 micro-dollars a call; it writes down what it was asked. */
export function scriptedGateway(answer: (request: TextRequest, asking: Pick<Asking, 'model'>) => string) {
  const asked: TextRequest[] = [];
  const gateway: Pick<Gateway, 'generate' | 'quote'> = {
    async generate(request, asking) {
      asked.push(request);
      return {
        engine: 'scripted',
        model: asking.model ?? 'parrot',
        text: answer(request, asking),
        reasoning: '',
        toolCalls: [],
        notices: [],
        cached: false,
        cost: microDollars(10),
        ending: {
          outcome: 'complete',
          reason: 'stop',
          usage: { input: 1, cacheRead: 0, cacheWrite: 0, output: 1, reasoning: 0, source: 'counted' },
        },
      };
    },
    async quote(_, { model = 'parrot' }) {
      const figures = { low: microDollars(5), expected: microDollars(10), worst: microDollars(20) };
      const priced = model !== 'unpriced';
      return { ...figures, priced, price: { source: 'test' }, basis: 'ten a call', engine: 'scripted', model };
    },
  };
  return { gateway, asked };
}
