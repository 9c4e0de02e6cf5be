import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Change, type Film, FilmId, smallFilm } from '#film';
import type { Finished, StepId, StepKey } from '#graph';
import { openStore, type Store, type StoreOptions } from '#store';

/** What a test sets up; `strike` takes all of it away again. */
export interface Stage {
  /** A data directory that is not there yet. */
  readonly home: string;
  /** An empty folder beside it. */
  readonly folder: string;
  open(options?: StoreOptions): Promise<Store>;
  actor(part: string, ...words: readonly string[]): Actor;
  strike(): Promise<void>;
}

/** A process of its own that plays a part on the same data directory. */
export interface Actor {
  readonly pid: number;
  readonly lines: readonly string[];
  /** Resolves when it has said so many lines, or has ended. */
  said(count: number): Promise<void>;
  kill(): Promise<void>;
  tell(words: string): void;
  /** Its exit code, null when it was killed. */
  readonly ended: Promise<number | null>;
}

const PLAYER = fileURLToPath(new URL('player.ts', import.meta.url));

export function setStage(user?: number): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-store-'));
  const home = join(folder, 'home');
  const stores: Store[] = [];
  const actors: Actor[] = [];
  return {
    home,
    folder,
    async open(options) {
      const store = await openStore(home, options);
      stores.push(store);
      return store;
    },
    actor(part, ...words) {
      const actor = hire([part, home, ...words], user);
      actors.push(actor);
      return actor;
    },
    async strike() {
      for (const actor of actors) await actor.kill();
      for (const store of stores) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function hire(words: readonly string[], user?: number): Actor {
  const child = spawn(process.execPath, [PLAYER, ...words], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const lines: string[] = [];
  let told = () => {};
  const reader = createInterface({ input: child.stdout });
  // Its last words may still be in the pipe when it is gone.
  const ended = Promise.all([
    new Promise<number | null>((exit) => child.on('exit', (code) => exit(code))),
    new Promise<void>((read) => reader.on('close', () => read())),
  ]).then(([code]) => code);
  let over = false;
  void ended.then(() => {
    over = true;
    told();
  });
  reader.on('line', (line) => {
    lines.push(line);
    told();
  });
  return {
    pid: child.pid ?? 0,
    lines,
    ended,
    said: (count) =>
      new Promise((resolve) => {
        told = () => {
          if (lines.length >= count || over) resolve();
        };
        told();
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    tell: (words) => void child.stdin.write(`${words}\n`),
  };
}

/** A film of its own, told apart from the others by its id and its source. */
export function filmNamed(id: string, path = `/films/${id}.fountain`): Film {
  const film = smallFilm();
  return { ...film, id: FilmId.parse(id), title: id, source: { ...film.source, path } };
}

export const changeTo = (revision: number, summary = ''): Change => ({
  revision,
  author: { kind: 'hand', name: 'test' },
  operation: 'film.edit',
  summary,
  at: 1_700_000_000_000 - revision,
  patches: [{ op: 'replace', path: ['title'], value: summary }],
  inverse: [],
  undoes: null,
  redoes: null,
});

export const stepKey = (name: string): StepKey => name.padStart(64, '0') as StepKey;
export const stepId = (name: string): StepId => name as StepId;

/** Work that is finished, with these outputs. */
export const finishedWork = (name: string, outputs: Finished['outputs'], at = 1): Finished => ({
  key: stepKey(name),
  outputs,
  ingredients: {
    recipe: { name: 'voice', version: 1 },
    engine: 'espeak-ng 1.52',
    params: { text: name, cast: [{ rate: 155, deep: null }] },
    inputs: [{ step: stepId('before'), outputs: { sound: 'a'.repeat(64) } }],
  },
  seconds: 1.5,
  at,
});
