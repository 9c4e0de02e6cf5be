import type { Part } from '../bench.ts';
import * as appliances from './appliances.ts';
import * as boats from './boats.ts';
import * as breath from './breath.ts';
import * as cabinry from './cabinry.ts';
import * as cell from './cell.ts';
import * as court from './court.ts';
import * as dens from './dens.ts';
import * as depths from './depths.ts';
import * as errands from './errands.ts';
import * as exhibits from './exhibits.ts';
import * as fairground from './fairground.ts';
import * as farmyard from './farmyard.ts';
import * as fittings from './fittings.ts';
import * as flutter from './flutter.ts';
import * as flying from './flying.ts';
import * as frontier from './frontier.ts';
import * as gathering from './gathering.ts';
import * as halls from './halls.ts';
import * as houses from './houses.ts';
import * as idlers from './idlers.ts';
import * as kitchen from './kitchen.ts';
import * as lamps from './lamps.ts';
import * as landmarks from './landmarks.ts';
import * as lift from './lift.ts';
import * as living from './living.ts';
import * as market from './market.ts';
import * as menagerie from './menagerie.ts';
import * as outdoors from './outdoors.ts';
import * as plants from './plants.ts';
import * as playthings from './playthings.ts';
import * as plots from './plots.ts';
import * as remains from './remains.ts';
import * as royal from './royal.ts';
import * as science from './science.ts';
import * as seats from './seats.ts';
import * as shelves from './shelves.ts';
import * as siege from './siege.ts';
import * as sports from './sports.ts';
import * as stones from './stones.ts';
import * as tables from './tables.ts';
import * as touches from './touches.ts';
import * as trades from './trades.ts';
import * as travel from './travel.ts';
import * as trees from './trees.ts';
import * as tropics from './tropics.ts';
import * as turning from './turning.ts';
import * as vehicles from './vehicles.ts';
import * as walls from './walls.ts';
import * as wharf from './wharf.ts';
import * as windows from './windows.ts';
import * as works from './works.ts';
import * as wreck from './wreck.ts';

/** Pieces stand somewhere: (0, 0) is where they touch the ground; a centimetre shrinks with their distance. */
export const PIECES = {
  ...turning,
  ...idlers,
  ...flying,
  ...breath,
  ...remains,
  ...plots,
  ...menagerie,
  ...frontier,
  ...travel,
  ...trades,
  ...works,
  ...gathering,
  ...wreck,
  ...cell,
  ...lift,
  ...appliances,
  ...boats,
  ...cabinry,
  ...court,
  ...dens,
  ...depths,
  ...errands,
  ...exhibits,
  ...fairground,
  ...farmyard,
  ...fittings,
  ...flutter,
  ...halls,
  ...houses,
  ...kitchen,
  ...lamps,
  ...landmarks,
  ...living,
  ...market,
  ...outdoors,
  ...plants,
  ...playthings,
  ...royal,
  ...science,
  ...seats,
  ...shelves,
  ...siege,
  ...sports,
  ...stones,
  ...tables,
  ...touches,
  ...trees,
  ...tropics,
  ...vehicles,
  ...walls,
  ...wharf,
  ...windows,
} satisfies Record<string, Part>;
