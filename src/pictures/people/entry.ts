/** What a table of words holds under a word anybody may have written: `constructor` is not in it. */
export function entry<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}
