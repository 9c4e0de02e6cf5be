import { readChat } from '../openai/index.ts';
import { type Asked, countOf, promptOf } from '../script/index.ts';
import { isText, jsonOr, objectIn, Refuse, type RoutedRequest, textsIn } from '../server/index.ts';

/** A chat request as vLLM 0.12 reads it; `autoTools` is whether it was started with `--enable-auto-tool-choice`. */
export const chatAsked =
  (autoTools: boolean) =>
  (request: RoutedRequest): Asked => {
    const asked = readChat(request);
    const { body } = request;
    if (!autoTools && asked.tools.length > 0 && asked.toolChoice === 'auto')
      throw new Refuse(
        'bad-request',
        '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
      );
    checkRoom(asked, request.desk.contextTokens);
    const thinking = objectIn(body['chat_template_kwargs'])['enable_thinking'];
    return {
      ...asked,
      format: constraintIn(body['structured_outputs']) ?? asked.format,
      reasoning: asked.reasoning || thinking === true,
    };
  };

/** `structured_outputs`. What was `guided_json` and the like until 0.12 is overlooked without a word. */
function constraintIn(given: unknown): Asked['format'] | undefined {
  const { json, json_object: anyJson, choice, regex, grammar } = objectIn(given);
  if (grammar !== undefined)
    throw new Refuse('bad-request', 'This double knows no grammars: script the answer, or ask for a regex.');
  if (json !== undefined) return { schema: typeof json === 'string' ? jsonOr(json) : json };
  if (anyJson === true) return 'json';
  if (textsIn(choice).length > 0) return { choice: textsIn(choice) };
  return isText(regex) ? { pattern: String(regex) } : undefined;
}

/** It refuses to write more than there is room for; others write what fits. */
function checkRoom(asked: Asked, contextTokens: number): void {
  const { maxTokens } = asked;
  const input = countOf(promptOf(asked));
  if (maxTokens === undefined || input > contextTokens || maxTokens <= contextTokens - input) return;
  throw new Refuse(
    'bad-request',
    `'max_tokens' or 'max_completion_tokens' is too large: ${maxTokens}. This model's maximum context length is ${contextTokens} tokens and your request has ${input} input tokens (${maxTokens} > ${contextTokens} - ${input}). (parameter=max_tokens, value=${maxTokens})`,
  );
}
