import { type Body, objectsIn, Refuse, textIn } from '../server/index.ts';
import { signatureOf } from './signature.ts';

function refuse(words: string): never {
  throw new Refuse('bad-request', words);
}

/** What the platform looks at before a model does. */
export function checkMessages(messages: readonly Body[]): void {
  if (messages.length === 0) refuse('messages: at least one message is required');
  let waiting: readonly string[] = [];
  for (const [index, message] of messages.entries()) {
    checkRole(message, index);
    const blocks = objectsIn(message['content']);
    if (message['content'] === '' || (Array.isArray(message['content']) && blocks.length === 0))
      refuse(
        `messages.${index}: all messages must have non-empty content except for the optional final assistant message`,
      );
    for (const [at, block] of blocks.entries()) checkBlock(block, `messages.${index}.content.${at}`, waiting);
    const answered = blocks.map(({ tool_use_id: id }) => textIn(id));
    refuseUnanswered(
      waiting.filter((id) => !answered.includes(id)),
      index - 1,
    );
    waiting = blocks.filter(({ type }) => type === 'tool_use').map(({ id }) => textIn(id));
  }
  refuseUnanswered(waiting, messages.length - 1);
}

function checkRole({ role }: Body, index: number): void {
  if (role === 'system')
    refuse(
      'messages: Unexpected role "system". The Messages API accepts a top-level `system` parameter, not "system" as an input message role.',
    );
  if (role !== 'user' && role !== 'assistant') refuse(`messages.${index}.role: Input should be 'user' or 'assistant'`);
  if (index === 0 && role !== 'user') refuse('messages: first message must use the "user" role');
}

function checkBlock(block: Body, place: string, waiting: readonly string[]): void {
  if (block['type'] === 'text' && block['text'] === '') refuse('messages: text content blocks must be non-empty');
  if (block['type'] === 'thinking' && block['signature'] !== signatureOf(textIn(block['thinking'])))
    refuse(`${place}: Invalid \`signature\` in \`thinking\` block`);
  if (block['type'] === 'tool_use' && (typeof block['input'] !== 'object' || block['input'] === null))
    refuse(`${place}.tool_use.input: Input should be a valid dictionary`);
  if (block['type'] !== 'tool_result') return;
  const id = textIn(block['tool_use_id']);
  if (!waiting.includes(id))
    refuse(
      `${place}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
    );
}

function refuseUnanswered(ids: readonly string[], index: number): void {
  if (ids.length === 0) return;
  refuse(
    `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  );
}
