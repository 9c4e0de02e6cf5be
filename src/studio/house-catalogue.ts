import { CONVERSATION_OPERATIONS, MODEL_OPERATIONS, QUALITY_OPERATIONS, QUEUE_OPERATIONS } from '#models';
import { Catalogue } from '#operation';
import { ACCESS_OPERATIONS } from './access-operations.ts';
import { ANALYSIS_OPERATIONS } from './analysis-operations.ts';
import type { HouseDesk } from './house-desk.ts';
import { MEDIA_OPERATIONS } from './media-operations.ts';
import { MONEY_OPERATIONS } from './money-operations.ts';
import { SERVER_OPERATIONS } from './server-operations.ts';

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
    .add(QUEUE_OPERATIONS.drain)
    .add(ANALYSIS_OPERATIONS.analyze)
    .add(ANALYSIS_OPERATIONS.track)
    .add(MEDIA_OPERATIONS.probe)
    .add(MEDIA_OPERATIONS.thumbnails)
    .add(MEDIA_OPERATIONS.proxy)
    .add(MEDIA_OPERATIONS.waveform);
}
