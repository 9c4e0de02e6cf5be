import type { Change, Patch } from './change.ts';

/** The change `undo` would take back: the latest that stands. The change that made the film, or brought it to a newer schema, stays. */
export function undoable(log: readonly Change[]): Change | undefined {
  return standing(log).done.at(-1);
}

/** The change `redo` would do again: the one undone last, unless something else was done since. */
export function redoable(log: readonly Change[]): Change | undefined {
  return standing(log).undone.at(-1);
}

/** The patch that puts a whole film in place of what was there, where there is one. */
export function foundation(patches: readonly Patch[]): Patch | undefined {
  return patches.findLast((patch) => patch.path.length === 0);
}

interface Standing {
  /** Changes that are in the film and can be undone, oldest first. */
  readonly done: Change[];
  /** Changes that can be done again, the next one last. */
  readonly undone: Change[];
}

function standing(log: readonly Change[]): Standing {
  const state: Standing = { done: [], undone: [] };
  for (const change of log) {
    if (change.undoes !== null) move(state.done, state.undone);
    else if (change.redoes !== null) move(state.undone, state.done);
    else {
      state.undone.length = 0;
      if (stays(change)) state.done.length = 0;
      else state.done.push(change);
    }
  }
  return state;
}

function move(from: Change[], to: Change[]): void {
  const change = from.pop();
  if (change) to.push(change);
}

function stays(change: Change): boolean {
  return foundation(change.patches) !== undefined || change.patches.some((patch) => patch.path[0] === 'schema');
}
