import * as z from 'zod';
import { operation } from '#operation';
import type { HouseDesk } from './house-desk.ts';

const Parts = z.array(z.enum(['shots', 'composition', 'camera', 'coherence', 'audio'])).min(1);

const analyze = operation({
  name: 'video.analyze',
  sentence: 'Finds out about a film file: shots, composition, camera, coherence and sound, with what stands out.',
  effect: 'read',
  opensFiles: true,
  input: z.strictObject({
    path: z.string().min(1).describe('Absolute path of the file.'),
    only: Parts.optional(),
    quick: z.boolean().default(false).describe('Leave out frames that no other is made from: faster, and approximate.'),
    sensitivity: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('How easily a shot is told from the next; 0.5 by default.'),
  }),
  output: z.json().describe('As `reelwright analyze --schema` says.'),
  async run({ path, only, quick, sensitivity }, { studio, signal }: HouseDesk) {
    const { analyseFilm } = await import('./analysing.ts');
    const { analysis } = await analyseFilm(studio, {
      path,
      signal,
      tier: quick ? 'quick' : 'full',
      ...(only === undefined ? {} : { only }),
      ...(sensitivity === undefined ? {} : { shots: { sensitivity } }),
    });
    return JSON.parse(JSON.stringify(analysis));
  },
});

const Share = z.number().min(0).max(1);
const Place = z.strictObject({ x: Share, y: Share, width: Share, height: Share });

const track = operation({
  name: 'video.track',
  sentence: 'Follows boxes through a film file, across cuts by appearance; says where they were lost and found again.',
  effect: 'read',
  opensFiles: true,
  input: z.strictObject({
    path: z.string().min(1).describe('Absolute path of the file.'),
    boxes: z
      .array(
        z.strictObject({ name: z.string().min(1).max(100).optional(), seconds: z.number().nonnegative(), box: Place }),
      )
      .min(1)
      .max(64),
    direction: z.enum(['forward', 'backward', 'both']).default('forward'),
    from: z.number().nonnegative().optional(),
    to: z.number().positive().optional(),
  }),
  output: z.json().describe('Each box with its sightings, parts and losses; times in seconds, places from 0 to 1.'),
  async run({ boxes, from, to, ...wanted }, { studio, signal }: HouseDesk) {
    const { followInFilm } = await import('./analysing.ts');
    const tracks = await followInFilm(studio, {
      ...wanted,
      signal,
      boxes: boxes.map(({ name, ...box }) => ({ ...box, ...(name === undefined ? {} : { name }) })),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    return JSON.parse(JSON.stringify(tracks));
  },
});

/** What can be found out about footage. */
export const ANALYSIS_OPERATIONS = { analyze, track } as const;
