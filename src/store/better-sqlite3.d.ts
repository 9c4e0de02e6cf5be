/** The part of better-sqlite3 the store uses; the package brings no types of its own. */
declare module 'better-sqlite3' {
  export interface Statement {
    /** True when running it gives rows. */
    readonly reader: boolean;
    all<Row>(parameters: readonly unknown[]): Row[];
    get<Row>(parameters: readonly unknown[]): Row | undefined;
    run(parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint };
    iterate<Row>(parameters: readonly unknown[]): IterableIterator<Row>;
  }

  export interface BackupProgress {
    readonly totalPages: number;
    readonly remainingPages: number;
  }

  export default class Database {
    /** A buffer is a database in memory. `timeout` is SQLite's busy timeout in milliseconds. */
    constructor(path: string | Buffer, options?: { readonly?: boolean; fileMustExist?: boolean; timeout?: number });
    readonly open: boolean;
    readonly readonly: boolean;
    readonly inTransaction: boolean;
    prepare(sql: string): Statement;
    exec(sql: string): this;
    pragma(text: string, options: { simple: true }): unknown;
    /** Copies the database page by page, giving way to other work between steps of as many pages as `progress` returns. */
    backup(path: string, options?: { progress?: (progress: BackupProgress) => number }): Promise<BackupProgress>;
    /** The whole database as the bytes its file would have. */
    serialize(): Buffer;
    close(): this;
  }
}
