export { type CataloguedEngine, type ModelCard, modelCards, usualCost } from './cards.ts';
export { FAMILIES_AT, type ModelFamily, modelFamily } from './families.ts';
export { nearNames, resolveModel } from './names.ts';
export { type Constraints, obstacle, type Recommendation, recommend } from './recommend.ts';
export { type Strength, TASK_NEEDS, TASKS, type Task, type TaskNeeds } from './tasks.ts';
