import type { Asked, AskedTool } from '../script/index.ts';
import {
  type Body,
  countIn,
  isObject,
  isText,
  objectIn,
  objectsIn,
  Refuse,
  type RoutedRequest,
  textIn,
  textsIn,
} from '../server/index.ts';
import { checkContents } from './checking.ts';
import { checkFields, fieldIn, plainSchema } from './fields.ts';

/** A request for content as it was meant; what the platform refuses is refused in its words. */
export function contentAsked({ groups, desk }: RoutedRequest, body: Body, stream: boolean): Asked {
  checkFields(body, FIELDS);
  const model = textIn(groups[0]);
  const contents = objectsIn(body['contents']);
  checkContents(contents, model);
  const config = objectIn(fieldIn(body, 'generationConfig'));
  checkFields(config, CONFIG, 'generation_config');
  const system = partsText(objectIn(fieldIn(body, 'systemInstruction')));
  const tools = objectsIn(body['tools']).flatMap((tool) =>
    objectsIn(fieldIn(tool, 'functionDeclarations')).map(toolIn),
  );
  return {
    model,
    stream,
    turns: [
      ...(system === '' ? [] : [{ role: 'system', text: system }]),
      ...contents.map((content) => ({ role: roleOf(content), text: partsText(content) })),
    ],
    tools,
    toolChoice: choiceIn(objectIn(fieldIn(objectIn(fieldIn(body, 'toolConfig')), 'functionCallingConfig')), tools),
    format: formatIn(config),
    maxTokens: countIn(fieldIn(config, 'maxOutputTokens')),
    stop: stopsIn(config),
    reasoning: fieldIn(config, 'thinkingConfig') !== undefined,
    turn: desk.turn,
    body,
  };
}

/** `GenerateContentRequest` (ai.google.dev/api/generate-content). */
const FIELDS = [
  ...['model', 'contents', 'systemInstruction', 'tools', 'toolConfig', 'safetySettings', 'generationConfig'],
  ...['cachedContent', 'serviceTier', 'store', 'labels'],
];
const CONFIG = [
  ...['stopSequences', 'responseMimeType', 'responseSchema', 'responseJsonSchema', 'responseModalities'],
  ...['candidateCount', 'maxOutputTokens', 'temperature', 'topP', 'topK', 'seed', 'presencePenalty'],
  ...['frequencyPenalty', 'responseLogprobs', 'logprobs', 'enableEnhancedCivicAnswers', 'speechConfig'],
  ...['thinkingConfig', 'imageConfig', 'mediaResolution', 'audioTimestamp'],
];

const roleOf = (content: Body): string => {
  if (objectsIn(content['parts']).some((part) => fieldIn(part, 'functionResponse') !== undefined)) return 'tool';
  return content['role'] === 'model' ? 'assistant' : 'user';
};

/** The text of the parts; what is none stands as a word, so that it counts for something. */
export const partsText = ({ parts }: Body): string =>
  // A single part may stand without its list.
  (isObject(parts) ? [parts] : objectsIn(parts))
    .map((part) => {
      const call = fieldIn(part, 'functionCall') ?? fieldIn(part, 'functionResponse');
      return call === undefined ? textIn(part['text'], '[media]') : JSON.stringify(call);
    })
    .join('');

function toolIn(tool: Body): AskedTool {
  if (!isText(tool['name']))
    throw new Refuse('bad-request', '* GenerateContentRequest.tools[0].function_declarations[0].name: cannot be empty');
  const parameters = fieldIn(tool, 'parametersJsonSchema') ?? plainSchema(tool['parameters']);
  return { name: textIn(tool['name']), parameters };
}

function choiceIn(config: Body, tools: readonly AskedTool[]): Asked['toolChoice'] {
  const { mode } = config;
  if (mode === 'NONE') return 'none';
  if (mode !== 'ANY') return 'auto';
  const names = textsIn(fieldIn(config, 'allowedFunctionNames'));
  const named = tools.find(({ name }) => names.includes(name));
  return named === undefined ? 'required' : { name: named.name };
}

function formatIn(config: Body): Asked['format'] {
  const schema = fieldIn(config, 'responseJsonSchema') ?? plainSchema(fieldIn(config, 'responseSchema'));
  const isJson = fieldIn(config, 'responseMimeType') === 'application/json';
  if (schema !== undefined && !isJson)
    throw new Refuse(
      'bad-request',
      "Schema constraints are only supported with 'application/json' response mime type; found 'text/plain'.",
    );
  if (schema !== undefined) return { schema };
  return isJson ? 'json' : 'text';
}

function stopsIn(config: Body): readonly string[] {
  const stops = textsIn(fieldIn(config, 'stopSequences'));
  if (stops.length > 5)
    throw new Refuse(
      'bad-request',
      `Unable to submit request because it has ${stops.length} stop sequences but the maximum is 5.`,
    );
  return stops;
}
