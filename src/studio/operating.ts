import { Fault } from '#fault';
import type { Attribution } from '#operation';
import { type Catalogue, type CatalogueEntry, type Effect, nearest } from '#operation';
import { openDesk, type StudioDesk } from './desk.ts';
import type { HouseDesk } from './house-desk.ts';
import { findFilm, type Studio } from './studio.ts';

/** An operation as every door lists it. */
export interface ListedOperation {
  readonly name: string;
  readonly sentence: string;
  readonly effect: Effect;
  /** What it is done to: one film, or the studio. */
  readonly needs: 'film' | 'studio';
  /** True for one that opens files of this machine: not offered over the network. */
  readonly opensFiles: boolean;
  /** JSON Schema. */
  readonly input: unknown;
  readonly output: unknown;
}

/** What somebody asks to have done. */
export interface AskedOperation {
  readonly name: string;
  /** The film's id, title or absolute path; a studio operation takes it as what its costs are for. */
  readonly film?: string;
  readonly input: unknown;
  /** What the film's revision is taken to be: when it is another one, `film-changed-meanwhile`. */
  readonly revision?: number;
  /** Whose name stands on it: `local` for one's own hand. */
  readonly user?: string;
  /** The virtual key it came through. */
  readonly key?: string;
  readonly run?: string;
  /** True when it comes over the network: what opens files of this machine is refused then. */
  readonly remote?: boolean;
}

/** What can be done in the studio, and what can be done to a film: the rooms that know how are loaded when somebody asks for one. */
let openedHouse: Promise<Catalogue<HouseDesk>> | undefined;
function house(): Promise<Catalogue<HouseDesk>> {
  openedHouse ??= import('./house-catalogue.ts').then(({ openHouseCatalogue }) => openHouseCatalogue());
  return openedHouse;
}

let opened: Promise<Catalogue<StudioDesk>> | undefined;
function films(): Promise<Catalogue<StudioDesk>> {
  opened ??= import('./film-catalogue.ts').then(({ openFilmCatalogue }) => openFilmCatalogue());
  return opened;
}

/** Every operation there is, sorted by name. */
export async function listOperations(): Promise<readonly ListedOperation[]> {
  const listed = [
    ...(await films()).list().map((entry) => told(entry, 'film')),
    ...(await house()).list().map((entry) => told(entry, 'studio')),
  ];
  return listed.sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** The operation of that name; throws a fault `operation-unknown` with the nearest names. */
export async function operationNamed(name: string): Promise<ListedOperation> {
  const all = await listOperations();
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const near = nearest(
    name,
    all.map((one) => one.name),
  );
  throw new Fault('usage', 'operation-unknown', `There is no operation called ${name}.`, {
    facts: { name, near },
    hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '`reelwright list` names them all.',
  });
}

/** Runs an operation: its input is checked first, then its film is opened. Every door comes through here. */
export async function runOperation(studio: Studio, asked: AskedOperation, signal: AbortSignal): Promise<unknown> {
  if ((await house()).has(asked.name)) return await runInHouse(studio, asked, signal);
  const { name } = await operationNamed(asked.name);
  const call = (await films()).get(name).prepare(asked.input);
  refuseRemote(call, asked);
  if (asked.film === undefined) throw filmMissing(asked.name);
  const opened = await findFilm(studio, asked.film, (path) => path);
  if (asked.revision !== undefined && asked.revision !== opened.revision)
    throw changedMeanwhile(asked.revision, opened);
  return await call.run(openDesk(studio, opened, asked.name));
}

async function runInHouse(studio: Studio, asked: AskedOperation, signal: AbortSignal): Promise<unknown> {
  const call = (await house()).get(asked.name).prepare(asked.input);
  refuseRemote(call, asked);
  const film = asked.film === undefined ? undefined : (await findFilm(studio, asked.film, (path) => path)).film.id;
  const attribution: Attribution = {
    user: asked.user ?? 'local',
    operation: asked.name,
    ...(asked.key === undefined ? {} : { key: asked.key }),
    ...(asked.run === undefined ? {} : { run: asked.run }),
    ...(film === undefined ? {} : { film }),
  };
  const { houseDesk } = await import('./house-desk.ts');
  return await call.run(houseDesk(studio, attribution, signal));
}

const told = <Context>(entry: CatalogueEntry<Context>, needs: ListedOperation['needs']): ListedOperation => ({
  name: entry.name,
  sentence: entry.sentence,
  effect: entry.effect,
  needs,
  opensFiles: entry.opensFiles,
  input: entry.input,
  output: entry.output,
});

const filmMissing = (name: string): Fault =>
  new Fault('usage', 'film-not-named', `Which film? ${name} is done to one.`, {
    hint: 'Name it by its id, the path of its screenplay, or its title; `reelwright list films` shows them.',
  });

function refuseRemote({ opensFiles, name }: { opensFiles: boolean; name: string }, asked: AskedOperation): void {
  if (!opensFiles || asked.remote !== true) return;
  throw new Fault(
    'authentication',
    'operation-here-only',
    `${name} opens files of this machine: it is not done over the network.`,
    {
      hint: 'Run it on the machine itself: reelwright do.',
    },
  );
}

const changedMeanwhile = (
  revision: number,
  { film, revision: stored }: { film: { id: string }; revision: number },
): Fault =>
  new Fault('conflict', 'film-changed-meanwhile', `The film ${film.id} was changed by somebody else in the meantime.`, {
    facts: { film: film.id, revision, stored },
    hint: 'Look at it as it is now, and decide again.',
  });
