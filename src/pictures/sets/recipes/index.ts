import type { SetKind } from '../kinds.ts';
import type { Recipe } from '../recipe.ts';
import { somewhereInside, somewhereOutside } from './abstract.ts';
import { grounds } from './grounds.ts';
import { homes } from './homes.ts';
import { nature } from './nature.ts';
import { publicRooms } from './public-rooms.ts';
import { town } from './town.ts';
import { vessels } from './vessels.ts';
import { waters } from './waters.ts';
import { wilds } from './wilds.ts';

const RECIPES: Readonly<Record<Exclude<SetKind, 'abstract'>, Recipe>> = {
  ...homes,
  ...publicRooms,
  ...vessels,
  ...town,
  ...grounds,
  ...nature,
  ...wilds,
  ...waters,
};

export const recipeFor = (kind: SetKind, interior: boolean): Recipe =>
  kind === 'abstract' ? (interior ? somewhereInside : somewhereOutside) : RECIPES[kind];
