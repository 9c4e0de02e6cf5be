/** One figure, with what it is held against. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  /** What a tool a user would otherwise pick does in the same run, or `-`. */
  readonly peer: string;
  readonly ratio: string;
  readonly goal: string;
  readonly holds: boolean;
}

export interface Bench {
  readonly name: string;
  readonly machine: string;
  readonly rows: readonly Row[];
}

/** A table for people, or with `--json` one object on standard output. */
export function show(bench: Bench, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(bench)}\n`);
    return;
  }
  const head = { what: 'what', ours: 'ours', peer: 'beside', ratio: 'ratio', goal: 'goal', holds: '' };
  const rows = [head, ...bench.rows.map((row) => ({ ...row, holds: row.holds ? 'holds' : 'FALLS SHORT' }))];
  const columns = ['what', 'ours', 'peer', 'ratio', 'goal', 'holds'] as const;
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  process.stdout.write(`${bench.name}, on ${bench.machine}\n`);
  for (const row of rows) {
    process.stdout.write(
      `${columns
        .map((column, index) => row[column].padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}
