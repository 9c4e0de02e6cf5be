import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chance } from '#chance';
import { reelwright } from './support/cli.ts';
import { hashOf, killAgainAndAgain } from './support/kills.ts';
import { folder } from './support/studio.ts';

const SCRIPT = `Title: Twice

INT. KITCHEN - DAY

ADA, 40, a cook in a white apron, stirs a pot. BEN, 8, her son, sits at the table.

ADA
Soup is nearly ready.

BEN
I am not hungry.

EXT. GARDEN - DAY

Ben walks to the old tree.

BEN
(happy)
The swing is still here!
`;
const SMALL = ['--size', '256x144'] as const;
/** The soak outside the tests kills fifty times: `npm run bench -- crash`. */
const KILLS = 6;
const SEED = 20261121;

it('a build killed at random moments ends in the same film, and repeats no finished step', {
  timeout: 300_000,
}, async () => {
  using place = folder();
  const source = join(place.path, 'twice.fountain');
  writeFileSync(source, SCRIPT);
  const undisturbed = join(place.path, 'whole.mp4');
  const began = performance.now();
  const whole = await reelwright(['film', source, '-o', undisturbed, ...SMALL], {
    home: join(place.path, 'whole'),
    cwd: place.path,
  });
  expect(whole.code, whole.error).toBe(0);
  const length = performance.now() - began;

  const next = chance(SEED);
  const delays = Array.from({ length: KILLS }, () => 300 + next() * length * 0.6);
  const home = join(place.path, 'killed');
  const killed = await killAgainAndAgain(source, home, place.path, SMALL, delays);
  expect(killed.repeated).toEqual([]);
  expect(killed.film).toBe(hashOf(undisturbed));
  expect(readdirSync(join(home, 'tmp'))).toEqual([]);
  expect(readdirSync(place.path).filter((name) => name.endsWith('.part'))).toEqual([]);
});
