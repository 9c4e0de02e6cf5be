/** One numbered step from the tables as they were to the tables as they are. Never changed once it has been released. */
export interface Migration {
  /** 1, 2, 3, ... */
  readonly version: number;
  readonly sql: string;
}

export type DatabaseName = 'films' | 'builds' | 'money' | 'runs';

/** What a database holds, and how carefully it is written. */
export interface Schema {
  readonly name: DatabaseName;
  /** SQLite's application id: which of our databases a file is. */
  readonly application: number;
  /** `full`: an acknowledged write survives a power cut; `normal`: it survives anything that happens to the process. */
  readonly synchronous: 'full' | 'normal';
  readonly migrations: readonly Migration[];
}

export const latestVersion = (schema: Schema): number => schema.migrations.at(-1)?.version ?? 0;
