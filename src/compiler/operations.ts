import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import * as z from 'zod';
import { Fault } from '#fault';
import { AssetHash, type Film, type FilmDesk, lineNamed, type Shot, shotNamed, TakeId } from '#film';
import type { Artifacts } from '#graph';
import { operation } from '#operation';
import { rewriteLine } from '#story';
import { revise } from './adapt.ts';

/** A desk with a shelf for the files that are brought to it. */
export interface CuttingDesk extends FilmDesk {
  readonly artifacts: Artifacts;
}

/** The film after its screenplay was changed; what still fits is kept. The source stays as the file has it. */
function revised(film: Film, screenplay: string): Film {
  return revise({ source: film.source, screenplay, settings: film.settings, previous: film, filmId: film.id }).film;
}

const rewrite = operation({
  name: 'line.rewrite',
  sentence: 'Changes what a line says; only that line, its shot and the sound are made again.',
  effect: 'edit',
  input: z.strictObject({ line: z.string().min(1).describe('The line’s id.'), text: z.string().min(1) }),
  output: z.strictObject({ line: z.string(), before: z.string(), text: z.string() }),
  async run({ line: name, text }, desk: CuttingDesk) {
    const line = lineNamed(desk.film, name);
    const film = revised(desk.film, rewriteLine(desk.film, line.id, text));
    await desk.change(`Rewrote line ${line.id}: “${text}”`, film);
    return { line: line.id, before: line.text, text };
  },
});

const reviseScreenplay = operation({
  name: 'screenplay.revise',
  sentence: 'Replaces the screenplay; scenes, shots, takes and edits that still fit are kept.',
  effect: 'edit',
  input: z.strictObject({ text: z.string().min(1).describe('The whole screenplay, Fountain.') }),
  output: z.strictObject({ scenes: z.int(), shots: z.int(), lines: z.int() }),
  async run({ text }, desk: CuttingDesk) {
    const film = await desk.change('Revised the screenplay', revised(desk.film, text));
    return { scenes: film.scenes.length, shots: film.shots.length, lines: film.lines.length };
  },
});

const PICTURES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};
/** Bytes; a still for a film is far smaller. */
const LARGEST_PICTURE = 64 * 1024 * 1024;

const bringPicture = operation({
  name: 'shot.bring-picture',
  sentence: 'Gives a shot a picture of your own as a new take and circles it; the camera moves over it as planned.',
  effect: 'edit',
  opensFiles: true,
  input: z.strictObject({ shot: z.string().min(1), file: z.string().min(1), note: z.string().default('') }),
  output: z.strictObject({ shot: z.string(), take: z.string() }),
  async run({ shot: name, file, note }, desk: CuttingDesk) {
    const shot = shotNamed(desk.film, name);
    const type = PICTURES[extname(file).toLowerCase()];
    if (type === undefined) {
      throw new Fault('usage', 'picture-kind-unknown', `${file} is no picture Reelwright can use.`, {
        facts: { file },
        hint: `Bring one of these: ${Object.keys(PICTURES).join(' ')}.`,
      });
    }
    const { hash } = await desk.artifacts.keep(await readPicture(resolve(file)), type);
    const id = TakeId.parse(`${shot.id}-take-${shot.takes.length + 1}`);
    const take = { id, engine: 'import', seed: 0, asset: AssetHash.parse(hash), type, note };
    const next: Shot = { ...shot, takes: [...shot.takes, take], circled: id };
    await desk.change(`Shot ${shot.number}: brought the picture ${file}`, replaced(desk.film, next));
    return { shot: shot.number, take: id };
  },
});

async function readPicture(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Fault('not-found', 'picture-missing', `The picture ${path} cannot be read.`, { facts: { path }, cause });
  });
  if (bytes.length <= LARGEST_PICTURE) return bytes;
  throw new Fault('limit', 'picture-too-large', `${path} is too large: a picture may have 64 MB.`, {
    facts: { path, size: bytes.length },
  });
}

const circle = operation({
  name: 'shot.circle',
  sentence: 'Chooses which take of a shot is in the film; without a take, the drawing is.',
  effect: 'edit',
  input: z.strictObject({ shot: z.string().min(1), take: z.string().nullable().default(null) }),
  output: z.strictObject({ shot: z.string(), take: z.string().nullable() }),
  async run({ shot: name, take }, desk: CuttingDesk) {
    const shot = shotNamed(desk.film, name);
    const found = shot.takes.find(({ id }) => id === take);
    if (take !== null && found === undefined) {
      throw new Fault('not-found', 'take-unknown', `Shot ${shot.number} has no take ${take}.`, {
        facts: { shot: shot.id, take, takes: shot.takes.map(({ id }) => id) },
        hint:
          shot.takes.length === 0
            ? 'It has no takes; shot.bring-picture makes one.'
            : `It has ${shot.takes.map(({ id }) => id).join(', ')}.`,
      });
    }
    await desk.change(
      `Shot ${shot.number}: circled ${take ?? 'the drawing'}`,
      replaced(desk.film, { ...shot, circled: found?.id ?? null }),
    );
    return { shot: shot.number, take };
  },
});

function replaced(film: Film, shot: Shot): Film {
  return { ...film, shots: film.shots.map((one) => (one.id === shot.id ? shot : one)) };
}

/** What can be done at the cutting desk. */
export const COMPILER_OPERATIONS = { rewrite, reviseScreenplay, bringPicture, circle } as const;
