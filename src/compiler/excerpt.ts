import { type Film, framesOf, type Shot } from '#film';

/** The shots that will be in the film, in order: all of them, or as many as the film's wanted length has room for. */
export function shotsInFilm(film: Film): readonly Shot[] {
  const byId = new Map(film.shots.map((shot) => [shot.id, shot]));
  const all = film.scenes.flatMap((scene) => scene.shots).flatMap((id) => byId.get(id) ?? []);
  const wanted = film.settings.seconds;
  if (wanted === null) return all;
  const rate = film.settings.frameRate;
  const room = framesOf(wanted, rate);
  const end = all.at(-1);
  const closing = end?.framing === 'title' ? end : undefined;
  let used = closing === undefined ? 0 : framesOf(closing.seconds, rate);
  const kept: Shot[] = [];
  for (const shot of all) {
    if (shot === closing) continue;
    if (used >= room && kept.length > 0) break;
    kept.push(shot);
    used += framesOf(shot.seconds, rate);
  }
  return closing === undefined ? kept : [...kept, closing];
}
