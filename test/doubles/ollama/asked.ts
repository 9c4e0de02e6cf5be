import { readChat } from '../openai/index.ts';
import type { Asked } from '../script/index.ts';
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

/** A request of Ollama's own protocol as it was meant (api/types.go: streams unless told not to). */
function common(body: Body, turn: number) {
  demand(body, 'model', isText, 'model is required');
  const options = objectIn(body['options']);
  const format = body['format'];
  return {
    model: textIn(body['model']),
    stream: body['stream'] !== false,
    format:
      format === 'json'
        ? 'json'
        : format === undefined || format === '' || format === null
          ? 'text'
          : { schema: format },
    maxTokens: countIn(options['num_predict']),
    stop: textsIn(options['stop']),
    reasoning: body['think'] !== undefined && body['think'] !== false,
    turn,
    body,
  } as const;
}

export function chatAsked({ body, desk }: RoutedRequest): Asked {
  return {
    ...common(body, desk.turn),
    turns: objectsIn(body['messages']).map((message) => ({
      role: textIn(message['role']),
      text: textIn(message['content']),
    })),
    tools: objectsIn(body['tools']).map(({ function: tool }) => ({
      name: textIn(objectIn(tool)['name']),
      parameters: objectIn(tool)['parameters'],
    })),
    // It has no tool_choice: the model decides.
    toolChoice: 'auto',
  };
}

export function generateAsked({ body, desk }: RoutedRequest): Asked {
  const system = textIn(body['system']);
  return {
    ...common(body, desk.turn),
    turns: [
      ...(system === '' ? [] : [{ role: 'system', text: system }]),
      { role: 'user', text: textIn(body['prompt']) },
    ],
    tools: [],
    toolChoice: 'none',
  };
}

/** A request under /v1: it takes no choice of tools, no addresses of pictures, and says so of the latter only. */
export function openAiAsked(request: RoutedRequest): Asked {
  const parts = objectsIn(request.body['messages']).flatMap(({ content }) => objectsIn(content));
  for (const part of parts) {
    const url = textIn(objectIn(part['image_url'])['url'], textIn(part['image_url'], 'data:'));
    if (!url.startsWith('data:')) throw new Refuse('bad-request', 'invalid image input');
  }
  return { ...readChat(request), toolChoice: 'auto' };
}
