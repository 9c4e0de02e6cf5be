import type { JsonObject, ToolCall } from '../../contract/index.ts';
import { named } from '../sse.ts';

/** The numbered blocks of a message that is being told. Text and thoughts are one block at a time; tool calls may overlap. */
export class Blocks {
  #next = 0;
  #open: { readonly kind: 'text' | 'thinking'; readonly index: number; readonly head: string } | undefined;
  readonly #tools = new Map<string, { readonly index: number; begun: boolean }>();

  text(text: string): string {
    const started = this.#spoken('text', { type: 'text', text: '' }, { type: 'text_delta' }, 'text');
    return `${started}${this.#open?.head}${JSON.stringify(text)}}}\n\n`;
  }

  /** The seal ends a thought: what is thought after it is another one. */
  thought(text: string, signature: string | undefined): string {
    const block = { type: 'thinking', thinking: '', signature: '' };
    const started = this.#spoken('thinking', block, { type: 'thinking_delta' }, 'thinking');
    const told = text === '' ? '' : `${this.#open?.head}${JSON.stringify(text)}}}\n\n`;
    if (signature === undefined) return started + told;
    const index = this.#open?.index ?? 0;
    return started + told + delta(index, { type: 'signature_delta', signature }) + this.close();
  }

  toolStart(id: string, name: string): string {
    const closed = this.close();
    const index = this.#next++;
    this.#tools.set(id, { index, begun: false });
    return closed + start(index, { type: 'tool_use', id, name, input: {} });
  }

  toolDelta(id: string, text: string): string {
    const tool = this.#tools.get(id);
    if (tool === undefined) throw new RangeError(`a delta of the tool call ${id}, which never began`);
    tool.begun = true;
    return delta(tool.index, { type: 'input_json_delta', partial_json: text });
  }

  /** Ends a tool call; its arguments follow here if they came in one piece. */
  toolEnd({ id, arguments: whole }: ToolCall): string {
    const tool = this.#tools.get(id);
    if (tool === undefined) throw new RangeError(`the end of the tool call ${id}, which never began`);
    const rest = tool.begun || whole === '' ? '' : this.toolDelta(id, whole);
    return rest + stop(tool.index);
  }

  /** Ends the text or thought that is being told, if one is. */
  close(): string {
    const open = this.#open;
    this.#open = undefined;
    return open === undefined ? '' : stop(open.index);
  }

  #spoken(kind: 'text' | 'thinking', block: JsonObject, part: JsonObject, field: string): string {
    if (this.#open?.kind === kind) return '';
    const closed = this.close();
    const index = this.#next++;
    // What stays the same in every delta is written once: everything up to the text itself.
    const head = `event: content_block_delta\ndata: {"type":"content_block_delta","index":${index},"delta":${JSON.stringify(part).slice(0, -1)},"${field}":`;
    this.#open = { kind, index, head };
    return closed + start(index, block);
  }
}

const start = (index: number, content_block: JsonObject): string =>
  named('content_block_start', { type: 'content_block_start', index, content_block });
const delta = (index: number, part: JsonObject): string =>
  named('content_block_delta', { type: 'content_block_delta', index, delta: part });
const stop = (index: number): string => named('content_block_stop', { type: 'content_block_stop', index });
