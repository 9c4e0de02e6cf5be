/** Dollars for people: cents where there are whole cents, more places where the sum is small. */
export function dollars(amount: number): string {
  if (amount === 0) return '$0';
  const places = amount >= 1 ? 2 : amount >= 0.01 ? 4 : 6;
  return `$${amount.toFixed(places)}`;
}

/** Rows in columns as wide as their widest word; the last column is not padded. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((wide, row) => row.map((word, at) => Math.max(wide[at] ?? 0, word.length)), []);
  return rows.map((row) =>
    row.map((word, at) => (at === row.length - 1 ? word : word.padEnd(widths[at] ?? 0))).join('  '),
  );
}
