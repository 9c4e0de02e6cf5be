/** What a studio asks models for. */
export const TASKS = ['story', 'dialogue', 'shot', 'summary', 'review', 'json', 'chat', 'embedding'] as const;
export type Task = (typeof TASKS)[number];

/** How strong a model is, roughly: 1 runs on a laptop or costs next to nothing, 3 is the best its maker has. */
export type Strength = 1 | 2 | 3;

/** What a task wants of a model. */
export interface TaskNeeds {
  readonly strength: Strength;
  /** Tokens a call of it usually reads and writes; for comparing prices. */
  readonly input: number;
  readonly output: number;
  /** Why that strength, in a few words. */
  readonly because: string;
}

export const TASK_NEEDS: Readonly<Record<Task, TaskNeeds>> = {
  story: { strength: 3, input: 12_000, output: 3_000, because: 'plots and prose show every weakness' },
  dialogue: { strength: 3, input: 6_000, output: 800, because: 'voices and subtext need a fine ear' },
  shot: { strength: 2, input: 3_000, output: 600, because: 'a shot is short and concrete' },
  summary: { strength: 1, input: 10_000, output: 500, because: 'small models summarise well' },
  review: { strength: 3, input: 12_000, output: 1_000, because: 'a judge should not be weaker than what it judges' },
  json: { strength: 2, input: 3_000, output: 1_000, because: 'data must fit its shape' },
  chat: { strength: 2, input: 4_000, output: 500, because: 'a talk should be quick and sensible' },
  embedding: { strength: 1, input: 1_000, output: 0, because: 'vectors need no eloquence' },
};
