import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of the house, from the ground up. A room may use the rooms on lower floors, and nothing above or beside it. */
const FLOORS = [
  ['fault', 'chance'],
  ['film', 'graph', 'operation'],
  ['store', 'media', 'lettering', 'models'],
  ['context', 'library', 'story', 'pictures', 'voices', 'analysis', 'edit'],
  ['agents', 'compiler', 'studio'],
  ['server', 'cli'],
] as const;
/** On the fourth floor the studio gathers its neighbours: it is the composition root. On the fifth the command line starts the server. */
const ALLOWED_BESIDE = new Set(['studio>compiler', 'studio>agents', 'cli>server']);

const root = new URL('../src/', import.meta.url).pathname;
const floorOf = (room: string) => FLOORS.findIndex((rooms) => (rooms as readonly string[]).includes(room));

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : /\.(ts|tsx)$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
}

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  );
}

const rooms = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());

describe('the house', () => {
  it.each(rooms)('%s stands on a floor', (room) => {
    expect(floorOf(room), `give src/${room} a floor in FLOORS`).toBeGreaterThanOrEqual(0);
  });

  it.each(rooms)('%s uses only lower floors, through their index', (room) => {
    const wrong: string[] = [];
    for (const file of files(join(root, room))) {
      for (const target of imports(file)) {
        if (target.startsWith('#')) {
          const other = target.slice(1);
          const below = floorOf(other) < floorOf(room) || ALLOWED_BESIDE.has(`${room}>${other}`);
          if (other !== room && !below) wrong.push(`${file}: ${target}`);
        } else if (target.startsWith('.')) {
          const reached = new URL(target, `file://${file}`).pathname;
          if (!reached.startsWith(join(root, room))) wrong.push(`${file}: ${target} leaves the room by the window`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('the pure floors touch no disk, network or clock', () => {
    const wrong: string[] = [];
    for (const room of [...FLOORS[0], ...FLOORS[1]]) {
      if (!rooms.includes(room)) continue;
      for (const file of files(join(root, room)).filter((name) => !name.endsWith('.test.ts'))) {
        for (const target of imports(file)) {
          if (target.startsWith('node:') && target !== 'node:crypto') wrong.push(`${file}: ${target}`);
        }
        if (/\b(Date\.now|Math\.random|new Date\(\))/.test(readFileSync(file, 'utf8')))
          wrong.push(`${file}: clock or randomness`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('every room is entered through an index', () => {
    for (const room of rooms) expect(readdirSync(join(root, room)), room).toContain('index.ts');
  });
});
