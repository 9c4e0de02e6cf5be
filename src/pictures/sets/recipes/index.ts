import type { SetKind } from '../kinds.ts';
import type { Recipe } from '../recipe.ts';
import { somewhereInside, somewhereOutside } from './abstract.ts';
import { deeps } from './deeps.ts';
import { dens } from './dens.ts';
import { faraway } from './faraway.ts';
import { gatherings } from './gatherings.ts';
import { grounds } from './grounds.ts';
import { halls } from './halls.ts';
import { homes } from './homes.ts';
import { leisure } from './leisure.ts';
import { nature } from './nature.ts';
import { openAir } from './open-air.ts';
import { outings } from './outings.ts';
import { outskirts } from './outskirts.ts';
import { parlours } from './parlours.ts';
import { passages } from './passages.ts';
import { pastimes } from './pastimes.ts';
import { publicRooms } from './public-rooms.ts';
import { quietRooms } from './quiet-rooms.ts';
import { roadsides } from './roadsides.ts';
import { shelters } from './shelters.ts';
import { strange } from './strange.ts';
import { town } from './town.ts';
import { trades } from './trades.ts';
import { vessels } from './vessels.ts';
import { waters } from './waters.ts';
import { wilds } from './wilds.ts';
import { workplaces } from './workplaces.ts';

const RECIPES: Readonly<Record<Exclude<SetKind, 'abstract'>, Recipe>> = {
  ...homes,
  ...passages,
  ...deeps,
  ...trades,
  ...shelters,
  ...dens,
  ...roadsides,
  ...openAir,
  ...outskirts,
  ...gatherings,
  ...workplaces,
  ...halls,
  ...parlours,
  ...pastimes,
  ...publicRooms,
  ...quietRooms,
  ...vessels,
  ...town,
  ...grounds,
  ...outings,
  ...leisure,
  ...nature,
  ...faraway,
  ...strange,
  ...wilds,
  ...waters,
};

export const recipeFor = (kind: SetKind, interior: boolean): Recipe =>
  kind === 'abstract' ? (interior ? somewhereInside : somewhereOutside) : RECIPES[kind];
