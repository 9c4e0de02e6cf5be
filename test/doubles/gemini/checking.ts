import { type Body, isText, objectsIn, Refuse } from '../server/index.ts';
import { fieldIn } from './fields.ts';

function refuse(words: string): never {
  throw new Refuse('bad-request', words);
}

/** What the platform looks at before a model does. */
export function checkContents(contents: readonly Body[], model: string): void {
  if (contents.length === 0) refuse('* GenerateContentRequest.contents: contents is not specified\n');
  for (const { role } of contents)
    if (role !== undefined && role !== 'user' && role !== 'model' && role !== 'function')
      refuse('Please use a valid role: user, model.');
  for (const [index, content] of contents.entries()) {
    if (objectsIn(content['parts']).length === 0 && typeof content['parts'] !== 'object')
      refuse(`* GenerateContentRequest.contents[${index}].parts: contents.parts must not be empty.\n`);
    checkResponses(content, contents[index - 1]);
  }
  if (/^gemini-3/.test(model)) checkSeals(contents);
}

const partsWith = ({ parts }: Body, name: string): readonly Body[] =>
  objectsIn(parts).filter((part) => fieldIn(part, name) !== undefined);

/** As many answers as there were calls. */
function checkResponses(content: Body, before: Body | undefined): void {
  const answers = partsWith(content, 'functionResponse').length;
  const calls = before === undefined ? 0 : partsWith(before, 'functionCall').length;
  if (answers !== calls && (answers > 0 || calls > 0))
    refuse(
      'Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.',
    );
}

/** From Gemini 3 on the first call of every step since the asker's last words goes back with its seal. */
function checkSeals(contents: readonly Body[]): void {
  const since = contents.findLastIndex(
    (content) => content['role'] !== 'model' && partsWith(content, 'functionResponse').length === 0,
  );
  for (const [index, content] of contents.entries()) {
    const first = index > since ? partsWith(content, 'functionCall')[0] : undefined;
    if (first !== undefined && !isText(fieldIn(first, 'thoughtSignature')))
      refuse(
        'Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance.',
      );
  }
}
