import {
  type Answer,
  type FinishReason,
  reportedUsage,
  type Target,
  type TextEvent,
  type TextRequest,
  type Wire,
} from '../../contract/index.ts';
import { readJsonLines, readWhole } from '../../wire/index.ts';
import { answering, type Finish, type Said, stopped } from '../answering.ts';
import { itemsOf, keyHeaders, named } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { errorEventFault } from '../error-events.ts';
import { refusalFault } from '../refusals.ts';
import type { Secret } from '../secret.ts';
import { chatBody, ignored } from './body.ts';

type Line = Readonly<Record<string, unknown>>;

/** Asks Ollama over its own protocol, which alone takes the size of the context (docs/api.md of Ollama). */
export async function openOllama(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: TextRequest,
  signal: AbortSignal,
): Promise<Answer<TextEvent>> {
  const { name: engine, key, timeout } = settings;
  const target = { engine, model };
  const connection = new AbortController();
  const hangUp = () => connection.abort();
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    if (signal.aborted) throw stopped();
    const { status, headers, body } = await wire({
      method: 'POST',
      url: `${settings.baseUrl}/api/chat`,
      headers: { 'content-type': 'application/json', ...keyHeaders(settings) },
      body: JSON.stringify(chatBody(settings, model, request)),
      signal: connection.signal,
      headTimeout: timeout,
      // A model may be loading, which takes minutes.
      quietTimeout: timeout,
    });
    if (status !== 200)
      throw refusalFault({ ...target, status, headers, text: (await readWhole(body, 1 << 20)).toString(), key });
    const said = saidIn(body, target, key, ignored(request));
    return await answering({ target, request, signal, hangUp, said });
  } catch (error) {
    hangUp();
    throw signal.aborted ? stopped() : named(error, settings);
  } finally {
    signal.removeEventListener('abort', hangUp);
  }
}

async function* saidIn(
  body: AsyncIterable<Uint8Array>,
  target: Target,
  key: Secret | undefined,
  notices: readonly string[],
): AsyncGenerator<Said, Finish> {
  for (const message of notices) yield { type: 'notice', notice: { code: 'option-ignored', message } };
  let calls = 0;
  let begun = false;
  let finish: Finish = { reason: undefined, usage: undefined };
  // Read to its end also after the last line: the connection can be used again then.
  for await (const line of linesOf(body, () => finish.reason !== undefined)) {
    if (line['error'] !== undefined) throw errorEventFault({ target, key, error: line['error'], begun });
    const said = (line['message'] ?? {}) as Line;
    const { thinking, content } = said;
    if (typeof thinking === 'string' && thinking !== '') yield { type: 'reasoning-delta', text: thinking };
    if (typeof content === 'string' && content !== '') yield { type: 'text-delta', text: content };
    for (const call of itemsOf(said, 'tool_calls')) yield* toolCall(call, calls++);
    begun ||= calls > 0 || Boolean(thinking) || Boolean(content);
    if (line['done'] === true) finish = finishOf(line, calls);
  }
  return finish;
}

/** The lines of an answer; how the connection ends after the last one does not matter. */
async function* linesOf(body: AsyncIterable<Uint8Array>, over: () => boolean): AsyncGenerator<Line> {
  try {
    for await (const value of readJsonLines(body))
      yield (typeof value === 'object' && value !== null ? value : {}) as Line;
  } catch (error) {
    if (!over()) throw error;
  }
}

/** The figures of the last line. A prompt that was still in memory has none for what was read: then both are estimated. */
const finishOf = (line: Line, calls: number): Finish => ({
  reason: reasonOf(line['done_reason'], calls),
  usage: reportedUsage({ input: line['prompt_eval_count'], output: line['eval_count'] }),
});

const reasonOf = (reason: unknown, calls: number): FinishReason =>
  reason === 'length' ? 'length' : calls > 0 ? 'tool-calls' : 'stop';

function* toolCall(call: Line, count: number): Generator<Said> {
  const { name = '', arguments: given = {} } = (call['function'] ?? {}) as Line;
  const id = typeof call['id'] === 'string' && call['id'] !== '' ? call['id'] : `call_${count}`;
  const written = typeof given === 'string' ? given : JSON.stringify(given);
  yield { type: 'tool-start', id, name: String(name) };
  yield { type: 'tool-delta', id, text: written };
  yield { type: 'tool-end', call: { kind: 'tool-call', id, name: String(name), arguments: written } };
}
