import type { LookPart, LookShelf } from '#analysis';
import { type Ingredients, type Json, stepKey } from '#graph';
import type { Store } from '#store';

/** Raised whenever the same film would be seen or heard otherwise. */
const RECIPE = { name: 'look', version: 1 } as const;

/**
 * Looks at films, kept like everything derived: by the hash of the film and of how it was looked at. Whatever is asked of a film
 * later, and under whatever name it comes, it is not decoded again; `reelwright clean` gives the room back.
 */
export function lookShelf(
  { memory, artifacts }: Pick<Store, 'memory' | 'artifacts'>,
  film: string,
  clock: () => number,
): LookShelf {
  const params = (part: LookPart): Json => ({ film, ...part });
  const keyOf = (part: LookPart) => stepKey({ recipe: RECIPE, params: params(part) }, []);
  return {
    async find(part) {
      const key = keyOf(part);
      const kept = (await memory.find(key))?.outputs['look'];
      if (kept === undefined) return undefined;
      if (await artifacts.intact(kept)) return await artifacts.read(kept);
      await memory.forget(key);
      return undefined;
    },
    async keep(part, bytes) {
      const look = await artifacts.keep(bytes, 'application/vnd.reelwright.look');
      const ingredients: Ingredients = { recipe: RECIPE, engine: null, params: params(part), inputs: [] };
      await memory.remember({ key: keyOf(part), ingredients, outputs: { look }, seconds: 0, at: clock() });
    },
  };
}
