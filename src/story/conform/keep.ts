/** Two values that are the same data. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * What a person decided stays: `was` is in the film, `read` is what its screenplay said, `now` what the new one says.
 * A value that differs from what was read was set by hand and stays. `read` is undefined where nothing was read.
 */
export function kept<Value>(was: Value, read: Value | undefined, now: Value): Value {
  return read !== undefined && same(was, read) ? now : was;
}

/** The same for words of the screenplay: where it says something new, it has the last word. */
export function keptText<Value>(was: Value, read: Value | undefined, now: Value): Value {
  return read !== undefined && !same(read, now) ? now : kept(was, read, now);
}
