/** The last words a process said: keeps the newest bytes, at most `limit` of them, however much it prints. */
export class LastWords {
  readonly #limit: number;
  readonly #listen: ((line: string) => void) | undefined;
  readonly #decoder = new TextDecoder();
  #kept: Buffer[] = [];
  #size = 0;
  #line = '';

  /** `limit` in bytes, default 64 KiB; `listen` hears every whole line as it comes. */
  constructor(listen?: (line: string) => void, limit = 65_536) {
    this.#listen = listen;
    this.#limit = limit;
  }

  add(chunk: Buffer): void {
    this.#kept.push(chunk.length > this.#limit ? chunk.subarray(chunk.length - this.#limit) : chunk);
    this.#size += Math.min(chunk.length, this.#limit);
    while (this.#kept.length > 1 && this.#size - (this.#kept[0]?.length ?? 0) >= this.#limit) {
      this.#size -= this.#kept.shift()?.length ?? 0;
    }
    if (this.#listen !== undefined) this.#tell(this.#decoder.decode(chunk, { stream: true }), this.#listen);
  }

  #tell(text: string, listen: (line: string) => void): void {
    const lines = (this.#line + text).split(/[\r\n]/);
    this.#line = (lines.pop() ?? '').slice(-this.#limit);
    for (const line of lines) if (line !== '') listen(line);
  }

  /** Everything kept, bytes that are no UTF-8 shown as such. */
  get text(): string {
    return new TextDecoder().decode(Buffer.concat(this.#kept).subarray(-this.#limit)).trim();
  }
}
