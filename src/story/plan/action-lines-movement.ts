import { type ExpectedAction, rows } from './action-lines.ts';

/** Lines about bodies under way, written before the rules for them were tried; the first figure is in the test beside them. */
export const MOVEMENT_LINES: readonly ExpectedAction[] = [
  ...rows(
    'ranch',
    `
Ruth rides Daisy across the field. | RUTH:ride/gallop DAISY:walk/run |
Ruth mounts Daisy and gallops off. | RUTH:gallop DAISY:run |
Sam rides his motorbike along the track. | SAM:ride/gallop | motorcycle
Sam trots past on a grey pony. | SAM:ride/gallop | horse
Daisy gallops along the fence. | DAISY:run |
Sam climbs down from the wagon. | SAM:descend | cart
Ruth bends down and picks up a horseshoe. | RUTH:pick-up |`,
  ),
  ...rows(
    'pair',
    `
Mara sits down opposite him. | MARA:sit-down TOM |
Tom gets to his feet. | TOM:stand-up/get-up |
He drops to his knees. | TOM:kneel-down |
Mara is sitting on the floor. | MARA:sit |
She lies down on the sofa and closes her eyes. | MARA:lie-down/sleep | sofa
Tom, exhausted, sinks into a chair. | TOM:sit-down | chair
Mara picks up the glass from the floor. | MARA:pick-up/hold | glass
Mara rises from the table. | MARA:stand-up |
Tom bows deeply. | TOM:bow |`,
  ),
  ...rows(
    'street',
    `
Tom climbs up the rope, hand over hand. | TOM:climb | rope
Mara hurries down the stairs. | MARA:run/descend | stairs`,
  ),
  ...rows(
    'dog',
    `
The dog carries a newspaper in its mouth. | DOG:hold/walk | newspaper
The cat has a mouse in its jaws. | CAT:hold | mouse`,
  ),
];
