import * as z from 'zod';
import { Angle, type Film, type FilmDesk, Framing, fromSeconds, Move, type Shot, Size, shotNamed } from '#film';
import { operation } from '#operation';
import { lintContinuity } from './continuity/index.ts';
import { planShots } from './plan/index.ts';

const ShotName = z.string().min(1).describe('The shot, by its number on the board (3B) or its id.');
const Edited = z.strictObject({ shot: z.string(), summary: z.string() });

/** The film with one shot changed by hand: the fields named stay as they are when the shots are planned again. */
export function withShot(film: Film, shot: Shot, edit: Partial<Shot>): Film {
  const pinned = [...new Set([...shot.pinned, ...Object.keys(edit)])].sort();
  return { ...film, shots: film.shots.map((one) => (one.id === shot.id ? { ...one, ...edit, pinned } : one)) };
}

const reframe = operation({
  name: 'shot.reframe',
  sentence: 'Sets how a shot is seen: its size, framing, angle, camera move or tilt.',
  effect: 'edit',
  input: z
    .strictObject({
      shot: ShotName,
      size: Size.optional(),
      framing: Framing.optional(),
      angle: Angle.optional(),
      move: Move.optional(),
      roll: z.number().min(-30).max(30).optional().describe('Degrees; 0 is level.'),
    })
    .refine((input) => Object.keys(input).length > 1, 'say what to change: size, framing, angle, move or roll'),
  output: Edited,
  async run({ shot: name, ...edit }, desk: FilmDesk) {
    const shot = shotNamed(desk.film, name);
    const asked = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
    const summary = `Shot ${shot.number}: ${Object.entries(asked)
      .map(([field, value]) => `${field} ${value}`)
      .join(', ')}`;
    await desk.change(summary, withShot(desk.film, shot, asked));
    return { shot: shot.number, summary };
  },
});

const time = operation({
  name: 'shot.time',
  sentence: 'Sets how long a shot lasts at least; its lines may make it longer.',
  effect: 'edit',
  input: z.strictObject({ shot: ShotName, seconds: z.number().min(0.25).max(600) }),
  output: Edited,
  async run({ shot: name, seconds }, desk: FilmDesk) {
    const shot = shotNamed(desk.film, name);
    const summary = `Shot ${shot.number}: at least ${seconds} s`;
    await desk.change(summary, withShot(desk.film, shot, { seconds: fromSeconds(seconds, 100) }));
    return { shot: shot.number, summary };
  },
});

const replan = operation({
  name: 'shot.replan',
  sentence: 'Lets the planner decide about a shot again: what was set by hand is given up.',
  effect: 'edit',
  input: z.strictObject({ shot: ShotName }),
  output: Edited,
  async run({ shot: name }, desk: FilmDesk) {
    const shot = shotNamed(desk.film, name);
    const shots = desk.film.shots.map((one) => (one.id === shot.id ? { ...one, pinned: [] } : one));
    const summary = `Shot ${shot.number}: planned by rules again`;
    await desk.change(summary, planShots({ ...desk.film, shots }));
    return { shot: shot.number, summary };
  },
});

const lint = operation({
  name: 'film.lint',
  sentence:
    'Checks the continuity: shots, sets, props, eyelines, times, wardrobe, names, line length; cites the screenplay line and says the remedy.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.strictObject({
    findings: z.array(
      z
        .object({
          rule: z.string(),
          severity: z.enum(['note', 'warning']),
          at: z.object({ line: z.number(), text: z.string() }).nullable(),
          message: z.string(),
          remedy: z.string(),
        })
        .loose(),
    ),
  }),
  run: async (_input, desk: FilmDesk) => ({ findings: lintContinuity(desk.film).map((finding) => ({ ...finding })) }),
});

/** What can be done with a story's shots. */
export const STORY_OPERATIONS = { reframe, time, replan, lint } as const;
