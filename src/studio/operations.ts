import * as z from 'zod';
import { settingsFor } from '#compiler';
import { type Changed, compareFilms, Film, parseFrameRate, redo, replay, Settings, undo } from '#film';
import { operation } from '#operation';
import { planShots } from '#story';
import type { StudioDesk } from './desk.ts';

const show = operation({
  name: 'film.show',
  sentence: 'The whole film as data.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.strictObject({ revision: z.int(), film: Film }),
  run: async (_input, desk: StudioDesk) => ({ revision: desk.revision, film: desk.film }),
});

const set = operation({
  name: 'film.set',
  sentence:
    'Changes how the film is made: size, frame rate, look, seed, captions, music, effects, ambience, language, length.',
  effect: 'edit',
  input: z.strictObject({
    width: Settings.shape.width.optional(),
    height: Settings.shape.height.optional(),
    frameRate: z.string().optional().describe('23.976, 24, 25, 29.97, 30, 50, 59.94 or 60.'),
    look: z.string().optional(),
    seed: Settings.shape.seed.optional(),
    captions: Settings.shape.captions.optional(),
    music: z.boolean().optional(),
    effects: z.boolean().optional(),
    ambience: z.boolean().optional(),
    language: z.string().optional(),
    seconds: z.number().positive().nullable().optional(),
  }),
  output: z.strictObject({ settings: Settings }),
  async run({ frameRate, ...wishes }, desk: StudioDesk) {
    const rate = frameRate === undefined ? undefined : parseFrameRate(frameRate);
    const settings = Settings.parse(settingsFor({ ...wishes, frameRate: rate }, desk.film));
    const film = await desk.change('Changed the settings', planShots({ ...desk.film, settings }));
    return { settings: film.settings };
  },
});

const rename = operation({
  name: 'film.rename',
  sentence: 'Gives the film another title.',
  effect: 'edit',
  input: z.strictObject({ title: z.string().min(1).max(200) }),
  output: z.strictObject({ title: z.string() }),
  async run({ title }, desk: StudioDesk) {
    await desk.change(`Renamed the film to ${title}`, { ...desk.film, title });
    return { title };
  },
});

const remove = operation({
  name: 'film.remove',
  sentence: 'Takes the film out of the studio; `film.restore` brings it back.',
  effect: 'destroy',
  input: z.strictObject({}),
  output: z.strictObject({ film: z.string() }),
  async run(_input, desk: StudioDesk) {
    await desk.studio.store.films.remove(desk.film.id);
    return { film: desk.film.id };
  },
});

const Done = z.strictObject({ revision: z.int(), summary: z.string() });

async function keep(desk: StudioDesk, { film, change }: Changed): Promise<z.infer<typeof Done>> {
  await desk.studio.store.films.save(film, change, { revision: desk.revision });
  return { revision: change.revision, summary: change.summary };
}

const now = ({ studio }: StudioDesk) => ({ author: studio.author, at: studio.clock() });

const undoLast = operation({
  name: 'history.undo',
  sentence: 'Takes back the last change.',
  effect: 'edit',
  input: z.strictObject({}),
  output: Done,
  run: async (_input, desk: StudioDesk) =>
    await keep(desk, undo(desk.film, await desk.studio.store.films.changes(desk.film.id), now(desk))),
});

const redoLast = operation({
  name: 'history.redo',
  sentence: 'Does again what was taken back last.',
  effect: 'edit',
  input: z.strictObject({}),
  output: Done,
  run: async (_input, desk: StudioDesk) =>
    await keep(desk, redo(desk.film, await desk.studio.store.films.changes(desk.film.id), now(desk))),
});

const list = operation({
  name: 'history.list',
  sentence: 'Every change of the film, oldest first, and its named versions.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.strictObject({
    changes: z.array(
      z.strictObject({ revision: z.int(), at: z.number(), by: z.string(), operation: z.string(), summary: z.string() }),
    ),
    versions: z.array(z.strictObject({ name: z.string(), revision: z.int(), at: z.number() })),
  }),
  async run(_input, desk: StudioDesk) {
    const { films } = desk.studio.store;
    const changes = await films.changes(desk.film.id);
    return {
      changes: changes.map(({ revision, at, author, operation: done, summary }) => ({
        revision,
        at,
        by: author.name === '' ? author.kind : `${author.kind} ${author.name}`,
        operation: done,
        summary,
      })),
      versions: (await films.versions.list(desk.film.id)).map(({ name, revision, at }) => ({ name, revision, at })),
    };
  },
});

const name = operation({
  name: 'history.name',
  sentence: 'Gives the film as it is now a name to come back to.',
  effect: 'edit',
  input: z.strictObject({ name: z.string().min(1).max(100) }),
  output: z.strictObject({ name: z.string(), revision: z.int() }),
  async run({ name: given }, desk: StudioDesk) {
    await desk.studio.store.films.versions.name(desk.film.id, given, desk.revision);
    return { name: given, revision: desk.revision };
  },
});

const restore = operation({
  name: 'history.restore',
  sentence: 'Brings back a named version or a revision, as a new change.',
  effect: 'edit',
  input: z.strictObject({ version: z.union([z.string().min(1), z.int().positive()]) }),
  output: Done,
  async run({ version }, desk: StudioDesk) {
    const then = await filmAt(desk, version);
    await desk.change(`Restored ${typeof version === 'string' ? `version ${version}` : `revision ${version}`}`, then);
    return { revision: desk.revision, summary: `As it was at ${version}` };
  },
});

const compare = operation({
  name: 'history.compare',
  sentence: 'What is different between a named version or revision and the film now.',
  effect: 'read',
  input: z.strictObject({ version: z.union([z.string().min(1), z.int().positive()]) }),
  output: z.strictObject({ differences: z.array(z.string()) }),
  async run({ version }, desk: StudioDesk) {
    return { differences: compareFilms(await filmAt(desk, version), desk.film).map(({ sentence }) => sentence) };
  },
});

async function filmAt(desk: StudioDesk, version: string | number): Promise<Film> {
  const { films } = desk.studio.store;
  if (typeof version === 'number') return replay(await films.changes(desk.film.id), version);
  return (await films.versions.load(desk.film.id, version)).film;
}

/** What can be done with a film as a whole, and with its past. */
export const STUDIO_OPERATIONS = {
  show,
  set,
  rename,
  remove,
  undoLast,
  redoLast,
  list,
  name,
  restore,
  compare,
} as const;
