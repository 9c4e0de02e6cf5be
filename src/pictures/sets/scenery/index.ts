import type { Part } from '../bench.ts';
import * as air from './air.ts';
import * as bars from './bars.ts';
import * as built from './built.ts';
import * as cabins from './cabins.ts';
import * as caverns from './caverns.ts';
import * as city from './city.ts';
import * as clouds from './clouds.ts';
import * as decay from './decay.ts';
import * as deeps from './deeps.ts';
import * as earth from './earth.ts';
import * as elsewhere from './elsewhere.ts';
import * as fields from './fields.ts';
import * as finery from './finery.ts';
import * as floors from './floors.ts';
import * as glimpses from './glimpses.ts';
import * as grotto from './grotto.ts';
import * as halls from './halls.ts';
import * as land from './land.ts';
import * as locales from './locales.ts';
import * as lodgings from './lodgings.ts';
import * as pools from './pools.ts';
import * as roofs from './roofs.ts';
import * as shores from './shores.ts';
import * as sky from './sky.ts';
import * as theatre from './theatre.ts';
import * as underground from './underground.ts';
import * as vaults from './vaults.ts';
import * as vehicles from './vehicles.ts';
import * as walls from './walls.ts';
import * as war from './war.ts';
import * as water from './water.ts';
import * as ways from './ways.ts';

/** Scenery fills the picture from side to side and knows the stage: it is drawn in the stage's own centimetres. */
export const SCENERY = {
  ...fields,
  ...finery,
  ...decay,
  ...locales,
  ...war,
  ...deeps,
  ...bars,
  ...glimpses,
  ...grotto,
  ...air,
  ...built,
  ...cabins,
  ...caverns,
  ...city,
  ...clouds,
  ...earth,
  ...elsewhere,
  ...floors,
  ...halls,
  ...land,
  ...lodgings,
  ...pools,
  ...roofs,
  ...shores,
  ...sky,
  ...theatre,
  ...underground,
  ...vaults,
  ...vehicles,
  ...walls,
  ...water,
  ...ways,
} satisfies Record<string, Part>;
