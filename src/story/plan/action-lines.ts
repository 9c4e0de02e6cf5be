/** What somebody sitting in the cinema expects of an action line, written down before it was ever tried. */
export interface ExpectedAction {
  readonly cast: keyof typeof CASTS;
  readonly line: string;
  /** Who does what, as `MARA:run/walk TOM`; several acts may do, and none means being there is enough. */
  readonly people: string;
  /** Things that must be in a hand, on the set or filling an insert; a `/` between words where either will do. */
  readonly things: string;
}

/** How a screenplay introduces the people of the lines: a scene heading and a sentence. */
export const CASTS = {
  pair: ['INT. KITCHEN - DAY', 'MARA, 30, a sailor, a tired woman, and TOM, 40, a baker, a stout man.'],
  street: ['EXT. STREET - NIGHT', 'MARA, 30, a woman in a red coat. TOM, 40, a man with a beard.'],
  kids: ['EXT. FIELD - DAY', 'LILY, 8, a girl with braids, and BEN, 9, a boy with freckles.'],
  old: ['INT. LIVING ROOM - EVENING', 'The OLD MAN, 75, a retired keeper, and GRETA, 12, his granddaughter, a girl.'],
  dog: ['INT. KITCHEN - NIGHT', 'LILY, 8, a girl. The DOG, an old brown dog. The CAT, a black cat.'],
  robot: ['INT. GREENHOUSE - DAY', 'The ROBOT, a rusty robot. ADA, 35, a woman, an engineer.'],
  law: ['INT. OFFICE - NIGHT', 'DETECTIVE HALE, 45, a man in a hat. The THIEF, 25, a thin man.'],
  wood: ['EXT. FOREST - DAY', 'The KNIGHT, 30, a man in armour. The WITCH, 80, an old woman.'],
  ranch: ['EXT. FIELD - DAY', 'RUTH, 30, a woman in a blue coat. SAM, 40, a man with a beard. DAISY, a brown horse.'],
  italian: ['INT. CUCINA - GIORNO', 'MARA, 30, una donna stanca, e TOM, 40, un uomo con la barba.'],
  french: ['INT. CUISINE - JOUR', 'MARIE, 30, une femme, et PAUL, 40, un homme barbu.'],
  spanish: ['INT. COCINA - DÍA', 'ANA, 30, una mujer, y PABLO, 40, un hombre con barba.'],
  german: ['INT. KÜCHE - TAG', 'ANNA, 30, eine Frau, und KARL, 40, ein Mann mit Bart.'],
} as const;

/** One line each: the line, who does what, which things. */
export const rows = (cast: keyof typeof CASTS, text: string): ExpectedAction[] =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', people = '', things = ''] = row.split('|').map((part) => part.trim());
      return { cast, line, people, things };
    });

