import type { Asked, Turn } from '../../script/index.ts';
import {
  type Body,
  countIn,
  type Desk,
  demand,
  isText,
  objectIn,
  objectsIn,
  Refuse,
  type RoutedRequest,
  textIn,
} from '../../server/index.ts';
import { choiceIn, common, demandTheWordJson, partsText, toolIn } from '../asked.ts';
import { checkStrict } from '../strict.ts';

/** What the server keeps of a response, unless told not to. */
export interface Stored {
  readonly response: unknown;
  /** All that had been said up to it, its own words included. */
  readonly turns: readonly Turn[];
}

export function responsesAsked({ body, desk }: RoutedRequest): Asked {
  demand(body, 'model', isText);
  demand(body, 'input', (input) => typeof input === 'string' || Array.isArray(input));
  const instructions = textIn(body['instructions']);
  const turns = [
    ...(instructions === '' ? [] : [{ role: 'system', text: instructions }]),
    ...before(body, desk),
    ...inputTurns(body['input']),
  ];
  return {
    ...common(body, desk.turn),
    turns,
    tools: objectsIn(body['tools'])
      .filter(({ type }) => type === 'function')
      .map(checkedTool),
    toolChoice: choiceIn(body['tool_choice'], (choice) => choice),
    format: formatIn(body, turns),
    maxTokens: countIn(body['max_output_tokens']),
    stop: [],
    reasoning: body['reasoning'] !== undefined && body['reasoning'] !== null,
  };
}

function checkedTool(tool: Body) {
  if (tool['strict'] === true) checkStrict(tool['parameters'], `function '${textIn(tool['name'])}'`);
  return toolIn(tool);
}

export const storedAs = (id: string): string => `response ${id}`;

function before({ previous_response_id: id }: Body, { state }: Desk): readonly Turn[] {
  if (typeof id !== 'string') return [];
  const stored = state.get(storedAs(id));
  if (!isStored(stored)) throw new Refuse('bad-request', `Previous response with id '${id}' not found.`);
  return stored.turns;
}
export const isStored = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && 'turns' in value;

/** A text, or items: messages, calls of tools and what they gave. */
export function inputTurns(input: unknown): Turn[] {
  if (typeof input === 'string') return [{ role: 'user', text: input }];
  return objectsIn(input).map((item) => {
    const { type, content, output } = item;
    if (type === 'function_call_output') return { role: 'tool', text: textIn(output, partsText(output)) };
    if (type === 'function_call')
      return { role: 'assistant', text: `${textIn(item['name'])} ${textIn(item['arguments'])}` };
    if (type === 'reasoning') return { role: 'assistant', text: partsText(item['summary']) };
    return { role: textIn(item['role']), text: textIn(content, partsText(content)) };
  });
}

function formatIn(body: Body, turns: readonly Turn[]): Asked['format'] {
  const format = objectIn(objectIn(body['text'])['format']);
  if (format['type'] === 'json_object') {
    demandTheWordJson(
      turns,
      "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
    );
    return 'json';
  }
  if (format['type'] !== 'json_schema') return 'text';
  if (format['strict'] === true) checkStrict(format['schema'], `response_format '${textIn(format['name'])}'`);
  return { schema: format['schema'] };
}
