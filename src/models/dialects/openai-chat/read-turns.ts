import type { Message, Part } from '../../contract/index.ts';
import { mediaFromBase64, mediaFromUrl } from '../media.ts';
import { invalid, unsupported } from '../reading.ts';
import type { ChatContent, ChatPart, ChatTurn } from './schema.ts';

/** Media types of the formats audio may come in. */
const AUDIO: Readonly<Record<string, string>> = { wav: 'audio/wav', mp3: 'audio/mpeg' };

/** The turns of a conversation; answers of tools that follow one another become one turn. */
export function readTurns(turns: readonly ChatTurn[]): Message[] {
  const messages: Message[] = [];
  const tools = new Map<string, string>();
  turns.forEach((turn, index) => {
    const message = readTurn(turn, `messages[${index}]`, tools);
    for (const part of message.parts) if (part.kind === 'tool-call') tools.set(part.id, part.name);
    const before = messages.at(-1);
    if (message.role === 'tool' && before?.role === 'tool') {
      messages[messages.length - 1] = { role: 'tool', parts: [...before.parts, ...message.parts] };
    } else messages.push(message);
  });
  return messages;
}

function readTurn(turn: ChatTurn, field: string, tools: ReadonlyMap<string, string>): Message {
  const content = turn.content ?? '';
  switch (turn.role) {
    case 'system':
    case 'developer':
      return { role: 'system', parts: readContent(content, `${field}.content`) };
    case 'user':
      return { role: 'user', parts: readContent(content, `${field}.content`) };
    case 'assistant':
      return { role: 'assistant', parts: readAnswer(turn, field) };
    case 'tool': {
      const name = turn.name ?? tools.get(turn.tool_call_id);
      if (name === undefined) throw invalid(`${field}.tool_call_id`, 'it answers no tool call that stands before it');
      const text = readContent(content, `${field}.content`)
        .map((part) => (part.kind === 'text' ? part.text : ''))
        .join('');
      return { role: 'tool', parts: [{ kind: 'tool-result', id: turn.tool_call_id, name, text, failed: false }] };
    }
  }
}

function readAnswer(turn: Extract<ChatTurn, { role: 'assistant' }>, field: string): Part[] {
  if (turn['function_call'] !== null && turn['function_call'] !== undefined) {
    throw unsupported(`${field}.function_call`, 'use `tool_calls`, which took its place.');
  }
  const sealed = (turn.reasoning_details ?? []).filter(({ type }) => type === 'reasoning.text');
  const thought = turn.reasoning_content ?? turn.reasoning ?? '';
  const reasoning: Part[] =
    sealed.length > 0
      ? sealed.map(({ text, signature }) => ({
          kind: 'reasoning',
          text: text ?? '',
          ...(signature ? { signature } : {}),
        }))
      : thought === ''
        ? []
        : [{ kind: 'reasoning', text: thought }];
  const said = readContent(turn.content ?? '', `${field}.content`);
  const refused: Part[] = turn.refusal ? [{ kind: 'text', text: turn.refusal }] : [];
  const calls = (turn.tool_calls ?? []).map((call, index): Part => {
    if (call.function === undefined) {
      throw unsupported(`${field}.tool_calls[${index}].type`, 'only calls of functions are known to other dialects.');
    }
    return { kind: 'tool-call', id: call.id, name: call.function.name, arguments: call.function.arguments };
  });
  return [...reasoning, ...said, ...refused, ...calls];
}

function readContent(content: ChatContent, field: string): Part[] {
  if (typeof content === 'string') return content === '' ? [] : [{ kind: 'text', text: content }];
  return content.map((part, index) => readPart(part, `${field}[${index}]`));
}

function readPart(part: ChatPart, field: string): Part {
  switch (part.type) {
    case 'text':
      return { kind: 'text', text: part.text };
    case 'refusal':
      return { kind: 'text', text: part.refusal };
    case 'image_url':
      return { kind: 'media', media: mediaFromUrl(part.image_url.url, 'image/*', `${field}.image_url.url`) };
    case 'input_audio': {
      const { data, format } = part.input_audio;
      return {
        kind: 'media',
        media: mediaFromBase64(data, AUDIO[format] ?? `audio/${format}`, `${field}.input_audio.data`),
      };
    }
    case 'file': {
      const { file_data, filename } = part.file;
      if (!file_data) throw unsupported(`${field}.file`, 'a file that lies at a provider cannot be read by another.');
      return {
        kind: 'media',
        media: mediaFromUrl(file_data, 'application/octet-stream', `${field}.file.file_data`),
        ...(filename ? { name: filename } : {}),
      };
    }
  }
}
