import { setTimeout as pause } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Statement } from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { Fault } from '#fault';
import { isBusy } from './trouble.ts';

/** How long a write goes on trying while others write, and the longest pause between two tries; milliseconds. */
const PATIENCE = 60_000;
const LONGEST_TURN = 25;
/** Milliseconds SQLite itself waits where it is asked directly: while a database is opened, and inside transactions. */
export const BUSY_TIMEOUT = 5000;
/** Prepared statements kept; there are a few dozen different ones in all. */
const STATEMENTS = 200;

/**
 * Kysely over one better-sqlite3 connection. It differs from Kysely's own in three ways: writing transactions take the
 * write lock when they begin (so none fails half way because another process wrote), a busy database is waited for,
 * and statements are prepared once.
 */
export function sqliteDialect(database: Database, trouble: (error: unknown) => unknown): Dialect {
  return {
    createDriver: () => new OneConnection(database, trouble),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
  };
}

class OneConnection implements Driver, DatabaseConnection {
  readonly #database: Database;
  readonly #trouble: (error: unknown) => unknown;
  readonly #statements = new Map<string, Statement>();

  constructor(database: Database, trouble: (error: unknown) => unknown) {
    this.#database = database;
    this.#trouble = trouble;
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this;
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    this.#statements.clear();
    this.#database.close();
  }

  async beginTransaction(_connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#patiently(() => this.#run(settings.accessMode === 'read only' ? 'begin' : 'begin immediate', []));
  }
  async commitTransaction(): Promise<void> {
    await this.#patiently(() => this.#run('commit', []));
  }
  async rollbackTransaction(): Promise<void> {
    // A full disk has rolled it back already.
    if (this.#database.inTransaction) await this.#patiently(() => this.#run('rollback', []));
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#patiently(() => this.#run(sql, parameters));
  }

  async *streamQuery<Row>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    // A statement of its own: a kept one cannot be run again while it is being read.
    for (const row of this.#database.prepare(sql).iterate<Row>(parameters)) yield { rows: [row] };
  }

  #run<Row>(sql: string, parameters: readonly unknown[]): QueryResult<Row> {
    const statement = this.#prepared(sql);
    if (statement.reader) return { rows: statement.all<Row>(parameters) };
    const { changes, lastInsertRowid } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const [oldest] = this.#statements.keys();
    if (this.#statements.size >= STATEMENTS && oldest !== undefined) this.#statements.delete(oldest);
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * Waits without holding up this process: SQLite's own waiting would, and whoever holds the write lock may be another
   * store in this very process. Inside a transaction nobody else writes and there is nothing to wait for.
   */
  async #patiently<Result>(work: () => Result): Promise<Result> {
    for (let waited = 0, longest = 1; ; longest = Math.min(longest * 2, LONGEST_TURN)) {
      try {
        return this.#database.inTransaction ? work() : this.#atOnce(work);
      } catch (error) {
        if (!isBusy(error)) throw this.#trouble(error);
        if (waited >= PATIENCE) throw busy(error);
      }
      // Chance keeps processes from trying in step.
      const turn = 1 + Math.random() * longest;
      waited += turn;
      await pause(turn);
    }
  }

  #atOnce<Result>(work: () => Result): Result {
    this.#run('pragma busy_timeout = 0', []);
    try {
      return work();
    } finally {
      this.#run(`pragma busy_timeout = ${BUSY_TIMEOUT}`, []);
    }
  }
}

const busy = (cause: unknown): Fault =>
  new Fault('conflict', 'database-busy', 'Another process has been writing for more than a minute.', {
    hint: 'Wait for it to finish, then do this again.',
    cause,
  });
