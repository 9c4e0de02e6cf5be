import type { CuttingDesk } from '#compiler';
import { type Film, recordReplacement } from '#film';
import type { Studio } from './studio.ts';

/** What every operation of the catalogue is given: the film it is about, and the studio it is done in. */
export interface StudioDesk extends CuttingDesk {
  readonly studio: Studio;
  readonly revision: number;
}

/** Sets a film on the desk. Every change is recorded under the operation's name and saved before it counts. */
export function openDesk(
  studio: Studio,
  opened: { readonly film: Film; readonly revision: number },
  operation: string,
): StudioDesk {
  let { film, revision } = opened;
  return {
    studio,
    artifacts: studio.store.artifacts,
    get film() {
      return film;
    },
    get revision() {
      return revision;
    },
    async change(summary, next) {
      const details = { author: studio.author, operation, summary, at: studio.clock(), revision: revision + 1 };
      const recorded = recordReplacement(film, next, details);
      if (recorded.change.patches.length === 0) return film;
      await studio.store.films.save(recorded.film, recorded.change, { revision });
      film = recorded.film;
      revision += 1;
      return film;
    },
  };
}
