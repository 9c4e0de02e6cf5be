import { COMPILER_OPERATIONS } from '#compiler';
import { CONVERSATION_OPERATIONS, MODEL_OPERATIONS, QUALITY_OPERATIONS, QUEUE_OPERATIONS } from '#models';
import { Catalogue } from '#operation';
import { PICTURE_OPERATIONS } from '#pictures';
import { STORY_OPERATIONS } from '#story';
import { VOICE_OPERATIONS } from '#voices';
import { ACCESS_OPERATIONS } from './access-operations.ts';
import type { StudioDesk } from './desk.ts';
import type { HouseDesk } from './house-desk.ts';
import { MONEY_OPERATIONS } from './money-operations.ts';
import { STUDIO_OPERATIONS } from './operations.ts';
import { SERVER_OPERATIONS } from './server-operations.ts';

/** Everything that can be done to a film, gathered from the rooms that know how. */
export function openCatalogue(): Catalogue<StudioDesk> {
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

/** What can be done in the studio apart from any film. */
export function openHouseCatalogue(): Catalogue<HouseDesk> {
  const { generate, shaped, fill, quote, count, engines, test, models, stats, clear, templates, render } =
    MODEL_OPERATIONS;
  const { report, list, setCap, removeCap, caps, setPrice, prices, removePrice } = MONEY_OPERATIONS;
  const { keep, secrets, forget } = ACCESS_OPERATIONS;
  const { start, stop, switchTo, logs } = SERVER_OPERATIONS;
  const { rate, choose, contest, comparisons } = QUALITY_OPERATIONS;
  return new Catalogue<HouseDesk>()
    .add(generate)
    .add(shaped)
    .add(fill)
    .add(quote)
    .add(count)
    .add(engines)
    .add(test)
    .add(models)
    .add(stats)
    .add(clear)
    .add(templates)
    .add(render)
    .add(report)
    .add(list)
    .add(setCap)
    .add(removeCap)
    .add(caps)
    .add(setPrice)
    .add(prices)
    .add(removePrice)
    .add(ACCESS_OPERATIONS.create)
    .add(ACCESS_OPERATIONS.list)
    .add(ACCESS_OPERATIONS.revoke)
    .add(keep)
    .add(secrets)
    .add(forget)
    .add(SERVER_OPERATIONS.list)
    .add(start)
    .add(stop)
    .add(switchTo)
    .add(logs)
    .add(rate)
    .add(choose)
    .add(contest)
    .add(comparisons)
    .add(CONVERSATION_OPERATIONS.start)
    .add(CONVERSATION_OPERATIONS.reply)
    .add(CONVERSATION_OPERATIONS.show)
    .add(CONVERSATION_OPERATIONS.list)
    .add(CONVERSATION_OPERATIONS.remove)
    .add(QUEUE_OPERATIONS.enqueue)
    .add(QUEUE_OPERATIONS.list)
    .add(QUEUE_OPERATIONS.cancel)
    .add(QUEUE_OPERATIONS.drain);
}
