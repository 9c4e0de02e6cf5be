import type { Media, Message, Part } from '../../contract/index.ts';
import { mediaFromBase64, mediaFromUrl } from '../media.ts';
import { invalid, unsupported } from '../reading.ts';
import type { MessagesBlock, MessagesSource, MessagesTurn } from './schema.ts';

type ResultBlock = Extract<MessagesBlock, { type: 'tool_result' }>;

/**
 * The turns of a conversation. Results of tools stand inside the user's turns here and are turns of their own elsewhere;
 * pictures among the results follow as the user's, because other dialects allow them nowhere else.
 */
export function readTurns(turns: readonly MessagesTurn[]): Message[] {
  const names = new Map<string, string>();
  return turns.flatMap((turn, index) => readTurn(turn, `messages[${index}]`, names));
}

function readTurn({ role, content }: MessagesTurn, field: string, names: Map<string, string>): Message[] {
  if (typeof content === 'string') {
    return [{ role, parts: content === '' ? [] : [{ kind: 'text', text: content }] }];
  }
  const results: Part[] = [];
  const others: Part[] = [];
  content.forEach((block, index) => {
    const place = `${field}.content[${index}]`;
    if (block.type === 'tool_result') {
      const { result, media } = readResult(block, place, names);
      results.push(result);
      others.push(...media);
    } else others.push(...readBlock(block, place, names));
  });
  if (results.length === 0) return [{ role, parts: others }];
  return [{ role: 'tool', parts: results }, ...(others.length === 0 ? [] : [{ role, parts: others }])];
}

function readBlock(block: Exclude<MessagesBlock, ResultBlock>, field: string, names: Map<string, string>): Part[] {
  switch (block.type) {
    case 'text':
      return [{ kind: 'text', text: block.text }];
    case 'image':
      return [{ kind: 'media', media: readSource(block.source, 'image/*', `${field}.source`) }];
    case 'document':
      return [
        {
          kind: 'media',
          media: readSource(block.source, 'application/pdf', `${field}.source`),
          ...(block.title ? { name: block.title } : {}),
        },
      ];
    case 'thinking':
      return [{ kind: 'reasoning', text: block.thinking, ...(block.signature ? { signature: block.signature } : {}) }];
    // Only the provider that wrote it can read it.
    case 'redacted_thinking':
      return [];
    case 'tool_use':
      names.set(block.id, block.name);
      return [{ kind: 'tool-call', id: block.id, name: block.name, arguments: JSON.stringify(block.input) }];
  }
}

function readResult(block: ResultBlock, field: string, names: ReadonlyMap<string, string>) {
  const id = block.tool_use_id;
  const name = names.get(id);
  if (name === undefined) throw invalid(`${field}.tool_use_id`, 'it answers no tool_use that stands before it');
  const blocks = typeof block.content === 'string' ? [{ type: 'text' as const, text: block.content }] : block.content;
  const texts: string[] = [];
  const media: Part[] = [];
  (blocks ?? []).forEach((inner, index) => {
    if (inner.type === 'text') texts.push(inner.text);
    else {
      const type = inner.type === 'image' ? 'image/*' : 'application/pdf';
      media.push({ kind: 'media', media: readSource(inner.source, type, `${field}.content[${index}].source`) });
    }
  });
  const result: Part = { kind: 'tool-result', id, name, text: texts.join('\n'), failed: block.is_error ?? false };
  return { result, media };
}

function readSource({ type, media_type, data, url }: MessagesSource, usual: string, field: string): Media {
  if (type === 'url' && url) return mediaFromUrl(url, media_type ?? usual, `${field}.url`);
  if (type === 'base64' && data) return mediaFromBase64(data, media_type ?? usual, `${field}.data`);
  if (type === 'text' && typeof data === 'string') {
    return { type: media_type ?? 'text/plain', source: { kind: 'bytes', bytes: new TextEncoder().encode(data) } };
  }
  throw unsupported(`${field}.type`, `"${type}" cannot be read by other providers.`);
}
