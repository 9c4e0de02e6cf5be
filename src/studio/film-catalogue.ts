import { COMPILER_OPERATIONS } from '#compiler';
import { Catalogue } from '#operation';
import { PICTURE_OPERATIONS } from '#pictures';
import { STORY_OPERATIONS } from '#story';
import { VOICE_OPERATIONS } from '#voices';
import type { StudioDesk } from './desk.ts';
import { STUDIO_OPERATIONS } from './operations.ts';

/** Everything that can be done to a film, gathered from the rooms that know how. */
export function openFilmCatalogue(): Catalogue<StudioDesk> {
  const { reframe, time, replan, lint } = STORY_OPERATIONS;
  const { rewrite, reviseScreenplay, bringPicture, circle } = COMPILER_OPERATIONS;
  const { show, set, rename, remove, undoLast, redoLast, list, name, restore, compare } = STUDIO_OPERATIONS;
  return new Catalogue<StudioDesk>()
    .add(reframe)
    .add(time)
    .add(replan)
    .add(lint)
    .add(VOICE_OPERATIONS.recast)
    .add(PICTURE_OPERATIONS.redress)
    .add(rewrite)
    .add(reviseScreenplay)
    .add(bringPicture)
    .add(circle)
    .add(show)
    .add(set)
    .add(rename)
    .add(remove)
    .add(undoLast)
    .add(redoLast)
    .add(list)
    .add(name)
    .add(restore)
    .add(compare);
}