/** The lines the rules were made with. */
export const ACTION_LINES: readonly ExpectedAction[] = [
  ...rows(
    'pair',
    `
Mara grabs her coat and runs out into the rain. | MARA:run | coat
He hands her a letter. | TOM:reach/hold MARA:reach/hold/stand | letter
They dance. | MARA:dance TOM:dance |
She slams the door. | MARA:reach |
Tom, drunk, falls down the stairs. | TOM:fall |
He lights a candle. | TOM:reach/hold | candle
Mara plays the violin. | MARA:hold | violin
Tom points a gun at Mara. | TOM:point MARA | gun
She reads a newspaper. | MARA:hold/sit | newspaper
Mara phones her mother. | MARA:talk/hold | phone
Tom bakes a cake. | TOM:reach/hold | cake
Mara pours coffee into two cups. | MARA:reach/hold | cup
Tom eats a slice of bread. | TOM:hold/sit | bread
She hugs him. | MARA:hug TOM:hug |
Tom kneels and ties his shoe. | TOM:kneel |
Mara throws the plate at Tom. | MARA:reach TOM | plate
Tom sweeps the floor with a broom. | TOM:reach/hold | broom
She opens the window and waves. | MARA:wave/reach |
Mara sits at the table, writing. | MARA:sit |
Tom brings her a cup of tea. | TOM:walk/hold/reach MARA | cup
He takes off his hat and bows. | TOM:bow/hold | hat
Mara looks out of the window. | MARA:look |
Tom slips on a banana peel. | TOM:fall |
Mara packs a suitcase. | MARA:reach/hold | suitcase
She folds the map. | MARA:hold/reach | map
Tom paces up and down, his phone at his ear. | TOM:walk | phone
They clink glasses. | MARA:hold/reach TOM:hold/reach | glass
Tom kisses Mara. | TOM:hug MARA:hug |
Tom washes the dishes. | TOM:reach | plate
Mara drops the bottle. | MARA:reach | bottle
He takes a photograph of her with an old camera. | TOM:hold/reach MARA | camera
She types on a laptop. | MARA:reach/sit | laptop
Mara turns the key in the lock. | MARA:reach/turn | key
Tom and Mara argue. | TOM:talk MARA:talk/listen |
Mara whispers in Tom's ear. | MARA:talk TOM |`,
  ),
  ...rows(
    'street',
    `
Mara opens her umbrella. | MARA:reach/hold | umbrella
Tom drives a car. | TOM:sit | car
Mara rides her bicycle down the hill. | MARA:ride | bicycle
Tom plays the guitar under a lamp. | TOM:hold/sit | guitar
She hails a taxi. | MARA:wave |
Mara climbs the ladder. | MARA:climb | ladder
He walks away without looking back. | TOM:walk |
Tom carries a box on his shoulder. | TOM:hold/walk | box
Mara jumps over the puddle. | MARA:run |
Tom lies on the bench, asleep. | TOM:sleep | bench
Mara shivers in the cold. | MARA:stand/listen |
She chases Tom across the square. | MARA:run TOM:run |
Tom smokes a cigarette. | TOM:hold/stand | cigarette
Mara sings. | MARA:talk |
He buys her a bunch of flowers. | TOM:reach/hold MARA | flower
Mara stops, turns, and looks at him. | MARA:look/turn TOM |
Tom shouts at the sky. | TOM:talk |`,
  ),
  ...rows(
    'kids',
    `
Two children chase a kite. | LILY:run BEN:run | kite
Lily skips through the grass. | LILY:run/walk/dance |
Ben kicks the ball to Lily. | BEN:reach/run LILY | ball
Lily holds a red balloon. | LILY:hold | balloon
They run hand in hand. | LILY:run BEN:run |
Ben climbs a tree. | BEN:climb |
Lily picks a flower. | LILY:hold/reach/kneel | flower
The girl points at the sky. | LILY:point |
Ben blows out the candles on the cake. | BEN:reach/stand | cake/candle
The boy builds a sandcastle. | BEN:kneel/reach |`,
  ),
  ...rows(
    'old',
    `
The old man sleeps in his armchair. | OLD MAN:sleep/sit |
Greta kisses her grandfather on the cheek. | GRETA:hug OLD MAN:hug |
The old man leans on his cane. | OLD MAN:stand/hold | cane
Greta reads him a book. | GRETA:hold/sit/talk OLD MAN | book
He winds the clock. | OLD MAN:reach | clock
The old man hobbles to the window. | OLD MAN:walk |
Greta lays a blanket over him. | GRETA:reach/hold OLD MAN | blanket
He knits. | OLD MAN:reach/hold/sit | wool
The old man weeps. | OLD MAN:stand/sit/listen |
Greta listens at the door. | GRETA:listen/stand |`,
  ),
  ...rows(
    'dog',
    `
The old dog sleeps by the stove. | DOG:sleep | stove
The dog barks at the cat. | DOG:talk/stand CAT |
The cat leaps onto the table. | CAT:run |
Lily pats the dog. | LILY:reach/hug/kneel DOG |
The dog carries a bone. | DOG:hold/walk | bone
Lily feeds the cat. | LILY:reach/kneel CAT |`,
  ),
  ...rows(
    'robot',
    `
The robot waters the plants. | ROBOT:reach/hold | watering-can
Ada repairs the robot with a wrench. | ADA:reach/hold ROBOT | wrench
The robot waves. | ROBOT:wave |
The robot rolls forward. | ROBOT:walk |`,
  ),
  ...rows(
    'law',
    `
Hale aims his pistol. | DETECTIVE HALE:point | gun
The thief stabs him with a knife. | THIEF:reach/point DETECTIVE HALE | knife
Hale examines the photograph through a magnifying glass. | DETECTIVE HALE:look/hold | photograph
The thief sneaks in. | THIEF:walk |
The thief raises his hands. | THIEF:stand/wave/reach |`,
  ),
  ...rows(
    'wood',
    `
The knight draws his sword. | KNIGHT:hold/point/reach | sword
The witch stirs the cauldron. | WITCH:reach | cauldron spoon
The crowd cheers. | CROWD:wave |
The knight raises his hands to the sky. | KNIGHT:wave |`,
  ),
  ...rows(
    'italian',
    `Mara prende la chiave e apre la porta. | MARA:hold/reach | key\nTom cade dalla sedia. | TOM:fall | chair\nLei lo abbraccia. | MARA:hug TOM:hug |`,
  ),
  ...rows('french', `Marie lit une lettre. | MARIE:hold/sit | letter\nPaul court vers la porte. | PAUL:run |`),
  ...rows('spanish', `Ana abraza a Pablo. | ANA:hug PABLO:hug |\nPablo toca la guitarra. | PABLO:hold | guitar`),
  ...rows(
    'german',
    `Anna schläft auf dem Sofa. | ANNA:sleep | sofa\nKarl trinkt Kaffee aus einer Tasse. | KARL:hold | cup`,
  ),
];
