import type Database from 'better-sqlite3';
import type { GroupCommit } from '../money/group-commit.ts';

/** How good answers were, and what comparisons found; what stands in them is the gateway's to say. */
export interface Scores {
  add(
    scores: readonly { readonly task: string; readonly target: string; readonly at: number; readonly score: unknown }[],
  ): Promise<void>;
  /** The newest last. */
  list(filter: { readonly task?: string; readonly since?: number }): Promise<readonly unknown[]>;
  keepComparison(comparison: unknown): Promise<void>;
  /** The newest first. */
  comparisons(): Promise<readonly unknown[]>;
}

export function openScores(raw: Database, books: GroupCommit, clock: () => number): Scores {
  const add = raw.prepare('insert into scores (task, target, at, score) values (?, ?, ?, ?)');
  const list = raw.prepare('select score from scores where (? is null or task = ?) and at >= ? order by at, rowid');
  const keep = raw.prepare('insert into comparisons (at, comparison) values (?, ?)');
  return {
    async add(scores) {
      await books.write(() => {
        for (const { task, target, at, score } of scores) add.run([task, target, at, JSON.stringify(score)]);
      });
    },
    async list({ task = null, since = 0 }: { readonly task?: string | null; readonly since?: number }) {
      return list.all<{ score: string }>([task, task, since]).map(({ score }) => JSON.parse(score));
    },
    async keepComparison(comparison) {
      await books.write(() => keep.run([clock(), JSON.stringify(comparison)]));
    },
    async comparisons() {
      const rows = raw
        .prepare('select comparison from comparisons order by at desc, rowid desc')
        .all<{ comparison: string }>([]);
      return rows.map(({ comparison }) => JSON.parse(comparison));
    },
  };
}
