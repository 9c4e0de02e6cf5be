import { Fault } from '#fault';
import { nearest } from '#operation';
import type { Target } from '../contract/index.ts';

/** A model's name taken apart. */
interface Taken {
  /** Without vendor, date and `latest`, dots as dashes: `claude-sonnet-4-5`. */
  readonly plain: string;
  /** `20250929`; empty where the name says none. */
  readonly date: string;
}

function taken(model: string): Taken {
  const name = model
    .toLowerCase()
    .slice(model.lastIndexOf('/') + 1)
    .replace(/[-:@]latest$/, '');
  const dated = /^(.*?)[-@](20\d{2})-?(\d{2})-?(\d{2})$/.exec(name);
  const plain = (dated?.[1] ?? name).replaceAll(/[._]/g, '-');
  return { plain, date: dated === null ? '' : `${dated[2]}${dated[3]}${dated[4]}` };
}

/**
 * Which of the models there are is meant: by its whole name (`anthropic/claude-sonnet-4-5`), its own name where an engine has
 * it, or nearly: another case, a vendor's name before it, `4.5` for `4-5`, without its date, with `latest`. A date that was
 * given is never changed for another one. The first engine goes first.
 *
 * Throws `model-unresolved` (kind `not-found`) with the nearest names.
 */
export function resolveModel(name: string, models: readonly Target[]): Target {
  const found = candidates(name, models).find((each) => each !== undefined);
  if (found !== undefined) return { engine: found.engine, model: found.model };
  const near = nearNames(name, models);
  throw new Fault('not-found', 'model-unresolved', `There is no model called ${name}.`, {
    facts: { name, near },
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Ask for the models there are.',
  });
}

function* candidates(name: string, models: readonly Target[]): Generator<Target | undefined> {
  const lower = name.trim().toLowerCase();
  const whole = ({ engine, model }: Target): string => `${engine}/${model}`;
  yield models.find((each) => whole(each) === name.trim());
  yield models.find(({ model }) => model === name.trim());
  yield models.find((each) => whole(each).toLowerCase() === lower || each.model.toLowerCase() === lower);
  const engine = lower.split('/')[0];
  const asked = taken(lower);
  const alike = models.filter(({ model }) => taken(model).plain === asked.plain);
  const fitting = alike
    .filter(({ model }) => asked.date === '' || ['', asked.date].includes(taken(model).date))
    .sort(
      (a, b) =>
        rank(b, asked, engine) - rank(a, asked, engine) || taken(b.model).date.localeCompare(taken(a.model).date),
    );
  yield fitting[0];
}

/** The engine that was named first, then the date that was asked for (none where none was), then the newest. */
const rank = ({ engine, model }: Target, asked: Taken, named: string | undefined): number =>
  (engine.toLowerCase() === named ? 2 : 0) + (taken(model).date === asked.date ? 1 : 0);

/** The names nearest to what was typed, at most three, as they can be typed. */
export function nearNames(name: string, models: readonly Target[]): readonly string[] {
  const asked = taken(name).plain;
  const plains = [...new Set(models.map(({ model }) => taken(model).plain))];
  const near = nearest(asked, plains);
  const starting = plains.filter((plain) => plain.startsWith(asked) || asked.startsWith(plain));
  return [...new Set([...near, ...starting])]
    .slice(0, 3)
    .map((plain) => models.find(({ model }) => taken(model).plain === plain))
    .filter((each) => each !== undefined)
    .map(({ engine, model }) => `${engine}/${model}`);
}
