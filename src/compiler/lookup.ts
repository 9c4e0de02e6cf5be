import { Fault } from '#fault';
import type { Character, CharacterId, Film, Line, LineId, Scene, SceneId, Shot, ShotId } from '#film';

/** A film whose parts are found by id at once. Looking for what is not there throws a fault `film-broken`. */
export interface Lookup {
  readonly film: Film;
  character(id: CharacterId): Character;
  scene(id: SceneId): Scene;
  shot(id: ShotId): Shot;
  line(id: LineId): Line;
}

export function lookup(film: Film): Lookup {
  return {
    film,
    character: finder('character', film.characters),
    scene: finder('scene', film.scenes),
    shot: finder('shot', film.shots),
    line: finder('line', film.lines),
  };
}

function finder<Thing extends { readonly id: string }>(
  kind: string,
  things: readonly Thing[],
): (id: Thing['id']) => Thing {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id) => {
    const found = byId.get(id);
    if (found === undefined) {
      throw new Fault('failure', 'film-broken', `The film names a ${kind} ${id} that it does not have.`, {
        facts: { kind, id },
      });
    }
    return found;
  };
}
