/** A pattern for a thing and what it does, in either order and close together in one sentence. Both are alternatives. */
export function near(things: string, doings: string): string {
  const thing = `(?:${things})(?!\\p{L})`;
  const doing = `(?<!\\p{L})(?:${doings})(?!\\p{L})`;
  return `${thing}[^.!?;]{0,32}?${doing}|(?:${doings})(?!\\p{L})[^.!?;]{0,24}?(?<!\\p{L})${thing}`;
}
