import type { Workshop } from '#compiler';
import { Fault } from '#fault';
import type { Author, Film } from '#film';
import { findFfmpeg } from '#media';
import type { Metered } from '#models';
import { openStore, type Store } from '#store';
import type { Models } from './models.ts';

export interface StudioOptions {
  /** The data directory. */
  readonly home: string;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  /** In whose name films are changed; a person's hand by default. */
  readonly author?: Author;
  /** Where keys and settings are looked for; nowhere by default: then there are no language models but those on this machine. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Told of every call of a language model, once it has ended. */
  readonly onCall?: (metered: Metered) => void;
  /** Told when something could not be written down behind somebody's back. */
  readonly onTrouble?: (error: unknown) => void;
  /** Steps at work at the same time; the machine's cores by default. */
  readonly parallel?: number;
}

/** An open studio: the store, and what films are made with. Everything a door does goes through one. */
export interface Studio {
  readonly home: string;
  readonly store: Store;
  readonly author: Author;
  readonly clock: () => number;
  /** What films are made with; opened when first asked for. Throws a fault where ffmpeg is missing or too old. */
  workshop(): Promise<Workshop>;
  /** The language models; opened when first asked for. */
  models(): Promise<Models>;
  close(): Promise<void>;
}

const HAND: Author = { kind: 'hand', name: '' };

/** Opens the studio on a data directory; throws the store's faults (`data-directory-unwritable`, `database-damaged`, ...). */
export async function openStudio(options: StudioOptions): Promise<Studio> {
  const { home, clock = Date.now, author = HAND, parallel, environment = {}, onCall, onTrouble } = options;
  const store = await openStore(home, { clock, environment });
  let workshop: Workshop | undefined;
  let models: Promise<Models> | undefined;
  return {
    home,
    store,
    author,
    clock,
    async workshop() {
      await findFfmpeg();
      workshop ??= (await import('#compiler')).openWorkshop(parallel);
      return workshop;
    },
    models() {
      // Loaded only when somebody asks: most commands never do.
      models ??= import('./models.ts').then(async ({ openModels }) => {
        return await openModels({
          store,
          environment,
          clock,
          ...(onCall === undefined ? {} : { onCall }),
          ...(onTrouble === undefined ? {} : { onTrouble }),
        });
      });
      return models;
    },
    async close() {
      await workshop?.close();
      await (await models?.catch(() => undefined))?.close();
      await store.close();
    },
  };
}

/**
 * The film somebody means: by its id, by the path it was made from, or by its title where only one has it. Throws a fault
 * `film-unknown` with what there is.
 */
export async function findFilm(
  { store }: Studio,
  name: string,
  absolute: (path: string) => string,
): Promise<{ film: Film; revision: number }> {
  const films = await store.films.list();
  const byId = films.find(({ id }) => id === name);
  const byPath = films.find(({ source }) => source !== '' && source === absolute(name));
  const titled = films.filter(({ title }) => title.toLowerCase() === name.toLowerCase());
  const found = byId ?? byPath ?? (titled.length === 1 ? titled[0] : undefined);
  if (found !== undefined) return await store.films.load(found.id);
  throw new Fault('not-found', 'film-unknown', `There is no film called ${name} in this studio.`, {
    facts: { name, films: films.map(({ id, title }) => ({ id, title })) },
    hint:
      films.length === 0
        ? 'Make one: reelwright film <screenplay>.'
        : `There are: ${films
            .slice(0, 5)
            .map(({ id }) => id)
            .join(', ')}. \`reelwright list films\` shows them all.`,
  });
}
