import { microDollars } from '#operation';
import type { FinishReason, TextAnswer, TextRequest } from '../../contract/index.ts';
import type { Asking, Gateway } from '../../gateway/gateway.ts';

/** What a scripted model says: text, the arguments of the tool it is told to call, or a fault it throws. */
export type Line =
  | string
  | { readonly call: string }
  | { readonly text: string; readonly reason: FinishReason }
  | Error;

/** A gateway with one model that reads its answers from a script, each costing 10 micro-dollars; it writes down what it was asked. */
export function scripted(...lines: readonly Line[]) {
  const asked: { readonly request: TextRequest; readonly asking: Asking }[] = [];
  const gateway: Pick<Gateway, 'generate'> = {
    async generate(request, asking) {
      const line = lines[asked.length];
      asked.push({ request, asking });
      if (line === undefined) throw new RangeError('the script has ended');
      if (line instanceof Error) throw line;
      return { ...answer(line, request), cached: false, cost: microDollars(10) };
    },
  };
  return { gateway, asked };
}

function answer(line: Exclude<Line, Error>, request: TextRequest): TextAnswer {
  const said = typeof line === 'string' ? { text: line } : line;
  const reason = 'reason' in said ? said.reason : 'stop';
  const tool = request.tools?.at(-1);
  const calls =
    'call' in said && tool ? [{ kind: 'tool-call' as const, id: '1', name: tool.name, arguments: said.call }] : [];
  return {
    engine: 'scripted',
    model: 'parrot',
    text: 'text' in said ? said.text : '',
    reasoning: '',
    toolCalls: calls,
    notices: [],
    ending: {
      outcome: reason === 'length' ? 'truncated' : reason === 'stopped' ? 'stopped' : 'complete',
      reason,
      usage: { input: 1, cacheRead: 0, cacheWrite: 0, output: 1, reasoning: 0, source: 'counted' },
    },
  };
}
