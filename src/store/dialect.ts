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
import { patiently } from './patience.ts';

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

  #patiently<Result>(work: () => Result): Promise<Result> {
    return patiently(this.#database, work, this.#trouble);
  }
}
