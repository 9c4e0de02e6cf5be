import type { Command } from '../command.ts';

/** In the order `--help` shows them. Each is loaded when it is asked for: a quick one does not wait for what others need. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  film: async () => (await import('./film.ts')).film,
  check: async () => (await import('./check.ts')).check,
  analyze: async () => (await import('./analyze.ts')).analyze,
  track: async () => (await import('./track.ts')).track,
  import: async () => (await import('./import.ts')).importFilm,
  export: async () => (await import('./export.ts')).exportFilm,
  explain: async () => (await import('./explain.ts')).explain,
  history: async () => (await import('./history.ts')).history,
  do: async () => (await import('./operation.ts')).doOperation,
  list: async () => (await import('./list.ts')).list,
  ask: async () => (await import('./ask.ts')).ask,
  engine: async () => (await import('./engine.ts')).engine,
  cost: async () => (await import('./cost.ts')).cost,
  key: async () => (await import('./key.ts')).key,
  serve: async () => (await import('./serve.ts')).serve,
  doctor: async () => (await import('./doctor.ts')).doctor,
  plugin: async () => (await import('./plugin.ts')).plugin,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  clean: async () => (await import('./clean.ts')).clean,
};

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** The command of that name; undefined where there is none. */
export async function commandNamed(name: string): Promise<Command | undefined> {
  return Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined;
}

export const allCommands = (): Promise<Command[]> => Promise.all(Object.values(COMMANDS).map((load) => load()));
