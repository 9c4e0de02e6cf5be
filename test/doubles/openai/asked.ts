import type { Asked, AskedTool, Turn } from '../script/index.ts';
import {
  type Body,
  countIn,
  demand,
  isText,
  objectIn,
  objectsIn,
  Refuse,
  type RoutedRequest,
  textIn,
  textsIn,
} from '../server/index.ts';
import { checkStrict } from './strict.ts';

/** A chat request as it was meant, by the platform's own rules: what it refuses is refused. */
export function chatAsked(request: RoutedRequest): Asked {
  const asked = readChat(request);
  checkToolTurns(objectsIn(request.body['messages']));
  const format = objectIn(request.body['response_format']);
  if (asked.format === 'json') demandTheWordJson(asked.turns, NO_JSON);
  const given = objectIn(format['json_schema']);
  if (given['strict'] === true) checkStrict(given['schema'], `response_format '${textIn(given['name'])}'`);
  for (const { function: tool } of objectsIn(request.body['tools'])) {
    const { strict, name, parameters } = objectIn(tool);
    if (strict === true) checkStrict(parameters, `function '${textIn(name)}'`);
  }
  return asked;
}

const NO_JSON = "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.";

/** A chat request as every server of this dialect reads it. */
export function readChat({ body, desk }: RoutedRequest): Asked {
  demand(body, 'model', isText, 'you must provide a model parameter');
  demand(body, 'messages', Array.isArray);
  const messages = objectsIn(body['messages']);
  if (messages.length === 0)
    throw new Refuse(
      'bad-request',
      "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
    );
  return {
    ...common(body, desk.turn),
    turns: messages.map((message) => ({ role: textIn(message['role']), text: chatText(message) })),
    tools: objectsIn(body['tools']).map(({ function: tool }) => toolIn(objectIn(tool))),
    toolChoice: choiceIn(body['tool_choice'], (choice) => objectIn(choice['function'])),
    format: formatIn(body),
    maxTokens: countIn(body['max_completion_tokens']) ?? countIn(body['max_tokens']),
    stop: textsIn(body['stop']),
    reasoning: body['reasoning_effort'] !== undefined && body['reasoning_effort'] !== 'none',
  };
}

/** What every request to a model has. */
export const common = (body: Body, turn: number) => ({
  model: textIn(body['model']),
  stream: body['stream'] === true,
  turn,
  body,
});

export const toolIn = (tool: Body): AskedTool => ({ name: textIn(tool['name']), parameters: tool['parameters'] });

export function choiceIn(choice: unknown, named: (choice: Body) => Body): Asked['toolChoice'] {
  if (choice === 'none' || choice === 'required') return choice;
  const name = named(objectIn(choice))['name'];
  return typeof name === 'string' ? { name } : 'auto';
}

/** The text of a message: its content, or what stands for it. */
function chatText(message: Body): string {
  const { content } = message;
  const text = typeof content === 'string' ? content : partsText(content);
  const calls = objectsIn(message['tool_calls']).map(({ function: call }) => JSON.stringify(call));
  return [text, ...calls].filter((one) => one !== '').join('\n');
}

/** The text of parts; pictures and sounds stand as a word, so that they count for something. */
export const partsText = (content: unknown): string =>
  objectsIn(content)
    .map((part) => textIn(part['text'], `[${textIn(part['type'])}]`))
    .join('');

function formatIn(body: Body): Asked['format'] {
  const format = objectIn(body['response_format']);
  if (format['type'] === 'json_object') return 'json';
  if (format['type'] !== 'json_schema') return 'text';
  const given = objectIn(format['json_schema']);
  if (!isText(given['name']))
    throw new Refuse('bad-request', "Missing required parameter: 'response_format.json_schema.name'.");
  return { schema: given['schema'] };
}

export function demandTheWordJson(turns: readonly Turn[], words: string): void {
  if (!turns.some(({ text }) => /json/i.test(text))) throw new Refuse('bad-request', words);
}

/** Every call of a tool has its answer behind it, every answer its call before it. */
function checkToolTurns(messages: readonly Body[]): void {
  let waiting: string[] = [];
  for (const message of messages) {
    if (message['role'] === 'tool') {
      const id = textIn(message['tool_call_id']);
      if (!waiting.includes(id))
        throw new Refuse(
          'bad-request',
          "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
        );
      waiting = waiting.filter((one) => one !== id);
      continue;
    }
    refuseUnanswered(waiting);
    waiting = objectsIn(message['tool_calls']).map(({ id }) => textIn(id));
  }
  refuseUnanswered(waiting);
}

function refuseUnanswered(ids: readonly string[]): void {
  if (ids.length === 0) return;
  throw new Refuse(
    'bad-request',
    `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${ids.join(', ')}`,
  );
}
