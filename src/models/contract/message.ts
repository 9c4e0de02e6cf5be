/** Bytes a model is shown, or where it finds them. */
export interface Media {
  /** IANA media type: `image/png`, `audio/wav`, `application/pdf`. */
  readonly type: string;
  readonly source:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'url'; readonly url: string };
}

/** One piece of a message. Which kinds a model takes is in its capabilities. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'media'; readonly media: Media; readonly name?: string }
  /** What a model thought before it answered. `signature` is the provider's seal, handed back untouched. */
  | { readonly kind: 'reasoning'; readonly text: string; readonly signature?: string }
  | ToolCall
  | {
      readonly kind: 'tool-result';
      /** The id of the call this answers. */
      readonly id: string;
      readonly name: string;
      readonly text: string;
      /** True when the tool could not do it; `text` then says why. */
      readonly failed: boolean;
    };

/** A model's wish to have a tool run. */
export interface ToolCall {
  readonly kind: 'tool-call';
  readonly id: string;
  readonly name: string;
  /** The arguments exactly as the model wrote them: JSON if it kept to the rules. */
  readonly arguments: string;
}

/** One turn of a conversation. Instructions to the model are `system`; answers of tools are `tool`. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly parts: readonly Part[];
}

/** A message of plain text. */
export const message = (role: Message['role'], text: string): Message => ({ role, parts: [{ kind: 'text', text }] });

/** The text of a message, its other parts left out. */
export const textOf = ({ parts }: Pick<Message, 'parts'>): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
