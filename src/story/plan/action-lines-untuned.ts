import { type ExpectedAction, rows } from './action-lines.ts';

/**
 * Lines written after the rules were made: what a screenplay of somebody else would meet with. Measured for the first time, 35 of the
 * 40 were right, 2 neutral and 3 wrong; `turns on the radio` and `bursts into tears` were mended afterwards (37, 2 and 1), the others left.
 */
export const UNTUNED_LINES: readonly ExpectedAction[] = [
  ...rows(
    'pair',
    `
Mara peels an apple. | MARA:reach/hold | apple
Tom balances a tray of glasses. | TOM:hold/stand/walk | tray
She crumples the letter and throws it into the fire. | MARA:reach | letter
Mara buttons her coat. | MARA:reach/stand | coat
Tom tiptoes past her with his shoes in his hand. | TOM:walk MARA | shoe
They sit facing each other, saying nothing. | MARA:sit TOM:sit |
Mara bursts into tears. | MARA:stand/listen |
Tom stacks the plates. | TOM:reach | plate
She leans over and blows out the candle. | MARA:stand/reach | candle
Tom turns on the radio. | TOM:reach | radio
Mara spins around. | MARA:turn |
He shows her the ring. | TOM:hold/reach MARA | ring
Tom and Mara shake hands. | TOM:reach/hold MARA:reach/hold |`,
  ),
  ...rows(
    'street',
    `
Tom drags a heavy suitcase behind him. | TOM:walk | suitcase
Mara limps across the road. | MARA:walk |
She gazes up at the stars. | MARA:look |
Tom hurries past, newspaper under his arm. | TOM:run/walk | newspaper
Mara takes a picture of the fountain. | MARA:hold/reach | camera/photograph
He kneels and proposes. | TOM:kneel |
Tom vaults the fence. | TOM:run/climb |
Mara points at a window. | MARA:point |
They stroll arm in arm. | MARA:walk TOM:walk |`,
  ),
  ...rows(
    'kids',
    `
Ben hands Lily a frog. | BEN:reach LILY |
Lily throws a stone into the pond. | LILY:reach | stone
The boy hugs the girl. | BEN:hug LILY:hug |
Ben trips over a root. | BEN:fall |
The kids dance in a circle. | LILY:dance BEN:dance |`,
  ),
  ...rows(
    'old',
    `
The old man opens a box of photographs. | OLD MAN:reach | box/photograph
Greta sits at his feet. | GRETA:sit OLD MAN |
He dozes. | OLD MAN:sleep |`,
  ),
  ...rows('dog', 'The dog runs in circles. | DOG:run |\nThe cat stretches and yawns. | CAT:reach/stand |'),
  ...rows(
    'robot',
    'The robot lifts Ada into the air. | ROBOT:hold ADA |\nAda types a command on her laptop. | ADA:reach | laptop',
  ),
  ...rows(
    'law',
    'Hale drinks his whisky. | DETECTIVE HALE:hold |\nThe thief climbs through the window. | THIEF:climb |',
  ),
  ...rows(
    'wood',
    'The knight kneels before the witch. | KNIGHT:kneel WITCH |\nThe witch raises her wand. | WITCH:hold | wand',
  ),
  ...rows('spanish', 'Ana lee una carta. | ANA:hold | letter'),
  ...rows('german', 'Karl öffnet das Fenster. | KARL:reach |'),
];
