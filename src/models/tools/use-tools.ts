import { Fault } from '#fault';
import type { Answer, Ending, Message, Part, TextEvent, TextRequest, ToolCall, Usage } from '../contract/index.ts';
import { Collected } from '../gateway/collect.ts';
import { failed, type RunnableTool, readied, succeeded, type ToolResult, type Wish } from './tool-call.ts';

export interface ToolUse {
  /** Asks the model. */
  readonly open: (request: TextRequest) => Promise<Answer<TextEvent>>;
  readonly tools: readonly RunnableTool[];
  /** Asks a person; without one, everything that does more than read is refused (M22). */
  readonly approve?: (wish: Wish) => Promise<boolean>;
  /** Answers a model may give before its last, which has no tools; 8 by default. */
  readonly steps?: number;
  /** Calls of one answer that are run, 16 by default: the others are told that they were too many. */
  readonly calls?: number;
  readonly signal: AbortSignal;
}

/** What happens while a model works with tools. */
export type ToolUseEvent =
  | Extract<TextEvent, { type: 'answer-start' | 'text-delta' | 'reasoning-delta' | 'notice' }>
  | { readonly type: 'tool-run'; readonly id: string; readonly wish: Wish }
  | { readonly type: 'tool-result'; readonly result: ToolResult };

/** How it ended. */
export interface ToolsUsed {
  /** The words of its last answer. */
  readonly text: string;
  /** Everything that was said since the request, calls and results too. */
  readonly messages: readonly Message[];
  readonly steps: number;
  /** Of the last answer; its usage is that of all of them. */
  readonly ending: Ending;
}

/** Lets a model work with tools until it has nothing more to ask for. The laws are M21 to M24. */
export async function* useTools(request: TextRequest, use: ToolUse): AsyncGenerator<ToolUseEvent, ToolsUsed> {
  const { open, tools, signal, steps = 8 } = use;
  const said: Message[] = [];
  let usage: Usage | undefined;
  for (let step = 1; ; step++) {
    const last = step > steps;
    const answer = await open({
      ...request,
      messages: [...request.messages, ...said],
      ...(last ? {} : { tools: tools.map(({ tool }) => tool) }),
    });
    const collected = new Collected();
    const thought = { text: '', signature: '' };
    for await (const event of answer.body) {
      collected.add(event);
      if (event.type === 'reasoning-delta') {
        thought.text += event.text;
        thought.signature ||= event.signature ?? '';
      }
      if (isTold(event)) yield event;
    }
    const { text, toolCalls, ending } = collected.with(await answer.ending);
    usage = usage === undefined ? ending.usage : sum(usage, ending.usage);
    said.push({ role: 'assistant', parts: partsOf(text, thought, toolCalls) });
    const over = (end: Ending): ToolsUsed => ({ text, messages: said, steps: step, ending: end });
    if (last || toolCalls.length === 0 || ending.outcome !== 'complete') return over({ ...ending, usage });
    const results: ToolResult[] = [];
    for (const [index, call] of toolCalls.entries()) {
      const result = yield* performed(call, index, use);
      results.push(result);
      yield { type: 'tool-result', result };
    }
    said.push({ role: 'tool', parts: results.map((result) => ({ kind: 'tool-result', ...result })) });
    if (signal.aborted) return over({ outcome: 'stopped', reason: 'stopped', usage });
  }
}

async function* performed(
  call: ToolCall,
  index: number,
  { tools, approve, calls = 16, signal }: ToolUse,
): AsyncGenerator<ToolUseEvent, ToolResult> {
  try {
    if (signal.aborted) throw new Fault('cancelled', 'cancelled', 'It was stopped before this was run.');
    if (index >= calls)
      throw new Fault('limit', 'tool-calls-many', `Only ${calls} calls are run at once: ask again for the rest.`);
    const { wish, run } = readied(call, tools);
    if (wish.effect !== 'read' && (await approve?.(wish)) !== true)
      throw new Fault('authentication', 'tool-refused', 'The person did not agree to this. It was not done.');
    yield { type: 'tool-run', id: call.id, wish };
    return succeeded(call, await run(signal));
  } catch (error) {
    return failed(call, error);
  }
}

const isTold = (event: TextEvent) =>
  event.type === 'answer-start' ||
  event.type === 'text-delta' ||
  event.type === 'reasoning-delta' ||
  event.type === 'notice';

/** What was thought is handed back only where the provider sealed it: it asks for its seal, and for nothing else. */
const partsOf = (text: string, thought: { text: string; signature: string }, calls: readonly ToolCall[]): Part[] => [
  ...(thought.signature === '' ? [] : [{ kind: 'reasoning', ...thought } as const]),
  ...(text === '' ? [] : [{ kind: 'text', text } as const]),
  ...calls,
];

const sum = (one: Usage, other: Usage): Usage => ({
  input: one.input + other.input,
  cacheRead: one.cacheRead + other.cacheRead,
  cacheWrite: one.cacheWrite + other.cacheWrite,
  output: one.output + other.output,
  reasoning: one.reasoning + other.reasoning,
  source: one.source === other.source ? one.source : 'estimated',
});
