import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { operation } from '#operation';
import type { HouseDesk } from './house-desk.ts';

const Path = z.string().min(1).describe('Absolute path of the file.');

const probe = operation({
  name: 'media.probe',
  sentence: 'What is in a film, sound or picture file, by its bytes: streams, sizes, rates, rotation, HDR, chapters.',
  effect: 'read',
  opensFiles: true,
  input: z.strictObject({
    path: Path,
    thorough: z.boolean().default(false).describe('Read every packet: real duration, variable rate.'),
  }),
  output: z.json(),
  async run({ path, thorough }, { signal }: HouseDesk) {
    const { probe: probeFile } = await import('#media');
    return JSON.parse(JSON.stringify(await probeFile(path, { thorough, signal })));
  },
});

const thumbnails = operation({
  name: 'media.thumbnails',
  sentence: 'Writes small pictures of a film at certain times into a folder.',
  effect: 'edit',
  opensFiles: true,
  input: z.strictObject({
    path: Path,
    seconds: z.array(z.number().nonnegative()).min(1).max(1000),
    folder: z.string().min(1),
    width: z.int().min(16).max(1920).default(320),
    format: z.enum(['jpeg', 'png']).default('jpeg'),
  }),
  output: z.object({ files: z.array(z.object({ path: z.string(), asked: z.number(), seconds: z.number() })) }),
  async run({ path, seconds, folder, width, format }, { signal }: HouseDesk) {
    const { thumbnails: picturesAt } = await import('#media');
    await mkdir(folder, { recursive: true });
    const files = [];
    for await (const { asked, seconds: at, picture } of picturesAt(path, seconds, { width, format, signal })) {
      const file = join(folder, `${asked.toFixed(3)}.${format === 'jpeg' ? 'jpg' : 'png'}`);
      await writeFile(file, picture);
      files.push({ path: file, asked, seconds: at });
    }
    return { files };
  },
});

const proxy = operation({
  name: 'media.proxy',
  sentence: 'Makes a small copy of a film for editing: quick to seek, with its sound.',
  effect: 'edit',
  opensFiles: true,
  input: z.strictObject({ path: Path, output: z.string().min(1), height: z.int().min(64).max(2160).default(360) }),
  output: z.object({ path: z.string() }),
  async run({ path, output, height }, { signal }: HouseDesk) {
    const { makeProxy } = await import('#media');
    await makeProxy(path, output, { height, signal });
    return { path: output };
  },
});

const waveform = operation({
  name: 'media.waveform',
  sentence:
    'The lowest and highest sample of each moment of a sound, as editors draw it; as JSON or an audiowaveform file.',
  effect: 'edit',
  opensFiles: true,
  input: z.strictObject({
    path: Path,
    perSecond: z.int().min(1).max(1000).default(100),
    output: z.string().min(1).optional().describe('A file in the form of audiowaveform (.dat, version 2) instead.'),
  }),
  output: z.json(),
  async run({ path, perSecond, output }, { signal }: HouseDesk) {
    const { readWaveform, waveformFile, waveformJson } = await import('#media');
    const read = await readWaveform(path, { perSecond, signal });
    if (output === undefined) return JSON.parse(JSON.stringify(waveformJson(read)));
    await writeFile(output, waveformFile(read));
    return { path: output };
  },
});

/** What can be done with footage before anything is made of it. */
export const MEDIA_OPERATIONS = { probe, thumbnails, proxy, waveform } as const;
